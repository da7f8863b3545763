import { featuresOf } from '../features.ts'
import type { Example } from './examples.ts'

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

/** Reads examples into rows; features that occur in fewer than `minimumExamples` of them are left out. */
export function buildMatrix(
  examples: readonly Example[],
  classes: readonly string[],
  minimumExamples: number,
): Matrix {
  const read = examples.map(featuresOf)
  const counts = new Map<number, { examples: number; total: number }>()
  for (const { keys, values } of read)
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
  const starts = new Uint32Array(examples.length + 1)
  const features: number[] = []
  const values: number[] = []
  read.forEach((row, example) => {
    row.keys.forEach((key, index) => {
      const feature = indexOf.get(key)
      if (feature === undefined) return
      features.push(feature)
      values.push(row.values[index] ?? 0)
    })
    starts[example + 1] = features.length
  })
  const origins = [...new Set(examples.map(({ origin }) => origin))]
  return {
    keys: Uint32Array.from(kept, ([key]) => key),
    meanValues: Float32Array.from(kept, ([, count]) => count.total / count.examples),
    starts,
    features: Uint32Array.from(features),
    values: Float32Array.from(values),
    classes: Uint8Array.from(examples, ({ industry }) => classes.indexOf(industry)),
    weights: Float32Array.from(examples, ({ weight }) => weight),
    origins: Uint8Array.from(examples, ({ origin }) => origins.indexOf(origin)),
    originCount: origins.length,
  }
}
