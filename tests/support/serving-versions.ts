import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll } from 'vitest'
import type { Flow } from '#lib/flow/flow.ts'
import { createTestDatabase, type TestDatabase } from './test-database.ts'
import { startTestServer, type TestServer, type TestUser } from './test-server.ts'

/** Servers of one version after the other on a database of their own, each of which knows the versions of its flow. */
export function servingVersions(versions: () => readonly Flow[]) {
  const keys = { FIELD_ENCRYPTION_KEYS: `test:${randomBytes(32).toString('base64')}` }
  let database: TestDatabase
  beforeAll(async () => {
    database = await createTestDatabase()
  })
  afterAll(() => database?.drop())

  async function serving<Result>(flow: Flow, work: (server: TestServer) => Promise<Result>): Promise<Result> {
    const otherVersions = versions().filter(({ id }) => id === flow.id)
    const server = await startTestServer(keys, { flow, database, otherVersions })
    try {
      return await work(server)
    } finally {
      await server.stop()
    }
  }

  /** The same person with a token of the server that they are at now. */
  async function signedIn(server: TestServer, user: TestUser): Promise<TestUser> {
    return { ...user, token: await server.signToken({ sub: user.id, email: user.email }) }
  }

  return { serving, signedIn }
}
