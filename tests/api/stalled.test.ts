import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deliverEvents } from '#lib/jobs/deliveries.ts'
import { tellOfStalledSessions } from '#lib/jobs/stalled-sessions.ts'
import { EVENT_SCHEMAS } from '#lib/openapi/event-schemas.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { startWebhookReceiver, type WebhookReceiver } from '#tests/support/webhook-receiver.ts'
import { answerAll, complete, expire, remove, save, start } from '#tests/support/wizard.ts'

let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  receiver = await startWebhookReceiver()
  server = await startTestServer({
    WEBHOOK_URL: receiver.url,
    WEBHOOK_SECRET: receiver.secret,
    RATE_LIMIT_SCALE: '100',
  })
})
afterAll(async () => {
  await server.stop()
  await receiver.stop()
})
beforeEach(async () => {
  await server.sql.query('delete from onboarding.outbox')
  receiver.received.length = 0
  receiver.answers.length = 0
})

const jobContext = () => server.server.runtime.jobContext(new AbortController().signal)
const tell = () => tellOfStalledSessions(jobContext())
const deliver = async () => {
  // One of a session goes out after the other.
  for (let round = 0; round < 5; round++) await deliverEvents(jobContext())
}
const stalls = () =>
  receiver.received.filter(({ type }) => type === 'onboarding.stalled').map(({ data }) => data.after)

const lastSaved = (id: string, hours: number) =>
  server.sql.query(
    `update public.onboarding_sessions set updated_at = now() - make_interval(hours => $2), revision = revision
    where id = $1`,
    [id, hours],
  )

async function halfWay(): Promise<{ user: TestUser; id: string }> {
  const user = await server.createUser()
  const id = await start(server, user)
  await save(server, user, id, 'welcome', ANSWERS.welcome)
  return { user, id }
}

test('a session that nobody saves is told of after a day, three and six, each once, with where to go on', async () => {
  const { user, id } = await halfWay()
  await deliver()
  for (const hours of [1, 25, 25, 70, 73, 73, 145, 160]) {
    await lastSaved(id, hours)
    await tell()
    await deliver()
  }
  expect(stalls()).toEqual(['24h', '3d', '6d'])
  const [first] = receiver.received.filter(({ type }) => type === 'onboarding.stalled')
  expect(first?.data).toMatchObject({
    sessionId: id,
    userId: user.id,
    status: 'in_progress',
    currentStep: 2,
    completedSteps: ['welcome'],
    resumeUrl: `${server.origin}/onboarding`,
  })
  await save(server, user, id, 'company', ANSWERS.company)
  await lastSaved(id, 160)
  await tell()
  await deliver()
  expect(stalls()).toHaveLength(3)
})

test('of several times that passed while no job ran, the longest alone is told', async () => {
  const { id } = await halfWay()
  await lastSaved(id, 80)
  expect(await tell()).toBe(1)
  expect(await tell()).toBe(0)
  await deliver()
  expect(stalls()).toEqual(['3d'])
})

describe('who goes on, ends or has run out is not told of', () => {
  const endings: Record<string, (user: TestUser, id: string) => Promise<unknown>> = {
    'a save': (user, id) => save(server, user, id, 'company', { name: 'Nur' }, { complete: false }),
    completing: async (user, id) => {
      await save(server, user, id, 'company', ANSWERS.company)
      await save(server, user, id, 'organization', ANSWERS.organization)
      await complete(server, user, id)
    },
    abandoning: (user, id) => remove(server, user, id),
    'a new start': (user) => start(server, user, { restart: true }),
    erasing: (user, id) => remove(server, user, id, '?erase=true'),
  }

  test.each(Object.keys(endings))('%s withdraws what is not delivered yet', async (ending) => {
    const { user, id } = await halfWay()
    await lastSaved(id, 30)
    expect(await tell()).toBe(1)
    await endings[ending]?.(user, id)
    await deliver()
    expect(stalls()).toEqual([])
    const { rows } = await server.sql.query('select from onboarding.outbox where delivered_at is null')
    expect(rows).toEqual([])
  })

  test('an event that failed and one that was given up are withdrawn too, and hold nothing back', async () => {
    const { user, id } = await halfWay()
    await deliver()
    await lastSaved(id, 30)
    await tell()
    receiver.answers.push(500)
    await deliverEvents(jobContext())
    await server.sql.query(
      `update onboarding.outbox set dead_at = now(), next_attempt_at = 'infinity' where delivered_at is null`,
    )
    await remove(server, user, id)
    await deliver()
    expect(receiver.received.map(({ type }) => type)).toEqual([
      'onboarding.started',
      'onboarding.step_completed',
      'onboarding.abandoned',
    ])
  })

  test('nothing is written after completing, abandoning or the end of seven days', async () => {
    const [done, left, over] = [await server.createUser(), await server.createUser(), await halfWay()]
    const doneId = await answerAll(server, done)
    await complete(server, done, doneId)
    await remove(server, left, await start(server, left))
    await expire(server, over.id)
    await server.sql.query(`set session_replication_role = replica;
      update public.onboarding_sessions set updated_at = now() - interval '30 hours';
      reset session_replication_role`)
    await tell()
    const { rows } = await server.sql.query(
      `select from onboarding.outbox where type = 'onboarding.stalled' and session_id = any ($1)`,
      [[doneId, over.id]],
    )
    expect(rows).toEqual([])
  })
})

