import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { SignJWT } from 'jose'
import pg from 'pg'
import { loadSigningKey } from '#server/embedded/auth/signing-key.ts'
import { freezePostgres } from '#tests/support/freeze-postgres.ts'
import type { ProductProcess, SignedUp } from '#tests/support/product-process.ts'
import { ANSWERS, type AnsweredStep } from '#tests/support/sample-answers.ts'

/** The product and the ways to bring somebody, or the product itself, into a state. */
export interface World {
  product: ProductProcess
  /** Somebody new with a session of their own at the sign-in, from an address of their own. */
  signUp(): Promise<SignedUp>
  /** Starts an onboarding and answers these steps; returns its id. */
  answer(user: SignedUp, steps: readonly AnsweredStep[]): Promise<string>
  complete(user: SignedUp, sessionId: string): Promise<void>
  /** Calls the API as somebody, from an address of their own. */
  call(user: SignedUp, method: string, target: string, body?: object): Promise<Response>
  /** An access token by the product's own key unless another is given. */
  sign(claims: Record<string, unknown>, expiresInSeconds: number): Promise<string>
  /** Lets nobody into the product's database; resolves with what lets them in again. */
  closeDatabase(): Promise<() => Promise<void>>
  /** Stops Postgres in the middle of everything; resolves with what lets it go on. */
  freezeDatabase(): Promise<() => Promise<void>>
}

export const PASSWORD = 'correct horse battery'

export async function createWorld(product: ProductProcess): Promise<World> {
  const key = await loadSigningKey(product.dataDirectory)
  const connectionString = readFileSync(path.join(product.dataDirectory, 'database-url'), 'utf8').trim()
  const database = new URL(connectionString).pathname.slice(1)

  async function call(user: SignedUp, method: string, target: string, body?: object): Promise<Response> {
    return fetch(product.origin + target, {
      method,
      headers: {
        authorization: `Bearer ${user.access_token}`,
        'x-forwarded-for': addressOf(user.user.id),
        ...(body && { 'content-type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
    })
  }

  async function expectData(response: Response): Promise<{ id: string }> {
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`)
    return (await response.json()).data
  }

  /** Of the same cluster, since nobody is let into the product's own while it is closed. */
  async function inTemplateDatabase(...statements: string[]): Promise<void> {
    const address = new URL(connectionString)
    address.pathname = '/template1'
    const client = new pg.Client({ connectionString: address.href })
    await client.connect()
    try {
      for (const statement of statements) await client.query(statement)
    } finally {
      await client.end()
    }
  }

  return {
    product,
    call,
    async signUp() {
      const response = await fetch(`${product.origin}/auth/v1/signup`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': addressOf(randomUUID()) },
        body: JSON.stringify({ email: `${randomUUID()}@example.com`, password: PASSWORD }),
      })
      if (!response.ok) throw new Error(`Signing up answered ${response.status}: ${await response.text()}`)
      return (await response.json()) as SignedUp
    },
    async answer(user, steps) {
      const { id } = await expectData(await call(user, 'POST', '/api/onboarding/start', { locale: 'en' }))
      for (const step of steps) {
        const body = { sessionId: id, step, data: ANSWERS[step] }
        await expectData(await call(user, 'PUT', '/api/onboarding/progress', body))
      }
      return id
    },
    async complete(user, sessionId) {
      await expectData(await call(user, 'POST', '/api/onboarding/complete', { sessionId }))
    },
    sign(claims, expiresInSeconds) {
      const now = Math.floor(Date.now() / 1000)
      return new SignJWT({
        iss: `${product.origin}/auth/v1`,
        aud: 'authenticated',
        role: 'authenticated',
        iat: now - 7_200,
        exp: now + expiresInSeconds,
        ...claims,
      })
        .setProtectedHeader({ alg: key.algorithm, kid: key.keyId, typ: 'JWT' })
        .sign(key.privateKey)
    },
    async closeDatabase() {
      await inTemplateDatabase(
        `alter database "${database}" allow_connections false`,
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`,
      )
      return () => inTemplateDatabase(`alter database "${database}" allow_connections true`)
    },
    async freezeDatabase() {
      const thaw = freezePostgres(product.dataDirectory)
      return async () => thaw()
    },
  }
}

/** An address that only this person has, so that nobody spends another's limit. */
export function addressOf(id: string): string {
  const [first, second, third] = Buffer.from(id.replaceAll('-', ''), 'hex')
  return `10.${first}.${second}.${third}`
}
