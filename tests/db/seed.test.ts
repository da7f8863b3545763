import { afterEach, beforeEach, expect, test } from 'vitest'
import { seed } from '#lib/operators/seed-industries.ts'
import { createPool } from '#lib/postgres/connection.ts'
import { createDatabase, type Database } from '#lib/postgres/database.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

const INDUSTRIES = 128

let owned: TestDatabase
let pool: ReturnType<typeof createPool>
let database: Database
beforeEach(async () => {
  owned = await createTestDatabase()
  pool = createPool(owned.connectionString, { size: 1, onError: () => undefined })
  await pool.query('truncate public.industries, onboarding.seeded_industries cascade')
  database = createDatabase({ pool, addsUnknownUsers: false })
})
afterEach(async () => {
  await pool.end()
  await owned.drop()
})

const firstFor = async (typed: string) =>
  (
    await pool.query('select slug from onboarding.search_industries($1, $2) order by score desc', [
      typed,
      'en',
    ])
  ).rows[0]?.slug

test('seeding twice writes nothing the second time', async () => {
  expect(await seed(database)).toBe(INDUSTRIES)
  expect(await seed(database)).toBe(0)
})

test('processes that seed an empty database at once all succeed, and every industry is there once', async () => {
  const pools = Array.from({ length: 8 }, () =>
    createPool(owned.connectionString, { size: 1, onError: () => undefined }),
  )
  const databases = pools.map((one) => createDatabase({ pool: one, addsUnknownUsers: false }))
  const written = await Promise.all(databases.map((one) => seed(one)))
  expect(written.sort((one, other) => other - one)).toEqual([INDUSTRIES, 0, 0, 0, 0, 0, 0, 0])
  await Promise.all(pools.map((one) => one.end()))
})

test('what an operator changed stays, and what he added', async () => {
  await seed(database)
  await pool.query(`update public.industries set name = 'Quokka Parlours' where slug = 'fitness'`)
  await pool.query(
    `update public.industries set ai_context = ai_context || '{"aliases": ["wombats"]}' where slug = 'legal'`,
  )
  await pool.query(
    `insert into public.industries (slug, name, name_es, category, category_name, category_name_es)
     values ('beekeeping', 'Beekeeping', 'Apicultura', 'agriculture', 'Agriculture', 'Agricultura')`,
  )
  expect(await seed(database)).toBe(0)
  expect(await firstFor('quokka')).toBe('fitness')
  expect(await firstFor('wombats')).toBe('legal')
  expect(await firstFor('beekeeping')).toBe('beekeeping')
})

test('what an earlier seed wrote is renewed, and found by its new words', async () => {
  await seed(database)
  await pool.query(
    `update public.industries as i set ai_context = '{"aliases": ["an older word"]}', name = 'Bread' where slug = 'cafes-bakeries'`,
  )
  await pool.query(
    `update public.industries as i set seed_digest = md5(row(i.slug, i.name, i.name_es, i.category, i.category_name,
       i.category_name_es, i.description, i.description_es, i.ai_context)::text) where slug = 'cafes-bakeries'`,
  )
  expect(await firstFor('coffee shop')).not.toBe('cafes-bakeries')
  expect(await seed(database)).toBe(1)
  expect(await firstFor('coffee shop')).toBe('cafes-bakeries')
  expect(await firstFor('an older word')).not.toBe('cafes-bakeries')
})

test('what an operator deleted stays away until it is restored, and a new industry comes', async () => {
  await seed(database)
  await pool.query(`delete from public.industries where slug in ('fitness', 'legal')`)
  // Which the database has never had, as one that a later version brings.
  await pool.query(`delete from onboarding.seeded_industries where slug = 'legal'`)
  expect(await seed(database)).toBe(1)
  const { rows } = await pool.query(`select slug from public.industries where slug in ('fitness', 'legal')`)
  expect(rows).toEqual([{ slug: 'legal' }])
  expect(await seed(database, { restoresDeleted: true })).toBe(1)
  expect(await firstFor('fitness')).toBe('fitness')
})