test('every event has the form of its schema', async () => {
  const { user, id } = await halfWay()
  await lastSaved(id, 30)
  await tell()
  await deliver()
  await save(server, user, id, 'company', ANSWERS.company)
  await save(server, user, id, 'organization', ANSWERS.organization)
  await complete(server, user, id)
  const { body } = await server.call('GET', '/api/onboarding/plan', { user })
  const change = { state: 'accepted' }
  await server.call('PATCH', `/api/onboarding/plan/items/${body.data.items[0].id}`, { user, body: change })
  const since = { step: 'company', field: 'vat', since: new Date().toISOString() }
  const told = { currentlyDue: [since], eventuallyDue: [], pastDue: [] }
  const judged = { flow: 'onboarding', sessionId: id, version: 2, pastDueAt: null, isDue: true, told }
  await server.sql.query('select onboarding.note_requirements($1, $2)', [user.id, JSON.stringify(judged)])
  await start(server, user, { restart: true, source: 'spring' })
  await start(server, user, { restart: true })
  for (let round = 0; round < 4; round++) await deliver()
  const types = new Set(receiver.received.map(({ type }) => type))
  expect([...types].sort()).toEqual(Object.keys(EVENT_SCHEMAS).sort())
  for (const { id: _, ...event } of receiver.received)
    EVENT_SCHEMAS[event.type as keyof typeof EVENT_SCHEMAS].parse(event)
})

/** `RACES=2000 vitest run tests/api/stalled.test.ts` runs as many as the contract speaks of. */
const RACES = Number(process.env.RACES ?? 100)

test(
  `completing while a stall is told of and delivered, ${RACES} times: nothing of a stall behind the end`,
  async () => {
    const people: { user: TestUser; id: string }[] = []
    const queue = Array.from({ length: RACES }, (_, number) => number)
    const workers = async (work: (number: number) => Promise<void>, width: number) => {
      const rest = [...queue]
      await Promise.all(
        Array.from({ length: width }, async () => {
          for (let next = rest.pop(); next !== undefined; next = rest.pop()) await work(next)
        }),
      )
    }
    await workers(async () => {
      const user = await server.createUser()
      people.push({ user, id: await answerAll(server, user) })
    }, 6)
    await deliver()
    await server.sql.query('delete from onboarding.outbox')
    receiver.received.length = 0
    await server.sql.query(
      `update public.onboarding_sessions set updated_at = now() - interval '30 hours' where id = any ($1)`,
      [people.map(({ id }) => id)],
    )
    let isOver = false
    const jobs = Promise.all([
      ...[1, 2].map(async () => {
        while (!isOver) await tell()
      }),
      ...[1, 2].map(async () => {
        while (!isOver) await deliverEvents(jobContext())
      }),
    ])
    await workers(async (number) => {
      const person = people[number]
      if (person) expect((await complete(server, person.user, person.id)).status).toBe(200)
    }, 4)
    isOver = true
    await jobs
    await deliver()
    const told = new Map<string, string[]>()
    for (const { type, data } of receiver.received)
      told.set(data.sessionId, [...(told.get(data.sessionId) ?? []), type.replace('onboarding.', '')])
    const orders = [...told.values()].map((types) => types.join(' '))
    expect([...new Set(orders)].filter((order) => !/^(stalled )?completed$/.test(order))).toEqual([])
    expect(told.size).toBe(RACES)
  },
  120_000 + RACES * 1_000,
)
