import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MOST_SESSIONS_IN_FILE } from '#lib/operators/every-found-session.ts'
import { verifyAudit } from '#lib/operators/verify-audit.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { answerAll, complete, expire, read, remove, save, start } from '#tests/support/wizard.ts'

let server: TestServer
let admin: TestUser
let support: TestUser
let analyst: TestUser
beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '100' })
  const withRole = (role: string) => server.createUser({ app_metadata: { role } })
  admin = await withRole('admin')
  support = await withRole('support')
  analyst = await withRole('analyst')
})
afterAll(() => server.stop())

const find = (query: string, user = support) => server.call('GET', `/api/admin/sessions?${query}`, { user })
const look = (id: string, query = '', user = support) =>
  server.call('GET', `/api/admin/sessions/${id}${query}`, { user })
const act = (id: string, body: object, user = support) =>
  server.call('POST', `/api/admin/sessions/${id}/actions`, {
    user,
    body: { reason: 'Asked by phone', ...body },
  })
const idsOf = ({ body }: { body: { data: { id: string }[] } }) => body.data.map(({ id }) => id)
const trail = async (subject: string) =>
  (await server.call('GET', `/api/admin/audit?subject=${subject}`, { user: admin })).body.data

async function atCompany(name: string, more: object = {}) {
  const user = await server.createUser()
  const id = await start(server, user)
  await save(server, user, id, 'welcome', ANSWERS.welcome)
  await save(server, user, id, 'company', { ...ANSWERS.company, name, ...more })
  return { user, id }
}

