import type { z } from 'zod'

/** One parameterised SQL statement; `name` is its label in metrics and reports, and on a connection that keeps it. */
export interface Statement {
  readonly name: string
  readonly text: string
  readonly values: readonly unknown[]
  /** It counts what was asked, and changes nothing that is a person's. */
  readonly keepsCount?: true
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
