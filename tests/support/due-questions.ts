import { randomBytes } from 'node:crypto'
import type { Flow } from '#lib/flow/flow.ts'
import { judgeRequirements } from '#lib/jobs/requirements.ts'
import { SERVICES } from './service-tokens.ts'
import type { TestDatabase } from './test-database.ts'
import { startTestServer, type TestServer, type TestUser } from './test-server.ts'

const SETTINGS = { FIELD_ENCRYPTION_KEYS: `test:${randomBytes(32).toString('base64')}`, ...SERVICES }

/** Serves a version of a flow to people of a database, with somebody who receives its events. */
export async function servingVersion<Result>(
  { database, flow, otherVersions = [] }: { database: TestDatabase; flow: Flow; otherVersions?: Flow[] },
  work: (server: TestServer) => Promise<Result>,
): Promise<Result> {
  const server = await startTestServer(SETTINGS, { flow, database, otherVersions })
  try {
    await server.sql.query(
      `insert into onboarding.event_receivers (flow, receiver, seen_at) values ($1, 'webhook', now()) on conflict do nothing`,
      [flow.id],
    )
    return await work(server)
  } finally {
    await server.stop()
  }
}

export const signedIn = async (server: TestServer, user: TestUser): Promise<TestUser> => ({
  ...user,
  token: await server.signToken({ sub: user.id, email: user.email }),
})
export const start = (server: TestServer, user: TestUser, body: object = {}) =>
  server.call('POST', '/api/onboarding/start', { user, body })
export const requirements = async (server: TestServer, user: TestUser) =>
  (await server.call('GET', '/api/onboarding/requirements', { user })).body.data
export const deadlineOf = async (server: TestServer, user: TestUser) =>
  (
    await server.sql.query(
      'select past_due_at, version from onboarding.requirement_deadlines where user_id = $1',
      [user.id],
    )
  ).rows[0]
export const judgeAll = (server: TestServer) =>
  judgeRequirements(server.server.runtime.jobContext(new AbortController().signal))
