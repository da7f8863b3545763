import { randomBytes, randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { Writable } from 'node:stream'
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose'
import pg from 'pg'
import { readConfiguration } from '#lib/environment.ts'
import { type AssembledFirststep, assembleFirststep } from '#lib/firststep/assembled.ts'
import type { Flow } from '#lib/flow/flow.ts'
import { createLog } from '#lib/observability/log.ts'
import { requestScope } from '#lib/observability/request-scope.ts'
import { createTelemetry } from '#lib/observability/telemetry.ts'
import { type ApiAnswer, checkAgainstDocument } from '../../support/documented-answers.ts'

export interface User {
  id: string
  token: string
}

interface Call {
  user: User
  body?: object
  headers?: Record<string, string>
}

/** One flow as it is served over the database, by the handler that every server hands requests to. */
export interface ServedFlow {
  flow: Flow
  runtime: AssembledFirststep['runtime']
  /** Every answer is held against the description of the API as it is generated for the flow. */
  call(method: string, target: string, call: Call): Promise<ApiAnswer>
  /** How many transactions requests have run. */
  transactions(): number
}

/** A database for many flows, with people who are signed in. */
export interface World {
  sql: pg.Pool
  newUser(claims?: object): Promise<User>
  /** Everything that was logged. */
  logged(): string
  serving<Result>(flow: Flow, work: (served: ServedFlow) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** The industries that random answers name. */
const INDUSTRIES = ['bakeries', 'software', 'legal', 'other']
/** What a timer writes for many requests together. */
const ASIDE = /^(traffic\.|signals\.|rate_limit\.report)/
const ORIGIN = 'http://127.0.0.1:3000'

/** Opens a migrated database, whose superuser's connection string is given. */
export async function openWorld(connectionString: string): Promise<World> {
  const sql = new pg.Pool({ connectionString, max: 2 })
  sql.on('error', () => undefined)
  await sql.query(
    `insert into public.industries (slug, name, name_es, category, category_name, category_name_es)
     select slug, slug, slug, 'any', 'Any', 'Alguna' from unnest($1::text[]) as slug
     on conflict (slug) do nothing`,
    [INDUSTRIES],
  )
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const publicJwk: JWK = { ...(await exportJWK(publicKey)), kid: 'served', alg: 'ES256', use: 'sig' }
  let logged = ''
  const log = createLog(
    'trace',
    new Writable({
      write(chunk, _encoding, done) {
        logged += chunk
        done()
      },
    }),
  )
  const configuration = readConfiguration({
    DATABASE_URL: connectionString,
    DATABASE_POOL_SIZE: '3',
    DATA_DIR: tmpdir(),
    PUBLIC_ORIGIN: ORIGIN,
    FIELD_ENCRYPTION_KEYS: `served:${randomBytes(32).toString('base64')}`,
    RATE_LIMIT_SCALE: '1000',
    // Events are written, and stay in the database.
    WEBHOOK_URL: 'http://127.0.0.1:9/',
    WEBHOOK_SECRET: `whsec_${randomBytes(24).toString('base64')}`,
  })
  return {
    sql,
    newUser: (claims) => createUser(sql, privateKey, claims),
    logged: () => logged,
    async serving(flow, work) {
      let transactions = 0
      const telemetry = createTelemetry({ log })
      const { observeTransaction } = telemetry.database
      telemetry.database.observeTransaction = (statements) => {
        const isAside = statements.length > 0 && statements.every(({ name }) => ASIDE.test(name))
        if (requestScope() !== undefined && !isAside) transactions += 1
        return observeTransaction(statements)
      }
      const firststep = assembleFirststep({
        configuration,
        flow,
        servesDeclaredPaths: true,
        jobs: 'external',
        localKeys: { keys: [publicJwk] },
        log,
        telemetry,
      })
      try {
        await firststep.start()
        return await work({ flow, runtime: firststep.runtime, transactions: () => transactions, call })

        async function call(method: string, target: string, { user, body, headers = {} }: Call) {
          const response = await firststep.handler(
            new Request(ORIGIN + target, {
              method,
              headers: {
                authorization: `Bearer ${user.token}`,
                ...(body === undefined ? {} : { 'content-type': 'application/json' }),
                ...headers,
              },
              body: body === undefined ? undefined : JSON.stringify(body),
            }),
          )
          const text = await response.text()
          const isJson = /json/.test(response.headers.get('content-type') ?? '')
          const { status } = response
          const answered = { status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
          checkAgainstDocument(flow, method, target, answered)
          return answered
        }
      } finally {
        await firststep.close()
      }
    },
    close: () => sql.end(),
  }
}

async function createUser(sql: pg.Pool, privateKey: CryptoKey, claims: object = {}): Promise<User> {
  const id = randomUUID()
  await sql.query(`insert into auth.users (id, aud, role) values ($1, 'authenticated', 'authenticated')`, [
    id,
  ])
  const token = await new SignJWT({ sub: id, role: 'authenticated', ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: 'served' })
    .setIssuedAt()
    .setIssuer(`${ORIGIN}/auth/v1`)
    .setAudience('authenticated')
    .setExpirationTime('1h')
    .sign(privateKey)
  return { id, token }
}
