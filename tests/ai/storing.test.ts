import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { AI } from '#lib/ai/ai.ts'
import type { RecommendationsInput } from '#lib/ai/recommendation-ladder.ts'
import { ledBy } from '#lib/postgres/statement.ts'
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
  ai = harness.createBareAI({ baseURL: gateway.baseURL, timing: NO_HEDGE })
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

const isKept = async () => (await ai.recommend({ user }, input)).meta.source === 'cache'
const saying = (text: string) => ({ name: 'test', text: 'select $1 as said', values: [text] })
const heldForMs = 1_000

test('what a model wrote comes with the statements that keep it, in one transaction with the caller’s', async () => {
  const { keep, meta } = await ai.recommend({ user }, input)
  expect(meta.source).toBe('model')
  expect(await isKept()).toBe(false)
  const [rows] = await harness.database.asUser(
    user,
    saying('stored'),
    ...keep.map((statement) => ledBy(user.id, statement)),
  )
  expect(rows).toEqual([{ said: 'stored' }])
  expect(await isKept()).toBe(true)
})

test('of those who share a flight, one is left to keep the answer, also when the first has gone', async () => {
  const leaving = new AbortController()
  const asked = ['gone', 'other', 'third'].map((name) =>
    ai.recommend({ user, request: name === 'gone' ? leaving : undefined }, input),
  )
  leaving.abort('gone')
  const [gone, ...made] = await Promise.allSettled(asked)
  expect(gone).toEqual({ status: 'rejected', reason: 'gone' })
  const kept = made.map((each) => (each.status === 'fulfilled' ? each.value.keep.length : undefined))
  expect(kept).toEqual([2, 0])
  expect(gateway.calls).toHaveLength(4)
})

test('a statement that fails takes the keeping with it', async () => {
  const { keep } = await ai.recommend({ user }, input)
  const failing = { name: 'test', text: 'select 1 / 0', values: [] }
  await expect(
    harness.database.asUser(user, failing, ...keep.map((statement) => ledBy(user.id, statement))),
  ).rejects.toThrow(/division by zero/)
  expect(await isKept()).toBe(false)
})

test('of a session that was erased meanwhile nothing is kept, and the caller’s statement runs', async () => {
  const { keep } = await ai.recommend({ user }, input)
  await harness.rows('delete from public.onboarding_sessions where id = $1', [input.sessionId])
  const [rows] = await harness.database.asUser(
    user,
    saying('done'),
    ...keep.map((statement) => ledBy(user.id, statement)),
  )
  expect(rows).toEqual([{ said: 'done' }])
  expect(await harness.rows('select from onboarding.ai_cache where user_id = $1', [user.id])).toEqual([])
})

test('who asks while the answer is being stored has the same without another call, but not for long', async () => {
  const first = await ai.recommend({ user }, input)
  const second = await ai.recommend({ user }, input)
  expect(second.recommendations).toEqual(first.recommendations)
  expect(second.keep).toEqual([])
  expect(gateway.calls).toHaveLength(4)
  await new Promise((resolve) => setTimeout(resolve, heldForMs + 100))
  await ai.recommend({ user }, input)
  expect(gateway.calls).toHaveLength(8)
})
