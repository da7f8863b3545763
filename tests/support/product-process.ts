import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { OperatorRole } from '#lib/auth/verify-token.ts'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
import { PATIENCE_MS } from './patience.ts'
import { processEnvironment } from './process-environment.ts'

/** Where a product is to be found. */
export interface ProductPlace {
  origin: string
  /** Of the superuser of its database, or the one that it was given. */
  connectionString: string
}

/** A product that runs, and what tests do with it. */
export interface Product extends ProductPlace {
  /** Runs a statement as the superuser of the product's database. */
  sql(text: string, values?: unknown[]): Promise<pg.QueryResult>
  /** Signs up somebody new and returns the session as Supabase Auth answers it. */
  signUp(): Promise<SignedUp>
  /** The same with an operator's role in the token. */
  signUpOperator(role: OperatorRole): Promise<SignedUp>
  stop(): Promise<void>
}

export interface ProductProcess extends Product {
  pid: number
  dataDirectory: string
  /** What it has printed so far. */
  printed(): string
  /** Sends a signal and resolves with the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

export interface SignedUp {
  access_token: string
  refresh_token: string
  user: { id: string; email: string }
}

/** A busy machine takes a minute to lay out a database. */
const READY_WITHIN_MS = 4 * PATIENCE_MS

/**
 * Starts the product as a user would, pages included, with a data directory of its own that goes with it; or again
 * where another one, which has been ended, has left it.
 */
export async function startProduct(
  environment: Record<string, string> = {},
  after?: ProductProcess,
): Promise<ProductProcess> {
  const dataDirectory = after?.dataDirectory ?? (await mkdtemp(path.join(tmpdir(), 'firststep-browser-')))
  const port = after === undefined ? await findFreePort() : Number(new URL(after.origin).port)
  const origin = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, ['server/main.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: processEnvironment({
      PORT: String(port),
      DATA_DIR: dataDirectory,
      LOG_LEVEL: 'error',
      RATE_LIMIT_SCALE: '20',
      ...environment,
    }),
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk
  })
  child.stderr.on('data', (chunk: Buffer) => {
    printed += chunk
  })
  const ended = once(child, 'close')
  // Whoever started it may be ended; nothing is left behind then.
  const killWithUs = () => child.kill('SIGKILL')
  process.once('exit', killWithUs)
  void ended.then(() => process.off('exit', killWithUs))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    await rm(dataDirectory, { recursive: true, force: true })
  }
  try {
    await ready(origin, () => {
      if (child.exitCode !== null) throw new Error(`The product ended with ${child.exitCode}:\n${printed}`)
    })
  } catch (error) {
    await stop()
    throw error
  }
  const connectionString =
    environment.DATABASE_URL ?? (await readFile(path.join(dataDirectory, 'database-url'), 'utf8')).trim()

  return {
    ...productAt({ origin, connectionString }),
    pid: child.pid ?? 0,
    dataDirectory,
    printed: () => printed,
    async end(signal) {
      child.kill(signal)
      await ended
      return child.exitCode
    },
    stop,
  }
}

/** A product that somebody else has started and will stop. */
export function productAt({ origin, connectionString }: ProductPlace): Product {
  async function authenticate(target: string, body: object): Promise<SignedUp> {
    const response = await fetch(`${origin}/auth/v1/${target}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', apikey: 'embedded' },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${target} answered ${response.status}: ${await response.text()}`)
    return (await response.json()) as SignedUp
  }

  const signUp = () =>
    authenticate('signup', {
      email: `${crypto.randomUUID()}@example.com`,
      password: 'correct horse battery',
    })

  async function sql(text: string, values?: unknown[]): Promise<pg.QueryResult> {
    const client = new pg.Client({ connectionString })
    await client.connect()
    try {
      return await client.query(text, values)
    } finally {
      await client.end()
    }
  }

  return {
    origin,
    connectionString,
    sql,
    signUp,
    async signUpOperator(role) {
      const { user, refresh_token } = await signUp()
      await sql(
        `update auth.users set raw_app_meta_data = coalesce(raw_app_meta_data, '{}') || $2::jsonb where id = $1`,
        [user.id, JSON.stringify({ role })],
      )
      return authenticate('token?grant_type=refresh_token', { refresh_token })
    },
    stop: async () => undefined,
  }
}

/** Calls the API as somebody and returns the data of the answer. Throws where it is no success. */
export async function callAs<Data = { id: string }>(
  { origin }: Pick<ProductProcess, 'origin'>,
  { access_token }: SignedUp,
  method: string,
  target: string,
  body?: object,
): Promise<Data> {
  const response = await fetch(`${origin}/api/onboarding${target}`, {
    method,
    headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${target} answered ${response.status}: ${await response.text()}`)
  return (await response.json()).data as Data
}

async function ready(origin: string, check: () => void): Promise<void> {
  const deadline = performance.now() + READY_WITHIN_MS
  while (performance.now() < deadline) {
    check()
    const response = await fetch(`${origin}/api/health/ready`).catch(() => undefined)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The product was not ready in time.')
}
