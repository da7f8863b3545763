import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { complete, expire, remove, save, start } from '#tests/support/wizard.ts'

/** Where each of 200 people stops, and how many do. */
const SCRIPT = [
  { stopsAt: 'welcome', people: 30 },
  { stopsAt: 'company', people: 50 },
  { stopsAt: 'organization', people: 25 },
  { stopsAt: 'complete', people: 15 },
  { stopsAt: 'nowhere', people: 80 },
] as const

const ABANDONED_AT_COMPANY = 12
const EXPIRED_AT_ORGANIZATION = 9
const RESUMED = 4
const ERASED = 6
const REFUSED_BEFORE_LEAVING = 5

let server: TestServer
let admin: TestUser

beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '100' })
  admin = await server.createUser({ app_metadata: { role: 'admin' } })
}, 60_000)
afterAll(() => server.stop())

test('who reads the figures folds 5,000 counters, and leaves the next to the job', async () => {
  const left = async () =>
    (await server.sql.query('select count(*)::integer as counters from onboarding.analytics_tail')).rows[0]
  await server.sql.query(`insert into onboarding.analytics_tail (series, day, key, count)
    select 'test', current_date, '{}', 1
    from generate_series(1, 5001 - (select count(*)::integer from onboarding.analytics_tail))`)
  await analytics()
  expect(await left()).toEqual({ counters: 1 })
  await analytics()
  expect(await left()).toEqual({ counters: 0 })
})

async function analytics(query = '') {
  const answer = await server.call('GET', `/api/admin/analytics${query}`, { user: admin })
  expect(answer.status).toBe(200)
  return answer.body.data
}

interface Walked {
  user: TestUser
  sessionId: string
  stopsAt: (typeof SCRIPT)[number]['stopsAt']
}

async function walk(stopsAt: Walked['stopsAt'], index: number): Promise<Walked> {
  const user = await server.createUser()
  const locale = index % 4 === 0 ? 'es' : 'en'
  const sessionId = await start(server, user, { locale, source: index % 2 === 0 ? 'spring' : undefined })
  const walked = { user, sessionId, stopsAt }
  if (stopsAt === 'welcome') return walked
  await save(server, user, sessionId, 'welcome', ANSWERS.welcome)
  if (stopsAt === 'company') return walked
  const industry = index % 5 === 0 ? 'farming' : ANSWERS.company.industry
  await save(server, user, sessionId, 'company', {
    ...ANSWERS.company,
    industry: await known(industry),
  })
  if (stopsAt === 'organization') return walked
  await save(server, user, sessionId, 'organization', ANSWERS.organization)
  if (stopsAt === 'nowhere') await complete(server, user, sessionId)
  return walked
}

let otherSlug: string | undefined
async function known(industry: string): Promise<string> {
  if (industry === ANSWERS.company.industry) return industry
  if (otherSlug === undefined) {
    const { rows } = await server.sql.query(
      `select slug from public.industries where slug not in ('other', $1) order by slug limit 1`,
      [ANSWERS.company.industry],
    )
    otherSlug = rows[0].slug as string
  }
  return otherSlug
}

