import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { recommendationsSchema } from '#lib/flow/recommendations.ts'
import { answers, BROKEN } from '#tests/support/loopback-gateway/behaviours.ts'
import { type LoopbackGateway, startLoopbackGateway } from '#tests/support/loopback-gateway.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { answerAll, complete } from '#tests/support/wizard.ts'

let server: TestServer
let gateway: LoopbackGateway
let user: TestUser

beforeAll(async () => {
  gateway = await startLoopbackGateway(answers())
  server = await startTestServer({
    RATE_LIMIT_SCALE: '1000',
    AI_GATEWAY_API_KEY: 'test-key',
    AI_GATEWAY_BASE_URL: gateway.baseURL,
  })
})
afterAll(async () => {
  await server.stop()
  await gateway.close()
})
beforeEach(async () => {
  gateway.behave(answers())
  gateway.calls.length = 0
  user = await server.createUser()
})

interface StreamEvent {
  event: string
  data: { item?: unknown; source?: string; data?: unknown; meta?: Record<string, unknown> }
}

async function readEvents(sessionId: string, signal?: AbortSignal): Promise<StreamEvent[]> {
  const response = await fetch(`${server.origin}/api/onboarding/ai-suggestions`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${user.token}`,
      'content-type': 'application/json',
      accept: 'text/event-stream',
    },
    body: JSON.stringify({ kind: 'recommendations', sessionId }),
    signal,
  })
  expect(response.status).toBe(200)
  const blocks = (await response.text()).split('\n\n').filter((block) => block.startsWith('event: '))
  return blocks.map((block) => {
    const [event = '', data = ''] = block.split('\n')
    return { event: event.slice('event: '.length), data: JSON.parse(data.slice('data: '.length)) }
  })
}

test('a whole run of the wizard: items as they are made, each with its source, stored and completed as shown', async () => {
  const cutOff = BROKEN['truncated JSON']!
  gateway.behave((call, ...rest) => (call.task === 'insights' ? cutOff : answers())(call, ...rest))
  const id = await answerAll(server, user)
  const events = await readEvents(id)
  const done = events.at(-1)
  expect(done?.event).toBe('done')
  expect(done?.data.meta).toMatchObject({ source: 'partial', degradedBecause: 'invalid_output' })
  const recommendations = recommendationsSchema.parse(done?.data.data)
  const listOf = {
    insight: recommendations.industryInsights,
    okr: recommendations.suggestedOKRs,
    advice: recommendations.teamStructureAdvice,
    'next-step': recommendations.nextSteps,
  }
  const sourcesOf = {
    insight: recommendations.itemSources.industryInsights,
    okr: recommendations.itemSources.suggestedOKRs,
    advice: recommendations.itemSources.teamStructureAdvice,
    'next-step': recommendations.itemSources.nextSteps,
  }
  for (const name of Object.keys(listOf) as (keyof typeof listOf)[]) {
    const ofList = events.filter(({ event }) => event === name)
    expect(ofList.map(({ data }) => data.item)).toEqual(listOf[name])
    expect(ofList.map(({ data }) => data.source)).toEqual(sourcesOf[name])
  }
  expect(sourcesOf.insight).toContain('advisor')
  expect(sourcesOf.advice).toEqual(['model', 'model'])

  const completed = await complete(server, user, id)
  expect(completed.status).toBe(200)
  expect(completed.body.data.aiRecommendations).toEqual(recommendations)
})

test('a browser that leaves closes the upstream calls, and their cost is in the book', async () => {
  gateway.behave(answers({ tokensPerSecond: 10 }))
  const id = await answerAll(server, user)
  const leaving = new AbortController()
  const reading = readEvents(id, leaving.signal).catch(() => 'left')
  await expect.poll(() => gateway.calls.length, { interval: 5 }).toBe(4)
  await new Promise((resolve) => setTimeout(resolve, 100))
  leaving.abort()
  expect(await reading).toBe('left')
  await expect.poll(() => gateway.calls.every((call) => call.brokenOffAt), { interval: 5 }).toBe(true)
  for (const call of gateway.calls) expect(call.answeredAt).toBeUndefined()
  const booked = async () => {
    const { rows } = await server.sql.query(
      `select count(*)::int as calls from onboarding.ai_usage where user_id = $1 and outcome = 'cancelled' and cost_nusd > 0`,
      [user.id],
    )
    return rows[0].calls
  }
  await expect.poll(booked).toBe(4)
})

test('a gateway that hangs costs an answer neither its status nor its coming', async () => {
  gateway.behave(BROKEN['hang before headers']!)
  const id = await answerAll(server, user)
  const [advice, industry] = await Promise.all([
    server.call('POST', '/api/onboarding/ai-suggestions', {
      user,
      body: { kind: 'recommendations', sessionId: id },
    }),
    server.call('POST', '/api/onboarding/ai-suggestions', {
      user,
      body: { kind: 'industry', companyName: 'Panadería Sol' },
    }),
  ])
  for (const { status, body } of [advice, industry]) {
    expect(status).toBe(200)
    expect(body.meta).toMatchObject({ source: 'advisor', degradedBecause: 'timeout' })
  }
})
