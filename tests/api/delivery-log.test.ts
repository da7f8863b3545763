import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultFlow } from '#lib/flow/default-flow.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { save, start } from '#tests/support/wizard.ts'

let server: TestServer
let admin: TestUser
beforeAll(async () => {
  server = await startTestServer()
  admin = await server.createUser({ app_metadata: { role: 'admin' } })
  for (const [receiver, events] of [
    ['webhook', null],
    ['webhook mail.example.com', ['onboarding.stalled', 'onboarding.step_completed']],
  ])
    await server.sql.query('select onboarding.subscribe_to_events($1, $2, $3)', [
      defaultFlow.id,
      receiver,
      events,
    ])
})
afterAll(() => server.stop())

const log = async (query = '') => {
  const { status, body } = await server.call('GET', `/api/admin/webhooks?${query}`, { user: admin })
  expect(status).toBe(200)
  return body
}

test('every event stands in the log for each who receives it, with how its delivery stands', async () => {
  const user = await server.createUser()
  const sessionId = await start(server, user)
  await save(server, user, sessionId, 'welcome', ANSWERS.welcome)
  const set = (type: string, receiver: string, change: string) =>
    server.sql.query(`update onboarding.outbox set ${change} where type = $1 and receiver = $2`, [
      type,
      receiver,
    ])
  const [mail, step] = ['webhook mail.example.com', 'onboarding.step_completed']
  await set('onboarding.started', 'webhook', 'delivered_at = now(), attempts = 1')
  await set(step, 'webhook', `last_failure = 'status 500', attempts = 3`)
  await set(step, mail, `last_failure = 'timeout', attempts = 14, dead_at = now()`)

  const { data, meta } = await log()
  const told = data.map((row: Record<string, unknown>) => [
    row.type,
    row.receiver,
    row.state,
    row.lastFailure,
  ])
  expect(told.sort()).toEqual([
    ['onboarding.started', 'webhook', 'delivered', null],
    [step, mail, 'dead', 'timeout'],
    [step, 'webhook', 'failing', 'status 500'],
  ])
  expect(data.every((row: Record<string, unknown>) => row.sessionId === sessionId)).toBe(true)
  expect(meta.receivers).toMatchObject([
    { name: 'webhook', events: null, undelivered: 1, dead: 0 },
    { name: mail, events: ['onboarding.stalled', step], undelivered: 0, dead: 1 },
  ])

  expect((await log('state=dead')).data).toMatchObject([{ receiver: mail, nextAttemptAt: null }])
  expect((await log(`receiver=${encodeURIComponent(mail)}`)).data).toHaveLength(1)
  expect((await log('state=waiting')).data).toEqual([])

  const pages: unknown[] = []
  let cursor = ''
  do {
    const page = await log(`limit=2${cursor}`)
    pages.push(...page.data)
    cursor = page.meta.cursor === undefined ? '' : `&cursor=${page.meta.cursor}`
  } while (cursor !== '')
  expect(pages).toEqual(data)
})
