import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Job, runJobs, runJobsWithin } from '#lib/jobs/jobs.ts'
import { countDue } from '#lib/jobs/sweeping.ts'
import { ageSession, earlier } from '#tests/support/earlier.ts'
import { ANSWERED_STEPS, PERFUMERY } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'

const CRON_SECRET = 'a-secret-of-the-scheduler'
let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ CRON_SECRET })
})
afterAll(() => server.stop())

const runAll = () =>
  server.call('GET', '/api/jobs/run', { headers: { authorization: `Bearer ${CRON_SECRET}` } })

async function startFor(user: TestUser): Promise<string> {
  const { body } = await server.call('POST', '/api/onboarding/start', { user, body: {} })
  return body.data.id
}

const save = (user: TestUser, sessionId: string, step: keyof typeof PERFUMERY = 'company') =>
  server.call('PUT', '/api/onboarding/progress', { user, body: { sessionId, step, data: PERFUMERY[step] } })

async function age(sessionId: string, days: number): Promise<void> {
  const client = await server.sql.connect()
  await ageSession(client, sessionId, days).finally(() => client.release())
}

const placesOf = async (sessionId: string) => {
  const { rows } = await server.sql.query(
    `select (select status from public.onboarding_sessions where id = $1) as live,
      (select closed_reason from public.onboarding_sessions where id = $1) as reason,
      exists (select 1 from onboarding.archived_sessions where id = $1) as archived`,
    [sessionId],
  )
  return rows[0]
}

test('an expired session is closed at once, kept for thirty days, archived, and deleted after a year', async () => {
  const user = await server.createUser()
  const id = await startFor(user)
  await save(user, id)
  await age(id, 8)
  expect((await server.call('GET', `/api/onboarding/session/${id}`, { user })).body.data.status).toBe(
    'abandoned',
  )
  await runAll()
  expect(await placesOf(id)).toEqual({ live: 'abandoned', reason: 'expired', archived: false })
  expect((await save(user, id)).status).toBe(410)

  await age(id, 28)
  await runAll()
  expect(await placesOf(id)).toMatchObject({ live: 'abandoned', archived: false })
  await age(id, 2)
  await runAll()
  expect(await placesOf(id)).toMatchObject({ live: null, archived: true })
  expect((await server.call('GET', `/api/onboarding/session/${id}`, { user })).status).toBe(404)

  await server.sql.query(
    `update onboarding.archived_sessions set delete_after = ${earlier('delete_after', '336 days')} where id = $1`,
    [id],
  )
  await runAll()
  expect(await placesOf(id)).toMatchObject({ live: null, archived: false })
})

test('an administrator erases an archived session by its id, of the flow alone, and nobody else does', async () => {
  const [admin, support] = [
    await server.createUser({ app_metadata: { role: 'admin' } }),
    await server.createUser({ app_metadata: { role: 'support' } }),
  ]
  const user = await server.createUser()
  const id = await startFor(user)
  await save(user, id)
  await server.call('DELETE', `/api/onboarding/session/${id}`, { user })
  await age(id, 31)
  await runAll()
  expect(await placesOf(id)).toMatchObject({ live: null, archived: true })
  const erase = async (operator: TestUser) => {
    const body = { action: 'erase', reason: 'Asked by letter' }
    return (await server.call('POST', `/api/admin/sessions/${id}/actions`, { user: operator, body })).status
  }
  const moveTo = (flow: string) =>
    server.sql.query(
      `update onboarding.archived_sessions set session = jsonb_set(session, '{flow}', to_jsonb($2::text)) where id = $1`,
      [id, flow],
    )
  expect(await erase(support)).toBe(403)
  await moveTo('another')
  expect(await erase(admin)).toBe(404)
  await moveTo('onboarding')
  expect(await erase(admin)).toBe(200)
  expect(await placesOf(id)).toMatchObject({ live: null, archived: false })
  const { body } = await server.call('GET', `/api/admin/audit?subject=${user.id}`, { user: admin })
  expect(body.data).toMatchObject([{ action: 'session.erased', reason: 'Asked by letter' }])
  expect(await erase(admin)).toBe(404)
})

test('answers can be resumed until they are archived, also after the sweep', async () => {
  const user = await server.createUser()
  const id = await startFor(user)
  await save(user, id)
  await age(id, 36)
  await runAll()
  const { status, body } = await server.call('POST', '/api/onboarding/start', { user, body: {} })
  expect(status).toBe(201)
  expect(body.data).toMatchObject({ resumedFrom: id, stepData: { company: PERFUMERY.company } })
  await age(id, 10)
  await runAll()
  expect(await placesOf(id)).toMatchObject({ live: null, archived: true })
  const after = await server.call('GET', `/api/onboarding/session/${body.data.id}`, { user })
  expect(after.body.data.stepData).toEqual({ company: PERFUMERY.company })
})

test('a completed session is never closed, archived or deleted', async () => {
  const user = await server.createUser()
  const id = await startFor(user)
  for (const step of ANSWERED_STEPS) expect((await save(user, id, step)).status).toBe(200)
  const completed = await server.call('POST', '/api/onboarding/complete', { user, body: { sessionId: id } })
  await age(id, 4000)
  await runAll()
  const after = await server.call('GET', `/api/onboarding/session/${id}`, { user })
  expect(after.body.data).toMatchObject({ status: 'completed', revision: completed.body.data.revision })
})