describe('finding', () => {
  test('a session is found by its id, its user, his e-mail, and the company’s name whatever its case and accents', async () => {
    const { user, id } = await atCompany('Peluquería Ñandú & Søn')
    for (const q of [id, user.id, user.id.toUpperCase(), user.email ?? '', 'peluqueria nandu', 'NANDÚ & S'])
      expect(idsOf(await find(`q=${encodeURIComponent(q)}`))).toEqual([id])
    for (const nobody of ['nobody at all', '%', '_', '---', '🙂'])
      expect((await find(`q=${encodeURIComponent(nobody)}`)).body.data).toEqual([])
    const { body } = await find(`q=${id}`)
    expect(body.data[0]).toMatchObject({
      email: user.email,
      foundBy: ['Peluquería Ñandú & Søn'],
      step: 'organization',
    })
    const draft = await atCompany('Before')
    await save(server, draft.user, draft.id, 'company', { name: 'Half a draft' }, { complete: false })
    expect(idsOf(await find('q=half%20a'))).toEqual([draft.id])
    expect((await find('q=before')).body.data).toEqual([])
  })

  test('filters narrow, and the cursor goes on behind the last, each session once', async () => {
    const made: string[] = []
    for (let number = 0; number < 5; number++)
      made.unshift((await atCompany('Cursor Works', { size: 'large' })).id)
    const pages: string[] = []
    let cursor = ''
    for (let page = 0; page < 3; page++) {
      const { body } = await find(`q=cursor%20works&size=large&limit=2${cursor}`)
      pages.push(...body.data.map(({ id }: { id: string }) => id))
      cursor = `&cursor=${body.meta.cursor}`
      expect(body.meta.cursor === undefined).toBe(page === 2)
    }
    expect(pages).toEqual(made)
    const [last = '', left = '', over = ''] = made
    await remove(server, await ownerOf(left), left)
    await expire(server, over)
    const by = async (query: string) => idsOf(await find(`q=cursor%20works&${query}`))
    expect(await by('status=abandoned')).toEqual([left])
    expect(await by('status=expired')).toEqual([over])
    expect((await by('status=left')).sort()).toEqual([left, over].sort())
    expect(await by('status=in_progress')).toHaveLength(3)
    expect(await by('step=welcome')).toEqual([])
    expect(await by('step=organization&status=in_progress')).toContain(last)
    expect(await by('segment=size:small')).toEqual([])
    expect(await by(`segment=size:large,industry:${ANSWERS.company.industry}`)).toHaveLength(5)
    expect(await by('to=2020-01-01')).toEqual([])
  })

  test('as CSV every session that is found has a row, in which no answer is taken for a formula', async () => {
    const made = [await atCompany('=Sheet Works'), await atCompany('Sheet Works, Ltd')]
    const path = '/api/admin/sessions?q=sheet%20works&limit=1'
    const { body } = await server.call('GET', path, { user: support, headers: { accept: 'text/csv' } })
    const [names, ...rows] = body.trim().split('\r\n')
    expect(names).toContain('id,userId,email,foundBy,status,step')
    expect(rows.map((row: string) => row.split(',')[0])).toEqual(made.map(({ id }) => id).reverse())
    expect(rows[0]).toContain('"Sheet Works, Ltd"')
    expect(rows[1]).toContain(",'=Sheet Works,")
  })

  test('more sessions than a file holds are refused, with how to get fewer', async () => {
    const { user, id } = await atCompany('Comes Often')
    await remove(server, user, id)
    const { rows } = await server.sql.query(
      `select string_agg(quote_ident(attname), ', ') as columns from pg_attribute
        where attrelid = 'public.onboarding_sessions'::regclass and attnum > 0 and attgenerated = '' and attname <> 'id'`,
    )
    const { columns } = rows[0]
    await server.sql.query(
      `insert into public.onboarding_sessions (id, ${columns}) select gen_random_uuid(), ${columns}
        from public.onboarding_sessions, generate_series(1, $2) where id = $1`,
      [id, MOST_SESSIONS_IN_FILE - 1],
    )
    const csv = (query = '') =>
      server.call('GET', `/api/admin/sessions?q=${user.id}${query}`, {
        user: support,
        headers: { accept: 'text/csv' },
      })
    expect((await csv()).body.trim().split('\r\n')).toHaveLength(1 + MOST_SESSIONS_IN_FILE)
    await start(server, user)
    const { status, body } = await csv()
    expect([status, body.errors[0].path, body.errors[0].message]).toEqual([
      422,
      '?from',
      'More than 5,000 sessions are found; narrow them with from and to.',
    ])
    expect((await csv('&status=in_progress')).status).toBe(200)
    await server.sql.query('delete from public.onboarding_sessions where user_id = $1', [user.id])
  })

  test.each([
    'cursor=x',
    'limit=0',
    'limit=201',
    'status=gone',
    'segment=name:x',
    'from=2026-02-02&to=2026-02-01',
    'nothing=1',
  ])('?%s is 422', async (query) => {
    const { status, body } = await find(query)
    expect(status).toBe(422)
    expect(body.errors[0].path).toMatch(/^\?/)
  })
})

/** Signs in as the owner of a session. */
async function ownerOf(id: string): Promise<TestUser> {
  const { body } = await find(`q=${id}`)
  const { userId, email } = body.data[0]
  return { id: userId, email, token: await server.signToken({ sub: userId, email }) }
}

test('a session’s page says what is missing and what befell it, and hides what is sealed', async () => {
  const { user, id } = await atCompany('Ordinary Ltd', { description: 'a canary in the description' })
  expect((await save(server, user, id, 'organization', { teamSize: 0 })).status).toBe(422)
  const { status, body } = await look(id)
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
  expect(await trail(user.id)).toEqual([])

  const revealed = await look(id, '?reveal=true&reason=Wants%20to%20know')
  expect(revealed.body.data.session.stepData.company.description).toBe('a canary in the description')
  expect(revealed.body.data.hidden).toEqual([])
  expect(await trail(user.id)).toMatchObject([
    {
      actor: `operator:${support.id}`,
      action: 'session.revealed',
      reason: 'Wants to know',
      details: { sessionId: id },
      actorEmail: support.email,
      subjectEmail: user.email,
    },
  ])
})

