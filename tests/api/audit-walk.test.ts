import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { searchForCanaries } from '#lib/db/canary-search.ts'
import { redeliverEvents } from '#lib/db/statements/outbox.ts'
import { eraseUser } from '#lib/db/statements/retention.ts'
import { runCommandAct } from '#lib/operators/command-acts.ts'
import { verifyAudit } from '#lib/operators/verify-audit.ts'
import { chanceOf } from '#tests/flow/seeded.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { SERVICES, serviceHeaders } from '#tests/support/service-tokens.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { startWebhookReceiver, type WebhookReceiver } from '#tests/support/webhook-receiver.ts'

/** How many acts: 500 by `AUDIT_ACTS=500 npx vitest run tests/api/audit-walk.test.ts`. */
const ACTS = Number(process.env.AUDIT_ACTS ?? 60)
const PEOPLE = 6

let server: TestServer
let receiver: WebhookReceiver
let admin: TestUser
let support: TestUser
const people: TestUser[] = []
beforeAll(async () => {
  receiver = await startWebhookReceiver()
  const webhook = { WEBHOOK_URL: receiver.url, WEBHOOK_SECRET: receiver.secret }
  server = await startTestServer({ ...SERVICES, ...webhook, RATE_LIMIT_SCALE: '1000' })
  admin = await server.createUser({ app_metadata: { role: 'admin' } })
  support = await server.createUser({ app_metadata: { role: 'support' } })
  for (let count = 0; count < PEOPLE; count++) people.push(await server.createUser())
})
afterAll(async () => {
  await server.stop()
  await receiver.stop()
})

const chance = chanceOf(26)
/** Each act's own, which an erasure must take along. */
const reasonOf = (subject: TestUser) => `reason of ${subject.id}`
const sessions = new Map<string, string>()

/** Whether something was done, which is one row then, or was not, which is none. */
type Act = (person: TestUser) => Promise<boolean>

const asService = (person: TestUser, method: string, path: string, body?: object) =>
  server.call(method, `/api/onboarding/${path}`, {
    body,
    headers: serviceHeaders({ of: person.id, reason: reasonOf(person) }),
  })
const help =
  (action: string, by: () => TestUser): Act =>
  async (person) => {
    const target = `/api/admin/sessions/${sessions.get(person.id) ?? randomUUID()}/actions`
    const body = { action, reason: reasonOf(person) }
    const { status, body: answer } = await server.call('POST', target, { user: by(), body })
    // Who has an update open already is led to it, and nothing was done.
    return status === 200 && !answer.data.isRepeated
  }
const save =
  (step: 'welcome' | 'company' | 'organization', data: () => object): Act =>
  async (person) => {
    const body = { sessionId: sessions.get(person.id) ?? randomUUID(), step, data: data(), complete: true }
    return (await asService(person, 'PUT', 'progress', body)).status === 200
  }
const parts = () => {
  const { database, encryption } = server.server.runtime
  return { database, encryption, onBreak: () => undefined }
}

const WALK: Record<string, Act> = {
  start: async (person) => {
    const { status, body } = await asService(person, 'POST', 'start')
    if (body.data) sessions.set(person.id, body.data.id)
    return status === 201
  },
  restart: async (person) => {
    const { status, body } = await asService(person, 'POST', 'start', { restart: true })
    if (body.data) sessions.set(person.id, body.data.id)
    return status === 201
  },
  welcome: save('welcome', () => ANSWERS.welcome),
  company: save('company', () => ({ ...ANSWERS.company, description: `Act ${randomUUID()}` })),
  organization: save('organization', () => ({ ...ANSWERS.organization, teamSize: 1 + chance.below(900) })),
  complete: async (person) => {
    const id = sessions.get(person.id)
    const { rows } = await server.sql.query('select status from public.onboarding_sessions where id = $1', [
      id,
    ])
    const { status } = await asService(person, 'POST', 'complete', { sessionId: id ?? randomUUID() })
    return status === 200 && rows[0]?.status !== 'completed'
  },
  read: async (person) => {
    await asService(person, 'GET', 'session/current')
    return false
  },
  look: async (person) => {
    await server.call('GET', `/api/admin/sessions/${sessions.get(person.id) ?? randomUUID()}`, {
      user: support,
    })
    return false
  },
  reveal: async (person) => {
    const query = `?reveal=true&reason=${encodeURIComponent(reasonOf(person))}`
    const target = `/api/admin/sessions/${sessions.get(person.id) ?? randomUUID()}${query}`
    return (await server.call('GET', target, { user: support })).status === 200
  },
  extend: help('extend', () => support),
  abandon: help('abandon', () => support),
  reopen: help('reopen', () => support),
  erase: help('erase', () => admin),
  'erase, which support may not': help('erase', () => support),
  'send a test': async () => {
    const body = { receiver: 'webhook' }
    return (await server.call('POST', '/api/admin/webhooks/tests', { user: admin, body })).status === 200
  },
  'redeliver by command': async () => {
    const { rows } = await server.sql.query('select id from onboarding.outbox limit 1')
    const act = { command: 'webhooks redeliver', details: { event: rows[0]?.id } }
    const redeliver = redeliverEvents(rows[0]?.id ?? randomUUID())
    return (await runCommandAct(parts(), act, redeliver, ({ queued }) => queued > 0)).queued > 0
  },
}

