import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { AI } from '#lib/ai/ai.ts'
import type { RecommendationsInput } from '#lib/ai/recommendations.ts'
import { type AIHarness, createAIHarness, NO_HEDGE, recommendationsInput } from '#tests/support/ai-harness.ts'
import { answers } from '#tests/support/loopback-gateway/behaviours.ts'
import { type LoopbackGateway, startLoopbackGateway } from '#tests/support/loopback-gateway.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

let database: TestDatabase
let harness: AIHarness
let gateway: LoopbackGateway
let ai: AI
let user: { id: string }
let input: RecommendationsInput

beforeAll(async () => {
  database = await createTestDatabase()
  harness = createAIHarness(database.connectionString)
  gateway = await startLoopbackGateway(answers({ firstTokenMs: 20 }))
  ai = harness.createAI({ baseURL: gateway.baseURL, timing: NO_HEDGE })
})
afterAll(async () => {
  await harness.close()
  await gateway.close()
  await database.drop()
})
beforeEach(async () => {
  user = await harness.createUser()
  input = recommendationsInput({ sessionId: await harness.createSession(user.id) })
  gateway.calls.length = 0
})

const saying = (text: string) => () => ({ name: 'test', text: 'select $1 as said', values: [text] })
const isKept = async () => (await ai.recommend({ user }, input)).meta.source === 'cache'

test('what a model wrote is stored by the caller’s statement and kept in one transaction', async () => {
  const { rows, meta } = await ai.recommend({ user }, { ...input, storing: saying('stored') })
  expect(meta.source).toBe('model')
  expect(rows).toEqual([{ said: 'stored' }])
  expect(await isKept()).toBe(true)
})

test('of those who share a flight, the statement of one runs, and the others are left to run theirs', async () => {
  const made = await Promise.all(
    ['one', 'other', 'third'].map((name) => ai.recommend({ user }, { ...input, storing: saying(name) })),
  )
  expect(made.map(({ meta }) => meta.source)).toEqual(['model', 'model', 'model'])
  expect(made.flatMap(({ rows = [] }) => rows)).toEqual([{ said: 'one' }])
  expect(gateway.calls).toHaveLength(4)
})

test('a statement that fails takes nothing with it but the keeping, and is the caller’s to run', async () => {
  const storing = () => ({ name: 'test', text: 'select 1 / 0', values: [] })
  const { rows, meta, recommendations } = await ai.recommend({ user }, { ...input, storing })
  expect(rows).toBeUndefined()
  expect(meta.source).toBe('model')
  expect(recommendations.suggestedOKRs.length).toBeGreaterThan(1)
  expect(harness.failures).toContainEqual(expect.stringMatching(/^ai\.cache\.store: .*division by zero/))
  expect(await isKept()).toBe(false)
})

test('who asks while the statement still runs has the same answer without another call', async () => {
  const slow = () => ({ name: 'test', text: 'select pg_sleep(0.4)', values: [] })
  const first = ai.recommend({ user }, { ...input, storing: slow })
  while (gateway.calls.length < 4) await new Promise((resolve) => setTimeout(resolve, 5))
  await new Promise((resolve) => setTimeout(resolve, 250))
  const second = await ai.recommend({ user }, input)
  expect(second.recommendations).toEqual((await first).recommendations)
  expect(gateway.calls).toHaveLength(4)
})
