import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { answerAll } from '#tests/support/wizard.ts'

let server: TestServer
let removed: TestUser
let sessionId: string
beforeAll(async () => {
  server = await startTestServer()
  removed = await server.createUser()
  sessionId = await answerAll(server, removed)
  await server.sql.query('delete from auth.users where id = $1', [removed.id])
})
afterAll(() => server.stop())

const save = (id: string) => ({ sessionId: id, step: 'welcome', data: ANSWERS.welcome })

test.each<[string, string, ((id: string) => object)?]>([
  ['POST', 'start', () => ({})],
  ['PUT', 'progress', save],
  ['POST', 'complete', (id) => ({ sessionId: id })],
  ['GET', 'session/current'],
  ['GET', 'session/:id'],
  ['DELETE', 'session/:id'],
  ['DELETE', 'session/:id?erase=true'],
  ['GET', 'industries'],
  ['GET', 'industries?q=bank'],
  ['GET', 'industries?company=Sol'],
  ['POST', 'ai-suggestions', () => ({ kind: 'industry', companyName: 'Sol' })],
  ['POST', 'ai-suggestions', (id) => ({ kind: 'recommendations', sessionId: id })],
  ['GET', 'export'],
])('the token of a removed account opens nothing: %s %s', async (method, path, bodyOf) => {
  for (const id of [sessionId, randomUUID(), 'nope']) {
    const target = `/api/onboarding/${path.replace(':id', id)}`
    const answer = await server.call(method, target, { user: removed, body: bodyOf?.(id) })
    expect(answer.status, id).toBe(401)
    expect(answer.body.code).toBe('unauthenticated')
  }
})

test.each(['analytics', 'ai-usage'])('the token of a removed administrator shows no %s', async (figures) => {
  const admin = await server.createUser({ app_metadata: { role: 'admin' } })
  const ask = async () => (await server.call('GET', `/api/admin/${figures}`, { user: admin })).status
  expect(await ask()).toBe(200)
  await server.sql.query('delete from auth.users where id = $1', [admin.id])
  expect(await ask()).toBe(401)
})
