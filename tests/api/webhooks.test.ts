import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  countPendingEvents,
  deleteOldEvents,
  discardEvent,
  listDeadLetters,
  redeliverEvents,
} from '#lib/db/statements/outbox.ts'
import { defaultFlow } from '#lib/flow/default-flow.ts'
import { deliverEvents, MAX_DELIVERY_ATTEMPTS, retryDelaySeconds } from '#lib/jobs/deliveries.ts'
import { earlier } from '#tests/support/earlier.ts'
import { ANSWERED_STEPS, PERFUMERY } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { startWebhookReceiver, type WebhookReceiver } from '#tests/support/webhook-receiver.ts'

let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  receiver = await startWebhookReceiver()
  server = await startTestServer({ WEBHOOK_URL: receiver.url, WEBHOOK_SECRET: receiver.secret })
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

const deliver = () => deliverEvents(server.server.runtime.jobContext(new AbortController().signal))
/** Ends every wait for another attempt. */
const passTime = () => server.sql.query('update onboarding.outbox set next_attempt_at = now()')

async function startFor(user: TestUser, body: object = {}): Promise<string> {
  return (await server.call('POST', '/api/onboarding/start', { user, body })).body.data.id
}

async function completeFor(user: TestUser): Promise<string> {
  const sessionId = await startFor(user, { source: 'newsletter' })
  for (const step of ANSWERED_STEPS) {
    const body = { sessionId, step, data: PERFUMERY[step] }
    expect((await server.call('PUT', '/api/onboarding/progress', { user, body })).status).toBe(200)
    expect((await server.call('PUT', '/api/onboarding/progress', { user, body })).status).toBe(200)
  }
  await server.call('POST', '/api/onboarding/complete', { user, body: { sessionId } })
  await server.call('POST', '/api/onboarding/complete', { user, body: { sessionId } })
  return sessionId
}

const summary = () => receiver.received.map(({ type, data }) => data.step ?? data.reason ?? type)

