import { execFile } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type AssembledFirststep, assembleFirststep } from '#lib/firststep/assembled.ts'
import type { FirststepOptions } from '#lib/firststep/public.ts'
import { deliverEvents } from '#lib/jobs/deliveries.ts'
import { shopFlow } from '#tests/support/shop-flow.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'
import { startWebhookReceiver, type WebhookReceiver } from '#tests/support/webhook-receiver.ts'

type Options = FirststepOptions<typeof shopFlow>
const fieldEncryptionKeys = `test:${randomBytes(32).toString('base64')}`
const open: AssembledFirststep<typeof shopFlow>[] = []
let database: TestDatabase
let sql: pg.Pool
let receiver: WebhookReceiver
beforeAll(async () => {
  database = await createTestDatabase()
  sql = new pg.Pool({ connectionString: database.connectionString, max: 1 })
  receiver = await startWebhookReceiver()
})
afterAll(async () => {
  await receiver?.stop()
  await sql?.end()
  await database?.drop()
})
beforeEach(async () => {
  await sql.query('delete from onboarding.outbox; delete from onboarding.event_receivers')
  receiver.received.length = 0
})
afterEach(async () => {
  for (const firststep of open.splice(0)) await firststep.close()
})

async function listening(onEvent: Options['onEvent'], settings: Options = {}) {
  const firststep = assembleFirststep({
    flow: shopFlow,
    onEvent,
    databaseUrl: database.connectionString,
    fieldEncryptionKeys,
    logLevel: 'silent',
    jobs: 'external',
    environment: {},
    ...settings,
  })
  open.push(firststep)
  await firststep.start()
  return firststep
}

const deliver = ({ runtime }: AssembledFirststep<typeof shopFlow>) =>
  deliverEvents(runtime.jobContext(new AbortController().signal))
/** Ends every wait for another attempt. */
const passTime = () => sql.query('update onboarding.outbox set next_attempt_at = now()')

/** Walks somebody new to the end, and answers the session's id. */
async function walk(firststep: AssembledFirststep<typeof shopFlow>): Promise<string> {
  const userId = randomUUID()
  await sql.query(`insert into auth.users (id, aud, role) values ($1, 'authenticated', 'authenticated')`, [
    userId,
  ])
  const api = firststep.as({ kind: 'service', id: 'tests' }).user(userId)
  const { data: session } = await api.start({ source: 'a test' })
  await api.save({ sessionId: session.id, step: 'shop', data: { title: 'Bread' } })
  await api.save({ sessionId: session.id, step: 'people', data: { count: 3 } })
  await api.complete({ sessionId: session.id })
  return session.id
}

test('the process is told of every event once, in order, by the types of its flow, without a webhook', async () => {
  const told: string[] = []
  const firststep = await listening((event) => {
    if (event.type === 'onboarding.completed') {
      const title: string | undefined = event.data.answers.shop?.title
      told.push(`${title} at ${event.data.completedAt.slice(0, 2)}`)
    } else told.push(event.type === 'onboarding.step_completed' ? event.data.step : event.type)
  })
  await walk(firststep)
  expect(await deliver(firststep)).toBe(4)
  expect(told).toEqual(['onboarding.started', 'shop', 'people', 'Bread at 20'])
  expect(await deliver(firststep)).toBe(0)
})

test('a handler that throws is called again later, before what comes after, and holds up its own session alone', async () => {
  const told: [string, string, number][] = []
  let failing: string | undefined
  const firststep = await listening(
    ({ type, data }, { attempt }) => {
      if (data.sessionId === failing && type === 'onboarding.started' && attempt < 3) throw new Error('no')
      told.push([data.sessionId, type, attempt])
    },
    { webhookUrl: receiver.url, webhookSecret: [receiver.secret] },
  )
  failing = await walk(firststep)
  const other = await walk(firststep)
  // The webhook has all of both, and the handler all of the other.
  expect(await deliver(firststep)).toBe(8 + 4)
  expect(receiver.received.filter(({ data }) => data.sessionId === failing)).toHaveLength(4)
  expect(told.map(([session]) => session)).toEqual([other, other, other, other])
  expect(await deliver(firststep)).toBe(0)
  const { rows } = await sql.query(
    `select attempts, last_failure, next_attempt_at - now() between '0.5 s' and '2 s' as waits from onboarding.outbox
     where delivered_at is null and attempts > 0`,
  )
  expect(rows).toEqual([{ attempts: 1, last_failure: 'thrown', waits: true }])
  await passTime()
  expect(await deliver(firststep)).toBe(0)
  await passTime()
  expect(await deliver(firststep)).toBe(4)
  const own = told.filter(([session]) => session === failing)
  expect(own.map(([, type, attempt]) => [type, attempt])).toEqual([
    ['onboarding.started', 3],
    ['onboarding.step_completed', 1],
    ['onboarding.step_completed', 1],
    ['onboarding.completed', 1],
  ])
  expect(receiver.received).toHaveLength(8)
})

test('a process that is killed between the call and its end leaves the event to another', async () => {
  const told: string[] = []
  const firststep = await listening(({ id }) => told.push(id))
  await walk(firststep)
  const called = await new Promise<string>((resolve) => {
    const environment = {
      ...process.env,
      DATABASE_URL: database.connectionString,
      FIELD_ENCRYPTION_KEYS: fieldEncryptionKeys,
      LOG_LEVEL: 'silent',
    }
    execFile(process.execPath, ['tests/support/event-process.ts'], { env: environment }, (_error, printed) =>
      resolve(printed),
    )
  })
  expect(await deliver(firststep)).toBe(0)
  await passTime()
  expect(await deliver(firststep)).toBe(4)
  expect(told[0]).toBe(called)
  expect(new Set(told).size).toBe(4)
})

test('of two processes one is called for an event, and each session’s events come in order', async () => {
  const told: [string, number][] = []
  const note: Options['onEvent'] = async ({ data }) => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    told.push([data.sessionId, data.revision])
  }
  const both = await Promise.all([listening(note), listening(note)])
  const sessions: string[] = []
  for (let walked = 0; walked < 4; walked++) sessions.push(await walk(both[0]))
  const counts = await Promise.all(both.map(deliver))
  expect(counts.reduce((sum, count) => sum + count)).toBe(16)
  for (const session of sessions) {
    const revisions = told.filter(([id]) => id === session).map(([, revision]) => revision)
    expect(revisions).toEqual([...revisions].sort((one, next) => one - next))
    expect(revisions).toHaveLength(4)
  }
})
