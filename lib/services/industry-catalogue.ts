import type { AdditionalIndustry } from '../advisor/industries/additional.ts'
import { OTHER_SLUG } from '../advisor/industries/taxonomy.ts'
import { type IndustryRow, listIndustries } from '../db/statements/industries.ts'
import type { Industry as AnsweredIndustry } from '../flow/response-shapes.ts'
import type { Locale } from '../flow/steps.ts'
import type { Database } from '../postgres/database.ts'

/** An industry in one language, as the API answers it. */
export type Industry = Omit<AnsweredIndustry, 'match'>

/** The catalogue in one language, made ready once per reading, since every request wants it. */
export interface LocalizedCatalogue {
  /** By name; what is left when nothing fits comes last. */
  industries: readonly Industry[]
  bySlug: ReadonlyMap<string, Industry>
  categories: readonly CategoryCount[]
  /** Industries that an operator added, which the classifier knows by their keywords alone. */
  added: readonly AdditionalIndustry[]
  /** What was found for what was typed since the reading: everybody types the same beginnings of words. */
  searches: Map<string, readonly Industry[]>
}

export interface CategoryCount {
  slug: string
  name: string
  count: number
}

const MAX_AGE_MS = 30_000

/** Making a collator takes longer than everything else in a request. */
const COLLATORS: Record<Locale, Intl.Collator> = { en: new Intl.Collator('en'), es: new Intl.Collator('es') }

/**
 * The industries table as this process last read it. It is the same for every user and changes when an operator
 * edits it, so that an edit shows within half a minute.
 */
export class IndustryCatalogue {
  #rows: IndustryRow[] = []
  #bySlug = new Map<string, IndustryRow>()
  #localized: Record<Locale, LocalizedCatalogue> = { en: localize([], 'en'), es: localize([], 'es') }
  readonly #database: Pick<Database, 'asJobs'>
  #readAtMs = Number.NEGATIVE_INFINITY
  #reading: Promise<void> | undefined

  constructor(database: Pick<Database, 'asJobs'>) {
    this.#database = database
  }

  /** All rows, read again when they are older than half a minute; stale rows serve while the database is away. */
  async all(): Promise<IndustryRow[]> {
    if (performance.now() - this.#readAtMs > MAX_AGE_MS) {
      this.#reading ??= this.#read().finally(() => {
        this.#reading = undefined
      })
      try {
        await this.#reading
      } catch (error) {
        if (this.#rows.length === 0) throw error
      }
    }
    return this.#rows
  }

  async find(slug: string): Promise<IndustryRow | undefined> {
    await this.all()
    return this.#bySlug.get(slug)
  }

  async inLocale(locale: Locale): Promise<LocalizedCatalogue> {
    await this.all()
    return this.#localized[locale]
  }

  async #read(): Promise<void> {
    const [rows] = await this.#database.asJobs(listIndustries())
    this.#rows = rows
    this.#bySlug = new Map(this.#rows.map((row) => [row.slug, row]))
    this.#localized = { en: localize(this.#rows, 'en'), es: localize(this.#rows, 'es') }
    this.#readAtMs = performance.now()
  }
}

function localize(rows: readonly IndustryRow[], locale: Locale): LocalizedCatalogue {
  const { compare } = COLLATORS[locale]
  const industries = rows
    .map((row) => inLocale(row, locale))
    .sort(
      (one, other) =>
        Number(one.slug === OTHER_SLUG) - Number(other.slug === OTHER_SLUG) || compare(one.name, other.name),
    )
  return {
    industries,
    bySlug: new Map(industries.map((industry) => [industry.slug, industry])),
    categories: countCategories(industries, locale),
    added: rows
      .filter((row) => row.ai_context?.addedByOperator === true)
      .map((row) => ({ slug: row.slug, name: inLocale(row, locale).name, keywords: keywordsOf(row) })),
    searches: new Map(),
  }
}

/** Operators write `ai_context` by hand; what is no list of texts is passed over. */
function keywordsOf({ ai_context }: IndustryRow): string[] {
  const { en, es } = (ai_context?.keywords ?? {}) as { en?: unknown; es?: unknown }
  return [en, es].flat().filter((keyword) => typeof keyword === 'string')
}

/** How many of the industries each category holds, most first. */
export function countCategories(industries: readonly Industry[], locale: Locale): CategoryCount[] {
  const counts = new Map<string, CategoryCount>()
  for (const { category, categoryName } of industries) {
    const entry = counts.get(category) ?? { slug: category, name: categoryName, count: 0 }
    entry.count++
    counts.set(category, entry)
  }
  return [...counts.values()].sort(
    (one, other) => other.count - one.count || COLLATORS[locale].compare(one.name, other.name),
  )
}

/** One row in one language. */
export function inLocale(row: IndustryRow, locale: Locale): Industry {
  const isSpanish = locale === 'es'
  return {
    id: row.id,
    slug: row.slug,
    name: isSpanish ? row.name_es : row.name,
    category: row.category,
    categoryName: isSpanish ? row.category_name_es : row.category_name,
    description: (isSpanish ? (row.description_es ?? row.description) : row.description) ?? '',
  }
}
