/** An answer that sessions are counted by. */
export interface LabelValue {
  label: string
  value: string
}

/**
 * The condition that a row has two labels, whose forms stand in four parameters from `first` on: a label holds its value,
 * or a list with it. The index over labels serves it.
 */
export const hasLabels = (row: string, first: number): string =>
  [first, first + 2]
    .map((place) => `(${row}.labels @> $${place}::jsonb or ${row}.labels @> $${place + 1}::jsonb)`)
    .join(' and ')

/** The parameters of hasLabels. */
export const labelHolders = (both: readonly [LabelValue, LabelValue]): string[] =>
  both.flatMap(({ label, value }) => [
    JSON.stringify({ [label]: value }),
    JSON.stringify({ [label]: [value] }),
  ])