describe('200 people with known drop-offs', () => {
  const walked: Walked[] = []

  beforeAll(async () => {
    const people = SCRIPT.flatMap(({ stopsAt, people }) => new Array(people).fill(stopsAt))
    const queue = people.map((stopsAt, index) => ({ stopsAt, index }))
    const workers = Array.from({ length: 8 }, async () => {
      for (let next = queue.pop(); next; next = queue.pop()) walked.push(await walk(next.stopsAt, next.index))
    })
    await Promise.all(workers)
  }, 60_000)

  const at = (stopsAt: string) => walked.filter((each) => each.stopsAt === stopsAt)

  test('the funnel and the totals are what was done', async () => {
    const { totals, funnel } = await analytics()
    expect(totals).toEqual({ started: 200, completed: 80, abandoned: 0, expired: 0, live: 120 })
    expect(
      funnel.map(({ step, entered, completed, live, dropOffRate }: Record<string, unknown>) => [
        step,
        entered,
        completed,
        live,
        dropOffRate,
      ]),
    ).toEqual([
      ['welcome', 200, 170, 30, 0],
      ['company', 170, 120, 50, 0],
      ['organization', 120, 95, 25, 0],
      ['complete', 95, 80, 15, 0],
    ])
    for (const { medianSeconds, p90Seconds } of funnel) {
      expect(medianSeconds).toBeGreaterThanOrEqual(0)
      expect(p90Seconds).toBeGreaterThanOrEqual(medianSeconds)
    }
  })

  test('the breakdowns add up to the whole', async () => {
    const { byLocale, bySource, byIndustry, bySize, byVersion, byDay, byWeek } = await analytics()
    const started = (rows: { started: number }[]) => rows.reduce((sum, row) => sum + row.started, 0)
    for (const rows of [byLocale, bySource, byIndustry, bySize, byVersion, byDay, byWeek])
      expect(started(rows)).toBe(200)
    const counts = (rows: { value: string; started: number; completed: number }[]) =>
      Object.fromEntries(rows.map((row) => [row.value, [row.started, row.completed]]))
    expect(counts(byLocale)).toEqual({ es: [50, 20], en: [150, 60] })
    expect(counts(bySource)).toEqual({ spring: [100, 40], '': [100, 40] })
    expect(counts(byIndustry)).toEqual({
      '': [80, 0],
      [ANSWERS.company.industry]: [96, 64],
      [String(otherSlug)]: [24, 16],
    })
  })

  test('leaving, expiry, resumption and erasure are counted, and erasing takes nothing away', async () => {
    for (const [index, { user, sessionId }] of at('company').slice(0, ABANDONED_AT_COMPANY).entries()) {
      if (index < REFUSED_BEFORE_LEAVING) {
        const refused = await save(server, user, sessionId, 'company', { name: 'x' })
        expect(refused.status).toBe(422)
      }
    }
    await server.server.runtime.activity.flush()
    for (const { user, sessionId } of at('company').slice(0, ABANDONED_AT_COMPANY))
      await remove(server, user, sessionId)
    for (const { sessionId } of at('organization').slice(0, EXPIRED_AT_ORGANIZATION))
      await expire(server, sessionId)
    const before = await analytics()
    const passages = before.funnel.map(({ live, dropOffRate }: Record<string, number>) => [live, dropOffRate])
    expect(passages).toEqual([
      [30, 0],
      [50 - ABANDONED_AT_COMPANY, 0.0909],
      [25 - EXPIRED_AT_ORGANIZATION, 0.0865],
      [15, 0],
    ])
    expect(before.totals).toEqual({
      started: 200,
      completed: 80,
      abandoned: ABANDONED_AT_COMPANY,
      expired: EXPIRED_AT_ORGANIZATION,
      live: 120 - ABANDONED_AT_COMPANY - EXPIRED_AT_ORGANIZATION,
    })
    expect(before.left).toEqual(
      expect.arrayContaining([
        { step: 'company', after: 'save_refused', sessions: REFUSED_BEFORE_LEAVING },
        { step: 'company', after: 'nothing', sessions: ABANDONED_AT_COMPANY - REFUSED_BEFORE_LEAVING },
      ]),
    )

    for (const { user } of at('organization').slice(0, RESUMED)) await start(server, user)
    const resumed = await analytics()
    expect(resumed.totals.started).toBe(200 + RESUMED)
    expect(resumed.totals.expired).toBe(EXPIRED_AT_ORGANIZATION)
    expect(resumed.resumed).toEqual({ sessions: RESUMED, rate: 0.4444 })

    for (const { user, sessionId } of at('nowhere').slice(0, ERASED))
      expect((await remove(server, user, sessionId, '?erase=true')).status).toBe(204)
    expect((await analytics()).totals).toEqual(resumed.totals)
  })

  test('a sweep counts what it closes, each once, by step and by label', async () => {
    const before = await analytics()
    const { database } = server.server.runtime
    await database.asJobs({
      name: 'sweep',
      text: 'select onboarding.archive_expired_sessions(1000)',
      values: [],
    })
    const { rows } = await server.sql.query(
      `select from public.onboarding_sessions where status = 'in_progress' and expires_at <= now()`,
    )
    expect(rows).toEqual([])
    const after = await analytics()
    expect(after.totals).toEqual(before.totals)
    for (const breakdown of ['byLocale', 'bySource', 'byIndustry', 'bySize', 'byVersion', 'byDay'])
      expect(after[breakdown]).toEqual(before[breakdown])
    const left = (rows: { sessions: number }[]) => rows.reduce((sum, { sessions }) => sum + sessions, 0)
    expect(left(after.left)).toBe(left(before.left) + EXPIRED_AT_ORGANIZATION - RESUMED)
    expect(after.left).toContainEqual({
      step: 'organization',
      after: 'nothing',
      sessions: EXPIRED_AT_ORGANIZATION,
    })
  })

  test('folding the tail changes no figure', async () => {
    const before = await analytics()
    await server.sql.query('select onboarding.fold_analytics(1000000)')
    const { rows } = await server.sql.query('select count(*)::int as left from onboarding.analytics_tail')
    expect(rows[0].left).toBe(0)
    expect({ ...(await analytics()), traffic: [] }).toEqual({ ...before, traffic: [] })
  })

  test('the metrics tell the same', async () => {
    const { totals } = await analytics()
    const { body } = await server.call('GET', '/api/metrics')
    const figure = (event: string) =>
      Number(new RegExp(`^onboarding_sessions_total\\{event="${event}"\\} (\\d+)$`, 'm').exec(body)?.[1])
    for (const event of ['started', 'completed', 'abandoned', 'expired'])
      expect(figure(event)).toBe(totals[event])
  })

  test('no counter names a session or a person', async () => {
    const { rows } = await server.sql.query(
      `select day::text || series || key::text as words from onboarding.analytics`,
    )
    const words = rows.map((row) => row.words).join('\n')
    for (const { user, sessionId } of walked) {
      expect(words).not.toContain(user.id)
      expect(words).not.toContain(sessionId)
    }
    expect(words).not.toContain(ANSWERS.company.name)
  })
})

