import { classifyIndustry, type RankedIndustry } from '../advisor/industries/classifier.ts'
import { searchIndustries } from '../db/statements/industries.ts'
import type { Locale } from '../flow/steps.ts'
import type { ServiceContext } from './context.ts'
import {
  type CategoryCount,
  countCategories,
  type Industry,
  type LocalizedCatalogue,
} from './industry-catalogue.ts'

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
  industries: readonly IndustryMatch[]
  total: number
  categories: readonly CategoryCount[]
  /** Only where a company was named: whether the classifier knows it. */
  confident?: boolean
}

/** Until the catalogue is read again, which empties them. */
const MOST_SEARCHES_KEPT = 1_000

/** As many as the first look at a ranked list takes in. */
const MOST_SUGGESTED = 5

/** Finds industries by what was typed, by category, or ranked for a company; best first, then by name. */
export async function findIndustries(context: ServiceContext, query: IndustryQuery): Promise<IndustryList> {
  const { q, category, locale, limit } = query
  // The list itself is read for nobody in particular, and the account of a token may be gone.
  if (q === undefined) await context.database.requireUser()
  const catalogue = await context.catalogue.inLocale(locale)
  const { confident, ranked } = classify(catalogue, query)
  const found = q === undefined ? catalogue.industries : await search(context, q, locale, catalogue)
  const ordered = ranked === undefined ? found : rankBy(found, ranked)
  if (confident)
    context.activity.suggested(
      context.user.id,
      ordered.slice(0, MOST_SUGGESTED).map(({ slug }) => slug),
    )
  const chosen =
    category === undefined ? ordered : ordered.filter((industry) => industry.category === category)
  return {
    industries: chosen.slice(0, limit),
    total: chosen.length,
    // What was typed narrows the list; naming a company or a category does not.
    categories: q === undefined ? catalogue.categories : countCategories(found, locale),
    ...(confident === undefined ? {} : { confident }),
  }
}

function classify({ added }: LocalizedCatalogue, { company, description, locale }: IndustryQuery) {
  if (company === undefined) return { ranked: undefined, confident: undefined }
  return classifyIndustry({ name: company, description, locale, additional: added })
}

async function search(
  { database }: ServiceContext,
  typed: string,
  locale: Locale,
  { bySlug, searches }: LocalizedCatalogue,
): Promise<readonly Industry[]> {
  const known = searches.get(typed)
  if (known !== undefined) {
    await database.requireUser()
    return known
  }
  const rows = await database.runShared(searchIndustries(typed, locale))
  const found = rows.flatMap(({ slug }) => bySlug.get(slug) ?? [])
  if (searches.size < MOST_SEARCHES_KEPT) searches.set(typed, found)
  return found
}

function rankBy(industries: readonly Industry[], ranked: readonly RankedIndustry[]): IndustryMatch[] {
  const bySlug = new Map(industries.map((industry) => [industry.slug, industry]))
  const matched = ranked.flatMap(({ slug, confidence, reason }) => {
    const industry = bySlug.get(slug)
    return industry === undefined || !bySlug.delete(slug)
      ? []
      : [{ ...industry, match: { confidence, reason } }]
  })
  return [...matched, ...bySlug.values()]
}
