import type { KeyedFeatures } from './features.ts'

/** The numbers a classifier consists of, as `encode.ts` writes them. */
export interface EncodedModel {
  /** Names of the classes, in their order. */
  classes: string[]
  /** Before any word is read: how an example leans towards each class. */
  bias: number[]
  /** What a stored weight of 1 stands for. */
  scale: number
  /** Logits are multiplied by these before they become probabilities. */
  sharpness: { name: number; description: number }
  features: number
  entries: number
  /** Base64 of keys (u32, ascending), entries per feature (u8), classes (u8), weights (i8), little-endian. */
  bytes: string
}

/** A linear model over hashed features whose rows hold only the weights that matter. */
export class LinearModel {
  readonly classes: readonly string[]
  readonly sharpness: { name: number; description: number }
  readonly #bias: Float32Array
  readonly #scale: number
  readonly #keys: Uint32Array
  readonly #starts: Uint32Array
  readonly #entryClasses: Uint8Array
  readonly #entryWeights: Int8Array

  constructor(encoded: EncodedModel) {
    const { classes, bias, scale, sharpness, features, entries } = encoded
    // A copy of its own, since Buffer.from may hand out an unaligned slice of a pool.
    const bytes = new Uint8Array(Buffer.from(encoded.bytes, 'base64'))
    const counts = bytes.subarray(features * 4, features * 5)
    if (bytes.length !== features * 5 + entries * 2) throw new Error('The weights are damaged.')
    this.classes = classes
    this.sharpness = sharpness
    this.#bias = Float32Array.from(bias)
    this.#scale = scale
    this.#keys = new Uint32Array(bytes.buffer, 0, features)
    this.#starts = new Uint32Array(features + 1)
    for (let index = 0; index < features; index++)
      this.#starts[index + 1] = (this.#starts[index] ?? 0) + (counts[index] ?? 0)
    this.#entryClasses = bytes.subarray(features * 5, features * 5 + entries)
    this.#entryWeights = new Int8Array(bytes.buffer, features * 5 + entries, entries)
  }

  #rowOf(key: number): number {
    const keys = this.#keys
    let low = 0
    let high = keys.length - 1
    while (low <= high) {
      const middle = (low + high) >>> 1
      const found = keys[middle] ?? 0
      if (found === key) return middle
      if (found < key) low = middle + 1
      else high = middle - 1
    }
    return -1
  }

  /** Where each feature's weights stand, -1 for a feature the model does not know. */
  rowsOf(features: Pick<KeyedFeatures, 'keys'>): Int32Array {
    return Int32Array.from(features.keys, (key) => this.#rowOf(key))
  }

  /** The logit of every class for features whose rows and values these are. */
  logits(rows: Int32Array, values: readonly number[]): Float64Array {
    const logits = Float64Array.from(this.#bias)
    rows.forEach((row, index) => {
      if (row < 0) return
      const value = (values[index] ?? 0) * this.#scale
      const end = this.#starts[row + 1] ?? 0
      for (let entry = this.#starts[row] ?? 0; entry < end; entry++) {
        const at = this.#entryClasses[entry] ?? 0
        logits[at] = (logits[at] ?? 0) + value * (this.#entryWeights[entry] ?? 0)
      }
    })
    return logits
  }

  /**
   * For each of some classes: what each feature adds to its logit beyond what it adds to the average of
   * them all, feature by feature.
   */
  contributions(rows: Int32Array, values: readonly number[], classes: readonly number[]): Float64Array[] {
    const places = new Int16Array(this.classes.length).fill(-1)
    classes.forEach((at, place) => {
      places[at] = place
    })
    const byClass = classes.map(() => new Float64Array(rows.length))
    const own = new Float64Array(classes.length)
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] ?? -1
      if (row < 0) continue
      const value = (values[index] ?? 0) * this.#scale
      own.fill(0)
      let total = 0
      const end = this.#starts[row + 1] ?? 0
      for (let entry = this.#starts[row] ?? 0; entry < end; entry++) {
        const place = places[this.#entryClasses[entry] ?? 0] ?? -1
        if (place < 0) continue
        const amount = value * (this.#entryWeights[entry] ?? 0)
        own[place] = amount
        total += amount
      }
      const average = total / classes.length
      byClass.forEach((contributions, place) => {
        contributions[index] = (own[place] ?? 0) - average
      })
    }
    return byClass
  }
}

/** Turns logits into probabilities that sum to 1. */
export function softmax(logits: Float64Array, sharpness: number): Float64Array {
  const largest = logits.reduce((most, logit) => Math.max(most, logit), -Infinity)
  const exponentials = logits.map((logit) => Math.exp((logit - largest) * sharpness))
  const total = exponentials.reduce((sum, value) => sum + value, 0)
  return exponentials.map((value) => value / total)
}
