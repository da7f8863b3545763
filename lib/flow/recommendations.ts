import { z } from 'zod'

export const RECOMMENDATION_PRIORITIES = ['high', 'medium', 'low'] as const
export const NEXT_STEP_CATEGORIES = ['setup', 'team', 'goals', 'integration', 'learning'] as const

/** Every due date lies within this many days of `generatedAt`. */
export const DUE_DATE_HORIZON_DAYS = 90

export const sourceSchema = z.enum(['model', 'advisor'])
export const sentence = z.string().min(1).max(600)

export const keyResultSchema = z.strictObject({
  title: z.string().min(1).max(200),
  metric: z.string().min(1).max(120),
  unit: z.string().min(1).max(40),
  baseline: z.number(),
  target: z.number(),
  direction: z.enum(['increase', 'decrease']),
  dueDate: z.iso.date(),
})

export const okrSuggestionSchema = z.strictObject({
  objective: z.string().min(1).max(200),
  rationale: sentence,
  priority: z.enum(RECOMMENDATION_PRIORITIES),
  keyResults: z.array(keyResultSchema).min(2).max(5),
})

export const nextStepSchema = z.strictObject({
  title: z.string().min(1).max(120),
  description: sentence,
  category: z.enum(NEXT_STEP_CATEGORIES),
  estimatedMinutes: z.int().min(1).max(480),
  href: z.string().max(300).optional(),
})

/** The lists in the order in which recommendations are read, and how many items each holds. */
export const LIST_BOUNDS = {
  industryInsights: { min: 3, max: 5 },
  suggestedOKRs: { min: 2, max: 4 },
  teamStructureAdvice: { min: 2, max: 4 },
  nextSteps: { min: 3, max: 6 },
}

export type ListName = keyof typeof LIST_BOUNDS

const listOf = <Item extends z.ZodType>(name: ListName, item: Item) =>
  z.array(item).min(LIST_BOUNDS[name].min).max(LIST_BOUNDS[name].max)
const sourcesOf = (name: ListName) => z.array(sourceSchema).max(LIST_BOUNDS[name].max)

export const recommendationsSchema = z.strictObject({
  industryInsights: listOf('industryInsights', sentence),
  suggestedOKRs: listOf('suggestedOKRs', okrSuggestionSchema),
  teamStructureAdvice: listOf('teamStructureAdvice', sentence),
  nextSteps: listOf('nextSteps', nextStepSchema),
  generatedAt: z.iso.datetime(),
  source: z.enum(['model', 'partial', 'advisor']),
  itemSources: z.strictObject({
    industryInsights: sourcesOf('industryInsights'),
    suggestedOKRs: sourcesOf('suggestedOKRs'),
    teamStructureAdvice: sourcesOf('teamStructureAdvice'),
    nextSteps: sourcesOf('nextSteps'),
  }),
})

export type ItemSource = z.infer<typeof sourceSchema>
export type KeyResult = z.infer<typeof keyResultSchema>
export type OKRSuggestion = z.infer<typeof okrSuggestionSchema>
export type NextStep = z.infer<typeof nextStepSchema>
export type AIRecommendations = z.infer<typeof recommendationsSchema>

/** What each item rests on, by list and in its order: facts of advice, or the paths (`step.field`) of their answers. */
export type BasedOn<Name extends string = string> = Record<ListName, Name[][]>

/** What items rest on by other names; a name that has none goes. */
export function renamedBasis<From extends string, To extends string>(
  basedOn: BasedOn<From>,
  nameOf: (name: From) => To | undefined,
): BasedOn<To> {
  const each = (items: From[][]) =>
    items.map((names) => names.map(nameOf).filter((name) => name !== undefined))
  return {
    industryInsights: each(basedOn.industryInsights),
    suggestedOKRs: each(basedOn.suggestedOKRs),
    teamStructureAdvice: each(basedOn.teamStructureAdvice),
    nextSteps: each(basedOn.nextSteps),
  }
}
