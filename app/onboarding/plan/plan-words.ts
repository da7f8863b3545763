import type { PlanItem, PlanItemKind } from '#client/types.ts'
import type { WizardWording } from '#lib/flow/engine-words/shape.ts'
import type { NextStep, OKRSuggestion } from '#lib/flow/recommendations.ts'

export const HEADINGS: Record<PlanItemKind, WizardWording> = {
  'next-step': 'nextSteps',
  okr: 'goals',
  insight: 'insights',
  advice: 'advice',
}

export const ADD_WORDS: Record<PlanItemKind, WizardWording> = {
  'next-step': 'addStep',
  okr: 'addGoal',
  insight: 'addNote',
  advice: 'addNote',
}

export const STATE_WORDS: Record<PlanItem['state'], WizardWording> = {
  suggested: 'suggestedItem',
  accepted: 'accepted',
  dismissed: 'dismissed',
  done: 'done',
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

/** In the order in which one chooses; the lists of the rules would bring all of the rules along. */
export const PRIORITIES_IN_ORDER = Object.keys(PRIORITY_WORDS) as (keyof typeof PRIORITY_WORDS)[]
export const CATEGORIES_IN_ORDER = Object.keys(CATEGORY_WORDS) as (keyof typeof CATEGORY_WORDS)[]
