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
