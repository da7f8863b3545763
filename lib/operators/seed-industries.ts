import { CATEGORIES, INDUSTRIES } from '../advisor/industries/taxonomy.ts'
import { industryContext } from '../advisor/knowledge/industry-context.ts'
import { type SeedIndustry, seedIndustries } from '../db/statements/seed.ts'
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

/**
 * Writes the industries that the database has never had and those still as a seed left them; returns how many rows
 * it wrote. What an operator deleted comes back only where that is asked for.
 */
export async function seed(database: Database, { restoresDeleted = false } = {}): Promise<number> {
  const [rows] = await database.asJobs(seedIndustries(seedRows(), { restoresDeleted }))
  return onlyRow(rows).written
}
