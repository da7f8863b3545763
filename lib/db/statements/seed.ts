import { z } from 'zod'
import { query } from '../../postgres/statement.ts'

/** An industry as the seed knows it. */
export interface SeedIndustry {
  slug: string
  name: string
  nameEs: string
  category: string
  categoryName: string
  categoryNameEs: string
  description: string
  descriptionEs: string
  aiContext: Record<string, unknown>
}

const writtenRow = z.object({ isFree: z.boolean(), written: z.number() })

/** Any number that no other advisory lock of the product uses. */
const LOCK_KEY = 731_905_115

/**
 * Inserts what no seed has brought before and renews what is still as one wrote it; a row that an operator changed
 * is left alone, and one that was deleted stays away unless all are to be restored. The digest covers every seeded
 * column, so that any hand-made change shows. While another process writes them it does nothing, and says so.
 */
export function seedIndustries(
  industries: SeedIndustry[],
  { restoresDeleted }: { restoresDeleted: boolean },
) {
  return query(writtenRow, {
    name: 'industries.seed',
    text: `
      with turn as materialized (
        select pg_try_advisory_xact_lock(${LOCK_KEY}) as "isFree"
      ),
      seed as (
        select s.* from turn cross join jsonb_to_recordset($1::jsonb) as s (
          slug varchar, name varchar, "nameEs" varchar, category varchar, "categoryName" varchar,
          "categoryNameEs" varchar, description text, "descriptionEs" text, "aiContext" jsonb
        )
        where turn."isFree"
      ),
      digested as (
        select *, md5(row(slug, name, "nameEs", category, "categoryName", "categoryNameEs", description,
          "descriptionEs", "aiContext")::text) as digest
        from seed
      ),
      wanted as (
        select * from digested d
        where $2 or exists (select from public.industries i where i.slug = d.slug)
          or not exists (select from onboarding.seeded_industries b where b.slug = d.slug)
      ),
      remembered as (
        insert into onboarding.seeded_industries (slug) select slug from digested on conflict do nothing
      ),
      written as (
        insert into public.industries as i (slug, name, name_es, category, category_name, category_name_es,
          description, description_es, ai_context, seed_digest)
        select slug, name, "nameEs", category, "categoryName", "categoryNameEs", description, "descriptionEs",
          "aiContext", digest
        from wanted
        on conflict (slug) do update set
          name = excluded.name, name_es = excluded.name_es, category = excluded.category,
          category_name = excluded.category_name, category_name_es = excluded.category_name_es,
          description = excluded.description, description_es = excluded.description_es,
          ai_context = excluded.ai_context, seed_digest = excluded.seed_digest
        where i.seed_digest is distinct from excluded.seed_digest
          and i.seed_digest = md5(row(i.slug, i.name, i.name_es, i.category, i.category_name, i.category_name_es,
            i.description, i.description_es, i.ai_context)::text)
        returning 1
      )
      select "isFree", (select count(*)::integer from written) as written from turn`,
    values: [JSON.stringify(industries), restoresDeleted],
  })
}
