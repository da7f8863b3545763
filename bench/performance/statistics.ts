/** The value below which a share of the values lies; 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** One figure against another, measured by turns, so that each pair met the same machine. */
export interface Ratio {
  /** The median of the rounds' own ratios, and between what half of them lie. */
  paired: number
  low: number
  high: number
}

export function ratioOf(ours: readonly number[], others: readonly number[]): Ratio {
  const byRound = ours.map((value, round) => value / (others[round] ?? Number.NaN))
  return {
    paired: median(byRound),
    low: percentile(byRound, 0.25),
    high: percentile(byRound, 0.75),
  }
}
