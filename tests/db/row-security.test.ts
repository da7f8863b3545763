import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testOnOnePostgres } from '#tests/support/one-postgres.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'
import { answerAll, read, save, start } from '#tests/support/wizard.ts'

let server: TestServer
let owner: TestUser
let stranger: TestUser
let sessionId: string
beforeAll(async () => {
  server = await startTestServer()
  owner = await server.createUser()
  stranger = await server.createUser()
  sessionId = await answerAll(server, owner)
})
afterAll(() => server.stop())

/** Runs a statement as a role with a user's claims, in a transaction that is rolled back. */
async function as(role: string, user: TestUser | undefined, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: server.database.connectionString })
  await client.connect()
  try {
    await client.query('begin')
    const claims = user === undefined ? '' : JSON.stringify({ sub: user.id, role })
    await client.query(`set local citus.propagate_set_commands = 'local'`)
    await client.query(`set local role ${role}`)
    await client.query(`set local "request.jwt.claims" = ${pg.escapeLiteral(claims)}`)
    return await client.query(statement)
  } finally {
    await client.query('rollback')
    await client.end()
  }
}

const DENIED = /permission denied/
const COUNT = 'select count(*)::integer as rows from public.onboarding_sessions'
const rowsSeen = async (role: string, user?: TestUser) => (await as(role, user, COUNT)).rows[0].rows

describe('row security between two users', () => {
  test('a user of the Data API sees his own sessions and nobody else’s', async () => {
    expect(await rowsSeen('authenticated', owner)).toBe(1)
    expect(await rowsSeen('authenticated', stranger)).toBe(0)
    await expect(rowsSeen('anon')).rejects.toThrow(DENIED)
  })

  test('service_role reads sessions and industries through the Data API, sealed answers as they are stored', async () => {
    await save(server, owner, sessionId, 'company', { name: 'Ada & Co.', description: 'We keep quiet.' })
    expect(await rowsSeen('service_role')).toBe(1)
    const { rows } = await as('service_role', undefined, 'select step_data from public.onboarding_sessions')
    expect(rows[0].step_data.company.description).toEqual({ $sealed: expect.stringMatching(/^enc:v1:/) })
    expect(rows[0].step_data.company.name).toBe('Ada & Co.')
    expect((await as('service_role', undefined, 'select from public.industries')).rowCount).toBeGreaterThan(0)
    for (const statement of [
      `update public.onboarding_sessions set status = 'completed'`,
      'delete from public.onboarding_sessions',
      'delete from public.industries',
      'select * from onboarding.session_edits',
    ])
      await expect(as('service_role', undefined, statement), statement).rejects.toThrow(DENIED)
  })

  testOnOnePostgres('service_role reads them where it may not bypass row security, too', async () => {
    await server.sql.query('create role service_like nologin in role service_role')
    try {
      expect((await as('service_like', undefined, COUNT)).rows[0].rows).toBe(1)
    } finally {
      await server.sql.query('drop role service_like')
    }
  })

  test('an owner cannot write his own row through the Data API', async () => {
    for (const statement of [
      `update public.onboarding_sessions set expires_at = now() + interval '1 year'`,
      `update public.onboarding_sessions set status = 'completed'`,
      `delete from public.onboarding_sessions`,
      `insert into public.onboarding_sessions (user_id) values ('${owner.id}')`,
      `select * from onboarding.session_edits`,
      `select onboarding.read_current_session('${owner.id}', 'onboarding')`,
      `insert into public.industries (name, slug) values ('Mine', 'mine')`,
    ]) {
      await expect(as('authenticated', owner, statement), statement).rejects.toThrow(DENIED)
    }
  })

  test('the role of requests sees and changes only rows of the user in its claims', async () => {
    expect(await rowsSeen('onboarding_api', owner)).toBe(1)
    expect(await rowsSeen('onboarding_api', stranger)).toBe(0)
    expect(await rowsSeen('onboarding_api')).toBe(0)
    const update = `update public.onboarding_sessions set locale = 'es'`
    expect((await as('onboarding_api', owner, update)).rowCount).toBe(1)
    expect((await as('onboarding_api', stranger, update)).rowCount).toBe(0)
    const insert = `insert into public.onboarding_sessions (id, user_id) values (gen_random_uuid(), '${owner.id}')`
    await expect(as('onboarding_api', stranger, insert)).rejects.toThrow(/row-level security/)
    await expect(
      as('onboarding_api', owner, `update public.onboarding_sessions set user_id = '${stranger.id}'`),
    ).rejects.toThrow(/permission denied|partition value/)
    await expect(
      as('onboarding_api', owner, `update onboarding.session_edits set patch = '{}'`),
    ).rejects.toThrow(DENIED)
    await expect(as('onboarding_api', owner, 'select * from auth.users')).rejects.toThrow(DENIED)
  })

  test('requests run with row security although the login role is a superuser', async () => {
    const active = `select row_security_active('public.onboarding_sessions') as is_active`
    expect((await as('onboarding_api', owner, active)).rows[0].is_active).toBe(true)
  })

  test('over HTTP a stranger finds, changes and deletes nothing', async () => {
    const before = (await read(server, owner, sessionId)).body.data
    expect((await read(server, stranger, sessionId)).status).toBe(404)
    expect((await save(server, stranger, sessionId, 'welcome', ANSWERS.welcome)).status).toBe(404)
    expect(
      (await server.call('DELETE', `/api/onboarding/session/${sessionId}?erase=true`, { user: stranger }))
        .status,
    ).toBe(204)
    expect((await read(server, owner, sessionId)).body.data).toEqual(before)
  })

  test('a user whom the sign-in no longer has is not signed in any more', async () => {
    const leaving = await server.createUser()
    const theirs = await start(server, leaving)
    await server.sql.query('delete from auth.users where id = $1', [leaving.id])
    const answer = await read(server, leaving, theirs)
    expect([answer.status, answer.body.code]).toEqual([401, 'unauthenticated'])
    const deletedSoftly = await server.createUser()
    await server.sql.query('update auth.users set deleted_at = now() where id = $1', [deletedSoftly.id])
    expect((await server.call('POST', '/api/onboarding/start', { user: deletedSoftly })).status).toBe(401)
  })
})
