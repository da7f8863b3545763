import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '#lib/operators/verify-audit.ts'
import { ANSWERED_STEPS, ANSWERS } from '#tests/support/sample-answers.ts'
import {
  OTHER_TOKEN,
  SERVICES,
  type ServiceHeaders,
  serviceHeaders,
  TOKEN,
} from '#tests/support/service-tokens.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'

let server: TestServer
let user: TestUser
beforeAll(async () => {
  server = await startTestServer(SERVICES)
})
afterAll(() => server.stop())

interface Call extends ServiceHeaders {
  body?: unknown
}
const headersOf = (call: Call = {}) => serviceHeaders({ of: user.id, ...call })
const call = (method: string, path: string, options: Call = {}) =>
  server.call(method, `/api/onboarding${path}`, { body: options.body, headers: headersOf(options) })

const trailOf = async (subject = user.id) =>
  (await server.sql.query('select * from onboarding.audit where subject = $1 order by id', [subject])).rows
const actsOf = async (subject?: string) => (await trailOf(subject)).map(({ action }) => action)

async function finishSteps(sessionId: string): Promise<void> {
  for (const step of ANSWERED_STEPS)
    expect((await call('PUT', '/progress', { body: { sessionId, step, data: ANSWERS[step] } })).status).toBe(
      200,
    )
}

