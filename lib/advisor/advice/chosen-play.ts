import type { Aim } from '../knowledge/intent-plays.ts'
import type { Metric, Play } from '../knowledge/shape.ts'
import type { Origin } from '../said.ts'

/** A play as it is advised: what made it be chosen, and its key results with what was said of them. */
export interface ChosenPlay extends Play {
  metrics: Metric[]
  /** Undefined for what the industry suggests by itself. */
  aim?: Aim
  origin?: Origin
}
