import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ageSession } from '#tests/support/earlier.ts'
import { ANSWERED_STEPS, ANSWERS } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'

let server: TestServer
let user: TestUser
beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '1000' })
})
afterAll(() => server.stop())

const start = (body: object = {}, by: TestUser = user) =>
  server.call('POST', '/api/onboarding/start', { user: by, body })
const save = (sessionId: string, step: string, data: object, more: object = {}, by: TestUser = user) =>
  server.call('PUT', '/api/onboarding/progress', {
    user: by,
    body: { sessionId, step, data, complete: false, ...more },
  })
async function expire(sessionId: string): Promise<void> {
  const client = await server.sql.connect()
  await ageSession(client, sessionId, 8).finally(() => client.release())
}
const finish = async (sessionId: string) => {
  for (const step of ANSWERED_STEPS)
    expect((await save(sessionId, step, ANSWERS[step], { complete: true })).status).toBe(200)
}
beforeAll(async () => {
  user = await server.createUser()
})
const newcomer = async () => {
  user = await server.createUser()
}

const KNOWN = {
  company: { name: 'Acme', description: 'Rockets, mostly', size: 'small' },
  welcome: { role: 'ceo' },
}

describe('a session that begins with what is known', () => {
  test('has it as drafts, sealed where such answers are, and nothing finished', async () => {
    await newcomer()
    const { status, body } = await start({ answers: { ...KNOWN, organization: { teamSize: null } } })
    expect([status, body.meta.notTaken]).toEqual([201, []])
    expect(body.data).toMatchObject({ stepData: KNOWN, completedSteps: [], currentStep: 1, revision: 1 })
    const { rows } = await server.sql.query(
      'select step_data::text as text, labels, field_revisions from public.onboarding_sessions where id = $1',
      [body.data.id],
    )
    expect(rows[0].text).not.toContain('Rockets')
    expect(rows[0]).toMatchObject({ labels: { size: 'small' }, field_revisions: { company: { name: 1 } } })
    const saved = await save(
      body.data.id,
      'company',
      { industry: 'other', customIndustry: 'Rocketry' },
      { complete: true },
    )
    expect(saved.body.data.stepData.company).toEqual({
      ...KNOWN.company,
      industry: 'other',
      customIndustry: 'Rocketry',
    })
    expect(saved.body.data.completedSteps).toEqual(['company'])
  })

  test('takes what a draft takes, and refuses the rest by name', async () => {
    await newcomer()
    expect((await start({ answers: { company: { name: 'A' } } })).body.data.stepData.company.name).toBe('A')
    const wrong = await start({
      answers: { company: { nmae: 'A', size: 'huge' }, welcome: { customRole: 'x'.repeat(81) }, more: {} },
    })
    expect([wrong.status, wrong.body.code]).toEqual([422, 'validation_failed'])
    expect(wrong.body.errors.map(({ path }: { path: string }) => path).sort()).toEqual([
      '/answers/company/nmae',
      '/answers/company/size',
      '/answers/more',
      '/answers/welcome/customRole',
    ])
    const unknown = await start({ answers: { company: { industry: 'no-such' } } })
    expect([unknown.status, unknown.body.errors[0].path, unknown.body.errors[0].code]).toEqual([
      422,
      '/answers/company/industry',
      'unknown_industry',
    ])
  })

  test('is the same again under the same opId, with what was not taken', async () => {
    await newcomer()
    const opId = randomUUID()
    const first = await start({ answers: KNOWN, opId })
    await save(first.body.data.id, 'company', { name: 'Typed' })
    const again = await start({ answers: KNOWN, opId })
    expect([again.status, again.body.data.id, again.body.meta.notTaken]).toEqual([
      200,
      first.body.data.id,
      [],
    ])
    expect(again.body.data.stepData.company.name).toBe('Typed')
    expect((await start({ opId })).body.code).toBe('op_id_reused')
    expect((await start({})).body.meta.notTaken).toBeUndefined()
  })
})

