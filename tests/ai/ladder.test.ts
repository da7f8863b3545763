import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { AI } from '#lib/ai/ai.ts'
import type { SourcedItem } from '#lib/ai/recommendation-items.ts'
import { recommendationsSchema } from '#lib/flow/recommendations.ts'
import { type AIHarness, industryInput, NO_HEDGE, recommendationsInput } from '#tests/support/ai-harness.ts'
import { type AISetting, openAISetting } from '#tests/support/ai-setting.ts'
import { answers, BROKEN, ODD } from '#tests/support/loopback-gateway/behaviours.ts'
import { type LoopbackGateway, startLoopbackGateway } from '#tests/support/loopback-gateway.ts'
import { PATIENCE_MS } from '#tests/support/patience.ts'

/**
 * The ladder of five seconds in two, for gateways that say nothing: that an answer comes shows that they are given
 * up. `lib/ai/ladder.test.ts` holds the times themselves.
 */
const QUICK = { hedgeMs: 300, progressMs: 600, modelsMs: 1_500, answerMs: 2_000 }
/** For those that fail by what they say: a busy machine must not look like a silent one. */
const PATIENT = { ...NO_HEDGE, modelsMs: PATIENCE_MS, answerMs: 2 * PATIENCE_MS }

let setting: AISetting
let harness: AIHarness
let gateway: LoopbackGateway
let ai: AI
let user: { id: string }

beforeAll(async () => {
  setting = await openAISetting()
  ;({ harness, gateway } = setting)
})
afterAll(() => setting.close())
beforeEach(async () => {
  gateway.calls.length = 0
  gateway.behave(answers())
  ai = harness.createAI({ baseURL: gateway.baseURL, timing: QUICK })
  user = await harness.createUser()
})

const inputOf = async () => recommendationsInput({ sessionId: await harness.createSession(user.id) })

describe('with models that answer', () => {
  beforeEach(() => {
    ai = harness.createAI({ baseURL: gateway.baseURL, timing: NO_HEDGE })
  })

  test('recommendations are all a model’s, and the next time from the cache, without a call', async () => {
    const input = await inputOf()
    const items: SourcedItem[] = []
    const first = await ai.recommend({ user }, { ...input, onItem: (item) => items.push(item) })
    expect(first.meta).toMatchObject({ source: 'model', model: 'openai/gpt-6-luna' })
    expect(first.meta.degradedBecause).toBeUndefined()
    expect(first.recommendations.source).toBe('model')
    expect(gateway.calls).toHaveLength(4)
    for (const list of Object.keys(first.recommendations.itemSources) as SourcedItem['list'][]) {
      expect(items.filter((item) => item.list === list).map(({ item }) => item)).toEqual(
        first.recommendations[list],
      )
    }
    const second = await ai.recommend({ user }, input)
    expect(second.meta).toMatchObject({ source: 'cache', model: 'openai/gpt-6-luna' })
    expect(second.recommendations).toEqual(first.recommendations)
    expect(gateway.calls).toHaveLength(4)
  })

  test.each(Object.entries(ODD))('an answer is understood around which there is: %s', async (_name, odd) => {
    gateway.behave(odd)
    const { recommendations, meta } = await ai.recommend({ user }, await inputOf())
    expect(meta).toMatchObject({ source: 'model' })
    expect(recommendationsSchema.parse(recommendations).source).toBe('model')
    await allSocketsClosed()
  })
})

