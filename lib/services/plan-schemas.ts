import { z } from 'zod'
import {
  PLAN_ITEM_KINDS,
  PLAN_ITEM_STATES,
  type PlanContent,
  type PlanItemKind,
  WRITTEN_CONTENT,
} from '../flow/plan.ts'
import { toldBySchema } from '../flow/told.ts'
import { PARSING } from '../schema-problems.ts'
import { oneOf, opIdSchema, revisionSchema, sessionIdSchema } from './request-schemas.ts'

const FORMATS = ['markdown', 'csv', 'ics'] as const

export const planQuerySchema = z.object({
  sessionId: sessionIdSchema.optional(),
  format: z.enum(FORMATS, { error: oneOf('format', FORMATS) }).optional(),
})

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
  { error: oneOf('kind', PLAN_ITEM_KINDS) },
)

const MAX_POSITION = 10_000
const POSITION = toldBySchema('whole_number_from_to', {
  name: 'position',
  minimum: 0,
  maximum: MAX_POSITION,
})

const changeEnvelope = z.strictObject({
  state: z.enum(PLAN_ITEM_STATES, { error: oneOf('state', PLAN_ITEM_STATES) }).optional(),
  content: z.record(z.string(), z.unknown(), { error: toldBySchema('item_content') }).optional(),
  position: z
    .int({ error: POSITION })
    .min(0, { error: POSITION })
    .max(MAX_POSITION, { error: POSITION })
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
      message: toldBySchema('nothing_to_change'),
    })
    return z.NEVER
  }
  if (content === undefined) return { ...body, content, contentKinds: [] }
  const kind = likelyKind(content)
  const parsed = WRITTEN_CONTENT[kind].safeParse(content, PARSING)
  if (parsed.success) {
    const contentKinds: PlanItemKind[] = kind === 'insight' ? ['insight', 'advice'] : [kind]
    return { ...body, content: parsed.data as PlanContent[PlanItemKind], contentKinds }
  }
  for (const issue of parsed.error.issues) {
    context.issues.push({ ...issue, path: ['content', ...issue.path], input: issue.input } as never)
  }
  return z.NEVER
})