test('sweeps that run at the same time, beside saves, close every expired session once and no live one', async () => {
  const users = await Promise.all(Array.from({ length: 40 }, () => server.createUser()))
  const ids = await Promise.all(users.map(startFor))
  for (const id of ids.slice(0, 30)) await age(id, 8)
  const { jobContext } = server.server.runtime
  const context = jobContext(new AbortController().signal)
  expect((await countDue(context)).expired).toBe(30)
  await Promise.all([
    runJobs(context),
    runJobs(context),
    runJobs(context),
    ...ids.slice(30).map(async (id, index) => expect((await save(users[index + 30]!, id)).status).toBe(200)),
  ])
  const { rows } = await server.sql.query(
    `select s.status, count(distinct s.id)::int as sessions, count(e.revision)::int as closing_edits
     from public.onboarding_sessions s left join onboarding.session_edits e
       on e.user_id = s.user_id and e.session_id = s.id and e.kind = 'abandoned'
     where s.id = any ($1) group by s.status order by s.status`,
    [ids],
  )
  expect(rows).toEqual([
    { status: 'abandoned', sessions: 30, closing_edits: 30 },
    { status: 'in_progress', sessions: 10, closing_edits: 0 },
  ])
})

test('a job with much to do leaves the others their turn, and the run says that something is left', async () => {
  const turns: string[] = []
  const job = (name: string, run: Job['run']): Job => ({ name, intervalSeconds: 1, run })
  const endless = job('endless', async ({ signal }) => {
    turns.push('endless')
    await new Promise((resolve) => signal.addEventListener('abort', resolve))
    return 1
  })
  const short = job('short', async () => turns.push('short'))
  const broken = job('broken', async () => {
    throw new Error('no')
  })
  const { jobs, isFinished } = await runJobsWithin(600, server.server.runtime.jobContext, [
    endless,
    short,
    broken,
  ])
  expect(isFinished).toBe(false)
  expect(turns.slice(0, 2)).toEqual(['endless', 'short'])
  expect(jobs).toMatchObject([
    { name: 'endless' },
    { name: 'short', done: 2 },
    { name: 'broken', failed: true },
  ])
  const { body } = await server.call('GET', '/api/metrics')
  expect(body).toContain('job_runs_total{job_name="short",outcome="done"} 1')
  expect(body).toContain('job_runs_total{job_name="broken",outcome="failed"} 1')
})

test('limits are forgotten when their window has passed', async () => {
  await server.sql.query(
    `insert into onboarding.rate_limits (key, used, expires_at) values ('start:old', 1, now() - interval '1 minute')`,
  )
  await runAll()
  const { rows } = await server.sql.query(`select from onboarding.rate_limits where key = 'start:old'`)
  expect(rows).toEqual([])
})

test('only the scheduler’s secret runs jobs, and without one the endpoint is not there', async () => {
  expect((await runAll()).body.data).toMatchObject({ isFinished: true })
  for (const authorization of ['', 'Bearer', `Bearer ${CRON_SECRET}x`, CRON_SECRET]) {
    const refused = await server.call('GET', '/api/jobs/run', { headers: { authorization } })
    expect([refused.status, refused.body.code]).toEqual([401, 'unauthenticated'])
  }
  const closed = await startTestServer()
  try {
    const answer = await closed.call('GET', '/api/jobs/run', {
      headers: { authorization: 'Bearer undefined' },
    })
    expect([answer.status, answer.body.code]).toEqual([404, 'not_found'])
  } finally {
    await closed.stop()
  }
})

test('an export holds everything of the caller, opened, and nothing of anybody else', async () => {
  const [user, other] = [await server.createUser(), await server.createUser()]
  const otherId = await startFor(other)
  const archivedId = await startFor(user)
  await save(user, archivedId)
  await age(archivedId, 60)
  await runAll()
  const id = await startFor(user)
  const opId = randomUUID()
  await server.call('PUT', '/api/onboarding/progress', {
    user,
    body: { sessionId: id, step: 'company', data: PERFUMERY.company, opId },
  })
  const { status, body, headers } = await server.call('GET', '/api/onboarding/export', { user })
  expect(status).toBe(200)
  expect(headers.get('content-disposition')).toContain('attachment')
  expect(body.data.user.id).toBe(user.id)
  expect(body.data.sessions).toMatchObject([
    {
      id,
      stepData: { company: PERFUMERY.company },
      edits: [{ kind: 'started' }, { kind: 'saved', op_id: opId, patch: PERFUMERY.company }],
    },
  ])
  expect(body.data.archivedSessions).toMatchObject([
    { id: archivedId, closedReason: 'expired', stepData: { company: PERFUMERY.company } },
  ])
  expect(JSON.stringify(body)).not.toContain(otherId)
  expect(JSON.stringify(body)).not.toContain('enc:v1:')
  expect((await server.call('GET', '/api/onboarding/export')).status).toBe(401)
})
