import type { AdviceInput } from '../advisor/profile.ts'
import type { ReadAnswers } from '../advisor/read-answers.ts'
import type { Advice } from '../advisor/recommend.ts'
import type { OKRSuggestion } from '../flow/recommendations.ts'

/** What stands behind the models: it answers without one, at once, and judges what they suggest. */
export interface Advisor {
  advise(input: AdviceInput): Advice
  /** What answers say of aims, figures, business and stage, as a model is told it. */
  read(input: AdviceInput): ReadAnswers
  /** The gates of the rubric that an objective fails, and what makes no sense in it; none means that it can be shown. */
  failedGates(okr: OKRSuggestion, input: AdviceInput): readonly string[]
  /** What makes no sense in texts for whom they are given to. */
  senseFaults(texts: readonly string[], input: AdviceInput): readonly string[]
}
