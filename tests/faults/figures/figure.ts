import type { Surroundings } from '../known/known-fault.ts'

/** A number that the product promises, and its bound. */
export interface Figure {
  /** What a user may count on, in one sentence. */
  guarantee: string
  unit: string
  /** What the number stays under. */
  bound: number
  /** Takes the number from a product of its own, from outside. */
  measure(surroundings: Surroundings): Promise<Measurement>
}

export interface Measurement {
  /** What is judged. */
  value: number
  /** What else it showed, for whoever reads it. */
  also?: string
}
