import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { INDUSTRY_QUERIES, TYPED_LETTER_BY_LETTER } from '../support/industry-queries.ts'
import { startTestServer, type TestServer, type TestUser } from '../support/test-server.ts'

let server: TestServer
let user: TestUser

beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '1000' })
  user = await server.createUser()
})
afterAll(() => server.stop())

async function slugsFor(typed: string, locale: string): Promise<string[]> {
  const address = `/api/onboarding/industries?q=${encodeURIComponent(typed)}&locale=${locale}&limit=200`
  const { status, body } = await server.call('GET', address, { user })
  expect(status).toBe(200)
  return body.data.map(({ slug }: { slug: string }) => slug)
}

describe('what people type finds their industry', () => {
  test.each(INDUSTRY_QUERIES)('$locale: $typed', async ({ typed, locale, slug, within }) => {
    const found = await slugsFor(typed, locale)
    const right = slug.split('|')
    expect(
      found.slice(0, within).some((one) => right.includes(one)),
      `${slug} among ${found.slice(0, 4)}`,
    ).toBe(true)
  })

  test.each(TYPED_LETTER_BY_LETTER)('from the third letter of %s on (%s)', async (typed, locale, slug) => {
    const letters = [...typed]
    for (let length = 3; length <= letters.length; length++)
      expect((await slugsFor(letters.slice(0, length).join(''), locale)).slice(0, 3)).toContain(slug)
  })

  test('one letter brings names that begin with it', async () => {
    const address = '/api/onboarding/industries?q=f&locale=en&limit=3'
    const { body } = await server.call('GET', address, { user })
    for (const { name } of body.data) expect(name).toMatch(/\bF/i)
  })
})

describe('what is no word is answered with a list all the same', () => {
  test.each([
    '%',
    '_',
    '%%',
    '\\',
    "'",
    '"; drop table industries; --',
    '🚀',
    '🍕🍕',
    '株式会社',
    '...',
    '<b>',
    'de la',
    'zzzzzzzz',
    'x'.repeat(100),
    'ñandú '.repeat(16),
    'a b c d e f g h i j k l m n o p q r s t u v w x y z',
  ])('%s', async (typed) => {
    expect(await slugsFor(typed, 'es')).toEqual(expect.any(Array))
  })

  test.each(['%', '_', '\\', '🚀', '株式会社'])(
    '%s stands for no letter and finds nothing',
    async (typed) => {
      expect(await slugsFor(typed, 'en')).toEqual([])
      expect(await slugsFor(`${typed} bakery`, 'en')).toContain('cafes-bakeries')
    },
  )
})

test('an industry is found by what an operator writes from the next reading on, whatever shape it has', async () => {
  await server.sql.query(
    `update public.industries set name = 'Quokka Sanctuaries', ai_context = '{"keywords": "wombats", "aliases": [1, "bilby rescue"]}'
     where slug = 'fitness'`,
  )
  const search = (typed: string) =>
    server.sql.query('select slug from onboarding.search_industries($1, $2) order by score desc', [
      typed,
      'en',
    ])
  for (const typed of ['quokka', 'qoukka', 'bilby', 'bilby rescue'])
    expect((await search(typed)).rows[0]).toEqual({ slug: 'fitness' })
  expect((await search('crossfit')).rows).not.toContainEqual({ slug: 'fitness' })
})

test('a misspelled word is looked up in the index of trigrams', async () => {
  const client = await server.sql.connect()
  try {
    await client.query('analyze onboarding.industry_words')
    await client.query('begin')
    await client.query('set local role onboarding_api')
    await client.query('set local search_path = extensions, public')
    const { rows } = await client.query(
      `explain select word from onboarding.industry_words where word % 'panadria'`,
    )
    expect(JSON.stringify(rows)).toContain('industry_words_trigrams')
  } finally {
    await client.query('rollback')
    client.release()
  }
})
