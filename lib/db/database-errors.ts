/** What a database error means for the request: try the transaction again, answer 503, or it is a bug. */
export type DatabaseErrorKind = 'retry' | 'unavailable' | 'other'

/** SQLSTATE classes and codes (PostgreSQL, appendix A) under which the database cannot serve right now. */
const UNAVAILABLE_CLASSES = ['08', '53', '57', '58', 'XX']
const UNAVAILABLE_CODES = ['55P03', '25006', '28000', '28P01', '3D000']
/** A function, table, column or schema is not there: a migration is on its way, or was not run. */
const SCHEMA_CODES = ['42883', '42P01', '42703', '3F000']
const RETRY_CODES = ['40001', '40P01']

/** invalid_sql_statement_name, duplicate_prepared_statement: the connection's statements are not what was thought. */
const PREPARATION_CODES = ['26000', '42P05']
const STALE_PLAN_MESSAGE = /cached plan must not change result type/

/** Whether a connection's prepared statements can no longer be used, so that a new connection is needed. */
export function isStalePreparation(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false
  return PREPARATION_CODES.includes(String(error.code)) || STALE_PLAN_MESSAGE.test(error.message)
}

/** What `pg` and Node raise without a SQLSTATE when a connection cannot be had, breaks or stays silent. */
const CONNECTION_MESSAGES =
  /connection terminated|connection error|connection timeout|timeout exceeded when trying to connect|query read timeout|client was closed|cannot use a pool after calling end|not queryable/i
const CONNECTION_CODES = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENOENT)/

/** Classifies an error that `pg` raised. */
export function classifyDatabaseError(error: unknown): DatabaseErrorKind {
  if (!(error instanceof Error)) return 'other'
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (RETRY_CODES.includes(code) || isStalePreparation(error)) return 'retry'
  if (UNAVAILABLE_CODES.includes(code) || SCHEMA_CODES.includes(code) || CONNECTION_CODES.test(code))
    return 'unavailable'
  if (/^[0-9A-Z]{5}$/.test(code)) {
    return UNAVAILABLE_CLASSES.some((prefix) => code.startsWith(prefix)) ? 'unavailable' : 'other'
  }
  return CONNECTION_MESSAGES.test(error.message) ? 'unavailable' : 'other'
}
