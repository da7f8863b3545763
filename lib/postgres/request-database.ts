import type { ApiError } from '../errors.ts'
import type { Database, DatabaseUser } from './database.ts'
import {
  type Act,
  isQuery,
  ledBy,
  onlyRow,
  type Query,
  type RowsOf,
  type Statement,
  type UserQuery,
  type UserStatement,
} from './statement.ts'

/** The database of one request, bound to its user and to the charges of its limits. */
export interface RequestDatabase {
  /**
   * Runs the statements in one transaction as the user, each led by the user's id; rows per statement. The first
   * transaction carries the charges. Raises `rate_limited` where a charge finds its limit used up, and what
   * Database.asUser raises.
   */
  run<Statements extends readonly UserStatement[]>(...statements: Statements): Promise<RowsOf<Statements>>
  /** Runs them, and returns the single row of the first, which always returns one. */
  runOne<Result>(query: UserQuery<Result>, ...others: UserStatement[]): Promise<Result>
  /** The same for what is everybody's, and so no user's. */
  runShared<Result>(query: Query<Result>): Promise<Result[]>
  /** Raises `unauthenticated` for a user whose account is gone, and what `run` raises. */
  requireUser(): Promise<void>
  /** Runs the charges that no transaction has carried; the door does so in the end, so that none is forgotten. */
  settle(): Promise<void>
}

/** What the limits of a request charge it with. */
export interface Charges {
  /** Count the request when they run. */
  statements: readonly Statement[]
  /** The refusal that a failed charge means; undefined for every other failure. */
  refusalOf(error: unknown): ApiError | undefined
}

/** Where it is written down what somebody else than the user does to what is the user's. */
export interface Trail<Held = unknown> {
  /** Holds the end of the trail until the transaction ends. */
  hold: Query<Held>
  /** Writes acts behind the end that is held. */
  write(held: Held, acts: readonly Act[]): readonly Statement[]
}

/**
 * Binds the database to one request. With a trail, a transaction that changes anything writes there what it did, and
 * every other one is read-only, so that nothing can be changed without a trace.
 */
export function createRequestDatabase<Held>(
  database: Pick<Database, 'asUser' | 'readAsUser' | 'asUserInSteps'>,
  user: DatabaseUser,
  { statements: charges, refusalOf }: Charges,
  trail?: Trail<Held>,
): RequestDatabase {
  let due = charges

  function transact(statements: readonly Statement[]) {
    if (trail === undefined) return database.asUser(user, ...statements)
    if (statements.some((statement) => isQuery(statement) && statement.act)) {
      const all = [...statements, trail.hold] as const
      return database.asUserInSteps(user, all, (rows) => {
        const acts = actsOf(statements, rows)
        return acts.length === 0 ? [] : trail.write(onlyRow(rows[statements.length] as Held[]), acts)
      })
    }
    return statements.some(({ keepsBooks }) => keepsBooks)
      ? database.asUser(user, ...statements)
      : database.readAsUser(user, ...statements)
  }

  async function send<Statements extends readonly Statement[]>(
    statements: Statements,
  ): Promise<RowsOf<Statements>> {
    const carried = due
    due = []
    try {
      const rows = await transact([...carried, ...statements])
      return rows.slice(carried.length, carried.length + statements.length) as RowsOf<Statements>
    } catch (error) {
      throw refusalOf(error) ?? error
    }
  }

  const run = <Statements extends readonly UserStatement[]>(...statements: Statements) =>
    send(statements.map((statement) => ledBy(user.id, statement)) as unknown as Statements)

  return {
    run,
    async runShared(query) {
      const [rows = []] = await send([query])
      return rows
    },
    async runOne(query, ...others) {
      const [rows] = await run(query, ...others)
      return onlyRow(rows)
    },
    async requireUser() {
      await run()
    },
    async settle() {
      if (due.length > 0) await run()
    },
  }
}

/** What the statements have done, by the rows that they returned. */
const actsOf = (statements: readonly Statement[], rows: readonly unknown[][]): Act[] =>
  statements.flatMap((statement, place) => {
    const [row] = rows[place] ?? []
    const act = isQuery(statement) && row !== undefined ? statement.act?.(row) : undefined
    return act === undefined ? [] : [act]
  })