test('time per step is counted to the second of the edits', async () => {
  const user = await server.createUser()
  const id = await start(server, user)
  // On a day of its own, and come to its first step an hour ago.
  await server.sql.query(
    `update public.onboarding_sessions set created_at = '2020-01-01T12:00:00Z' where id = $1`,
    [id],
  )
  await server.sql.query('delete from onboarding.session_facts where session_id = $1', [id])
  await server.sql.query(`do $$ declare s public.onboarding_sessions; begin
    select * into s from public.onboarding_sessions where id = '${id}';
    perform onboarding.count_started(s);
  end $$`)
  await server.sql.query(
    `update onboarding.session_edits set created_at = now() - interval '1 hour' where session_id = $1`,
    [id],
  )
  await save(server, user, id, 'welcome', ANSWERS.welcome)
  const [first] = (await analytics('?from=2020-01-01&to=2020-01-01')).funnel
  expect(first).toMatchObject({ step: 'welcome', completed: 1 })
  expect(Math.abs(first.medianSeconds - 3600)).toBeLessThan(120)
  expect(first.p90Seconds).toBe(first.medianSeconds)
})

test('suggestions count as accepted when the saved industry was among them, whichever came first', async () => {
  const before = (await analytics()).suggestions
  for (const first of ['suggestion', 'save'] as const) {
    const user = await server.createUser()
    const sessionId = await start(server, user)
    await save(server, user, sessionId, 'welcome', ANSWERS.welcome)
    const suggest = async () => {
      const answer = await server.call('POST', '/api/onboarding/ai-suggestions', {
        user,
        body: { kind: 'industry', companyName: 'Panadería Sol', description: 'Bakery and café' },
      })
      return answer.body.data.suggestions[0].slug as string
    }
    const industry = await suggest()
    if (first === 'suggestion') await server.server.runtime.activity.flush()
    await save(server, user, sessionId, 'company', { ...ANSWERS.company, industry })
  }
  const after = (await analytics()).suggestions
  expect(after.first).toBe(before.first + 2)
})
