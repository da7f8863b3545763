import type { Statement } from '../database.ts'
import type { IndustriesRow } from '../schemas/onboarding.ts'

/** One industry as the catalogue keeps it, in both languages. */
export interface IndustryRow extends Omit<IndustriesRow, 'ai_context' | 'created_at' | 'seed_digest'> {
  ai_context: Record<string, unknown> | null
}

export function listIndustries(): Statement {
  return {
    name: 'industries.list',
    text: `select id, slug, name, name_es, category, category_name, category_name_es, description, description_es, ai_context
      from public.industries order by category, slug`,
    values: [],
  }
}

/** Slugs that match what was typed, with a score, best first. */
export function searchIndustries(query: string, locale: string): Statement {
  return {
    name: 'industries.search',
    text: 'select slug, score from onboarding.search_industries($1, $2) order by score desc, slug',
    values: [query, locale],
  }
}
