import type pg from 'pg'
import { ApiError, said } from '../errors.ts'
import { classifyDatabaseError, isStalePreparation, isUnprepared, NOT_PREPARED } from './database-errors.ts'
import { type Engine, findEngine } from './engine.ts'
import {
  addUser,
  beginning,
  COMMIT,
  type DatabaseUser,
  type Identity,
  ROLLBACK,
  userCheck,
} from './identity.ts'
import { isQuery, type Row, type RowsOf, type Statement } from './statement.ts'
import { sendTransaction } from './transaction-message.ts'

export type { DatabaseUser } from './identity.ts'
export type { Query, Row, RowsOf, Statement } from './statement.ts'

export interface StatementTiming {
  name: string
  milliseconds: number
  failed: boolean
}

export interface DatabaseOptions {
  pool: Pick<pg.Pool, 'connect'>
  /** Adds a user whom a foreign issuer vouches for to auth.users of a plain Postgres. */
  addsUnknownUsers: boolean
  observe?: (timing: StatementTiming) => void
  /** Called when one is over, in the context of who asked for it. */
  observeRoundTrip?: (milliseconds: number) => void
  /** Called as a transaction begins; what it returns is called once, when it has ended. */
  observeTransaction?: (statements: readonly Statement[]) => ((failed: boolean) => void) | undefined
}

/**
 * Transactions with row security, each in one network round trip.
 * Raises ApiError `unavailable` when the database is out of reach, busy or too slow, and
 * `unauthenticated` for a user whom auth.users does not have.
 */
export interface Database {
  /** Runs the statements in one transaction as `onboarding_api` with the user's claims; rows per statement. */
  asUser<Statements extends readonly Statement[]>(
    user: DatabaseUser,
    ...statements: Statements
  ): Promise<RowsOf<Statements>>
  /** The same for what only reads: Postgres refuses a statement that changes anything. */
  readAsUser<Statements extends readonly Statement[]>(
    user: DatabaseUser,
    ...statements: Statements
  ): Promise<RowsOf<Statements>>
  /**
   * The same in two round trips, where the end of a transaction is to be made of its rows: what `finish` makes of them
   * runs in it too. What the statements lock stays locked in between.
   */
  asUserInSteps<Statements extends readonly Statement[]>(
    user: DatabaseUser,
    statements: Statements,
    finish: (rows: RowsOf<Statements>) => readonly Statement[],
  ): Promise<RowsOf<Statements>>
  /** Resolves when the user's account exists. */
  requireUser(user: DatabaseUser): Promise<void>
  /** Runs the statements in one transaction as `onboarding_jobs`, for jobs and operators' pages. */
  asJobs<Statements extends readonly Statement[]>(...statements: Statements): Promise<RowsOf<Statements>>
  /** As asJobs in two round trips: what `finish` makes of the rows runs in the transaction too. */
  asJobsInSteps<Statements extends readonly Statement[]>(
    statements: Statements,
    finish: (rows: RowsOf<Statements>) => readonly Statement[],
  ): Promise<RowsOf<Statements>>
  /** Runs the statements in one transaction as `onboarding_support`, who reads sessions and writes nothing. */
  asSupport<Statements extends readonly Statement[]>(...statements: Statements): Promise<RowsOf<Statements>>
  /** As asJobs for a request, which waits no longer than for its user's statements. */
  asReader<Statements extends readonly Statement[]>(...statements: Statements): Promise<RowsOf<Statements>>
}

const STATEMENT_TIMEOUT_MS = 3_000
const JOB_TIMEOUT_MS = 30_000
/** How long past its own statement timeout the server may stay silent before the connection is given up. */
const SILENCE_MARGIN_MS = 1_000
/** How long a request waits for an answer of the database, whether or not it is still there. */
export const ANSWERED_WITHIN_MS = STATEMENT_TIMEOUT_MS + SILENCE_MARGIN_MS

const NO_SUCH_USER = 'FS401'
const MAX_ATTEMPTS = 3

const REFUSED_WRITE = '25006'
const isRefusedWrite = (error: unknown) => (error as { code?: unknown }).code === REFUSED_WRITE
const isUnknownUser = (error: unknown) => (error as { code?: unknown }).code === NO_SUCH_USER

/**
 * Clients that talk to their own Postgres process, where a prepared statement is there the next time. A
 * transaction pooler tells a client a process of its own invention and hands each transaction to another one.
 */
const directClients = new WeakSet<pg.PoolClient>()

function noteProcess(client: pg.PoolClient, serving: Row | undefined): void {
  if (serving === undefined) return
  const { processID: announced } = client as unknown as { processID: number }
  if (serving.process_id === announced) directClients.add(client)
  else directClients.delete(client)
}

/** Each statement's rows as it says they are; a mapped type is beyond what the compiler can see of a loop. */
const parsed = <Statements extends readonly Statement[]>(statements: Statements, rows: Row[][]) =>
  statements.map((statement, place) => {
    const own = rows[place] ?? []
    return isQuery(statement) ? own.map(statement.read) : own
  }) as unknown as RowsOf<Statements>

