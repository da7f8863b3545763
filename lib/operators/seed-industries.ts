import { setTimeout as sleep } from 'node:timers/promises'
import { CATEGORIES, INDUSTRIES } from '../advisor/industries/taxonomy.ts'
import { industryContext } from '../advisor/knowledge/industry-context.ts'
import { type SeedIndustry, seedIndustries } from '../db/statements/seed.ts'
import { ApiError, said } from '../errors.ts'
import type { Database } from '../postgres/database.ts'
import { onlyRow } from '../postgres/statement.ts'

/** The industries as the product brings them, with what the advisor knows of each. */
function seedRows(): SeedIndustry[] {
  const categories = new Map(CATEGORIES.map((category) => [category.slug, category]))
  return INDUSTRIES.map((industry) => {
    const category = categories.get(industry.category)
    return {
      slug: industry.slug,
      name: industry.nameEn,
      nameEs: industry.nameEs,
      category: industry.category,
      categoryName: category?.nameEn ?? industry.nameEn,
      categoryNameEs: category?.nameEs ?? industry.nameEs,
      description: industry.descriptionEn,
      descriptionEs: industry.descriptionEs,
      aiContext: {
        keywords: { en: industry.keywordsEn, es: industry.keywordsEs },
        aliases: industry.aliases,
        ...industryContext(industry.slug),
      },
    }
  })
}

/** Another process that writes them is done within a second, and on a busy machine within some. */
const SEED_PAUSE_MS = 250
const SEED_ATTEMPTS = 240

/**
 * Writes the industries that the database has never had and those still as a seed left them; returns how many rows
 * it wrote. What an operator deleted comes back only where that is asked for. Several processes may seed at once.
 */
export async function seed(
  database: Pick<Database, 'asJobs'>,
  { restoresDeleted = false, pauseMs = SEED_PAUSE_MS } = {},
): Promise<number> {
  const statement = seedIndustries(seedRows(), { restoresDeleted })
  for (let attempt = 1; attempt <= SEED_ATTEMPTS; attempt++) {
    const [rows] = await database.asJobs(statement)
    const { isFree, written } = onlyRow(rows)
    if (isFree) return written
    await sleep(pauseMs)
  }
  throw new ApiError('unavailable', {
    detail: said('Another process has been writing the industries for a minute.'),
  })
}
