import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { AI } from '#lib/ai/ai.ts'
import { createAnswerRecords } from '#lib/ai/answer-records.ts'
import type { RecommendationsInput } from '#lib/ai/recommendation-ladder.ts'
import { type AIHarness, industryInput } from '#tests/support/ai-harness.ts'
import { type AISetting, openAISetting } from '#tests/support/ai-setting.ts'
import { answers, byModel, byTask } from '#tests/support/loopback-gateway/behaviours.ts'
import { jsonOf } from '#tests/support/loopback-gateway/content.ts'
import type { LoopbackGateway } from '#tests/support/loopback-gateway.ts'

const [LUNA, HAIKU] = ['openai/gpt-6-luna', 'anthropic/claude-haiku-5.5'] as const

let setting: AISetting
let harness: AIHarness
let gateway: LoopbackGateway
let ai: AI
let user: { id: string }
let input: RecommendationsInput

beforeAll(async () => {
  setting = await openAISetting()
  ;({ harness, gateway } = setting)
})
afterAll(() => setting.close())
beforeEach(async () => {
  ;({ ai, user, input } = await setting.begin())
})

test('every answer and every attempt is in the book, with its price, tokens, versions and source', async () => {
  const asked = () => ai.suggestIndustries({ user }, industryInput({ description: 'booked' }))
  await asked()
  await ai.drain()
  await asked()
  await ai.drain()
  const usage = await harness.rows(
    `select kind, prompt_version, model_asked, model_used, input_tokens, output_tokens > 0 as wrote, cost_nusd::int,
      outcome, generation_id, cache_hit from onboarding.ai_usage where user_id = $1 order by id`,
    [user.id],
  )
  const common = { kind: 'industry', prompt_version: 'industry-v1', model_asked: LUNA }
  expect(usage).toEqual([
    {
      ...common,
      model_used: LUNA,
      input_tokens: 900,
      wrote: true,
      cost_nusd: 100_000,
      outcome: 'complete',
      generation_id: gateway.calls[0]?.generationId,
      cache_hit: false,
    },
    {
      ...common,
      model_used: null,
      input_tokens: null,
      wrote: null,
      cost_nusd: 0,
      outcome: 'cache_hit',
      generation_id: null,
      cache_hit: true,
    },
  ])
  const answered = await harness.rows(
    'select source from onboarding.ai_answers where user_id = $1 order by id',
    [user.id],
  )
  expect(answered).toEqual([{ source: 'model' }, { source: 'cache' }])
})

test('a list that is full is answered at once, and its call still gets its bill', async () => {
  const topics = ['margins', 'seasons', 'suppliers', 'wholesale', 'subscriptions', 'machines']
  const elements = topics.map((topic) => ({
    text: `Whoever roasts should look at ${topic} before anything else.`,
  }))
  const different = topics.map((topic) => ({ text: `${topic} decide` }))
  gateway.behave(byTask({ insights: answers({ text: () => jsonOf(different) }) }))
  const { recommendations } = await ai.recommend({ user }, input)
  expect(recommendations.industryInsights).toHaveLength(5)
  await ai.drain()
  const booked = `select outcome, cost_basis from onboarding.ai_usage where user_id = $1 and kind = 'insights'`
  expect(await harness.rows(booked, [user.id])).toEqual([{ outcome: 'complete', cost_basis: 'bill' }])

  const same = await harness.createUser()
  gateway.behave(byTask({ insights: answers({ text: () => jsonOf(elements) }) }))
  const own = { ...input, sessionId: await harness.createSession(same.id) }
  const repeated = (await ai.recommend({ user: same }, own)).recommendations
  expect(repeated.industryInsights.filter((text) => text.startsWith('Whoever'))).toHaveLength(1)
})

test('a bill without a cost to be believed is counted by its tokens, and one without tokens stands at its quote', async () => {
  const failsLate = answers({
    before: [{ type: 'error', error: { message: 'too many', statusCode: 429 } }],
  })
  const behaviours = [
    ...['-5', 'NaN', '1e30', '999999999', ''].map((cost) => answers({ cost })),
    answers({ cost: 'none' }),
    failsLate,
  ]
  for (const [place, behaviour] of behaviours.entries()) {
    gateway.behave(byModel({ [LUNA]: behaviour, [HAIKU]: answers() }))
    await ai.suggestIndustries({ user }, industryInput({ description: `billed ${place}` }))
    await ai.drain()
  }
  const usage = await harness.rows(
    `select cost_basis, cost_nusd > 0 as costs from onboarding.ai_usage
    where user_id = $1 and model_asked = $2 order by id`,
    [user.id, LUNA],
  )
  const tokens = { cost_basis: 'tokens', costs: true }
  const quote = { cost_basis: 'quote', costs: true }
  expect(usage).toEqual([tokens, tokens, tokens, tokens, tokens, quote, quote])
})

test('answers of one moment are recorded in one transaction, and a user erased meanwhile costs no other record', async () => {
  let transactions = 0
  const record = createAnswerRecords({
    ...harness.database,
    asJobs(...statements) {
      transactions += 1
      return harness.database.asJobs(...statements)
    },
  })
  const answer = { kind: 'industry', source: 'advisor', degradedBecause: 'no_key', latencyMs: 3.4 } as const
  const other = await harness.createUser()
  await Promise.all([user, other, user].map((each) => record({ user: each, ...answer })))
  expect(transactions).toBe(1)
  const erased = { id: randomUUID() }
  const outcomes = await Promise.allSettled([other, erased].map((each) => record({ user: each, ...answer })))
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  const kept = await harness.rows(
    `select kind, source, degraded_because, latency_ms, day = (now() at time zone 'utc')::date as today
    from onboarding.ai_answers where user_id = $1`,
    [other.id],
  )
  const row = { kind: 'industry', source: 'advisor', degraded_because: 'no_key', latency_ms: 3, today: true }
  expect(kept).toEqual([row, row])
})
