import { z } from 'zod'
import {
  keyResultSchema,
  LIST_BOUNDS,
  NEXT_STEP_CATEGORIES,
  nextStepSchema,
  okrSuggestionSchema,
  type RECOMMENDATION_PRIORITIES,
  sentence,
} from '../../flow/recommendations.ts'
import type { Prompt } from './prompt.ts'
import { sharedRules } from './shared-rules.ts'

export const RECOMMENDATIONS_PROMPT_VERSION = 'recommendations-v2'

/** The cycle that objectives are set for: twelve whole weeks are the most that fits into 90 days. */
export const MAX_WEEKS = 12

export interface ModelText {
  text: string
}

export interface ModelObjective {
  objective: string
  rationale: string
  priority: (typeof RECOMMENDATION_PRIORITIES)[number]
  keyResults: {
    title: string
    metric: string
    unit: string
    baseline: number
    target: number
    weeks: number
  }[]
}

export interface ModelNextStep {
  title: string
  description: string
  category: (typeof NEXT_STEP_CATEGORIES)[number]
  estimatedMinutes: number
}

const textSchema: z.ZodType<ModelText> = z.strictObject({ text: sentence })

/** Dates and directions follow from weeks and numbers, which costs fewer tokens and cannot contradict itself. */
const objectiveSchema: z.ZodType<ModelObjective> = okrSuggestionSchema.extend({
  keyResults: z
    .array(
      keyResultSchema
        .omit({ direction: true, dueDate: true })
        .extend({ weeks: z.int().min(1).max(MAX_WEEKS) }),
    )
    .min(2)
    .max(5),
})

const modelNextStepSchema: z.ZodType<ModelNextStep> = nextStepSchema.omit({ href: true })

const VOCABULARY = {
  okrs: 'The company works with OKRs.',
  kpis: 'The company works with KPIs: write each objective as the outcome that its indicators stand for, and say indicator, not key result.',
  custom: 'The company has a method of its own: speak of goals and measures, not of OKRs.',
}

/** How the answers that say what somebody wants steer everything that is written. */
const WHAT_WAS_SAID = `"wants" is what this person wants: goal first, then obstacle, then read.intents, which were read in the description.
What you write is about that before anything else. Before the first sale (stage idea or pre_revenue) presuppose no customers, and
while closing propose no growth. Contradict no figure that stands in the facts.`

export type Methodology = keyof typeof VOCABULARY

/** The four questions behind recommendations; they are asked at the same time. */
export function recommendationPrompts({
  facts,
  locale,
  methodology,
}: {
  facts: Record<string, unknown>
  locale: string
  methodology: Methodology
}): {
  industryInsights: Prompt<ModelText>
  suggestedOKRs: Prompt<ModelObjective>
  teamStructureAdvice: Prompt<ModelText>
  nextSteps: Prompt<ModelNextStep>
} {
  const rules = `${sharedRules(locale)}
${WHAT_WAS_SAID}`
  const common = { version: RECOMMENDATIONS_PROMPT_VERSION, facts, maxOutputTokens: 400 }
  return {
    industryInsights: {
      ...common,
      task: 'insights',
      instructions: `${rules}
Tell this company three to four things about its industry that should shape its goals this quarter.
Each is one or two sentences, at most 40 words, concrete, and about companies of its size.
State no statistic that you cannot be sure of.`,
      element: textSchema,
      minItems: LIST_BOUNDS.industryInsights.min,
      maxItems: LIST_BOUNDS.industryInsights.max,
    },
    suggestedOKRs: {
      ...common,
      task: 'okrs',
      instructions: `${rules}
Suggest two objectives for the next quarter, each with three key results. ${VOCABULARY[methodology]}
objective: a qualitative outcome in 5 to 14 words, without any number, that names what this company does in words of
its own description or industry.
rationale: at most 15 words on why it matters to this company now.
A key result is a measured outcome, never a task: title (at most 10 words), metric (what is counted), unit,
baseline (where a company like this starts), target (within reach in the weeks given), weeks (1 to ${MAX_WEEKS}).
Name of what a percentage is a share. No two key results measure the same thing, and each can move within its weeks.
The first objective is about the goal, else the first of read.intents. If there is a metric, its first key result is that
metric, from its now to its wanted. Where read.figures has one of what you measure, its now is the baseline and its wanted the target.`,
      element: objectiveSchema,
      minItems: LIST_BOUNDS.suggestedOKRs.min,
      maxItems: LIST_BOUNDS.suggestedOKRs.max,
    },
    teamStructureAdvice: {
      ...common,
      task: 'advice',
      instructions: `${rules}
Give two to three pieces of advice on how this team should organise itself around its goals, given its size,
structure and way of working together. Each is one or two sentences, at most 40 words, and can be acted on this week.`,
      element: textSchema,
      minItems: LIST_BOUNDS.teamStructureAdvice.min,
      maxItems: LIST_BOUNDS.teamStructureAdvice.max,
    },
    nextSteps: {
      ...common,
      task: 'next_steps',
      instructions: `${rules}
List the three to four next things this person should do to get started with goals, in order, first things first,
fitting their role and experience. ${VOCABULARY[methodology]}
title: an imperative of at most 8 words. description: one sentence of at most 25 words.
category: one of ${NEXT_STEP_CATEGORIES.join(', ')}. estimatedMinutes: 5 to 240.`,
      element: modelNextStepSchema,
      minItems: LIST_BOUNDS.nextSteps.min,
      maxItems: LIST_BOUNDS.nextSteps.max,
    },
  }
}
