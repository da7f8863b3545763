import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sessionSchema } from '#lib/flow/session.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { answerAll, complete, expire, read, remove, save, start } from '#tests/support/wizard.ts'

let server: TestServer
let user: TestUser
beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '1000' })
})
afterAll(() => server.stop())
beforeEach(async () => {
  user = await server.createUser()
})

const startCall = (body?: object, headers?: Record<string, string>) =>
  server.call('POST', '/api/onboarding/start', { user, body, headers })

describe('start', () => {
  test('answers 201 with Location for a new session, then 200 with the same one', async () => {
    const first = await startCall()
    expect(first.status).toBe(201)
    expect(sessionSchema.parse(first.body.data)).toMatchObject({
      userId: user.id,
      status: 'in_progress',
      currentStep: 1,
      totalSteps: 3,
      completedSteps: [],
      stepData: {},
      locale: 'en',
      revision: 1,
    })
    expect(first.headers.get('location')).toBe(`/api/onboarding/session/${first.body.data.id}`)
    const second = await startCall()
    expect(second.status).toBe(200)
    expect(second.body.data).toEqual(first.body.data)
  })

  test('takes the locale from the body, else from Accept-Language', async () => {
    expect((await startCall({}, { 'accept-language': 'fr, es-MX;q=0.8, en;q=0.5' })).body.data.locale).toBe(
      'es',
    )
    const other = await startCall({ restart: true, locale: 'en' }, { 'accept-language': 'es' })
    expect(other.body.data.locale).toBe('en')
  })

  test('restart abandons the live session and opens another, in one step and once per opId', async () => {
    const before = await start(server, user)
    const opId = randomUUID()
    const restarted = await startCall({ restart: true, opId })
    expect(restarted.status).toBe(201)
    expect(restarted.body.data.id).not.toBe(before)
    expect((await read(server, user, before)).body.data.status).toBe('abandoned')
    const repeated = await startCall({ restart: true, opId })
    expect(repeated.body.data.id).toBe(restarted.body.data.id)
    expect((await startCall({ restart: false, opId })).body.code).toBe('op_id_reused')
  })

  test('answers the completed session after completion, unless restart is asked for', async () => {
    const id = await answerAll(server, user)
    await complete(server, user, id)
    const again = await startCall()
    expect([again.status, again.body.data.id, again.body.data.status]).toEqual([200, id, 'completed'])
    const restarted = await startCall({ restart: true })
    expect([restarted.status, restarted.body.data.status]).toEqual([201, 'in_progress'])
    expect((await read(server, user, id)).body.data.status).toBe('completed')
  })

  test('after expiry the new session starts with the answers of the old one', async () => {
    const id = await start(server, user)
    await save(server, user, id, 'welcome', ANSWERS.welcome)
    await save(server, user, id, 'company', { ...ANSWERS.company, description: 'Pan de masa madre' })
    await expire(server, id)
    expect((await read(server, user, id)).body.data.status).toBe('abandoned')
    const write = await save(server, user, id, 'welcome', { role: 'manager' })
    expect([write.status, write.body.code]).toEqual([410, 'session_expired'])

    const resumed = await startCall()
    expect(resumed.status).toBe(201)
    expect(resumed.body.data).toMatchObject({
      resumedFrom: id,
      completedSteps: ['welcome', 'company'],
      currentStep: 3,
      stepData: { company: { ...ANSWERS.company, description: 'Pan de masa madre' } },
    })
    expect((await startCall()).body.data.id).toBe(resumed.body.data.id)
    expect((await save(server, user, id, 'welcome', { role: 'manager' })).status).toBe(410)
  })

  test('deleted answers are not resumed', async () => {
    const first = await start(server, user)
    await save(server, user, first, 'company', { name: 'Secret' }, { complete: false })
    await expire(server, first)
    const resumed = await start(server, user)
    await remove(server, user, resumed)
    expect((await startCall()).body.data).toMatchObject({ stepData: {} })
  })
})