/** What the caller is told, by how the gateway fails; recommendations and industry alike. */
const TOLD: Record<string, { source: string; degradedBecause: string }> = {
  'hang before headers': { source: 'advisor', degradedBecause: 'timeout' },
  'headers, then silence': { source: 'advisor', degradedBecause: 'timeout' },
  'one byte a second': { source: 'advisor', degradedBecause: 'timeout' },
  'endless stream': { source: 'advisor', degradedBecause: 'invalid_output' },
  '429': { source: 'advisor', degradedBecause: 'rate_limited' },
  '500': { source: 'advisor', degradedBecause: 'error' },
  '401': { source: 'advisor', degradedBecause: 'error' },
  '402': { source: 'advisor', degradedBecause: 'budget' },
  HTML: { source: 'advisor', degradedBecause: 'invalid_output' },
  'truncated JSON': { source: 'partial', degradedBecause: 'invalid_output' },
  'truncated JSON that says it is whole': { source: 'partial', degradedBecause: 'invalid_output' },
  'wrong schema': { source: 'advisor', degradedBecause: 'invalid_output' },
  '50 MB body': { source: 'advisor', degradedBecause: 'invalid_output' },
  'script tags': { source: 'advisor', degradedBecause: 'invalid_output' },
  URLs: { source: 'advisor', degradedBecause: 'invalid_output' },
  'obeyed injection': { source: 'advisor', degradedBecause: 'invalid_output' },
  'error in mid-stream': { source: 'advisor', degradedBecause: 'error' },
  'error without a reason': { source: 'advisor', degradedBecause: 'error' },
  'a redirect': { source: 'advisor', degradedBecause: 'error' },
  'a status that does not exist': { source: 'advisor', degradedBecause: 'error' },
  'invisible text': { source: 'advisor', degradedBecause: 'invalid_output' },
  'text that grows when it is normalised': { source: 'advisor', degradedBecause: 'invalid_output' },
  'drop in mid-stream': { source: 'advisor', degradedBecause: 'error' },
}

async function allSocketsClosed(): Promise<void> {
  const open = () => gateway.calls.filter((call) => !(call.brokenOffAt ?? call.answeredAt))
  await expect.poll(open, { interval: 10 }).toEqual([])
}

async function nothingIsCachedOrLeaked(): Promise<void> {
  await ai.drain()
  expect(await harness.rows('select 1 from onboarding.ai_cache where user_id = $1', [user.id])).toEqual([])
  const open = `select 1 from onboarding.ai_reservations where user_id = $1 and state = 'open'`
  expect(await harness.rows(open, [user.id])).toEqual([])
}

describe.each(Object.entries(BROKEN))('with a gateway that answers with: %s', (name, behaviour) => {
  const told = TOLD[name]
  const timing = told?.degradedBecause === 'timeout' ? QUICK : PATIENT
  beforeEach(() => {
    ai = harness.createAI({ baseURL: gateway.baseURL, timing })
  })

  test('recommendations come, sound, honest about their source, and are not cached', async () => {
    gateway.behave(behaviour)
    const heapBefore = process.memoryUsage().rss
    const { recommendations, meta } = await ai.recommend({ user }, await inputOf())
    expect(meta).toMatchObject(told!)
    expect(recommendationsSchema.parse(recommendations).source).toBe(told!.source)
    expect(JSON.stringify(recommendations)).not.toMatch(/<script|alert|https?:|evil|data to reason about/)
    expect(process.memoryUsage().rss - heapBefore).toBeLessThan(100 * 1024 * 1024)
    await allSocketsClosed()
    await nothingIsCachedOrLeaked()
  })

  test('an industry comes, from the table, honest about its source, and is not cached', async () => {
    gateway.behave(behaviour)
    const input = industryInput({ description: `Software, described for ${name}` })
    const { suggestions, meta } = await ai.suggestIndustries({ user }, input)
    expect(meta).toMatchObject(told!)
    expect(suggestions.length).toBeGreaterThan(0)
    for (const { slug, reason } of suggestions) {
      expect(input.candidates.map((candidate) => candidate.slug)).toContain(slug)
      expect(reason).not.toMatch(/<script|alert|https?:|evil|data to reason about/)
    }
    await allSocketsClosed()
    await nothingIsCachedOrLeaked()
  })
})

test('a gateway that refuses connections costs nothing and no time', async () => {
  const closed = await startLoopbackGateway(answers())
  await closed.close()
  const unreachable = harness.createAI({ baseURL: closed.baseURL, timing: PATIENT })
  const { meta } = await unreachable.recommend({ user }, await inputOf())
  expect(meta).toMatchObject({ source: 'advisor', degradedBecause: 'error' })
  await unreachable.drain()
  const [spent] = await harness.rows(
    'select sum(cost_nusd)::text as cost, count(*)::int as attempts from onboarding.ai_usage where user_id = $1',
    [user.id],
  )
  expect(spent).toEqual({ cost: '0', attempts: 12 })
})
