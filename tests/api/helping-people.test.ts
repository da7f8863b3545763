import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '#lib/operators/verify-audit.ts'
import { HelpDesk } from '#tests/support/help-desk.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import type { TestUser } from '#tests/support/test-server.ts'
import { answerAll, complete, expire, read, remove, save, start } from '#tests/support/wizard.ts'

let desk: HelpDesk
beforeAll(async () => {
  desk = await HelpDesk.open()
})
afterAll(() => desk.server.stop())

test('a session’s page says what is missing and what befell it, and hides what is sealed', async () => {
  const { user, id } = await desk.atCompany('Ordinary Ltd', { description: 'a canary in the description' })
  expect((await save(desk.server, user, id, 'organization', { teamSize: 0 })).status).toBe(422)
  const { status, body } = await desk.look(id)
  expect(status).toBe(200)
  const { session, hidden, missing, timeline } = body.data
  expect(session.stepData.company.name).toBe('Ordinary Ltd')
  expect(hidden).toContain('company.description')
  expect(JSON.stringify(body)).not.toContain('canary')
  expect(missing).toMatchObject([
    { step: 'organization', fields: expect.arrayContaining(['teamSize', 'structure']) },
  ])
  const told = timeline.map(
    ({ kind, what, details }: { kind: string; what: string; details: { step?: string } }) =>
      [kind, what, details.step].filter(Boolean).join(' '),
  )
  expect(told).toEqual([
    'edit started',
    'edit saved welcome',
    'edit saved company',
    'refused validation_failed',
  ])
  expect(timeline[2].details.fields).toContain('description')
  expect(await desk.trail(user.id)).toEqual([])

  const revealed = await desk.look(id, '?reveal=true&reason=Wants%20to%20know')
  expect(revealed.body.data.session.stepData.company.description).toBe('a canary in the description')
  expect(revealed.body.data.hidden).toEqual([])
  expect(await desk.trail(user.id)).toMatchObject([
    {
      actor: `operator:${desk.support.id}`,
      action: 'session.revealed',
      reason: 'Wants to know',
      details: { sessionId: id },
      actorEmail: desk.support.email,
      subjectEmail: user.email,
    },
  ])
})

