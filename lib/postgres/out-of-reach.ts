/** What the operating system says when nobody answers. */
const CONNECTING = new Set(['connect', 'getaddrinfo'])
/** What a connection fails for that was answered, by the code or else the message of the error, and what to look at. */
const FAILURES: readonly (readonly [RegExp, (message: string) => string])[] = [
  // A login that is refused, a database that there is not, and a pooler that knows neither project nor user.
  [
    /^(28...|3D000|XX000 .*tenant)/i,
    (message) => `The database refuses the connection (${message}): check DATABASE_URL.`,
  ],
  [
    /CERT|^UNABLE_TO_/,
    (message) =>
      `The certificate of the database cannot be verified (${message}): name the file of its authority with "?sslrootcert=FILE" in DATABASE_URL; a Supabase project offers it in its database settings.`,
  ],
  [
    /does not support SSL/,
    (message) =>
      `The database has no TLS (${message}), which is asked for beyond this machine: turn it on there, or reach it by a tunnel.`,
  ],
  [
    /connection terminated|establishing an SSL|timeout expired|ECONNRESET|EPIPE/i,
    (message) =>
      `The database does not answer (${message}): is it running, and are the host and port of DATABASE_URL a Postgres's?`,
  ],
]

type Detailed = Error & {
  code?: string
  syscall?: string
  address?: string
  hostname?: string
  port?: number
}

/** The error and what led to it; of several addresses that were tried in vain the first. */
export function reasonsOf(error: unknown): Detailed[] {
  if (!(error instanceof Error)) return []
  return [error, ...reasonsOf(error instanceof AggregateError ? error.errors[0] : error.cause)]
}

/** One line that says where no database was reached and what to look at; undefined for every other error. */
export function outOfReach(error: unknown): string | undefined {
  for (const { message, code = '', syscall = '', address, hostname, port } of reasonsOf(error)) {
    if (CONNECTING.has(syscall)) {
      const where = [address ?? hostname, port].filter((part) => part !== undefined).join(':')
      return `Cannot reach the database at ${where} (${code}): is it running?`
    }
    const line = FAILURES.find(([failure]) => failure.test(`${code} ${message}`))?.[1]
    if (line !== undefined) return line(message)
  }
  return undefined
}
