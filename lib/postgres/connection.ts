import pg from 'pg'
import { isLoopbackHost } from '../loopback-host.ts'

const CONNECT_TIMEOUT_MS = 2_000
const IDLE_TIMEOUT_MS = 60_000
const KEEP_ALIVE_AFTER_MS = 30_000

/**
 * How many connections a process keeps. On two cores with commits that wait for the disk, more answer fewer requests
 * and some of them later, because they take turns; each holds some megabytes in Postgres.
 */
export const DEFAULT_POOL_SIZE = 8

/** Whether a connection string names this machine, where TLS is not asked for. */
export function isLoopbackDatabase(connectionString: string): boolean {
  const { searchParams, hostname } = new URL(connectionString)
  // The one that the driver takes: the last that is named, else that of its own variable.
  const named = searchParams.getAll('host').at(-1) || decodeURIComponent(hostname)
  const host = named || process.env.PGHOST || ''
  return host === '' || host.startsWith('/') || isLoopbackHost(host)
}

/** The options for one connection: verified TLS unless the host is loopback. */
export function connectionOptions(connectionString: string): pg.ClientConfig {
  const url = new URL(connectionString)
  // The driver reads these with weaker meanings than libpq's; the only choice here is verified or loopback.
  for (const name of ['sslmode', 'ssl', 'uselibpqcompat', 'pgbouncer']) url.searchParams.delete(name)
  return {
    connectionString: url.href,
    ssl: isLoopbackDatabase(connectionString) ? false : { rejectUnauthorized: true },
    application_name: 'firststep',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    // Nothing on the way forgets a connection that idles, and one whose other end is gone is noticed.
    keepAliveInitialDelayMillis: KEEP_ALIVE_AFTER_MS,
  }
}

export interface PoolOptions {
  size?: number
  /** Hears of connections that break while idle. */
  onError: (error: Error) => void
}

/** Opens a pool. */
export function createPool(
  connectionString: string,
  { size = DEFAULT_POOL_SIZE, onError }: PoolOptions,
): pg.Pool {
  const pool = new pg.Pool({
    ...connectionOptions(connectionString),
    max: size,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    allowExitOnIdle: true,
  })
  outliveConnections(pool, onError)
  return pool
}

/**
 * Lets a process outlive its connections, idle or in use: without a listener of its own, a client whose
 * connection ends between two queries would end the process. Whoever waits for a query gets the error.
 */
export function outliveConnections(pool: pg.Pool, onError: (error: Error) => void): void {
  // A pool that is being ended has said goodbye; a Postgres that stops then cuts off who has not yet heard it.
  pool.on('error', (error) => {
    if (!pool.ending) onError(error)
  })
  pool.on('connect', (client) => client.on('error', () => undefined))
}
