import type { AIRecommendations, OKRSuggestion } from '../flow/recommendations.ts'
import type { DraftStepData, Locale } from '../flow/steps.ts'
import type { KnownIndustry } from './company-facts.ts'

export interface AdviceInput {
  answers: DraftStepData
  industry: KnownIndustry
  locale: Locale
  now: Date
}

/** What stands behind the models: it answers without one, at once, and judges what they suggest. */
export interface Advisor {
  recommend(input: AdviceInput): AIRecommendations
  /** The gates of the rubric that an objective fails; none means that it is good enough to show. */
  failedGates(okr: OKRSuggestion, input: AdviceInput): readonly string[]
}
