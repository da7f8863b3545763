import type { z } from 'zod'

/** One parameterised SQL statement; `name` is its label in metrics and reports, and on a connection that keeps it. */
export interface Statement {
  readonly name: string
  readonly text: string
  readonly values: readonly unknown[]
  /** It keeps what follows from what there is, a count or a judgement, and changes nothing that is a person's. */
  readonly keepsBooks?: true
}

/** What a statement has done to what is a person's, for the audit trail: names of things, never values. */
export interface Act {
  readonly action: string
  readonly details: Readonly<Record<string, unknown>>
}

/** A statement that says what its rows are. */
export interface Query<Result> extends Statement {
  /** Parses one row; raises for one that is something else, which is a fault of ours. */
  readonly read: (row: Row) => Result
  /**
   * What it has done, by its only row; undefined where that was nothing. Only a statement that has this may change what
   * is a person's on behalf of somebody else.
   */
  act?(result: Result): Act | undefined
}

/** A statement whose rows have the shape that the schema gives. */
export const query = <Shape extends z.ZodType>(
  shape: Shape,
  statement: Statement,
  act?: (result: z.output<Shape>) => Act | undefined,
): Query<z.output<Shape>> => ({ ...statement, read: (row) => shape.parse(row), ...(act && { act }) })

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
  act?: (result: z.output<Shape>) => Act | undefined,
): UserQuery<z.output<Shape>> => ({ ...query(shape, statement, act), isLedByUser: true })

/** The statement with its user in place. */
export const ledBy = <Led extends UserStatement>(userId: string, statement: Led): Led => ({
  ...statement,
  values: [userId, ...statement.values],
})

export type Row = Record<string, unknown>

export const isQuery = (statement: Statement): statement is Query<unknown> => 'read' in statement

/** What a transaction returns: the rows of each statement, parsed where it says what they are. */
export type RowsOf<Statements extends readonly Statement[]> = {
  -readonly [Place in keyof Statements]: Statements[Place] extends Query<infer Result> ? Result[] : Row[]
}

/** The single row of a statement that always returns one. */
export function onlyRow<Result>([row]: readonly Result[]): Result {
  if (row === undefined) throw new Error('A statement that always returns a row returned none.')
  return row
}
