import type { Database } from '../db/database.ts'
import { type IndustryRow, listIndustries } from '../db/queries/industries.ts'
import type { Locale } from '../flow/steps.ts'

/** An industry in one language, as the API answers it. */
export interface Industry {
  id: number
  slug: string
  name: string
  category: string
  categoryName: string
  description: string
}

const MAX_AGE_MS = 30_000

/**
 * The industries table as this process last read it. It is the same for every user and changes when an operator
 * edits it, so that an edit shows within half a minute.
 */
export class IndustryCatalogue {
  private rows: IndustryRow[] = []
  private bySlug = new Map<string, IndustryRow>()
  private readAtMs = Number.NEGATIVE_INFINITY
  private reading: Promise<void> | undefined

  /** All rows, read again when they are older than half a minute; stale rows serve while the database is away. */
  async all(database: Database): Promise<IndustryRow[]> {
    if (performance.now() - this.readAtMs > MAX_AGE_MS) {
      this.reading ??= this.read(database).finally(() => {
        this.reading = undefined
      })
      try {
        await this.reading
      } catch (error) {
        if (this.rows.length === 0) throw error
      }
    }
    return this.rows
  }

  async find(database: Database, slug: string): Promise<IndustryRow | undefined> {
    await this.all(database)
    return this.bySlug.get(slug)
  }

  private async read(database: Database): Promise<void> {
    const [rows] = await database.asJobs(listIndustries())
    this.rows = (rows ?? []) as unknown as IndustryRow[]
    this.bySlug = new Map(this.rows.map((row) => [row.slug, row]))
    this.readAtMs = performance.now()
  }
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
