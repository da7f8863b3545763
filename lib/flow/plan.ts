import { z } from 'zod'
import {
  keyResultSchema,
  NEXT_STEP_CATEGORIES,
  nextStepSchema,
  okrSuggestionSchema,
  RECOMMENDATION_PRIORITIES,
  type recommendationsSchema,
} from './recommendations.ts'
import { boundedText } from './text.ts'

export const PLAN_ITEM_KINDS = ['insight', 'okr', 'advice', 'next-step'] as const
export const PLAN_ITEM_STATES = ['suggested', 'accepted', 'dismissed', 'done'] as const
export const PLAN_ITEM_SOURCES = ['model', 'advisor', 'person'] as const

export type PlanItemKind = (typeof PLAN_ITEM_KINDS)[number]
export type PlanItemState = (typeof PLAN_ITEM_STATES)[number]
export type PlanItemSource = (typeof PLAN_ITEM_SOURCES)[number]

/** How many items one plan holds, whoever wrote them. */
export const MAX_PLAN_ITEMS = 200

const title = (label: string) => boundedText({ label, min: 1, max: 200 })
const words = (label: string) => boundedText({ label, min: 1, max: 1000, paragraphs: true })
const number = (label: string) => z.number({ error: `${label} must be a finite number.` })
const oneOf = <const Choices extends readonly string[]>(label: string, choices: Choices) =>
  z.enum(choices, { error: `${label} must be one of: ${choices.join(', ')}.` })

const textSchema = z.strictObject({ text: words('Text') })
/** Where a step of a plan leads: a page of the product's own, or one of the web. Never a script. */
const HREF = /^(\/(?!\/)|https?:\/\/)\S*$/

/** What a person may write into an item, by its kind: the whole of it, as groups of answers are replaced whole. */
export const WRITTEN_CONTENT = {
  insight: textSchema,
  okr: z.strictObject({
    objective: title('Objective'),
    rationale: words('Rationale'),
    priority: oneOf('Priority', RECOMMENDATION_PRIORITIES),
    keyResults: z
      .array(
        z.strictObject({
          title: title('Key result'),
          metric: title('Metric'),
          unit: boundedText({ label: 'Unit', max: 20 }),
          baseline: number('Baseline'),
          target: number('Target'),
          direction: oneOf('Direction', ['increase', 'decrease']),
          dueDate: z.iso.date({ error: 'Due date must be a day such as 2026-01-31.' }),
        }),
        { error: 'Key results must be a list.' },
      )
      .min(2, { error: 'An objective has at least two key results.' })
      .max(5, { error: 'An objective has at most five key results.' }),
  }),
  advice: textSchema,
  'next-step': z.strictObject({
    title: title('Title'),
    description: words('Description'),
    category: oneOf('Category', NEXT_STEP_CATEGORIES),
    estimatedMinutes: z
      .int({ error: 'Minutes must be a whole number.' })
      .min(1, { error: 'Minutes must be at least 1.' })
      .max(10_000, { error: 'Minutes must be at most 10000.' }),
    href: z
      .string({ error: 'Link must be text.' })
      .max(300, { error: 'Link must have at most 300 characters.' })
      .regex(HREF, { error: 'Link must begin with /, http:// or https://.' })
      .optional(),
  }),
} as const satisfies Record<PlanItemKind, z.ZodType>

export type PlanContent = {
  insight: z.infer<typeof textSchema>
  okr: z.infer<typeof okrSuggestionSchema>
  advice: z.infer<typeof textSchema>
  'next-step': z.infer<typeof nextStepSchema>
}

/** An item's content as it is read: a person's, or advice as it was written. */
const READ_CONTENT = {
  insight: z.strictObject({ text: z.string().min(1).max(1000) }),
  okr: okrSuggestionSchema.extend({
    rationale: z.string().min(1).max(1000),
    keyResults: z
      .array(keyResultSchema.extend({ metric: z.string().min(1).max(200), unit: z.string().max(40) }))
      .min(2)
      .max(5),
  }),
  advice: z.strictObject({ text: z.string().min(1).max(1000) }),
  'next-step': nextStepSchema.extend({
    title: z.string().min(1).max(200),
    description: z.string().min(1).max(1000),
    estimatedMinutes: z.int().min(1).max(10_000),
  }),
} as const satisfies Record<PlanItemKind, z.ZodType>

const itemOf = <Kind extends PlanItemKind>(kind: Kind) =>
  z.strictObject({
    id: z.uuid(),
    kind: z.literal(kind),
    content: READ_CONTENT[kind],
    source: z.enum(PLAN_ITEM_SOURCES),
    state: z.enum(PLAN_ITEM_STATES),
    position: z
      .int()
      .min(0)
      .max(MAX_PLAN_ITEMS - 1),
    isEdited: z.boolean(),
    isStale: z.boolean(),
    basedOn: z.array(z.string().max(130)).max(200),
  })

/** One item of a plan as every endpoint answers it. */
export const planItemSchema = z.discriminatedUnion('kind', [
  itemOf('insight'),
  itemOf('okr'),
  itemOf('advice'),
  itemOf('next-step'),
])

/** A plan: what a person makes of the advice that a session was given. */
export const planSchema = z.strictObject({
  sessionId: z.uuid(),
  revision: z.int().min(1),
  locale: z.string().max(35).meta({ description: 'The language in which its advice is written.' }),
  items: z.array(planItemSchema).max(MAX_PLAN_ITEMS),
})

export type PlanItem = z.infer<typeof planItemSchema>
export type Plan = z.infer<typeof planSchema>

/** The lists of recommendations and the kinds of items that they become, in the order in which a plan is read. */
export const KIND_OF_LIST = {
  industryInsights: 'insight',
  suggestedOKRs: 'okr',
  teamStructureAdvice: 'advice',
  nextSteps: 'next-step',
} as const satisfies Partial<Record<keyof z.infer<typeof recommendationsSchema>, PlanItemKind>>
