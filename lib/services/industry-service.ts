import { classifyIndustry } from '../advisor/industries/classifier.ts'
import { type IndustryRow, searchIndustries } from '../db/queries/industries.ts'
import type { Locale } from '../flow/steps.ts'
import type { ServiceContext } from './context.ts'
import { type Industry, inLocale } from './industry-catalogue.ts'

export interface IndustryQuery {
  q?: string
  category?: string
  company?: string
  description?: string
  locale: Locale
  limit: number
}

export interface IndustryMatch extends Industry {
  match?: { confidence: number; reason: string }
}

export interface IndustryList {
  industries: IndustryMatch[]
  total: number
  categories: { slug: string; name: string; count: number }[]
  /** Only where a company was named: whether the classifier knows it. */
  confident?: boolean
}

/** Industries an operator has added, which the classifier knows by their keywords alone. */
export function addedIndustries(rows: IndustryRow[], locale: Locale) {
  return rows
    .filter((row) => row.ai_context?.addedByOperator === true)
    .map((row) => {
      const keywords = row.ai_context?.keywords as { en?: string[]; es?: string[] } | undefined
      return {
        slug: row.slug,
        name: inLocale(row, locale).name,
        keywords: [...(keywords?.en ?? []), ...(keywords?.es ?? [])],
      }
    })
}

/** As many as the first look at a ranked list takes in. */
const MOST_SUGGESTED = 5

/** Finds industries by what was typed, by category, or ranked for a company; best first, then by name. */
export async function findIndustries(context: ServiceContext, query: IndustryQuery): Promise<IndustryList> {
  const { locale } = query
  // The list itself is read for nobody in particular, and the account of a token may be gone.
  if (query.q === undefined) await context.database.asUser(context.user)
  const rows = await context.catalogue.all(context.database)
  const industries = new Map(rows.map((row) => [row.slug, inLocale(row, locale)]))
  const classified = query.company === undefined ? undefined : classify(rows, query.company, query)

  const ordered =
    query.q === undefined
      ? sortByName([...industries.values()], locale)
      : await search(context, query.q, query, industries)
  const ranked = classified === undefined ? ordered : rankBy(ordered, classified.ranked)
  if (classified?.confident)
    context.activity.suggested(
      context.user.id,
      ranked.slice(0, MOST_SUGGESTED).map(({ slug }) => slug),
    )
  const inCategory = ranked.filter(
    ({ category }) => query.category === undefined || category === query.category,
  )
  return {
    industries: inCategory.slice(0, query.limit),
    total: inCategory.length,
    categories: countCategories(ranked),
    ...(classified === undefined ? {} : { confident: classified.confident }),
  }
}

function classify(rows: IndustryRow[], company: string, { description, locale }: IndustryQuery) {
  return classifyIndustry({ name: company, description, locale, additional: addedIndustries(rows, locale) })
}

async function search(
  context: ServiceContext,
  typed: string,
  { locale }: IndustryQuery,
  industries: Map<string, Industry>,
): Promise<Industry[]> {
  const [rows = []] = await context.database.asUser(context.user, searchIndustries(typed, locale))
  return rows.flatMap(({ slug }) => industries.get(String(slug)) ?? [])
}

function sortByName(industries: Industry[], locale: Locale): Industry[] {
  const collator = new Intl.Collator(locale)
  // "Other" is what is left when nothing fits, so it stands last.
  return industries.sort(
    (one, other) =>
      Number(one.slug === 'other') - Number(other.slug === 'other') || collator.compare(one.name, other.name),
  )
}

function rankBy(
  industries: Industry[],
  ranked: { slug: string; confidence: number; reason: string }[],
): IndustryMatch[] {
  const bySlug = new Map(industries.map((industry) => [industry.slug, industry]))
  const matched = ranked.flatMap(({ slug, confidence, reason }) => {
    const industry = bySlug.get(slug)
    return industry === undefined ? [] : [{ ...industry, match: { confidence, reason } }]
  })
  const slugs = new Set(matched.map(({ slug }) => slug))
  return [...matched, ...industries.filter(({ slug }) => !slugs.has(slug))]
}

function countCategories(industries: Industry[]): IndustryList['categories'] {
  const counts = new Map<string, { slug: string; name: string; count: number }>()
  for (const { category, categoryName } of industries) {
    const entry = counts.get(category) ?? { slug: category, name: categoryName, count: 0 }
    entry.count++
    counts.set(category, entry)
  }
  return [...counts.values()].sort(
    (one, other) => other.count - one.count || one.name.localeCompare(other.name),
  )
}