/** So that people come to an end now and then. */
const CHOICES = [
  ...Object.keys(WALK),
  ...Array(6).fill(['welcome', 'company', 'organization', 'complete']).flat(),
] as string[]

const countRows = async () =>
  (await server.sql.query('select count(*)::integer as n from onboarding.audit')).rows[0].n
const faultOf = async () => (await verifyAudit(parts())).fault

let done = 0

test('each act is one row, whoever acts and however, and what does nothing is none', {
  timeout: ACTS * 5_000 + 60_000,
}, async () => {
  const kinds = new Map<string, number>()
  while (done < ACTS) {
    const name = chance.pick(CHOICES)
    const before = await countRows()
    const isDone = await WALK[name]!(chance.pick(people))
    expect([name, (await countRows()) - before]).toEqual([name, isDone ? 1 : 0])
    if (!isDone) continue
    done += 1
    kinds.set(name, (kinds.get(name) ?? 0) + 1)
  }
  process.stdout.write(
    `${done} acts, ${await countRows()} rows: ${[...kinds].map(([name, count]) => `${count} ${name}`).join(', ')}\n`,
  )
  expect(await countRows()).toBe(done)
  expect(await faultOf()).toBeUndefined()
})

/** What somebody does who owns the database, whom no trigger stops; undone when it was looked at. */
async function afterTampering(statements: string): Promise<string | undefined> {
  const run = (text: string) =>
    server.sql.query(`begin; set local session_replication_role = replica; ${text}; commit`)
  await run(
    `create table public.kept as table onboarding.audit; create table public.kept_head as table onboarding.audit_head; ${statements}`,
  )
  const fault = await faultOf()
  await run(`delete from onboarding.audit; insert into onboarding.audit select * from public.kept;
    delete from onboarding.audit_head; insert into onboarding.audit_head select * from public.kept_head;
    drop table public.kept; drop table public.kept_head`)
  return fault
}

test('a row that is changed, taken away or put in anywhere in it is named', async () => {
  for (let time = 0; time < 5; time++) {
    const id = 1 + chance.below(done)
    expect(
      await afterTampering(`update onboarding.audit set action = 'session.looked' where id = ${id}`),
    ).toBe(`Row ${id} was changed, or put in.`)
    expect(await afterTampering(`delete from onboarding.audit where id = ${id}`)).toBe(
      `Row ${id} was taken away.`,
    )
    expect(
      await afterTampering(`insert into onboarding.audit
        select (jsonb_populate_record(a, jsonb_build_object('id', ${done + 1}))).* from onboarding.audit a where a.id = ${id}`),
    ).toBe(`Row ${done + 1} was put in.`)
  }
  expect(await faultOf()).toBeUndefined()
})

test('who is erased leaves no trace in it, and it verifies', async () => {
  const gone = people.slice(0, PEOPLE / 2)
  const acts = await server.sql.query('select from onboarding.audit where subject = any ($1)', [
    gone.map(({ id }) => id),
  ])
  for (const { id } of gone) await server.server.runtime.database.asJobs(eraseUser(id))
  const client = new pg.Client({ connectionString: server.database.connectionString })
  await client.connect()
  const { findings } = await searchForCanaries(
    client,
    gone.flatMap(({ id }) => [id, sessions.get(id) ?? id]),
    server.server.runtime.encryption,
  ).finally(() => client.end())
  // The account itself is the sign-in's.
  expect(findings.filter(({ column }) => !column.startsWith('auth.'))).toEqual([])
  const verdict = await verifyAudit(parts())
  expect(verdict.fault).toBeUndefined()
  expect(verdict).toMatchObject({ verified: done, erased: acts.rowCount })
  expect(await countRows()).toBe(done)
})