describe('a service', () => {
  beforeAll(async () => {
    user = await server.createUser()
  })

  test('starts, saves and completes for a user, and each call that writes is one row of the audit trail', async () => {
    const reason = 'the contract is signed · año'
    const started = await call('POST', '/start', { reason: Buffer.from(reason).toString('latin1') })
    expect([started.status, started.body.data.userId]).toEqual([201, user.id])
    const sessionId = started.body.data.id
    expect((await call('POST', '/start')).status).toBe(200)
    await finishSteps(sessionId)
    expect((await call('GET', '/session/current', { token: OTHER_TOKEN })).body.data.id).toBe(sessionId)
    const opId = randomUUID()
    const save = {
      body: { sessionId, step: 'company', data: { website: null, size: 'large' }, opId },
      token: OTHER_TOKEN,
    }
    expect((await call('PUT', '/progress', save)).status).toBe(200)
    expect((await call('PUT', '/progress', save)).status).toBe(200)
    const refused = { body: { sessionId, step: 'company', data: { name: null } } }
    expect((await call('PUT', '/progress', refused)).status).toBe(422)
    const advice = { body: { kind: 'recommendations', sessionId } }
    expect((await call('POST', '/ai-suggestions', advice)).status).toBe(200)
    expect((await call('POST', '/complete', { body: { sessionId } })).status).toBe(200)
    expect((await call('POST', '/complete', { body: { sessionId } })).status).toBe(200)
    // The person sees what was done for him.
    const own = await server.call('GET', `/api/onboarding/session/${sessionId}`, { user })
    expect(own.body.data).toMatchObject({ status: 'completed', stepData: { company: { size: 'large' } } })

    const trail = await trailOf()
    expect(trail.map(({ action }) => action)).toEqual([
      'session.started',
      'session.saved',
      'session.saved',
      'session.saved',
      'session.saved',
      'session.advised',
      'session.completed',
    ])
    expect(trail[0]).toMatchObject({ actor: 'service:billing', reason, details: { sessionId } })
    expect(trail[4]).toMatchObject({
      actor: 'service:crm',
      subject: user.id,
      reason: null,
      details: { sessionId, step: 'company', fields: ['size', 'website'] },
    })
    expect(JSON.stringify(trail)).not.toContain('large')
  })

  test('opens an update for a user, whose plan goes along, as one row', async () => {
    user = await server.createUser()
    const sessionId = (await call('POST', '/start')).body.data.id
    await finishSteps(sessionId)
    expect((await call('POST', '/complete', { body: { sessionId } })).status).toBe(200)
    const before = (await trailOf()).length
    const { items } = (await call('GET', '/plan')).body.data
    const updated = await call('POST', '/start', { body: { update: true } })
    expect(updated.status).toBe(201)
    expect((await call('GET', '/plan')).body.data).toMatchObject({ sessionId: updated.body.data.id, items })
    expect((await trailOf()).slice(before)).toMatchObject([
      { action: 'session.started', details: { sessionId: updated.body.data.id } },
    ])
  })

  test('deletes and erases for a user; what is gone already leaves no row', async () => {
    user = await server.createUser()
    const first = (await call('POST', '/start')).body.data.id
    for (let count = 0; count < 2; count++)
      expect((await call('DELETE', `/session/${first}`)).status).toBe(204)
    for (let count = 0; count < 2; count++)
      expect((await call('DELETE', `/session/${first}?erase=true`)).status).toBe(204)
    expect(await actsOf()).toEqual(['session.started', 'session.deleted', 'session.erased'])
  })

  test('reads and changes the plan of a user, each write one row, and erasing takes both along', async () => {
    user = await server.createUser()
    const sessionId = (await call('POST', '/start')).body.data.id
    await finishSteps(sessionId)
    expect((await call('POST', '/complete', { body: { sessionId } })).status).toBe(200)
    const before = (await trailOf()).length
    const read = await call('GET', '/plan')
    expect([read.status, read.body.data.sessionId]).toEqual([200, sessionId])
    const itemId = read.body.data.items[0].id
    const change = { body: { state: 'accepted', opId: randomUUID() } }
    for (let count = 0; count < 2; count++)
      expect((await call('PATCH', `/plan/items/${itemId}`, change)).body.data.state).toBe('accepted')
    expect((await call('PATCH', `/plan/items/${randomUUID()}`, change)).status).toBe(404)
    const add = { body: { kind: 'advice', content: { text: 'CANARYTEXT' } }, token: OTHER_TOKEN }
    const added = await call('POST', '/plan/items', add)
    expect([added.status, added.body.data.content]).toEqual([201, { text: 'CANARYTEXT' }])
    const renew = { kind: 'recommendations', sessionId, renew: ['okr'] }
    expect((await call('POST', '/ai-suggestions', { body: renew })).status).toBe(200)
    expect((await call('GET', '/plan?format=csv')).status).toBe(200)
    const trail = await trailOf()
    expect(trail.slice(before)).toMatchObject([
      {
        actor: 'service:billing',
        action: 'plan.item_changed',
        details: { itemId, fields: ['state'] },
      },
      {
        actor: 'service:crm',
        action: 'plan.item_added',
        details: { itemId: added.body.data.id, kind: 'advice' },
      },
      { actor: 'service:billing', action: 'plan.renewed', details: { sessionId, kinds: ['okr'] } },
    ])
    expect(JSON.stringify(trail)).not.toContain('CANARY')

    const { body } = await server.call('GET', '/api/onboarding/export', { user })
    expect(body.data.records.audit.map(({ action }: { action: string }) => action)).toEqual(await actsOf())
    expect(JSON.stringify(body.data)).toContain('CANARYTEXT')
    expect((await call('DELETE', `/session/${sessionId}?erase=true`)).status).toBe(204)
    expect((await actsOf()).at(-1)).toBe('session.erased')
    await server.sql.query('delete from auth.users where id = $1', [user.id])
    expect(await trailOf()).toEqual([])
    const plans = await server.sql.query('select from onboarding.plans where user_id = $1', [user.id])
    expect(plans.rowCount).toBe(0)
  })

  test('reaches nothing of another user, by row security', async () => {
    const other = await server.createUser()
    const theirs = (await call('POST', '/start', { of: other.id })).body.data.id
    user = await server.createUser()
    expect((await call('GET', `/session/${theirs}`)).status).toBe(404)
    const save = { sessionId: theirs, step: 'welcome', data: { role: 'ceo' }, complete: false }
    expect((await call('PUT', '/progress', { body: save })).status).toBe(404)
    expect((await call('DELETE', `/session/${theirs}?erase=true`)).status).toBe(204)
    expect((await call('GET', `/session/${theirs}`, { of: other.id })).status).toBe(200)
    expect(await actsOf()).toEqual([])
  })

  test('has nothing of the trail without the act, or the other way round', async () => {
    const { fault } = await verifyAudit(server.server.runtime)
    expect(fault).toBeUndefined()
    const { rows } = await server.sql.query(
      `select (select count(*) from onboarding.audit) = (select count from onboarding.audit_head) as equal`,
    )
    expect(rows).toEqual([{ equal: true }])
  })

  test('does what the documentation shows', async () => {
    user = await server.createUser()
    const [, code = ''] = /```ts\n(.*?)```/s.exec(await readFile('docs/services.md', 'utf8')) ?? []
    const script = stripTypeScriptTypes(code).replace('http://127.0.0.1:3000', server.origin)
    const environment = { env: { ONBOARDING_TOKEN: TOKEN } }
    const onboard = new Function('process', `${script}; return onboard`)(environment)
    const company = { name: 'Acme', size: 'small' }
    const { session, notTaken } = await onboard(user.id, company)
    expect([session.stepData, notTaken]).toEqual([{ company }, []])
    expect(await trailOf()).toMatchObject([
      {
        action: 'session.started',
        reason: 'signed the contract',
        details: { sessionId: session.id, fields: ['company.name', 'company.size'] },
      },
    ])
    const again = await onboard(user.id, { name: 'Acme Inc.', size: 'small' })
    expect(again.session.stepData.company.name).toBe('Acme Inc.')
    expect((await trailOf())[1]).toMatchObject({
      action: 'session.prefilled',
      details: { fields: ['company.name'] },
    })
  })

  test('is known in the export of the person that it was about', async () => {
    user = await server.createUser()
    const sessionId = (await call('POST', '/start', { reason: 'a test' })).body.data.id
    const { body } = await server.call('GET', '/api/onboarding/export', { user })
    expect(body.data.records.audit).toEqual([
      {
        id: expect.any(Number),
        at: expect.stringMatching(/Z$/),
        actor: 'service:billing',
        action: 'session.started',
        subject: user.id,
        reason: 'a test',
        details: { sessionId },
      },
    ])
  })
})
