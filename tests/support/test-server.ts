import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SignJWT } from 'jose'
import pg from 'pg'
import type { Logger } from 'pino'
import { readConfiguration } from '#lib/environment.ts'
import { defaultFlow } from '#lib/flow/default-flow.ts'
import type { Flow } from '#lib/flow/flow.ts'
import { createLog } from '#lib/observability/log.ts'
import type { Telemetry } from '#lib/observability/telemetry.ts'
import { loadSigningKey } from '#server/embedded/auth/signing-key.ts'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
import { type RunningServer, startServer } from '#server/start.ts'
import { type ApiAnswer, checkAgainstDocument } from './documented-answers.ts'
import { hangUp } from './hang-up.ts'
import { createTestDatabase, type TestDatabase } from './test-database.ts'

export interface TestUser {
  id: string
  email: string
  token: string
}

export interface CallOptions {
  user?: TestUser
  body?: unknown
  /** Sent as it is, instead of `body`. */
  raw?: string | Uint8Array
  headers?: Record<string, string>
}

export interface TestServer {
  origin: string
  database: TestDatabase
  /** A superuser's connection to the server's database, to look at rows and to plant them. */
  sql: pg.Pool
  server: RunningServer
  createUser(claims?: Record<string, unknown>): Promise<TestUser>
  /** Signs a token with the server's own key. */
  signToken(claims: Record<string, unknown>): Promise<string>
  call(method: string, path: string, options?: CallOptions): Promise<ApiAnswer>
  stop(): Promise<void>
}

/** Starts the whole product but its pages, in this process, on a database of its own and a free port. */
export async function startTestServer(
  environment: Record<string, string> = {},
  {
    log,
    telemetry,
    flow = defaultFlow,
    otherVersions = [],
    database: given,
  }: {
    log?: Logger
    telemetry?: Telemetry
    flow?: Flow
    /** Versions whose sessions the server may meet: a session is described by the version that it is of. */
    otherVersions?: readonly Flow[]
    database?: TestDatabase
  } = {},
): Promise<TestServer> {
  const database = given ?? (await createTestDatabase())
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'firststep-test-'))
  const port = await findFreePort()
  const configuration = readConfiguration({
    PORT: String(port),
    DATA_DIR: dataDirectory,
    DATABASE_URL: database.connectionString,
    FIELD_ENCRYPTION_KEYS: `test:${randomBytes(32).toString('base64')}`,
    DATABASE_POOL_SIZE: '8',
    LOG_LEVEL: 'silent',
    ...environment,
  })
  const server = await startServer({
    configuration,
    flow,
    servesPages: false,
    runsJobs: false,
    log: log ?? createLog(configuration.LOG_LEVEL),
    telemetry,
  })
  const signingKey = await loadSigningKey(dataDirectory)
  const origin = `http://127.0.0.1:${port}`
  const sql = new pg.Pool({ connectionString: database.connectionString, max: 4 })
  sql.on('error', () => undefined)

  function signToken(claims: Record<string, unknown>): Promise<string> {
    return new SignJWT({ role: 'authenticated', ...claims })
      .setProtectedHeader({ alg: signingKey.algorithm, kid: signingKey.keyId })
      .setIssuedAt()
      .setIssuer(`${configuration.PUBLIC_ORIGIN}/auth/v1`)
      .setAudience('authenticated')
      .setExpirationTime('1h')
      .sign(signingKey.privateKey)
  }

  return {
    origin,
    database,
    sql,
    server,
    signToken,
    async createUser(claims = {}) {
      const id = randomUUID()
      const email = `${id}@example.com`
      await sql.query(
        `insert into auth.users (id, aud, role, email) values ($1, 'authenticated', 'authenticated', $2)`,
        [id, email],
      )
      return { id, email, token: await signToken({ sub: id, email, ...claims }) }
    },
    async call(method, target, { user, body, raw, headers = {} } = {}) {
      const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body))
      const response = await fetch(origin + target, {
        method,
        headers: {
          ...(user ? { authorization: `Bearer ${user.token}` } : {}),
          ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        body: payload as BodyInit | undefined,
      })
      const text = await response.text()
      const isJson = /json/.test(response.headers.get('content-type') ?? '')
      const answer = {
        status: response.status,
        headers: response.headers,
        body: isJson ? JSON.parse(text) : text,
      }
      const version = isJson ? answer.body?.data?.flow?.version : undefined
      const described = otherVersions.find((other) => other.version === version) ?? flow
      checkAgainstDocument(described, method, target, answer)
      return answer
    },
    async stop() {
      await sql.end()
      hangUp()
      await server.stop()
      if (given === undefined) await database.drop()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}
