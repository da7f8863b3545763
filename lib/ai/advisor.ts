import type { AdviceInput } from '../advisor/profile.ts'
import type { AIRecommendations, OKRSuggestion } from '../flow/recommendations.ts'

/** What stands behind the models: it answers without one, at once, and judges what they suggest. */
export interface Advisor {
  recommend(input: AdviceInput): AIRecommendations
  /** The gates of the rubric that an objective fails; none means that it is good enough to show. */
  failedGates(okr: OKRSuggestion, input: AdviceInput): readonly string[]
}
