/** What a database error means for the request: try the transaction again, answer 503, or it is a bug. */
export type DatabaseErrorKind = 'retry' | 'unavailable' | 'other'

/**
 * What a SQLSTATE means (PostgreSQL, appendix A): a code as such, else its class, which are the first two letters.
 * What stands in neither way is a defect of ours.
 */
const MEANINGS: Readonly<Record<string, DatabaseErrorKind>> = {
  '08': 'unavailable', // connection exceptions
  25006: 'unavailable', // read only: a standby, or a primary on its way to be one
  '25P03': 'unavailable', // idle in a transaction for too long
  '25P04': 'unavailable', // a transaction for too long
  26000: 'retry', // the connection's prepared statements are not what was thought
  '42P05': 'retry',
  28: 'unavailable', // the role may not log in, or not with this password
  '3D': 'unavailable', // no such database
  '3F000': 'unavailable', // as UNPREPARED has it: a migration is on its way, or was not run
  42883: 'unavailable',
  '42P01': 'unavailable',
  42703: 'unavailable',
  40: 'retry', // deadlocks and serialization failures
  40002: 'other', // an integrity constraint
  40003: 'unavailable', // nobody knows whether it was committed
  53: 'unavailable', // no connection, memory or disk left
  55: 'unavailable', // the database takes no connections, something is in use or locked
  '55P02': 'other', // a setting that cannot be changed
  '55P04': 'other', // a new value of an enum
  57: 'unavailable', // canceled, shutting down, starting up
  58: 'unavailable', // errors of the system around it
  F0: 'unavailable', // its configuration
  XX: 'unavailable', // its own defects, and poolers that have no better code
}

const SQLSTATE = /^[0-9A-Z]{5}$/
/** Severities that end the connection, or never let it begin; whatever the code, it is no request's fault. */
const ENDS_CONNECTION = ['FATAL', 'PANIC']
const STALE_PLAN_MESSAGE = /cached plan must not change result type/

/** What Node raises, without a SQLSTATE, when a connection cannot be had or breaks. */
const CONNECTION_CODES = /^(E(?!RR_)[A-Z_]+|ERR_(TLS|SSL)_\w+|UNABLE_TO_\w+|\w*CERT_\w+|\w+_CERT\w*)$/
/** What `pg` raises without any code when a connection cannot be had, breaks or stays silent. */
const CONNECTION_MESSAGES =
  /connection terminated|connection error|connection timeout|timeout exceeded when trying to connect|query read timeout|client was closed|cannot use a pool after calling end|not queryable|does not support SSL|establishing an SSL|SASL/i

/** What is missing while a database lacks what the migrations make: schema, function, table, column, object. */
const UNPREPARED = ['3F000', '42883', '42P01', '42703', '42704']
const MISSING_ROLE = /^role "\w+" does not exist$/
/** What `set role` raises of such a role; a login with one is refused with another code. */
const MISSING_TO_SET = '22023'

/** Said to whoever meets a database that is not prepared, or older than this code. */
export const NOT_PREPARED = 'The database is not prepared: run "npx firststep migrate".'

/** Whether a database lacks what the migrations make. */
export const isUnprepared = (error: unknown): boolean =>
  error instanceof Error &&
  (UNPREPARED.includes(codeOf(error)) ||
    (codeOf(error) === MISSING_TO_SET && MISSING_ROLE.test(error.message)))

const codeOf = (error: Error) => ('code' in error && typeof error.code === 'string' ? error.code : '')

/** Whether a connection's prepared statements can no longer be used, so that a new connection is needed. */
export function isStalePreparation(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ['26000', '42P05'].includes(codeOf(error)) || STALE_PLAN_MESSAGE.test(error.message)
}

/** Classifies an error that `pg` raised. */
export function classifyDatabaseError(error: unknown): DatabaseErrorKind {
  if (!(error instanceof Error)) return 'other'
  if (isStalePreparation(error)) return 'retry'
  const code = codeOf(error)
  if (SQLSTATE.test(code)) {
    const endsConnection = 'severity' in error && ENDS_CONNECTION.includes(String(error.severity))
    return MEANINGS[code] ?? MEANINGS[code.slice(0, 2)] ?? (endsConnection ? 'unavailable' : 'other')
  }
  return CONNECTION_CODES.test(code) || CONNECTION_MESSAGES.test(error.message) ? 'unavailable' : 'other'
}