describe('progress', () => {
  test('merges fields, replaces lists whole, clears with null and advances to the first open step', async () => {
    const id = await start(server, user)
    const organization = await save(server, user, id, 'organization', {
      ...ANSWERS.organization,
      departments: [{ name: 'Baking' }, { name: 'Sales', parent: 'Baking' }],
    })
    expect(organization.body.data).toMatchObject({ completedSteps: ['organization'], currentStep: 1 })
    const changed = await save(server, user, id, 'organization', {
      departments: [{ name: 'Ovens' }],
      teamSize: 13,
    })
    expect(changed.body.data.stepData.organization).toEqual({
      ...ANSWERS.organization,
      teamSize: 13,
      departments: [{ name: 'Ovens' }],
    })
    const cleared = await save(server, user, id, 'organization', { departments: null })
    expect(cleared.body.data.stepData.organization).not.toHaveProperty('departments')
    const refused = await save(server, user, id, 'organization', { teamSize: null }, { complete: false })
    expect([refused.status, refused.body.errors]).toEqual([
      422,
      [{ path: '/data/teamSize', code: 'required', message: 'Team size is required.' }],
    ])
    expect((await read(server, user, id)).body.data).toEqual(cleared.body.data)
  })

  test('a draft checks types, maxima, characters and choices, but neither minima nor what is missing', async () => {
    const id = await start(server, user)
    const draft = { complete: false }
    for (const data of [{ name: 'A' }, { website: 'htt' }, { name: '' }, { description: 'x'.repeat(500) }]) {
      expect((await save(server, user, id, 'company', data, draft)).status, JSON.stringify(data)).toBe(200)
    }
    for (const data of [
      { name: 'x'.repeat(101) },
      { name: 7 },
      { size: 'huge' },
      { name: 'a\u202Eb' },
      { website: 'javascript:alert(1)' },
      { unknown: 1 },
      { industry: 'no-such-industry' },
    ]) {
      const answer = await save(server, user, id, 'company', data, draft)
      expect([answer.status, answer.body.code], JSON.stringify(data)).toEqual([422, 'validation_failed'])
      expect(answer.body.errors[0].path).toBe(`/data/${Object.keys(data)[0]}`)
    }
    const finish = await save(server, user, id, 'company', {
      industry: 'dental',
      size: 'small',
      website: null,
    })
    expect(
      finish.body.errors.map((error: { path: string; code: string }) => [error.path, error.code]),
    ).toEqual([['/data/name', 'too_small']])
    expect((await read(server, user, id)).body.data).toMatchObject({ currentStep: 1, completedSteps: [] })
  })

  test('a field that another choice makes necessary is asked for', async () => {
    const id = await start(server, user)
    const answer = await save(server, user, id, 'welcome', { role: 'other', experienceLevel: 'beginner' })
    expect(answer.body.errors).toEqual([
      { path: '/data/customRole', code: 'required', message: 'Your role is required.' },
    ])
    const named = await save(server, user, id, 'welcome', {
      role: 'other',
      experienceLevel: 'beginner',
      customRole: 'Chief Baker',
    })
    expect(named.status).toBe(200)
  })

  test('text comes back letter for letter, apart from NFC, trimmed ends and line ends', async () => {
    const id = await start(server, user)
    for (const name of ["L'Oréal", '<3 Café & Co.', '株式会社', '👩‍👩‍👧‍👦 Familie', '{{7*7}} $(x) %s']) {
      const answer = await save(server, user, id, 'company', { name }, { complete: false })
      expect(answer.body.data.stepData.company.name).toBe(name)
    }
    const normalized = await save(
      server,
      user,
      id,
      'company',
      { name: '  Cafe\u0301 ', description: 'one\r\ntwo\tthree' },
      { complete: false },
    )
    expect(normalized.body.data.stepData.company).toMatchObject({
      name: 'Café',
      description: 'one\ntwo\tthree',
    })
    expect(
      (await save(server, user, id, 'company', { name: '👩‍🍳'.repeat(33) }, { complete: false })).status,
    ).toBe(200)
  })

  test('edits to different fields merge; the same field changed to another value conflicts and saves nothing', async () => {
    const id = await start(server, user)
    const base = (
      await save(server, user, id, 'company', { name: 'First', size: 'small' }, { complete: false })
    ).body.data.revision
    await save(server, user, id, 'company', { name: 'Second', description: 'Old' }, { complete: false })
    const merged = await save(
      server,
      user,
      id,
      'company',
      { size: 'large' },
      { complete: false, baseRevision: base },
    )
    expect(merged.body.data.stepData.company).toEqual({ name: 'Second', size: 'large', description: 'Old' })
    const conflict = await save(
      server,
      user,
      id,
      'company',
      { name: 'Third', description: 'New', industry: 'dental' },
      { complete: false, baseRevision: base },
    )
    expect(conflict.status).toBe(409)
    expect(conflict.body).toMatchObject({
      code: 'edit_conflict',
      revision: merged.body.data.revision,
      conflicts: [
        { path: '/data/name', yours: 'Third', theirs: 'Second' },
        { path: '/data/description', yours: 'New', theirs: 'Old' },
      ],
    })
    expect((await read(server, user, id)).body.data).toEqual(merged.body.data)
    const equal = await save(
      server,
      user,
      id,
      'company',
      { name: 'Second', description: 'Old' },
      { complete: false, baseRevision: base },
    )
    expect(equal.status).toBe(200)
    const last = await save(server, user, id, 'company', { name: 'Fourth' }, { complete: false })
    expect(last.body.data.stepData.company.name).toBe('Fourth')
  })

  test('the same opId is one effect and the same answer, also after other saves and after completion', async () => {
    const id = await start(server, user)
    const opId = randomUUID()
    const data = { ...ANSWERS.company, description: 'Bread' }
    const first = await save(server, user, id, 'company', data, { opId })
    await save(server, user, id, 'welcome', ANSWERS.welcome)
    await save(server, user, id, 'company', { description: 'Cake' })
    const repeated = await save(server, user, id, 'company', data, { opId })
    expect(repeated.status).toBe(200)
    expect(repeated.body.data).toEqual(first.body.data)
    expect(repeated.body.meta.recommendationsStale).toBe(first.body.meta.recommendationsStale)
    expect((await save(server, user, id, 'company', { name: 'Else' }, { opId })).body.code).toBe(
      'op_id_reused',
    )
    await save(server, user, id, 'organization', ANSWERS.organization)
    await complete(server, user, id)
    expect((await save(server, user, id, 'company', data, { opId })).body.data).toEqual(first.body.data)
    expect((await read(server, user, id)).body.data.stepData.company.description).toBe('Cake')
  })

  test('a revision from the future is refused', async () => {
    const id = await start(server, user)
    const answer = await save(
      server,
      user,
      id,
      'welcome',
      { role: 'ceo' },
      { complete: false, baseRevision: 99 },
    )
    expect(answer.body.errors[0].path).toBe('/baseRevision')
  })
})
