import type { WizardWording } from '#lib/flow/engine-words/shape.ts'
import type { ItemSource, NextStep, OKRSuggestion } from '#lib/flow/recommendations.ts'

export const SOURCE_WORDS: Record<ItemSource, WizardWording> = {
  model: 'sourceModel',
  advisor: 'sourceAdvisor',
}

export const PRIORITY_WORDS: Record<OKRSuggestion['priority'], WizardWording> = {
  high: 'priorityHigh',
  medium: 'priorityMedium',
  low: 'priorityLow',
}

export const CATEGORY_WORDS: Record<NextStep['category'], WizardWording> = {
  setup: 'categorySetup',
  team: 'categoryTeam',
  goals: 'categoryGoals',
  integration: 'categoryIntegration',
  learning: 'categoryLearning',
}
