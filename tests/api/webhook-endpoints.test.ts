import { afterAll, beforeAll, expect, test } from 'vitest'
import { redeliverEvents } from '#lib/db/statements/outbox.ts'
import { deliverEvents } from '#lib/jobs/deliveries.ts'
import { ANSWERED_STEPS } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer } from '#tests/support/test-server.ts'
import { startWebhookReceiver, type WebhookReceiver } from '#tests/support/webhook-receiver.ts'
import { answerAll, complete } from '#tests/support/wizard.ts'

let server: TestServer
let hanging: WebhookReceiver
let failing: WebhookReceiver
let choosy: WebhookReceiver
let whole: WebhookReceiver

beforeAll(async () => {
  ;[hanging, failing, choosy, whole] = (await Promise.all(
    Array.from({ length: 4 }, startWebhookReceiver),
  )) as [WebhookReceiver, WebhookReceiver, WebhookReceiver, WebhookReceiver]
  const endpoints = [
    { url: failing.url, secrets: [failing.secret] },
    { url: choosy.url, secrets: [choosy.secret], events: ['onboarding.completed'] },
    { url: whole.url, secrets: [whole.secret] },
  ]
  server = await startTestServer({
    WEBHOOK_URL: hanging.url,
    WEBHOOK_SECRET: hanging.secret,
    WEBHOOK_ENDPOINTS: JSON.stringify(endpoints),
  })
})
afterAll(async () => {
  await server.stop()
  await Promise.all([hanging, failing, choosy, whole].map((receiver) => receiver.stop()))
})

test('each endpoint gets what it asked for in order, whatever hangs or fails at the others', async () => {
  hanging.answers.push(...Array.from({ length: 10 }, () => 'hang' as const))
  failing.answers.push(...Array.from({ length: 10 }, () => 500))
  const user = await server.createUser()
  await complete(server, user, await answerAll(server, user))
  const delivering = deliverEvents(server.server.runtime.jobContext(new AbortController().signal))
  const told = ({ received }: WebhookReceiver) => received.map(({ type, data }) => data.step ?? type)
  await expect
    .poll(() => told(whole))
    .toEqual(['onboarding.started', ...ANSWERED_STEPS, 'onboarding.completed'])
  expect(told(choosy)).toEqual(['onboarding.completed'])
  expect(hanging.waiting()).toBe(1)
  await hanging.stop()
  await delivering
  const { rows } = await server.sql.query(
    `select receiver, count(*)::integer as waiting from onboarding.outbox
      where delivered_at is null group by 1 order by 1`,
  )
  expect(rows).toEqual([
    { receiver: 'webhook', waiting: 5 },
    { receiver: expect.stringMatching(/^webhook 127\.0\.0\.1 [0-9a-f]{8}$/), waiting: 5 },
  ])
})

test('an event is delivered again to those who have not got it, and to everybody where each has', async () => {
  const { database } = server.server.runtime
  const { rows } = await server.sql.query(
    `update onboarding.outbox set delivered_at = now(), dead_at = null where type = 'onboarding.completed' returning id`,
  )
  const [{ id }] = rows
  const queued = async () => (await database.asJobs(redeliverEvents(id)))[0]
  await server.sql.query(
    `update onboarding.outbox set delivered_at = null, dead_at = now() where id = $1 and receiver = 'webhook'`,
    [id],
  )
  expect(await queued()).toEqual([{ queued: 1 }])
  expect(await queued()).toEqual([{ queued: 4 }])
})