describe('in a live session', () => {
  test('fills what no save has named, and lists the rest: clearing counts, and naming without a change', async () => {
    await newcomer()
    const { id } = (await start({ answers: { company: { name: 'Acme' } } })).body.data
    await save(id, 'company', { name: 'Acme', website: 'https://typed.example' })
    await save(id, 'company', { website: null })
    const before = (await start()).body.data
    const { status, body } = await start({
      answers: {
        company: { name: 'Other', website: 'https://known.example', size: 'small' },
        welcome: { role: 'ceo' },
      },
    })
    expect(status).toBe(200)
    expect(body.meta.notTaken).toEqual(['company.name', 'company.website'])
    expect(body.data).toMatchObject({
      stepData: { welcome: { role: 'ceo' }, company: { name: 'Acme', size: 'small' } },
      revision: before.revision + 1,
      // Nobody has been there.
      updatedAt: before.updatedAt,
      expiresAt: before.expiresAt,
    })
    expect(body.data.stepData.company.website).toBeUndefined()
    // What was only known may be known better.
    const better = await start({ answers: { welcome: { role: 'manager' } } })
    expect([better.body.data.stepData.welcome.role, better.body.meta.notTaken]).toEqual(['manager', []])
    const same = await start({ answers: { welcome: { role: 'manager' } } })
    expect(same.body.data.revision).toBe(better.body.data.revision)
  })

  test('keeps finished steps valid', async () => {
    await newcomer()
    const { id } = (await start({ answers: { welcome: { role: 'ceo' } } })).body.data
    await save(id, 'welcome', { experienceLevel: 'beginner' }, { complete: true })
    const broken = await start({ answers: { welcome: { role: 'other' } } })
    expect(broken.body.meta.notTaken).toEqual(['welcome.role'])
    const whole = await start({ answers: { welcome: { role: 'other', customRole: 'Gardener' } } })
    expect(whole.body.meta.notTaken).toEqual([])
    expect(whole.body.data).toMatchObject({
      completedSteps: ['welcome'],
      stepData: { welcome: { role: 'other', customRole: 'Gardener', experienceLevel: 'beginner' } },
    })
  })

  test('is a conflict for nobody who types, and stands in the export and in repeated answers', async () => {
    await newcomer()
    const { id, revision } = (await start()).body.data
    const opId = randomUUID()
    await start({ answers: KNOWN, opId })
    const typed = { opId: randomUUID(), baseRevision: revision }
    const saved = await save(id, 'welcome', { experienceLevel: 'advanced' }, typed)
    expect(saved.status).toBe(200)
    expect((await save(id, 'welcome', { experienceLevel: 'advanced' }, typed)).body).toEqual({
      ...saved.body,
      meta: expect.anything(),
    })
    const { edits } = (await server.call('GET', '/api/onboarding/export', { user })).body.data.sessions[0]
    expect(edits[1]).toMatchObject({ kind: 'prefilled', patch: KNOWN, op_id: opId, not_taken: [] })
    expect((await start({ answers: { company: { name: 'Other' } }, opId: typed.opId })).body.code).toBe(
      'op_id_reused',
    )
  })

  test('nothing is taken by a completed one', async () => {
    await newcomer()
    const { id } = (await start()).body.data
    await finish(id)
    await server.call('POST', '/api/onboarding/complete', { user, body: { sessionId: id } })
    const { status, body } = await start({ answers: KNOWN })
    expect([status, body.data.id]).toEqual([200, id])
    expect(body.meta.notTaken).toEqual([
      'welcome.role',
      'company.name',
      'company.size',
      'company.description',
    ])
  })
})

describe('what a person has named stays named', () => {
  test('when a session expires and another begins with its answers, again and again', async () => {
    await newcomer()
    let { id } = (await start()).body.data
    await save(id, 'company', { name: 'Typed', website: 'https://typed.example' })
    await save(id, 'company', { website: null })
    for (let count = 0; count < 3; count++) {
      await expire(id)
      const next = await start({
        answers: { company: { name: 'Known', website: 'https://known.example', size: 'large' } },
      })
      expect([next.status, next.body.data.resumedFrom]).toEqual([201, id])
      expect(next.body.meta.notTaken).toEqual(['company.name', 'company.website'])
      expect(next.body.data.stepData.company).toEqual({ name: 'Typed', size: 'large' })
      id = next.body.data.id
    }
  })

  test('when he restarts, unless he begins with nothing', async () => {
    await newcomer()
    const { id } = (await start()).body.data
    await finish(id)
    const restarted = await start({
      restart: true,
      answers: { company: { name: 'Known', description: 'Known' } },
    })
    expect([restarted.status, restarted.body.meta.notTaken]).toEqual([201, ['company.name']])
    expect(restarted.body.data).toMatchObject({
      stepData: { ...ANSWERS, company: { ...ANSWERS.company, description: 'Known' } },
      completedSteps: [],
      currentStep: 1,
    })
    expect(restarted.body.data.resumedFrom).toBeUndefined()
    const old = await server.call('GET', `/api/onboarding/session/${id}`, { user })
    expect(old.body.data.status).toBe('abandoned')
    const blank = await start({ restart: true, blank: true, answers: { company: { name: 'Known' } } })
    expect([blank.body.data.stepData, blank.body.meta.notTaken]).toEqual([{ company: { name: 'Known' } }, []])
  })
})

describe('a restart', () => {
  test('begins with the latest completed answers, where none is live, and leaves that session as it is', async () => {
    await newcomer()
    const { id } = (await start()).body.data
    await finish(id)
    await server.call('POST', '/api/onboarding/complete', { user, body: { sessionId: id } })
    const restarted = await start({ restart: true })
    expect(restarted.body.data).toMatchObject({
      stepData: ANSWERS,
      completedSteps: [],
      status: 'in_progress',
    })
    const path = `/api/onboarding/session/${restarted.body.data.id}?erase=true`
    expect((await server.call('DELETE', path, { user })).status).toBe(204)
    expect((await server.call('GET', `/api/onboarding/session/${id}`, { user })).body.data.status).toBe(
      'completed',
    )
  })

  test('of one that has expired resumes it, with no step finished', async () => {
    await newcomer()
    const { id } = (await start()).body.data
    await finish(id)
    await expire(id)
    const { data } = (await start({ restart: true })).body
    expect(data).toMatchObject({ stepData: ANSWERS, completedSteps: [], resumedFrom: id })
  })

  test('that races with saves has each of them, or leaves it where it was made', async () => {
    for (let round = 0; round < 10; round++) {
      await newcomer()
      const { id } = (await start()).body.data
      const saves = Array.from({ length: 6 }, (_, place) => save(id, 'company', { name: `Typed ${place}` }))
      const [restarted, ...saved] = await Promise.all([start({ restart: true }), ...saves])
      const made = saved.filter(({ status }) => status === 200)
      for (const answer of saved) expect([200, 409]).toContain(answer.status)
      const { rows } = await server.sql.query(
        'select step_data from public.onboarding_sessions where id = $1',
        [id],
      )
      expect(restarted?.body.data.stepData).toEqual(rows[0].step_data)
      expect(rows[0].step_data.company === undefined).toBe(made.length === 0)
    }
  })
})
