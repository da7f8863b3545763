import type { DenseModel } from './learner.ts'
import type { EncodedModel } from './linear-model.ts'
import type { Matrix } from './matrix.ts'

/** The largest weight that 8 bits hold. */
const LARGEST_OF_BYTE = 127

/** Shifts a feature's weights so that their median is 0: softmax does not see it, and most become droppable. */
function centre(row: Float32Array) {
  const middle = Float32Array.from(row).sort()[row.length >> 1] ?? 0
  for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) - middle
}

/**
 * Keeps the `maximumEntries` weights that move logits most, rounds them to so many steps and writes them as text: the
 * largest is `steps`, at most 127. A weight counts by its size times the value its feature has where it occurs.
 */
export function encodeModel(
  { weights, bias }: DenseModel,
  { keys, meanValues }: Pick<Matrix, 'keys' | 'meanValues'>,
  classes: readonly string[],
  {
    maximumEntries,
    steps = LARGEST_OF_BYTE,
    sharpness,
  }: { maximumEntries: number; steps?: number; sharpness: EncodedModel['sharpness'] },
): EncodedModel {
  const classCount = classes.length
  const importance = new Float32Array(weights.length)
  let largest = 0
  for (let feature = 0; feature < keys.length; feature++) {
    const row = weights.subarray(feature * classCount, (feature + 1) * classCount)
    centre(row)
    for (let at = 0; at < classCount; at++) {
      importance[feature * classCount + at] = Math.abs(row[at] ?? 0) * (meanValues[feature] ?? 0)
      largest = Math.max(largest, Math.abs(row[at] ?? 0))
    }
  }
  const threshold = Float32Array.from(importance).sort()[Math.max(0, importance.length - maximumEntries)] ?? 0
  const scale = largest / steps
  const kept: { key: number; entries: [number, number][] }[] = []
  let entryCount = 0
  for (let feature = 0; feature < keys.length; feature++) {
    const entries: [number, number][] = []
    for (let at = 0; at < classCount; at++) {
      const index = feature * classCount + at
      const rounded = Math.round((weights[index] ?? 0) / scale)
      if ((importance[index] ?? 0) > threshold && rounded !== 0) entries.push([at, rounded])
    }
    if (entries.length > 0) kept.push({ key: keys[feature] ?? 0, entries })
    entryCount += entries.length
  }
  return {
    classes: [...classes],
    bias: Array.from(bias, (value) => Math.round(value * 1e4) / 1e4),
    scale,
    sharpness,
    features: kept.length,
    entries: entryCount,
    bytes: toBase64(kept, entryCount),
  }
}

function toBase64(kept: { key: number; entries: [number, number][] }[], entryCount: number): string {
  const bytes = Buffer.alloc(kept.length * 5 + entryCount * 2)
  let entry = kept.length * 5
  kept.forEach(({ key, entries }, index) => {
    bytes.writeUInt32LE(key, index * 4)
    bytes.writeUInt8(entries.length, kept.length * 4 + index)
    for (const [at, weight] of entries) {
      bytes.writeUInt8(at, entry)
      bytes.writeInt8(weight, entry + entryCount)
      entry++
    }
  })
  return bytes.toString('base64')
}
