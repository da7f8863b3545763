import { Writable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLog } from '#lib/observability/log.ts'
import { rawRequest } from '#tests/support/raw-request.ts'
import { startTestServer, type TestServer } from '#tests/support/test-server.ts'
import { answerAll, complete, save } from '#tests/support/wizard.ts'

const CANARY = 'canary-7f3a'
let written = ''
let server: TestServer
beforeAll(async () => {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written += chunk
      done()
    },
  })
  server = await startTestServer(
    { RATE_LIMIT_SCALE: '1000', LOG_LEVEL: 'trace' },
    { log: createLog('trace', stream) },
  )
})
afterAll(() => server.stop())

test('the line of a request tells how long it waited for the database', async () => {
  const user = await server.createUser()
  const id = await answerAll(server, user)
  const holder = await server.sql.connect()
  await holder.query('begin')
  await holder.query('select 1 from public.onboarding_sessions where id = $1 for update', [id])
  const saving = server.call('PUT', '/api/onboarding/progress', {
    user,
    body: { sessionId: id, step: 'company', data: { name: 'Bakery' } },
    headers: { 'x-request-id': 'waits-for-the-database' },
  })
  await expect
    .poll(async () => (await server.sql.query('select from pg_locks where not granted')).rowCount)
    .toBeGreaterThan(0)
  const heldMs = 150
  await new Promise((resolve) => setTimeout(resolve, heldMs))
  await holder.query('commit')
  holder.release()
  expect((await saving).status).toBe(200)
  const found = written.split('\n').find((each) => each.includes('waits-for-the-database'))
  const { databaseMs, durationMs } = JSON.parse(found ?? '{}')
  expect(databaseMs).toBeGreaterThan(heldMs / 2)
  expect(databaseMs).toBeLessThanOrEqual(durationMs)
})

test('hostile and broken requests leave no token, cookie, answer, address or email in the log', async () => {
  const user = await server.createUser({ email: `${CANARY}@example.com`, user_metadata: { name: CANARY } })
  const id = await answerAll(server, user)
  await save(server, user, id, 'company', {
    name: CANARY,
    description: CANARY,
    website: `https://${CANARY}.example`,
  })
  const done = await answerAll(server, await server.createUser())
  expect((await complete(server, user, done)).status).toBe(404)
  const bearer = { authorization: `Bearer ${user.token}` }
  const requests: [string, string, Record<string, string>, string?][] = [
    ['GET', `/api/onboarding/industries?q=${CANARY}&company=${CANARY}`, bearer],
    ['GET', `/api/onboarding/session/${CANARY}?token=${CANARY}`, bearer],
    ['GET', `/api/${CANARY}`, bearer],
    ['GET', '/api/onboarding/session/current', { authorization: `Bearer ${CANARY}.${CANARY}.${CANARY}` }],
    ['GET', '/api/onboarding/session/current', { cookie: `sb-127-auth-token=${CANARY}` }],
    ['PUT', '/api/onboarding/progress', bearer, `{"${CANARY}": "${CANARY}"`],
    [
      'PUT',
      '/api/onboarding/progress',
      bearer,
      JSON.stringify({ sessionId: id, step: 'company', data: { [CANARY]: CANARY } }),
    ],
    [
      'POST',
      '/api/onboarding/start',
      { ...bearer, origin: `https://${CANARY}.example`, 'user-agent': CANARY, referer: CANARY },
      '{}',
    ],
    [
      'POST',
      '/api/onboarding/ai-suggestions',
      bearer,
      JSON.stringify({ kind: 'industry', companyName: CANARY }),
    ],
  ]
  for (const [method, path, headers, body] of requests) {
    await rawRequest(server.origin, {
      method,
      path,
      body,
      headers: { 'content-type': 'application/json', 'x-request-id': 'a-good-request-id', ...headers },
    })
  }
  // Failures inside, whose causes hold what the database had to say.
  await server.sql.query(
    `update public.onboarding_sessions set step_data = jsonb_set(step_data, '{company,description}', '"${CANARY}"') where id = $1`,
    [id],
  )
  expect((await server.call('GET', `/api/onboarding/session/${id}`, { user })).status).toBe(503)
  await server.sql.query(`create or replace function onboarding.read_session(p_user_id uuid, p_flow text, p_session_id uuid) returns json
    language plpgsql as $$ begin return ('"${CANARY}')::json; end $$`)
  expect((await server.call('GET', `/api/onboarding/session/${id}`, { user })).status).toBe(500)

  await new Promise((resolve) => setTimeout(resolve, 200))
  const lines = written
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.length).toBeGreaterThan(10)
  expect(written).not.toContain(CANARY)
  expect(written).not.toContain(user.token)
  expect(written).not.toContain(user.id)
  const allowed = [
    'level',
    'time',
    'msg',
    'requestId',
    'method',
    'route',
    'status',
    'durationMs',
    'databaseMs',
    'roundTrips',
    'aiSource',
    'aiDegradedBecause',
    'user',
    'code',
    'why',
    'err',
    'alert',
    'what',
  ]
  for (const line of lines) expect(Object.keys(line).filter((name) => !allowed.includes(name))).toEqual([])
  // Whoever mounts it with the wrong project looks here for why everybody is refused.
  const refused = lines.filter(({ status }) => status === 401)
  expect(refused.map(({ why }) => why)).toEqual(['not base64url', 'neither token nor cookie'])
})
