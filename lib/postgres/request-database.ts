import type { ApiError } from '../errors.ts'
import type { Database, DatabaseUser, RowsOf, Statement } from './database.ts'
import { ledBy, onlyRow, type Query, type UserQuery, type UserStatement } from './statement.ts'

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

/** Binds the database to one request. */
export function createRequestDatabase(
  database: Pick<Database, 'asUser'>,
  user: DatabaseUser,
  { statements: charges, refusalOf }: Charges,
): RequestDatabase {
  let due = charges

  async function send<Statements extends readonly Statement[]>(
    statements: Statements,
  ): Promise<RowsOf<Statements>> {
    const carried = due
    due = []
    try {
      const rows = await database.asUser(user, ...carried, ...statements)
      return rows.slice(carried.length) as RowsOf<Statements>
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
