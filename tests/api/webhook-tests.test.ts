import { afterAll, beforeAll, expect, test } from 'vitest'
import { TEST_EVENT_SCHEMA } from '#lib/openapi/event-schemas.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { startWebhookReceiver, type WebhookReceiver } from '#tests/support/webhook-receiver.ts'

let server: TestServer
let receiver: WebhookReceiver
let admin: TestUser
beforeAll(async () => {
  receiver = await startWebhookReceiver()
  server = await startTestServer({ WEBHOOK_URL: receiver.url, WEBHOOK_SECRET: receiver.secret })
  admin = await server.createUser({ app_metadata: { role: 'admin' } })
})
afterAll(async () => {
  await server.stop()
  await receiver.stop()
})

const send = (to: string) =>
  server.call('POST', '/api/admin/webhooks/tests', { user: admin, body: { receiver: to } })

test('a test is taken as an event is, says how it was answered, and is sent once', async () => {
  const taken = await send('webhook')
  expect(taken).toMatchObject({ status: 200, body: { data: { receiver: 'webhook', failure: null } } })
  const [{ id, ...event } = { id: '' }] = receiver.received
  expect(id).toBe(taken.body.data.id)
  TEST_EVENT_SCHEMA.parse(event)
  receiver.answers.push(500)
  expect((await send('webhook')).body.data.failure).toBe('status 500')
  expect((await server.sql.query('select from onboarding.outbox')).rowCount).toBe(0)
})

test('a name that is no webhook is not found', async () => {
  for (const name of ['onEvent', 'webhook elsewhere.example'])
    expect((await send(name)).body.code).toBe('not_found')
})

test('each test stands in the audit trail, with who sent it and no address', async () => {
  const { body } = await server.call('GET', '/api/admin/audit', { user: admin })
  expect(body.data).toHaveLength(2)
  for (const act of body.data)
    expect(act).toMatchObject({
      actor: `operator:${admin.id}`,
      action: 'webhook.tested',
      subject: null,
      details: { receiver: 'webhook', event: expect.any(String) },
    })
})
