import pg from 'pg'
import type { Engine } from './engine.ts'
import type { Row, Statement } from './statement.ts'

/** On whose behalf a transaction runs: row security judges by these claims. */
export interface DatabaseUser {
  readonly id: string
  readonly email?: string
}

const LOCK_TIMEOUT_MS = 2_000
/** How long a process may hold a transaction open between two steps, before Postgres ends it for others' sake. */
const BETWEEN_STEPS_TIMEOUT_MS = 1_000

/** As whom a transaction runs, and how. */
export interface Identity {
  role: 'onboarding_api' | 'onboarding_jobs' | 'onboarding_support'
  claims: string
  timeoutMs: number
  checks?: Statement[]
  /** The same few statements come again and again, so a connection may keep them prepared. */
  isPrepared?: boolean
  isReadOnly?: boolean
  /** Makes of the rows of the statements what ends their transaction. */
  finish?: (rows: Row[][]) => readonly Statement[]
}

const plain = (name: string, text: string): Statement => ({ name, text, values: [] })
const BEGIN = plain('transaction.begin', 'begin')
export const COMMIT = plain('transaction.commit', 'commit')
export const ROLLBACK = plain('transaction.rollback', 'rollback')

/** Lets what `set local` sets reach the workers, which hear of nothing else that a transaction sets. */
const CARRIED = `, set_config('citus.propagate_set_commands', 'local', true)`
const READ_ONLY = `, set_config('transaction_read_only', 'on', true)`
const BETWEEN_STEPS = `, set_config('idle_in_transaction_session_timeout', '${BETWEEN_STEPS_TIMEOUT_MS}', true)`

/** Sets the role, the claims and the timeouts of a transaction. A connection keeps each variant under a name of its own. */
function settings({ role, claims, timeoutMs, isReadOnly, finish }: Identity, engine: Engine): Statement {
  const [variant, more] = isReadOnly
    ? ['_reading', READ_ONLY]
    : finish
      ? ['_in_steps', BETWEEN_STEPS]
      : ['', '']
  return {
    name: `transaction.settings${variant}`,
    // As conditions, so that only what is read is sent back. No statement of ours earns back its compilation (jit):
    // the search for industries takes 6 ms, and took 2.6 s where Postgres guessed it to be expensive. A pooler takes
    // no such option with the connection.
    text: `select pg_backend_pid() as process_id
    where (set_config('role', $1, true), set_config('request.jwt.claims', $2, true),
      set_config('statement_timeout', $3, true), set_config('lock_timeout', $4, true),
      set_config('jit', 'off', true)${more}${engine === 'citus' ? CARRIED : ''}) is not null`,
    values: [role, claims, String(timeoutMs), String(LOCK_TIMEOUT_MS)],
  }
}

/**
 * What begins a transaction: on Citus the claims stand in a statement of their own, since only what `set local` sets is
 * known to the worker that judges row security by them; and only where a transaction was begun.
 */
export function beginning(identity: Identity, engine: Engine): readonly Statement[] {
  const set = settings(identity, engine)
  if (engine === 'postgres') return identity.finish ? [BEGIN, set] : [set]
  const carried = Object.entries({
    'request.jwt.claims': identity.claims,
    lock_timeout: String(LOCK_TIMEOUT_MS),
  })
  return [
    BEGIN,
    set,
    ...carried.map(([name, value]) =>
      plain(`transaction.carried.${name}`, `set local "${name}" = ${pg.escapeLiteral(value)}`),
    ),
  ]
}

export const userCheck = (user: DatabaseUser): Statement => ({
  name: 'user.require',
  text: 'select onboarding.require_user($1)',
  values: [user.id],
})

export const addUser = (user: DatabaseUser): Statement => ({
  name: 'user.add',
  text: 'select onboarding.add_user($1, $2)',
  values: [user.id, user.email ?? null],
})
