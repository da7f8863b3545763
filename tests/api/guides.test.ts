import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blocksOf } from '../support/guide.ts'
import { startTestServer, type TestServer } from '../support/test-server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

test('an industry added by the guide is searched, suggested and advised about', async () => {
  const guide = await readFile('docs/guides/add-an-industry.md', 'utf8')
  const statement = blocksOf(guide).find(({ language }) => language === 'sql')
  await server.sql.query(statement?.text ?? '')
  const user = await server.createUser()

  const address = guide.match(/localhost:3000([^"]+)"/)?.[1] ?? ''
  const ranked = await server.call('GET', address, { user })
  expect(ranked.body.data[0]).toMatchObject({ slug: 'beekeeping', name: 'Beekeeping' })
  const searched = await server.call('GET', '/api/onboarding/industries?q=apicultura&locale=es', { user })
  expect(searched.body.data[0]).toMatchObject({ slug: 'beekeeping', name: 'Apicultura' })
  const suggested = await server.call('POST', '/api/onboarding/ai-suggestions', {
    user,
    body: { kind: 'industry', companyName: 'Colmenas del Sur' },
  })
  expect(suggested.body.data.suggestions[0].slug).toBe('beekeeping')

  const { body } = await server.call('POST', '/api/onboarding/start', { user })
  const sessionId = body.data.id
  await server.call('PUT', '/api/onboarding/progress', {
    user,
    body: {
      sessionId,
      step: 'company',
      data: { name: 'Golden Honey', industry: 'beekeeping', size: 'small' },
    },
  })
  const advice = await server.call('POST', '/api/onboarding/ai-suggestions', {
    user,
    body: { kind: 'recommendations', sessionId },
  })
  expect(advice.status).toBe(200)
  expect(JSON.stringify(advice.body.data).toLowerCase()).toContain('beekeeping')
})

test('the test that the guide shows is the one that is run', async () => {
  const guide = await readFile('docs/guides/test-your-onboarding.md', 'utf8')
  const shown = blocksOf(guide).find(({ marks }) => marks.includes('example'))
  expect(shown?.text).toBe(await readFile('examples/testing/shop.test.ts', 'utf8'))
})
