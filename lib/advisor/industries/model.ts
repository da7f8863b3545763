import type { Features } from './features.ts'

/** The numbers a classifier consists of, as `training/encode.ts` writes them and `decodeModel` reads them. */
export interface EncodedModel {
  /** Slugs in the order of the classes. */
  classes: string[]
  /** Before any word is read: how a company leans towards each class. */
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
export class IndustryModel {
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
    const bytes = Uint8Array.from(Buffer.from(encoded.bytes, 'base64'))
    const counts = bytes.subarray(features * 4, features * 5)
    if (bytes.length !== features * 5 + entries * 2) throw new Error('The industry weights are damaged.')
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

  /** The logit of every class for these features. */
  logits({ keys, values }: Pick<Features, 'keys' | 'values'>): Float64Array {
    const logits = Float64Array.from(this.#bias)
    keys.forEach((key, index) => {
      const row = this.#rowOf(key)
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

  /** What each feature adds to one class's logit beyond what it adds to the average of `rivals`. */
  contributions(features: Features, ofClass: number, rivals: readonly number[]): Float64Array {
    return Float64Array.from(features.keys, (key, index) => {
      const row = this.#rowOf(key)
      if (row < 0) return 0
      const end = this.#starts[row + 1] ?? 0
      let own = 0
      let others = 0
      for (let entry = this.#starts[row] ?? 0; entry < end; entry++) {
        const at = this.#entryClasses[entry] ?? 0
        const weight = this.#entryWeights[entry] ?? 0
        if (at === ofClass) own = weight
        else if (rivals.includes(at)) others += weight
      }
      return (own - others / Math.max(rivals.length, 1)) * this.#scale * (features.values[index] ?? 0)
    })
  }
}

/** Turns logits into probabilities that sum to 1. */
export function softmax(logits: Float64Array, sharpness: number): Float64Array {
  const largest = logits.reduce((most, logit) => Math.max(most, logit), -Infinity)
  const exponentials = logits.map((logit) => Math.exp((logit - largest) * sharpness))
  const total = exponentials.reduce((sum, value) => sum + value, 0)
  return exponentials.map((value) => value / total)
}
