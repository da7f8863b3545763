import type { KeyedFeatures } from './features.ts'

/** One example as a model learns from it; origins are told apart, so that the habits of one are no property of words. */
export interface Row extends KeyedFeatures {
  /** Its class by place among the classes. */
  at: number
  weight: number
  origin: string
}

/** Examples as sparse rows over a vocabulary of feature keys. */
export interface Matrix {
  keys: Uint32Array
  /** Of each feature: its mean value where it occurs. */
  meanValues: Float32Array
  starts: Uint32Array
  features: Uint32Array
  values: Float32Array
  classes: Uint8Array
  weights: Float32Array
  origins: Uint8Array
  originCount: number
}

/** Puts rows together; features that occur in fewer than `minimumExamples` of them are left out. */
export function buildMatrix(rows: readonly Row[], minimumExamples: number): Matrix {
  const counts = new Map<number, { examples: number; total: number }>()
  for (const { keys, values } of rows)
    keys.forEach((key, index) => {
      const count = counts.get(key) ?? { examples: 0, total: 0 }
      counts.set(key, count)
      count.examples++
      count.total += values[index] ?? 0
    })
  const kept = [...counts]
    .filter(([, count]) => count.examples >= minimumExamples)
    .sort(([one], [other]) => one - other)
  const indexOf = new Map(kept.map(([key], index) => [key, index]))
  const starts = new Uint32Array(rows.length + 1)
  const features: number[] = []
  const values: number[] = []
  rows.forEach((row, example) => {
    row.keys.forEach((key, index) => {
      const feature = indexOf.get(key)
      if (feature === undefined) return
      features.push(feature)
      values.push(row.values[index] ?? 0)
    })
    starts[example + 1] = features.length
  })
  const origins = [...new Set(rows.map(({ origin }) => origin))]
  return {
    keys: Uint32Array.from(kept, ([key]) => key),
    meanValues: Float32Array.from(kept, ([, count]) => count.total / count.examples),
    starts,
    features: Uint32Array.from(features),
    values: Float32Array.from(values),
    classes: Uint8Array.from(rows, ({ at }) => at),
    weights: Float32Array.from(rows, ({ weight }) => weight),
    origins: Uint8Array.from(rows, ({ origin }) => origins.indexOf(origin)),
    originCount: origins.length,
  }
}
