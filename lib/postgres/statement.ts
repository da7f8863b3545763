import type { z } from 'zod'

/** One parameterised SQL statement; `name` is its label in metrics and reports, and on a connection that keeps it. */
export interface Statement {
  readonly name: string
  readonly text: string
  readonly values: readonly unknown[]
}

/** A statement that says what its rows are. */
export interface Query<Result> extends Statement {
  /** Parses one row; raises for one that is something else, which is a fault of ours. */
  readonly read: (row: Row) => Result
}

/** A statement whose rows have the shape that the schema gives. */
export const query = <Shape extends z.ZodType>(
  shape: Shape,
  statement: Statement,
): Query<z.output<Shape>> => ({ ...statement, read: (row) => shape.parse(row) })

/**
 * A statement about one user's own rows: its `$1` is the user, whom the database of a request puts before the values.
 * One that did not filter by it would be refused by Postgres, which knows no type for a parameter that is not used.
 */
export interface UserStatement extends Statement {
  readonly isLedByUser: true
}
export interface UserQuery<Result> extends Query<Result>, UserStatement {}

export const userStatement = (statement: Statement): UserStatement => ({ ...statement, isLedByUser: true })

/** A statement about one user's own rows whose rows have the shape that the schema gives. */
export const userQuery = <Shape extends z.ZodType>(
  shape: Shape,
  statement: Statement,
): UserQuery<z.output<Shape>> => ({ ...query(shape, statement), isLedByUser: true })

/** The statement with its user in place. */
export const ledBy = <Led extends UserStatement>(userId: string, statement: Led): Led => ({
  ...statement,
  values: [userId, ...statement.values],
})

export type Row = Record<string, unknown>

/** What a transaction returns: the rows of each statement, parsed where it says what they are. */
export type RowsOf<Statements extends readonly Statement[]> = {
  -readonly [Place in keyof Statements]: Statements[Place] extends Query<infer Result> ? Result[] : Row[]
}

/** The single row of a statement that always returns one. */
export function onlyRow<Result>([row]: readonly Result[]): Result {
  if (row === undefined) throw new Error('A statement that always returns a row returned none.')
  return row
}
