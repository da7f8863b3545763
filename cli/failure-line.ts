import { ConfigurationError } from '#lib/environment.ts'
import { ApiError } from '#lib/errors.ts'
import { isUnprepared } from '#lib/postgres/database-errors.ts'
import { WrongUse } from './wrong-use.ts'

/** What the operating system says when nobody answers. */
const CONNECTING = new Set(['connect', 'getaddrinfo'])

type Detailed = Error & {
  code?: string
  syscall?: string
  address?: string
  hostname?: string
  port?: number
}

/** How a command ends that did not do its work: 2 for wrong use, else 1, and one line that says why. */
export function failureOf(error: unknown): { exitCode: 1 | 2; line: string } {
  const exitCode = WrongUse.isInstance(error) || ConfigurationError.isInstance(error) ? 2 : 1
  return { exitCode, line: lineOf(error).replaceAll(/\s*\n\s*/g, ' ') }
}

function lineOf(error: unknown): string {
  const reason = reasonsOf(error).find((one) => one.message !== '' && !ApiError.isInstance(one))
  if (reason === undefined) return String(error)
  const { message, code = '', syscall = '', address, hostname, port } = reason
  if (CONNECTING.has(syscall)) {
    const where = [address ?? hostname, port].filter((part) => part !== undefined).join(':')
    return `Cannot reach the database at ${where} (${code}): is it running?`
  }
  if (isUnprepared(reason)) return `The database is not prepared (${message}): run "npx firststep migrate".`
  return message
}

/**
 * The error and what led to it. An ApiError speaks to people who onboard, and several addresses that were tried in
 * vain have no words of their own: what led to them says more to an operator.
 */
function reasonsOf(error: unknown): Detailed[] {
  if (!(error instanceof Error)) return []
  return [error, ...reasonsOf(error instanceof AggregateError ? error.errors[0] : error.cause)]
}
