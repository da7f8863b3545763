import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createTestFirststep, type TestFirststep, type TestOptions } from 'firststep/test'
import { afterEach, expect, inject, test } from 'vitest'
import { assembleFirststep } from '#lib/firststep/assembled.ts'
import type { Firststep } from '#lib/firststep/public.ts'
import { shopFlow } from '#tests/support/shop-flow.ts'
import { startWebhookReceiver } from '#tests/support/webhook-receiver.ts'

type Options = TestOptions<typeof shopFlow>
type Kit = TestFirststep<typeof shopFlow>

const fieldEncryptionKeys = `test:${randomBytes(32).toString('base64')}`
const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function listening(onEvent: Options['onEvent'], settings: Options = {}): Promise<Kit> {
  const postgresUrl = inject('clusterConnectionString')
  const kit = await createTestFirststep({
    flow: shopFlow,
    fieldEncryptionKeys,
    postgresUrl,
    onEvent,
    ...settings,
  })
  closing.push(kit.close)
  return kit
}

const deliver = async (of: Pick<Kit | Firststep, 'runJobs'>) =>
  (await of.runJobs()).jobs.find(({ name }) => name === 'deliver-events')?.done ?? 0

/** Walks somebody new to the end, and answers the session's id. */
async function walk({ createUser }: Kit): Promise<string> {
  const { api } = await createUser()
  const { data: session } = await api.start({ source: 'a test' })
  await api.save({ sessionId: session.id, step: 'shop', data: { title: 'Bread' } })
  await api.save({ sessionId: session.id, step: 'people', data: { count: 3 } })
  await api.complete({ sessionId: session.id })
  return session.id
}

test('the process is told of every event once, in order, by the types of its flow, without a webhook', async () => {
  const told: string[] = []
  const kit = await listening((event) => {
    if (event.type === 'onboarding.completed') {
      const title: string | undefined = event.data.answers.shop?.title
      told.push(`${title} at ${event.data.completedAt.slice(0, 2)}`)
    } else told.push(event.type === 'onboarding.step_completed' ? event.data.step : event.type)
  })
  await walk(kit)
  expect(await deliver(kit)).toBe(4)
  expect(told).toEqual(['onboarding.started', 'shop', 'people', 'Bread at 20'])
  expect(await deliver(kit)).toBe(0)
})

test('a handler that throws is called again later, before what comes after, and holds up its own session alone', async () => {
  const receiver = await startWebhookReceiver()
  closing.push(receiver.stop)
  const told: [string, string, number][] = []
  let failing: string | undefined
  const kit = await listening(
    ({ type, data }, { attempt }) => {
      if (data.sessionId === failing && type === 'onboarding.started' && attempt < 3) throw new Error('no')
      told.push([data.sessionId, type, attempt])
    },
    { webhookUrl: receiver.url, webhookSecret: [receiver.secret] },
  )
  failing = await walk(kit)
  const other = await walk(kit)
  // The webhook has all of both, and the handler all of the other.
  expect(await deliver(kit)).toBe(8 + 4)
  expect(receiver.received.filter(({ data }) => data.sessionId === failing)).toHaveLength(4)
  expect(told.map(([session]) => session)).toEqual([other, other, other, other])
  expect(await deliver(kit)).toBe(0)
  await kit.clock.advance('2s')
  expect(await deliver(kit)).toBe(0)
  // Three times as long as after the first failure.
  await kit.clock.advance('6s')
  expect(await deliver(kit)).toBe(4)
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
  const kit = await listening(({ id }) => told.push(id))
  await walk(kit)
  const env = {
    ...process.env,
    DATABASE_URL: kit.connectionString,
    FIELD_ENCRYPTION_KEYS: fieldEncryptionKeys,
    LOG_LEVEL: 'silent',
  }
  const called = await new Promise<string>((resolve) => {
    execFile(process.execPath, ['tests/support/event-process.ts'], { env }, (_error, printed) =>
      resolve(printed),
    )
  })
  expect(await deliver(kit)).toBe(0)
  await kit.clock.advance('61s')
  expect(await deliver(kit)).toBe(4)
  expect(told[0]).toBe(called)
  expect(new Set(told).size).toBe(4)
})

test('of two processes one is called for an event, and each session’s events come in order', async () => {
  const told: [string, number][] = []
  const onEvent: NonNullable<Options['onEvent']> = async ({ data }) => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    told.push([data.sessionId, data.revision])
  }
  const kit = await listening(onEvent)
  const other = assembleFirststep({
    flow: shopFlow,
    databaseUrl: kit.connectionString,
    fieldEncryptionKeys,
    onEvent,
    logLevel: 'silent',
    jobs: 'external',
    environment: {},
  })
  closing.push(other.close)
  const sessions = [await walk(kit), await walk(kit), await walk(kit)]
  const counts = await Promise.all([deliver(kit), deliver(other)])
  expect(counts.reduce((sum, count) => sum + count)).toBe(12)
  for (const session of sessions) {
    const revisions = told.filter(([id]) => id === session).map(([, revision]) => revision)
    expect(revisions).toEqual([...revisions].sort((one, next) => one - next))
    expect(revisions).toHaveLength(4)
  }
})
