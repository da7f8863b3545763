import { z } from 'zod'
import {
  PLAN_ITEM_KINDS,
  PLAN_ITEM_STATES,
  type PlanContent,
  type PlanItemKind,
  WRITTEN_CONTENT,
} from '../flow/plan.ts'
import { opIdSchema, revisionSchema, sessionIdSchema } from './request-schemas.ts'

const FORMATS = ['markdown', 'csv', 'ics'] as const

export const planQuerySchema = z.object({
  sessionId: sessionIdSchema.optional(),
  format: z.enum(FORMATS, { error: `format must be one of: ${FORMATS.join(', ')}.` }).optional(),
})

const kindMessage = `kind must be one of: ${PLAN_ITEM_KINDS.join(', ')}.`

const addedOf = <Kind extends PlanItemKind>(kind: Kind) =>
  z.strictObject({
    kind: z.literal(kind),
    content: WRITTEN_CONTENT[kind],
    sessionId: sessionIdSchema.optional(),
    opId: opIdSchema.optional(),
  })

/** An item that a person writes. */
export const addPlanItemBodySchema = z.discriminatedUnion(
  'kind',
  [addedOf('insight'), addedOf('okr'), addedOf('advice'), addedOf('next-step')],
  { error: kindMessage },
)

const changeEnvelope = z.strictObject({
  state: z
    .enum(PLAN_ITEM_STATES, { error: `state must be one of: ${PLAN_ITEM_STATES.join(', ')}.` })
    .optional(),
  content: z
    .record(z.string(), z.unknown(), { error: 'content must be an object with all fields of its kind.' })
    .optional(),
  position: z
    .int({ error: 'position must be a whole number.' })
    .min(0, { error: 'position must be at least 0.' })
    .max(10_000, { error: 'position must be at most 10000.' })
    .optional(),
  baseRevision: revisionSchema('plan').optional(),
  opId: opIdSchema.optional(),
})

/** A change of an item as the reference shows it. */
export const planItemChange = changeEnvelope.extend({
  content: z.union([WRITTEN_CONTENT.insight, WRITTEN_CONTENT.okr, WRITTEN_CONTENT['next-step']]).optional(),
})

/** The kind that content looks most like, whose schema then says what is wrong with it. */
function likelyKind(content: object): PlanItemKind {
  if ('text' in content) return 'insight'
  return ['objective', 'rationale', 'priority', 'keyResults'].some((field) => field in content)
    ? 'okr'
    : 'next-step'
}

/** A change of an item: of content it is known only later whether it is of the item's kind. */
export const changePlanItemBodySchema = changeEnvelope.transform((body, context) => {
  const { state, content, position } = body
  if (state === undefined && content === undefined && position === undefined) {
    context.addIssue({
      code: 'custom',
      params: { code: 'required' },
      message: 'Name at least one of state, content and position.',
    })
    return z.NEVER
  }
  if (content === undefined) return { ...body, content, contentKinds: [] }
  const kind = likelyKind(content)
  const parsed = WRITTEN_CONTENT[kind].safeParse(content, { reportInput: true })
  if (parsed.success) {
    const contentKinds: PlanItemKind[] = kind === 'insight' ? ['insight', 'advice'] : [kind]
    return { ...body, content: parsed.data as PlanContent[PlanItemKind], contentKinds }
  }
  for (const issue of parsed.error.issues) {
    context.issues.push({ ...issue, path: ['content', ...issue.path], input: issue.input } as never)
  }
  return z.NEVER
})
