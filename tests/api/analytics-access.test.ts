import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'

let server: TestServer
let admin: TestUser

beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '100' })
  admin = await server.createUser({ app_metadata: { role: 'admin' } })
}, 60_000)
afterAll(() => server.stop())

async function figures(range: string) {
  const answer = await server.call('GET', `/api/admin/analytics${range}`, { user: admin })
  return answer.body.data
}

describe('who may ask, and for what', () => {
  test.each(['/api/admin/analytics', '/api/admin/ai-usage'])('%s is for admins', async (path) => {
    const user = await server.createUser({ user_metadata: { role: 'admin' } })
    expect((await server.call('GET', path)).status).toBe(401)
    expect((await server.call('GET', path, { user })).status).toBe(403)
    expect((await server.call('GET', path, { user: admin })).status).toBe(200)
  })

  test('days are UTC days from midnight to midnight, and a range without sessions is all zeros', async () => {
    const moments = ['09T23:59:59.999999Z', '10T00:00:00Z', '10T23:59:59.999999Z', '11T00:00:00Z']
    for (const moment of moments) {
      const { id } = await server.createUser()
      await server.sql.query(`do $$ declare s public.onboarding_sessions; begin
        insert into public.onboarding_sessions (user_id, created_at, updated_at, expires_at)
        values ('${id}', '2020-05-${moment}', '2020-05-${moment}', now() + interval '1 day') returning * into s;
        perform onboarding.count_started(s);
      end $$`)
    }
    const { totals, byDay } = await figures('?from=2020-05-10&to=2020-05-10')
    expect(totals).toEqual({ started: 2, completed: 0, abandoned: 0, expired: 0, live: 2 })
    expect(byDay).toEqual([{ day: '2020-05-10', ...totals }])
    const empty = await figures('?from=2001-01-01&to=2001-01-02')
    expect(empty.totals).toEqual({ started: 0, completed: 0, abandoned: 0, expired: 0, live: 0 })
    for (const row of empty.funnel)
      expect(row).toMatchObject({ entered: 0, completed: 0, dropOffRate: 0, medianSeconds: null })
  })

  test('a range that is longer than all days before it has figures, beside those of these days', async () => {
    const path = '/api/admin/analytics?from=1970-01-01&to=9999-12-31'
    const { status, body } = await server.call('GET', path, { user: admin })
    expect(status).toBe(200)
    expect(body.meta.previous).toMatchObject({ from: '0001-01-01', to: '1969-12-31', completionRate: null })
  })

  test.each([
    '?from=0000-01-01',
    '?to=0001-01-05',
    '?from=yesterday',
    '?to=2026-02-30',
    '?from=2026-02-02&to=2026-02-01',
    '?since=2026-01-01',
  ])('%s is 422', async (query) => {
    const answer = await server.call('GET', `/api/admin/analytics${query}`, { user: admin })
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].path).toMatch(/^\?/)
  })

  test('CSV for who prefers it', async () => {
    await server.call('POST', '/api/onboarding/ai-suggestions', {
      user: await server.createUser(),
      body: { kind: 'industry', companyName: 'Panadería Sol' },
    })
    const headers = { accept: 'text/csv' }
    const answer = await server.call('GET', '/api/admin/analytics', { user: admin, headers })
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.body).toMatch(/^section,item,measure,value\r\n/)
    expect(answer.body).toContain('\r\nfunnel,welcome,entered,')
    const usage = async () => {
      const json = await server.call('GET', '/api/admin/ai-usage', {
        user: admin,
        headers: { accept: 'application/json, text/csv;q=0.5' },
      })
      return json.body.data
    }
    expect((await usage()).budget.dayUsd).toBe(5)
    // The ledger records an answer behind it.
    await expect.poll(async () => (await usage()).bySource.advisor).toBe(1)
  })
})
