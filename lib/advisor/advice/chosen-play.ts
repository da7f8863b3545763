import type { Aim } from '../knowledge/intent-plays.ts'
import type { Metric, Play, Theme } from '../knowledge/shape.ts'
import type { Origin } from '../ranked-aims.ts'

/** A play as it is advised: what made it be chosen, and its key results with what was said of them. */
export interface ChosenPlay extends Play {
  metrics: Metric[]
  /** Undefined for what the industry suggests by itself. */
  aim?: Aim
  origin?: Origin
}

/** What stands on an invoice or a receipt; other figures about money are seen in a case. */
const IS_MONEY =
  /\b(?:(?<!low-)costs?|margin|(?<!full )prices?|(?<!non-)revenue|sales|spend|markdowns|discounts|cash|income|value|stock|inventory|commission)\b/

/** Where the work on a play is done: a play about money whose first figure no invoice shows is one of delivery. */
export const themeOfWork = ({ theme, metrics, aim }: ChosenPlay): Theme =>
  aim === undefined && theme === 'money' && !IS_MONEY.test(metrics[0]?.name[0] ?? '') ? 'delivery' : theme