describe('acting', () => {
  test('extending gives seven days from now, never less than it has, and no save shortens it', async () => {
    const { user, id } = await desk.atCompany('Long Way')
    await desk.server.sql.query(
      `update public.onboarding_sessions set expires_at = now() + interval '1 hour' where id = $1`,
      [id],
    )
    const before = (await read(desk.server, user, id)).body.data
    expect((await desk.act(id, { action: 'extend' })).body.data).toEqual({
      action: 'extend',
      sessionId: id,
      isRepeated: false,
    })
    const after = (await read(desk.server, user, id)).body.data
    const days = (session: { expiresAt: string }) => (Date.parse(session.expiresAt) - Date.now()) / 86_400_000
    expect(days(after)).toBeGreaterThan(6.99)
    expect(after).toMatchObject({
      revision: before.revision + 1,
      updatedAt: before.updatedAt,
      stepData: before.stepData,
    })
    await desk.server.sql.query(
      `update public.onboarding_sessions set expires_at = now() + interval '20 days' where id = $1`,
      [id],
    )
    await desk.act(id, { action: 'extend' })
    await save(desk.server, user, id, 'company', { name: 'Longer Way' })
    expect(days((await read(desk.server, user, id)).body.data)).toBeGreaterThan(19)
    expect((await desk.trail(user.id)).map(({ action }: { action: string }) => action)).toEqual([
      'session.extended',
      'session.extended',
    ])
  })

  test('who abandoned or ran out goes on, and no figure has lost him', async () => {
    const figures = async () => {
      const { body } = await desk.server.call('GET', '/api/admin/analytics', { user: desk.analyst })
      const { totals, funnel, left } = body.data
      const passages = funnel.map(
        ({ medianSeconds: _, p90Seconds: __, ...row }: Record<string, unknown>) => row,
      )
      return { totals, passages, left }
    }
    const gone: ((user: TestUser, id: string) => Promise<unknown>)[] = [
      (user, id) => remove(desk.server, user, id),
      (_, id) => expire(desk.server, id),
      async (_, id) => {
        await expire(desk.server, id)
        await desk.server.sql.query('select onboarding.archive_expired_sessions(1000)')
      },
    ]
    for (const leave of gone) {
      const { user, id } = await desk.atCompany('Comes Back')
      // Who ran out before counts by where and why once he was swept.
      await desk.server.sql.query('select onboarding.archive_expired_sessions(1000)')
      const before = await figures()
      await leave(user, id)
      expect((await save(desk.server, user, id, 'company', { name: 'No' })).status).toBeGreaterThan(399)
      expect((await desk.act(id, { action: 'reopen' })).status).toBe(200)
      expect(await figures()).toEqual(before)
      expect((await save(desk.server, user, id, 'organization', ANSWERS.organization)).status).toBe(200)
      expect((await complete(desk.server, user, id)).status).toBe(200)
    }
  })

  test.each([
    ['that nobody has touched', false],
    ['that is laid out', true],
  ])(
    'reopening what is completed opens an update with its answers and its plan %s, once an opId and as one act',
    async (_, isLaidOut) => {
      const user = await desk.server.createUser()
      const doneId = await answerAll(desk.server, user)
      await complete(desk.server, user, doneId)
      const planOf = async (sessionId: string) =>
        (await desk.server.call('GET', `/api/onboarding/plan?sessionId=${sessionId}`, { user })).body.data
      const item = `/api/onboarding/plan/items/${(await planOf(doneId)).items[0].id}`
      if (isLaidOut) await desk.server.call('PATCH', item, { user, body: { state: 'accepted' } })
      const plan = await planOf(doneId)
      const before = (await read(desk.server, user, doneId)).body.data
      const opId = crypto.randomUUID()
      const opened = await desk.act(doneId, { action: 'reopen', opId })
      expect([opened.status, opened.body.data.isRepeated]).toEqual([200, false])
      const { sessionId } = opened.body.data
      const update = (await read(desk.server, user, sessionId)).body.data
      expect(update).toMatchObject({
        status: 'in_progress',
        stepData: before.stepData,
        locale: before.locale,
      })
      expect((await read(desk.server, user, doneId)).body.data).toEqual(before)
      expect(await planOf(sessionId)).toEqual({ ...plan, sessionId })
      expect((await desk.act(doneId, { action: 'reopen', opId })).body.data).toEqual({
        action: 'reopen',
        sessionId,
        isRepeated: true,
      })
      const by = { actor: `operator:${desk.support.id}`, reason: 'Asked by phone' }
      expect(await desk.trail(user.id)).toMatchObject([
        { ...by, action: 'session.started', details: { sessionId } },
      ])
      expect((await complete(desk.server, user, sessionId)).status).toBe(200)
    },
  )

  test('what is closed, or beside a live session is refused with 409, and leaves no act', async () => {
    const { user, id } = await desk.atCompany('Refused')
    await remove(desk.server, user, id)
    for (const action of ['extend', 'abandon']) {
      const { status, body } = await desk.act(id, { action })
      expect([status, body.code]).toEqual([409, 'session_closed'])
    }
    await start(desk.server, user, { restart: true })
    expect((await desk.act(id, { action: 'reopen' })).status).toBe(409)
    const done = await desk.server.createUser()
    const doneId = await answerAll(desk.server, done)
    await complete(desk.server, done, doneId)
    for (const action of ['extend', 'abandon'])
      expect((await desk.act(doneId, { action })).body.code).toBe('session_closed')
    expect([...(await desk.trail(user.id)), ...(await desk.trail(done.id))]).toEqual([])
    for (const unknown of ['no-id', crypto.randomUUID()]) {
      expect((await desk.act(unknown, { action: 'extend' })).status).toBe(404)
      expect((await desk.look(unknown)).status).toBe(404)
    }
    expect((await desk.act(id, { action: 'reopen', reason: '' })).status).toBe(422)
  })

  test('the same opId is one act', async () => {
    const { user, id } = await desk.atCompany('Twice')
    const opId = crypto.randomUUID()
    const answers = await Promise.all([1, 2, 3].map(() => desk.act(id, { action: 'abandon', opId })))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(answers.filter(({ body }) => body.data.isRepeated)).toHaveLength(2)
    expect(await desk.trail(user.id)).toMatchObject([
      { action: 'session.deleted', reason: 'Asked by phone', details: { sessionId: id, opId } },
    ])
  })

  test('an opId that stands for another act, session or reason is refused, and nothing is done', async () => {
    const { user, id } = await desk.atCompany('Not Again')
    const opId = crypto.randomUUID()
    await desk.act(id, { action: 'abandon', opId })
    const { id: other } = (await desk.server.call('POST', '/api/onboarding/start', { user })).body.data
    const others: [string, object][] = [
      [id, { action: 'extend' }],
      [id, { action: 'abandon', reason: 'Another' }],
      [other, { action: 'abandon' }],
      [id, { action: 'erase' }],
    ]
    for (const [session, body] of others) {
      const answer = await desk.act(session, { ...body, opId }, desk.admin)
      expect([answer.status, answer.body.code]).toEqual([422, 'op_id_reused'])
    }
    expect((await read(desk.server, user, other)).body.data.status).toBe('in_progress')
    expect(await desk.trail(user.id)).toHaveLength(1)
  })

  test('erasing is for admins, and the trail stands', async () => {
    const { id, user } = await desk.atCompany('Erased Inc')
    expect((await desk.act(id, { action: 'erase' })).status).toBe(403)
    const opId = crypto.randomUUID()
    for (const isRepeated of [false, true])
      expect((await desk.act(id, { action: 'erase', opId }, desk.admin)).body.data).toEqual({
        action: 'erase',
        sessionId: id,
        isRepeated,
      })
    expect((await desk.act(id, { action: 'erase' }, desk.admin)).status).toBe(404)
    expect((await read(desk.server, user, id)).status).toBe(404)
    expect((await desk.find('q=erased%20inc')).body.data).toEqual([])
    expect(await desk.trail(user.id)).toMatchObject([
      { actor: `operator:${desk.admin.id}`, action: 'session.erased' },
    ])
    const { database, encryption } = desk.server.server.runtime
    expect((await verifyAudit({ database, encryption })).fault).toBeUndefined()
  })
})

describe('each role', () => {
  const paths = [
    'analytics',
    'ai-usage',
    'sessions',
    'sessions/:id',
    'sessions/:id?reveal=true',
    'sessions/:id/actions',
    'audit',
    'webhooks',
  ]
  const MAY: Record<string, string[]> = {
    admin: paths,
    support: ['sessions', 'sessions/:id', 'sessions/:id?reveal=true', 'sessions/:id/actions'],
    analyst: ['analytics', 'ai-usage'],
    person: [],
    other: [],
  }

  test.each(Object.keys(MAY))('%s may what the contract says', async (role) => {
    const { user, id } = await desk.atCompany('By Role')
    const caller = {
      admin: desk.admin,
      support: desk.support,
      analyst: desk.analyst,
      person: user,
      other: await desk.server.createUser(),
    }[role]
    for (const path of paths) {
      const isAct = path.endsWith('actions')
      const target = `/api/admin/${path.replace(':id', id)}`
      const body = isAct ? { action: 'extend', reason: 'A test' } : undefined
      const { status } = await desk.server.call(isAct ? 'POST' : 'GET', target, { user: caller, body })
      expect([path, status]).toEqual([path, MAY[role]?.includes(path) ? 200 : 403])
    }
  })
})