describe('acting', () => {
  test('extending gives seven days from now, never less than it has, and no save shortens it', async () => {
    const { user, id } = await atCompany('Long Way')
    await server.sql.query(
      `update public.onboarding_sessions set expires_at = now() + interval '1 hour' where id = $1`,
      [id],
    )
    const before = (await read(server, user, id)).body.data
    expect((await act(id, { action: 'extend' })).body.data).toEqual({
      action: 'extend',
      sessionId: id,
      isRepeated: false,
    })
    const after = (await read(server, user, id)).body.data
    const days = (session: { expiresAt: string }) => (Date.parse(session.expiresAt) - Date.now()) / 86_400_000
    expect(days(after)).toBeGreaterThan(6.99)
    expect(after).toMatchObject({
      revision: before.revision + 1,
      updatedAt: before.updatedAt,
      stepData: before.stepData,
    })
    await server.sql.query(
      `update public.onboarding_sessions set expires_at = now() + interval '20 days' where id = $1`,
      [id],
    )
    await act(id, { action: 'extend' })
    await save(server, user, id, 'company', { name: 'Longer Way' })
    expect(days((await read(server, user, id)).body.data)).toBeGreaterThan(19)
    expect((await trail(user.id)).map(({ action }: { action: string }) => action)).toEqual([
      'session.extended',
      'session.extended',
    ])
  })

  test('who abandoned or ran out goes on, and no figure has lost him', async () => {
    const figures = async () => {
      const { body } = await server.call('GET', '/api/admin/analytics', { user: analyst })
      const { totals, funnel, left } = body.data
      const passages = funnel.map(
        ({ medianSeconds: _, p90Seconds: __, ...row }: Record<string, unknown>) => row,
      )
      return { totals, passages, left }
    }
    const gone: ((user: TestUser, id: string) => Promise<unknown>)[] = [
      (user, id) => remove(server, user, id),
      (_, id) => expire(server, id),
      async (_, id) => {
        await expire(server, id)
        await server.sql.query('select onboarding.archive_expired_sessions(1000)')
      },
    ]
    for (const leave of gone) {
      const { user, id } = await atCompany('Comes Back')
      // Who ran out before counts by where and why once he was swept.
      await server.sql.query('select onboarding.archive_expired_sessions(1000)')
      const before = await figures()
      await leave(user, id)
      expect((await save(server, user, id, 'company', { name: 'No' })).status).toBeGreaterThan(399)
      expect((await act(id, { action: 'reopen' })).status).toBe(200)
      expect(await figures()).toEqual(before)
      expect((await save(server, user, id, 'organization', ANSWERS.organization)).status).toBe(200)
      expect((await complete(server, user, id)).status).toBe(200)
    }
  })

  test.each([
    ['that nobody has touched', false],
    ['that is laid out', true],
  ])(
    'reopening what is completed opens an update with its answers and its plan %s, once an opId and as one act',
    async (_, isLaidOut) => {
      const user = await server.createUser()
      const doneId = await answerAll(server, user)
      await complete(server, user, doneId)
      const planOf = async (sessionId: string) =>
        (await server.call('GET', `/api/onboarding/plan?sessionId=${sessionId}`, { user })).body.data
      const item = `/api/onboarding/plan/items/${(await planOf(doneId)).items[0].id}`
      if (isLaidOut) await server.call('PATCH', item, { user, body: { state: 'accepted' } })
      const plan = await planOf(doneId)
      const before = (await read(server, user, doneId)).body.data
      const opId = crypto.randomUUID()
      const opened = await act(doneId, { action: 'reopen', opId })
      expect([opened.status, opened.body.data.isRepeated]).toEqual([200, false])
      const { sessionId } = opened.body.data
      const update = (await read(server, user, sessionId)).body.data
      expect(update).toMatchObject({
        status: 'in_progress',
        stepData: before.stepData,
        locale: before.locale,
      })
      expect((await read(server, user, doneId)).body.data).toEqual(before)
      expect(await planOf(sessionId)).toEqual({ ...plan, sessionId })
      expect((await act(doneId, { action: 'reopen', opId })).body.data).toEqual({
        action: 'reopen',
        sessionId,
        isRepeated: true,
      })
      const by = { actor: `operator:${support.id}`, reason: 'Asked by phone' }
      expect(await trail(user.id)).toMatchObject([
        { ...by, action: 'session.started', details: { sessionId } },
      ])
      expect((await complete(server, user, sessionId)).status).toBe(200)
    },
  )

  test('what is closed, or beside a live session is refused with 409, and leaves no act', async () => {
    const { user, id } = await atCompany('Refused')
    await remove(server, user, id)
    for (const action of ['extend', 'abandon']) {
      const { status, body } = await act(id, { action })
      expect([status, body.code]).toEqual([409, 'session_closed'])
    }
    await start(server, user, { restart: true })
    expect((await act(id, { action: 'reopen' })).status).toBe(409)
    const done = await server.createUser()
    const doneId = await answerAll(server, done)
    await complete(server, done, doneId)
    for (const action of ['extend', 'abandon'])
      expect((await act(doneId, { action })).body.code).toBe('session_closed')
    expect([...(await trail(user.id)), ...(await trail(done.id))]).toEqual([])
    for (const unknown of ['no-id', crypto.randomUUID()]) {
      expect((await act(unknown, { action: 'extend' })).status).toBe(404)
      expect((await look(unknown)).status).toBe(404)
    }
    expect((await act(id, { action: 'reopen', reason: '' })).status).toBe(422)
  })

  test('the same opId is one act', async () => {
    const { user, id } = await atCompany('Twice')
    const opId = crypto.randomUUID()
    const answers = await Promise.all([1, 2, 3].map(() => act(id, { action: 'abandon', opId })))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(answers.filter(({ body }) => body.data.isRepeated)).toHaveLength(2)
    expect(await trail(user.id)).toMatchObject([
      { action: 'session.deleted', reason: 'Asked by phone', details: { sessionId: id, opId } },
    ])
  })

  test('an opId that stands for another act, session or reason is refused, and nothing is done', async () => {
    const { user, id } = await atCompany('Not Again')
    const opId = crypto.randomUUID()
    await act(id, { action: 'abandon', opId })
    const { id: other } = (await server.call('POST', '/api/onboarding/start', { user })).body.data
    const others: [string, object][] = [
      [id, { action: 'extend' }],
      [id, { action: 'abandon', reason: 'Another' }],
      [other, { action: 'abandon' }],
      [id, { action: 'erase' }],
    ]
    for (const [session, body] of others) {
      const answer = await act(session, { ...body, opId }, admin)
      expect([answer.status, answer.body.code]).toEqual([422, 'op_id_reused'])
    }
    expect((await read(server, user, other)).body.data.status).toBe('in_progress')
    expect(await trail(user.id)).toHaveLength(1)
  })

  test('erasing is for admins, and the trail stands', async () => {
    const { id, user } = await atCompany('Erased Inc')
    expect((await act(id, { action: 'erase' })).status).toBe(403)
    const opId = crypto.randomUUID()
    for (const isRepeated of [false, true])
      expect((await act(id, { action: 'erase', opId }, admin)).body.data).toEqual({
        action: 'erase',
        sessionId: id,
        isRepeated,
      })
    expect((await act(id, { action: 'erase' }, admin)).status).toBe(404)
    expect((await read(server, user, id)).status).toBe(404)
    expect((await find('q=erased%20inc')).body.data).toEqual([])
    expect(await trail(user.id)).toMatchObject([{ actor: `operator:${admin.id}`, action: 'session.erased' }])
    const { database, encryption } = server.server.runtime
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
    const { user, id } = await atCompany('By Role')
    const caller = { admin, support, analyst, person: user, other: await server.createUser() }[role]
    for (const path of paths) {
      const isAct = path.endsWith('actions')
      const target = `/api/admin/${path.replace(':id', id)}`
      const body = isAct ? { action: 'extend', reason: 'A test' } : undefined
      const { status } = await server.call(isAct ? 'POST' : 'GET', target, { user: caller, body })
      expect([path, status]).toEqual([path, MAY[role]?.includes(path) ? 200 : 403])
    }
  })
})
