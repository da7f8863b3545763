import { z } from 'zod'
import { query } from '../../postgres/statement.ts'

/** One industry as the catalogue keeps it, in both languages. */
const industryRow = z.object({
  id: z.number(),
  slug: z.string(),
  name: z.string(),
  name_es: z.string(),
  category: z.string(),
  category_name: z.string(),
  category_name_es: z.string(),
  description: z.string().nullable(),
  description_es: z.string().nullable(),
  ai_context: z.record(z.string(), z.unknown()).nullable(),
})
export type IndustryRow = z.infer<typeof industryRow>

const foundRow = z.object({ slug: z.string() })

export function listIndustries() {
  return query(industryRow, {
    name: 'industries.list',
    text: `select id, slug, name, name_es, category, category_name, category_name_es, description, description_es, ai_context
      from public.industries order by category, slug`,
    values: [],
  })
}

/** Slugs that match what was typed, with a score, best first. */
export function searchIndustries(typed: string, locale: string) {
  return query(foundRow, {
    name: 'industries.search',
    text: 'select slug, score from onboarding.search_industries($1, $2) order by score desc, slug',
    values: [typed, locale],
  })
}
