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
import { toldBySchema } from './told.ts'

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
const number = (label: string) => z.number({ error: toldBySchema('number', { label }) })
const oneOf = <const Choices extends readonly string[]>(label: string, choices: Choices) =>
  z.enum(choices, { error: toldBySchema('one_of', { name: label, choices: choices.join(', ') }) })

const textSchema = z.strictObject({ text: words('text') })
/**
 * Where a step of a plan leads: a page of the product's own, or one of the web, with a host and without credentials. Never
 * a script, nor what browsers read otherwise than it is written, such as a backslash.
 */
const HREF = /^(\/(?![/\\])|https?:\/\/(?![^/?#]*@)[^\s/.?#<>"\\])[^\s<>"\\]*$/

const MIN_KEY_RESULTS = 2
const MAX_KEY_RESULTS = 5
const MAX_MINUTES = 10_000
const MAX_LINK_CHARACTERS = 300
const KEY_RESULTS = toldBySchema('key_results', { minimum: MIN_KEY_RESULTS, maximum: MAX_KEY_RESULTS })
const MINUTES = toldBySchema('whole_number_from_to', {
  name: 'estimatedMinutes',
  minimum: 1,
  maximum: MAX_MINUTES,
})
const LINK = toldBySchema('link', { most: MAX_LINK_CHARACTERS })

/** What a person may write into an item, by its kind: the whole of it, as groups of answers are replaced whole. */
export const WRITTEN_CONTENT = {
  insight: textSchema,
  okr: z.strictObject({
    objective: title('objective'),
    rationale: words('rationale'),
    priority: oneOf('priority', RECOMMENDATION_PRIORITIES),
    keyResults: z
      .array(
        z.strictObject({
          title: title('title'),
          metric: title('metric'),
          unit: boundedText({ label: 'unit', max: 20 }),
          baseline: number('baseline'),
          target: number('target'),
          direction: oneOf('direction', ['increase', 'decrease']),
          dueDate: z.iso.date({ error: toldBySchema('date', { label: 'dueDate' }) }),
        }),
        { error: KEY_RESULTS },
      )
      .min(MIN_KEY_RESULTS, { error: KEY_RESULTS })
      .max(MAX_KEY_RESULTS, { error: KEY_RESULTS }),
  }),
  advice: textSchema,
  'next-step': z.strictObject({
    title: title('title'),
    description: words('description'),
    category: oneOf('category', NEXT_STEP_CATEGORIES),
    estimatedMinutes: z
      .int({ error: MINUTES })
      .min(1, { error: MINUTES })
      .max(MAX_MINUTES, { error: MINUTES }),
    href: z
      .string({ error: LINK })
      .max(MAX_LINK_CHARACTERS, { error: LINK })
      .regex(HREF, { error: LINK })
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