test('each change of a session is told once, in order, signed, and without a word that was typed', async () => {
  const user = await server.createUser()
  const sessionId = await completeFor(user)
  expect(await deliver()).toBe(5)
  expect(summary()).toEqual(['onboarding.started', ...ANSWERED_STEPS, 'onboarding.completed'])
  expect(receiver.received[4]).toMatchObject({
    type: 'onboarding.completed',
    data: {
      sessionId,
      userId: user.id,
      status: 'completed',
      locale: 'en',
      source: 'newsletter',
      revision: 8,
      answers: {},
    },
  })
  const said = JSON.stringify(receiver.received)
  const instants = said.match(/\d{4}-\d\d-\d\dT[^"]*/g) ?? []
  // Of each event its own and the session's, and when it was completed.
  expect(instants).toHaveLength(11)
  expect(instants.filter((text) => !/^.{19}\.\d{3}Z$/.test(text))).toEqual([])
  for (const text of [PERFUMERY.company.name, PERFUMERY.company.customIndustry])
    expect(said).not.toContain(text)
  expect(await deliver()).toBe(0)
})

test('each change of a plan is told once, in the order of its session, without what stands in it', async () => {
  const user = await server.createUser()
  const sessionId = await completeFor(user)
  const call = (method: string, path: string, body?: object) =>
    server.call(method, `/api/onboarding/${path}`, { user, body })
  const [item] = (await call('GET', 'plan')).body.data.items
  const edit = { content: { text: 'canary of a plan' }, state: 'accepted', opId: crypto.randomUUID() }
  await call('PATCH', `plan/items/${item.id}`, edit)
  await call('PATCH', `plan/items/${item.id}`, edit)
  await call('POST', 'plan/items', { kind: 'advice', content: { text: 'canary of a plan' } })
  await call('POST', 'ai-suggestions', { kind: 'recommendations', sessionId, renew: ['okr'] })
  // One of a session goes out after the other.
  for (let round = 0; round < 9; round++) await deliver()
  const told = receiver.received.filter(({ type }) => type === 'onboarding.plan_changed')
  const { id: flow, version } = defaultFlow
  const common = { sessionId, userId: user.id, flow: { id: flow, version }, status: 'completed', answers: {} }
  const { id: itemId, kind, source } = item
  expect(told.map(({ data }) => data)).toEqual([
    { ...common, change: 'changed', itemId, kind, source, state: 'accepted', isEdited: true, revision: 2 },
    {
      ...common,
      change: 'added',
      itemId: expect.any(String),
      kind: 'advice',
      source: 'person',
      state: 'suggested',
      isEdited: false,
      revision: 3,
    },
    { ...common, change: 'renewed', kinds: ['okr'], revision: 4 },
  ])
  expect(JSON.stringify(receiver.received)).not.toContain('canary of a plan')
})

test('an abandoned session says why: restarted, deleted or expired', async () => {
  const user = await server.createUser()
  await startFor(user)
  const second = await startFor(user, { restart: true })
  await server.call('DELETE', `/api/onboarding/session/${second}`, { user })
  await startFor(user)
  await server.sql.query(
    `update public.onboarding_sessions set expires_at = ${earlier('created_at', '-1 microsecond')}
     where user_id = $1 and status = 'in_progress'`,
    [user.id],
  )
  await server.server.runtime.database.asJobs({
    name: 'sweep',
    text: 'select onboarding.archive_expired_sessions(100)',
    values: [],
  })
  await deliver()
  const reasons = receiver.received.filter(({ data }) => data.reason).map(({ data }) => data.reason)
  expect(reasons.sort()).toEqual(['deleted', 'expired', 'restarted'])
})

test('a receiver that fails, redirects or is slow to answer gets the event again, before later ones', async () => {
  await completeFor(await server.createUser())
  receiver.answers.push(500, 'redirect', 404)
  for (let attempt = 1; attempt <= 3; attempt++) {
    expect(await deliver()).toBe(0)
    await passTime()
  }
  const { rows } = await server.sql.query(
    'select attempts, last_failure from onboarding.outbox order by position limit 1',
  )
  expect(rows).toEqual([{ attempts: 3, last_failure: 'status 404' }])
  expect(await deliver()).toBe(5)
  expect(summary()).toEqual(['onboarding.started', ...ANSWERED_STEPS, 'onboarding.completed'])
})

test('the last failure makes a dead letter, which holds back its session alone until it is redelivered', async () => {
  const { database } = server.server.runtime
  const sessionId = await completeFor(await server.createUser())
  await server.sql.query(`update onboarding.outbox set attempts = $1`, [MAX_DELIVERY_ATTEMPTS - 1])
  receiver.answers.push(500)
  await deliver()
  await completeFor(await server.createUser())
  expect(await deliver()).toBe(5)
  await passTime()
  expect(await deliver()).toBe(0)
  const [letters] = await database.asJobs(listDeadLetters(10))
  expect(letters).toMatchObject([
    { sessionId, type: 'onboarding.started', lastFailure: 'status 500', waiting: 4 },
  ])
  const [pending] = await database.asJobs(countPendingEvents())
  expect(pending).toEqual([{ pending: 4 }])
  await database.asJobs(redeliverEvents(null))
  receiver.received.length = 0
  expect(await deliver()).toBe(5)
  expect(summary()).toEqual(['onboarding.started', ...ANSWERED_STEPS, 'onboarding.completed'])
})

test('what waits behind a failure is not looked at, and goes out as soon as that is delivered', async () => {
  const user = await server.createUser()
  const sessionId = await startFor(user)
  receiver.answers.push(500)
  await deliver()
  const body = { sessionId, step: 'welcome', data: PERFUMERY.welcome }
  await server.call('PUT', '/api/onboarding/progress', { user, body })
  const due = async () => {
    const { rows } = await server.sql.query(
      `select count(*)::int as due from onboarding.outbox
       where delivered_at is null and dead_at is null and next_attempt_at <= now()`,
    )
    return rows[0].due
  }
  expect(await due()).toBe(0)
  await server.sql.query('update onboarding.outbox set next_attempt_at = now() where attempts > 0')
  expect(await deliver()).toBe(2)
  expect(summary()).toEqual(['onboarding.started', 'welcome'])
})

test('events behind a dead letter are kept while somebody listens, and go out when it is discarded', async () => {
  const { database } = server.server.runtime
  await completeFor(await server.createUser())
  await server.sql.query(`update onboarding.outbox set attempts = $1`, [MAX_DELIVERY_ATTEMPTS - 1])
  receiver.answers.push(500)
  await deliver()
  await server.sql.query(
    `update onboarding.outbox set attempts = case when dead_at is null then 0 else attempts end,
       created_at = created_at - interval '20 days'`,
  )
  const [deleted] = await database.asJobs(deleteOldEvents(1000))
  expect(deleted).toEqual([{ deleted: 0 }])
  const [letters = []] = await database.asJobs(listDeadLetters(10))
  const id = String(letters[0]?.id)
  const [discarded] = await database.asJobs(discardEvent(id))
  expect(discarded).toEqual([{ discarded: true }])
  expect(await deliver()).toBe(4)
  expect(summary()).toEqual([...ANSWERED_STEPS, 'onboarding.completed'])
  const [again] = await database.asJobs(discardEvent(id))
  expect(again).toEqual([{ discarded: false }])
})

test('events that nobody asks for any more go after a week', async () => {
  await startFor(await server.createUser())
  await server.sql.query(`update onboarding.outbox set created_at = created_at - interval '8 days';
    update onboarding.event_receivers set seen_at = now() - interval '8 days'`)
  const [deleted] = await server.server.runtime.database.asJobs(deleteOldEvents(1000))
  expect(deleted).toEqual([{ deleted: 1 }])
  await deliver()
})

test('a process that stops in the middle of the last attempt makes no dead letter', async () => {
  await startFor(await server.createUser())
  await server.sql.query(`update onboarding.outbox set attempts = $1`, [MAX_DELIVERY_ATTEMPTS - 1])
  receiver.answers.push('hang')
  const stopping = new AbortController()
  setTimeout(() => stopping.abort(), 200)
  const context = server.server.runtime.jobContext(stopping.signal)
  expect(await deliverEvents({ ...context, stopping: stopping.signal })).toBe(0)
  expect(await deliver()).toBe(1)
})

test('several processes deliver side by side: nothing twice, and each session in order', async () => {
  const ids = []
  for (let i = 0; i < 6; i++) ids.push(await completeFor(await server.createUser()))
  const counts = await Promise.all([deliver(), deliver(), deliver(), deliver()])
  expect(counts.reduce((sum, count) => sum + count)).toBe(30)
  for (const id of ids) {
    const own = receiver.received.filter(({ data }) => data.sessionId === id)
    expect(own.map(({ data }) => data.revision)).toEqual([1, 2, 4, 6, 8])
  }
})

test('a process that dies while it delivers leaves the event to others after its lease', async () => {
  await startFor(await server.createUser())
  await server.server.runtime.database.asJobs({
    name: 'claim',
    text: `select onboarding.claim_events('onboarding', 'webhook', null, 1, 0, interval '60 seconds')`,
    values: [],
  })
  expect(await deliver()).toBe(0)
  await passTime()
  expect(await deliver()).toBe(1)
})

test('a receiver that never answers some sessions holds up no other, however many hang', async () => {
  for (let i = 0; i < 30; i++) {
    const slow = await server.createUser()
    receiver.hanging.add(slow.id)
    await startFor(slow)
  }
  // Ten of them failed before, and go out once more.
  await server.sql.query(
    'update onboarding.outbox set attempts = 1 where id in (select id from onboarding.outbox limit 10)',
  )
  const stopping = new AbortController()
  const context = server.server.runtime.jobContext(stopping.signal)
  const run = deliverEvents({ ...context, stopping: stopping.signal })
  try {
    await expect.poll(receiver.waiting, { timeout: 20_000 }).toBe(30)
    const user = await server.createUser()
    const own = await startFor(user)
    const body = { sessionId: own, step: 'welcome', data: PERFUMERY.welcome }
    await server.call('PUT', '/api/onboarding/progress', { user, body })
    await expect.poll(() => receiver.received.length, { timeout: 20_000 }).toBe(2)
    // None of those that hang has made way by ending.
    const { rows } = await server.sql.query('select from onboarding.outbox where last_failure is not null')
    expect(rows).toEqual([])
    expect(receiver.received.map(({ data }) => [data.sessionId, data.step])).toEqual([
      [own, undefined],
      [own, 'welcome'],
    ])
  } finally {
    stopping.abort()
    expect(await run).toBe(2)
    receiver.hanging.clear()
  }
})

test('an event goes with the transaction of its change, or not at all', async () => {
  const user = await server.createUser()
  await server.sql.query(`create function fail() returns trigger language plpgsql as
    $$ begin raise exception 'no' using errcode = '57014'; end $$;
    create trigger fail before insert on onboarding.outbox for each row execute function fail()`)
  expect((await server.call('POST', '/api/onboarding/start', { user, body: {} })).status).toBe(503)
  const { rows } = await server.sql.query('select from public.onboarding_sessions where user_id = $1', [
    user.id,
  ])
  expect(rows).toEqual([])
  await server.sql.query('drop trigger fail on onboarding.outbox; drop function fail()')
})

test('retries wait longer and longer, never all at the same moment, for about a day and a half', () => {
  const waits = Array.from({ length: MAX_DELIVERY_ATTEMPTS - 1 }, (_, index) =>
    retryDelaySeconds(index + 1, () => 1),
  )
  expect(waits.slice(0, 4)).toEqual([2, 6, 18, 54])
  expect(Math.max(...waits)).toBe(8 * 3600)
  expect(waits.reduce((sum, wait) => sum + wait) / 3600).toBeCloseTo(37.5, 1)
  expect(retryDelaySeconds(1, () => 0)).toBe(1)
})
