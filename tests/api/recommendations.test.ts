import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { AIRecommendations } from '#lib/flow/recommendations.ts'
import { sealRecommendations } from '#lib/sealing/session-records.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { answerAll, complete, read, save, start } from '#tests/support/wizard.ts'

let server: TestServer
let user: TestUser
beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '100' })
})
afterAll(() => server.stop())
beforeEach(async () => {
  user = await server.createUser()
})

const recommend = (sessionId: string, headers?: Record<string, string>) =>
  server.call('POST', '/api/onboarding/ai-suggestions', {
    user,
    body: { kind: 'recommendations', sessionId },
    headers,
  })

test('an empty company name is no answer to make recommendations from', async () => {
  const id = await start(server, user)
  await save(server, user, id, 'company', { name: ' ', industry: 'dental' }, { complete: false })
  const answer = await recommend(id)
  expect(answer.status).toBe(409)
  expect(answer.body.missing).toEqual([{ step: 'company', fields: ['name'] }])
})

test('advice of today is given again as the session holds it, and anew when an answer has changed', async () => {
  const id = await answerAll(server, user)
  const first = (await recommend(id)).body
  const held = (await read(server, user, id)).body.data
  expect(held.aiRecommendations).toEqual(first.data)
  const again = (await recommend(id)).body
  expect(again.data).toEqual(first.data)
  expect(again.meta).toMatchObject({ source: 'advisor', degradedBecause: 'no_key' })
  expect((await read(server, user, id)).body.data).toEqual(held)
  await save(server, user, id, 'company', { industry: 'dental' })
  expect((await recommend(id)).body.data.suggestedOKRs).not.toEqual(first.data.suggestedOKRs)
})

test('advice is given again on the day that it was written, and anew on another', async () => {
  const id = await answerAll(server, user)
  const written: AIRecommendations = (await recommend(id)).body.data
  const told = ['Told before.', ...written.industryInsights.slice(1)]
  async function hold(generatedAt: string): Promise<void> {
    const { encryption } = server.server.runtime
    const sealed = sealRecommendations(encryption, id, {
      recommendations: { ...written, industryInsights: told, generatedAt },
    })
    await server.sql.query('update public.onboarding_sessions set ai_recommendations = $2 where id = $1', [
      id,
      JSON.stringify(sealed),
    ])
  }
  await hold(written.generatedAt)
  expect((await recommend(id)).body.data.industryInsights).toEqual(told)
  await hold('2025-01-01T12:00:00.000Z')
  expect((await recommend(id)).body.data.industryInsights).toEqual(written.industryInsights)
  const { aiRecommendations } = (await read(server, user, id)).body.data
  expect(aiRecommendations.industryInsights).toEqual(written.industryInsights)
})

test('a completed session streams every stored item, then the whole', async () => {
  const id = await answerAll(server, user)
  const { aiRecommendations } = (await complete(server, user, id)).body.data
  const { body, headers } = await recommend(id, { accept: 'text/event-stream' })
  expect(headers.get('cache-control')).toBe('private, no-store, no-transform')
  const events = String(body)
    .split('\n\n')
    .filter((block) => block !== '')
    .map((block) => {
      const [event = '', data = ''] = block.split('\n')
      return { event: event.slice('event: '.length), data: JSON.parse(data.slice('data: '.length)) }
    })
  const itemsOf = (name: string) => events.filter(({ event }) => event === name).map(({ data }) => data.item)
  expect(itemsOf('insight')).toEqual(aiRecommendations.industryInsights)
  expect(itemsOf('okr')).toEqual(aiRecommendations.suggestedOKRs)
  expect(itemsOf('advice')).toEqual(aiRecommendations.teamStructureAdvice)
  expect(itemsOf('next-step')).toEqual(aiRecommendations.nextSteps)
  expect(events.at(-1)).toMatchObject({ event: 'done', data: { data: aiRecommendations } })
})
