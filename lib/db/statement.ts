/** One parameterised SQL statement; `name` is its label in metrics and reports, and on a connection that keeps it. */
export interface Statement {
  readonly name: string
  readonly text: string
  readonly values: readonly unknown[]
}

export type Row = Record<string, unknown>
