/** What the operating system says when nobody answers. */
const CONNECTING = new Set(['connect', 'getaddrinfo'])
/** The SQLSTATEs of a login that is refused, and of a database that there is not. */
const REFUSED = /^(28...|3D000)$/

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
    if (REFUSED.test(code)) return `The database refuses the connection (${message}): check DATABASE_URL.`
  }
  return undefined
}
