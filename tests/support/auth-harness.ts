import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { createClient, type Session, type SupabaseClient, type User } from '@supabase/supabase-js'
import type pg from 'pg'
import { expect } from 'vitest'
import { clientAddress } from '#lib/http/address.ts'
import { createOrigins } from '#lib/http/origins.ts'
import { createPool } from '#lib/postgres/connection.ts'
import { loadSigningKey } from '#server/embedded/auth/signing-key.ts'
import { createEmbeddedAuth, type EmbeddedAuth, prepareEmbeddedAuth } from '#server/embedded/auth.ts'
import { createTestDatabase } from './test-database.ts'

export const PASSWORD = 'correct horse battery'
/** Where a page stands that may call. */
export const PAGE = 'https://app.example.com'

/** The embedded sign-in service over HTTP behind a proxy, called as Supabase's client calls it and by hand. */
export class AuthHarness {
  readonly pool: pg.Pool
  readonly connectionString: string
  /** Where its keys are kept. */
  readonly folder = mkdtempSync(path.join(tmpdir(), 'firststep-auth-'))
  /** What it logged as errors. */
  readonly failures: object[] = []
  /** The links that it told the operator of, the newest last. */
  readonly links: string[] = []
  auth!: EmbeddedAuth
  /** How far its clock is ahead. */
  skippedMs = 0
  allowAnonymousUsers = false
  #users = 0
  readonly #drop: () => Promise<void>
  readonly #server = createServer(
    getRequestListener(
      (request) => this.auth.handle(request, { address: clientAddress(request.headers, '127.0.0.1', 1) }),
      { overrideGlobalObjects: false },
    ),
  )

  constructor({ connectionString, drop }: Awaited<ReturnType<typeof createTestDatabase>>) {
    this.connectionString = connectionString
    this.pool = createPool(connectionString, { onError: () => undefined })
    this.#drop = drop
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    await prepareEmbeddedAuth(this.pool)
    await prepareEmbeddedAuth(this.pool)
  }

  async reset(): Promise<void> {
    this.skippedMs = 0
    this.allowAnonymousUsers = false
    await this.restart()
  }

  async restart(): Promise<void> {
    this.auth = createEmbeddedAuth({
      pool: this.pool,
      signingKey: await loadSigningKey(this.folder),
      issuer: `${this.origin}/auth/v1`,
      clock: () => new Date(Date.now() + this.skippedMs),
      allowAnonymousUsers: this.allowAnonymousUsers,
      rateLimitScale: 1,
      origins: createOrigins(this.origin, [PAGE]),
      admit: async () => undefined,
      log: { error: (fields) => this.failures.push(fields) },
      announceLink: (link) => this.links.push(link),
    })
  }

  newEmail(): string {
    this.#users += 1
    return `user-${this.#users}@example.com`
  }

  newClient(): SupabaseClient {
    return createClient(this.origin, 'any-publishable-key', {
      auth: { persistSession: false, autoRefreshToken: false },
    })
  }

  /** As `@supabase/ssr` makes one in a browser: what it asks for a link with stays in this browser. */
  newBrowserClient(): SupabaseClient {
    return createClient(this.origin, 'any-publishable-key', {
      auth: { flowType: 'pkce', autoRefreshToken: false },
    })
  }

  /** Where the newest link leads, as a browser that opens it is told. */
  async openNewestLink(): Promise<URL> {
    return this.openLink(this.links.at(-1) ?? '')
  }

  async openLink(link: string): Promise<URL> {
    const response = await fetch(link, { redirect: 'manual' })
    expect(response.status).toBe(303)
    return new URL(response.headers.get('location') ?? '')
  }

  async signUp(): Promise<{ client: SupabaseClient; email: string; session: Session; user: User }> {
    const client = this.newClient()
    const email = this.newEmail()
    const { data, error } = await client.auth.signUp({ email, password: PASSWORD })
    expect(error).toBeNull()
    return { client, email, session: data.session!, user: data.user! }
  }

  async post(place: string, body: unknown, headers: Record<string, string> = {}) {
    const response = await fetch(`${this.origin}/auth/v1${place}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    return { response, status: response.status, body: await response.json() }
  }

  /** Tries a password from an address; from loopback, unless said. */
  attempt(email: string, password: string, address = '127.0.0.1') {
    return this.post('/token?grant_type=password', { email, password }, { 'x-forwarded-for': address })
  }

  refresh(refreshToken: string) {
    return this.post('/token?grant_type=refresh_token', { refresh_token: refreshToken })
  }

  async close(): Promise<void> {
    this.#server.close()
    this.#server.closeAllConnections()
    await this.pool.end()
    await this.#drop()
    rmSync(this.folder, { recursive: true })
  }
}

/** Opens the service on a database and in a folder of its own. */
export async function openAuthHarness(): Promise<AuthHarness> {
  const harness = new AuthHarness(await createTestDatabase())
  await harness.open()
  return harness
}
