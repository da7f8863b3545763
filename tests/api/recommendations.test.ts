import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { answerAll, complete, save, start } from '#tests/support/wizard.ts'

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

test('a completed session streams every stored item, then the whole', async () => {
  const id = await answerAll(server, user)
  const { aiRecommendations } = (await complete(server, user, id)).body.data
  const { body } = await recommend(id, { accept: 'text/event-stream' })
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