/** Opens the database over a pool. */
export function createDatabase(options: DatabaseOptions): Database {
  const { pool, observe, observeRoundTrip } = options
  let engine: Engine | undefined

  async function send(
    client: pg.PoolClient,
    statements: readonly Statement[],
    { timeoutMs, isPrepared = false }: Identity,
  ): Promise<Row[][]> {
    const startedAt = performance.now()
    let previousEnd = startedAt
    let answered = 0
    const told = (name: string, failed: boolean) => {
      const now = performance.now()
      observe?.({ name, milliseconds: now - previousEnd, failed })
      previousEnd = now
      answered += 1
    }
    try {
      const results = await sendTransaction({
        client,
        statements,
        prepares: isPrepared && directClients.has(client),
        timeoutMs: timeoutMs + SILENCE_MARGIN_MS,
        onAnswered: observe && ((statement) => told(statement?.name ?? 'transaction.commit', false)),
      })
      noteProcess(
        client,
        results.flat().find((row) => 'process_id' in row),
      )
      return results
    } catch (error) {
      told(statements[answered]?.name ?? 'transaction.commit', true)
      throw error
    } finally {
      observeRoundTrip?.(performance.now() - startedAt)
    }
  }

  async function once(as: Identity, statements: readonly Statement[]): Promise<Row[][]> {
    const client = await pool.connect()
    let broken = true
    let isBegun = as.finish !== undefined
    try {
      engine ??= await findEngine(client, as.timeoutMs + SILENCE_MARGIN_MS)
      isBegun ||= engine === 'citus'
      const first = [...beginning(as, engine), ...(as.checks ?? [])]
      const own = (rows: Row[][]) => rows.slice(first.length, first.length + statements.length)
      const all = [...first, ...statements]
      const rows = await send(client, isBegun && !as.finish ? [...all, COMMIT] : all, as)
      if (as.finish) await send(client, [...as.finish(own(rows)), COMMIT], as)
      broken = false
      return own(rows)
    } catch (error) {
      broken = classifyDatabaseError(error) === 'unavailable' || isStalePreparation(error)
      // A connection that is lost has nothing left to undo.
      if (isBegun && !broken)
        await send(client, [ROLLBACK], as).catch(() => {
          broken = true
        })
      throw error
    } finally {
      client.release(broken)
    }
  }

  async function transaction<Statements extends readonly Statement[]>(
    as: Identity,
    statements: Statements,
  ): Promise<RowsOf<Statements>> {
    const ended = options.observeTransaction?.(statements)
    let failed = true
    try {
      const rows = await retried(as, statements)
      failed = false
      return parsed(statements, rows)
    } finally {
      ended?.(failed)
    }
  }

  async function retried(as: Identity, statements: readonly Statement[]): Promise<Row[][]> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(as, statements)
      } catch (error) {
        // A statement that changes what it may only read is a fault of ours, not of a database that takes no writes.
        if (as.isReadOnly && isRefusedWrite(error)) throw error
        const kind = classifyDatabaseError(error)
        // A deadlock, a serialization failure or a plan that a migration made stale was rolled back whole, so it
        // may run again.
        if (kind === 'retry' && attempt < MAX_ATTEMPTS) continue
        const detail = isUnprepared(error) ? { detail: said(NOT_PREPARED) } : undefined
        if (detail !== undefined || kind !== 'other') {
          throw new ApiError('unavailable', { ...detail, retryAfterSeconds: 2, cause: error })
        }
        throw error
      }
    }
  }

  async function forUser<Statements extends readonly Statement[]>(
    user: DatabaseUser,
    statements: Statements,
    how: Pick<Identity, 'isReadOnly' | 'finish'> = {},
  ): Promise<RowsOf<Statements>> {
    const claims = JSON.stringify({ sub: user.id, role: 'authenticated' })
    const identity: Identity = {
      role: 'onboarding_api',
      claims,
      timeoutMs: STATEMENT_TIMEOUT_MS,
      isPrepared: true,
    }
    const asKnownUser = { ...identity, ...how, checks: [userCheck(user)] }
    try {
      return await transaction(asKnownUser, statements)
    } catch (error) {
      if (!isUnknownUser(error)) throw error
      if (!options.addsUnknownUsers) throw new ApiError('unauthenticated', { cause: error })
    }
    try {
      await transaction(identity, [addUser(user)])
      return await transaction(asKnownUser, statements)
    } catch (error) {
      // A real Supabase keeps its users itself, so nobody is added there.
      throw isUnknownUser(error) ? new ApiError('unauthenticated', { cause: error }) : error
    }
  }

  return {
    asUser: (user, ...statements) => forUser(user, statements),
    readAsUser: (user, ...statements) => forUser(user, statements, { isReadOnly: true }),
    asUserInSteps: (user, statements, finish) =>
      forUser(user, statements, { finish: (rows) => finish(parsed(statements, rows)) }),
    async requireUser(user) {
      await forUser(user, [])
    },
    asJobs: (...statements) =>
      transaction({ role: 'onboarding_jobs', claims: '', timeoutMs: JOB_TIMEOUT_MS }, statements),
    asJobsInSteps: (statements, finish) =>
      transaction(
        {
          role: 'onboarding_jobs',
          claims: '',
          timeoutMs: JOB_TIMEOUT_MS,
          finish: (rows) => finish(parsed(statements, rows)),
        },
        statements,
      ),
    asSupport: (...statements) =>
      transaction({ role: 'onboarding_support', claims: '', timeoutMs: STATEMENT_TIMEOUT_MS }, statements),
    asReader: (...statements) =>
      transaction({ role: 'onboarding_jobs', claims: '', timeoutMs: STATEMENT_TIMEOUT_MS }, statements),
  }
}
