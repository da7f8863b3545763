import { z } from 'zod'
import type { AdviceBinding } from './advice-binding.ts'
import type { CheckData } from './asks.ts'
import { canonicalJson } from './canonical-json.ts'
import { checkFields } from './check-step.ts'
import type { ConditionData } from './condition.ts'
import type { FieldRecord, FieldRecords } from './field-types.ts'
import { type Brand, type Flow, findField } from './flow.ts'
import { FlowFault } from './flow-fault.ts'
import { kindOf } from './kinds/kinds.ts'
import { orderOfFields } from './order-of-fields.ts'
import type { FlowTexts } from './words.ts'

type ContentField = Record<string, unknown> & { name: string; kind: string; when?: ConditionData }

const contentSchema = z.strictObject({
  steps: z.array(
    z.strictObject({
      name: z.string(),
      when: z.custom<ConditionData>().optional(),
      fields: z.array(
        z.looseObject({ name: z.string(), kind: z.string(), when: z.custom<ConditionData>().optional() }),
      ),
      checks: z.record(z.string(), z.custom<CheckData>()),
    }),
  ),
})

/**
 * What makes a version of a flow what it is, as JSON with its keys in one order: steps and fields in theirs, kinds,
 * bounds, `required`, `due`, `sealed`, checks and conditions. All else may change under a version.
 */
export function contentOf(flow: Flow): string {
  return canonicalJson({
    steps: flow.steps.map(({ name, when, fields, fieldsWhen, checks }) => ({
      name,
      when,
      fields: fieldsContent(fields, fieldsWhen),
      checks,
    })),
  })
}

function fieldsContent(
  fields: FieldRecords,
  conditions: Readonly<Record<string, ConditionData>> = {},
): ContentField[] {
  return Object.entries(fields).map(([name, field]) => {
    const { shareWith: _, findBy: __, ...kept } = field
    const inner = kindOf(field).fieldsOf?.(field)
    return {
      ...kept,
      name,
      when: conditions[name],
      ...(inner === undefined ? {} : { fields: fieldsContent(inner) }),
    }
  })
}

/** What stands around a content: what it is a version of, and what may have changed under it. */
export interface AroundContent {
  id: string
  version: number
  locales: readonly string[]
  /** The newest words that were kept with it. */
  texts: Readonly<Record<string, FlowTexts>>
  brand?: Brand
  /** What its advice read; where that is not known, what of the flow as it is now it has. */
  bind?: AdviceBinding
  /** The flow as it is now: fields that it still has are shared and found by as it says. */
  now?: Flow
}

/** Makes a flow of a stored content, which judges as the one that it is the content of. Raises FlowFault. */
export function flowFromContent(content: string, { now, ...around }: AroundContent): Flow {
  const stored = contentSchema.parse(JSON.parse(content))
  const steps = stored.steps.map(({ name, when, fields: listed, checks }) => {
    const place = { flow: around.id, step: name }
    const fields = fieldsFrom(listed as ContentField[], (field) => sharingNow(now, name, field))
    checkFields(place, fields)
    const fieldsWhen = Object.fromEntries(
      listed.flatMap((field) => (field.when === undefined ? [] : [[field.name, field.when]])),
    )
    const judgedInOrder = orderOfFields(place, name, Object.keys(fields), fieldsWhen)
    return { name, ...(when === undefined ? {} : { when }), fields, fieldsWhen, checks, judgedInOrder }
  })
  if (steps.length === 0) throw new FlowFault({ flow: around.id }, 'has no steps')
  return {
    ...around,
    steps,
    migrations: [],
    ...(around.bind === undefined && now?.bind !== undefined ? { bind: boundTo(now.bind, steps) } : {}),
  }
}

type Sharing = Pick<FieldRecord, 'shareWith' | 'findBy'>
const SHARED_WITH_NOBODY: Sharing = { shareWith: [], findBy: false }

function sharingNow(now: Flow | undefined, step: string, { name, kind, sealed }: ContentField): Sharing {
  const field = now === undefined ? undefined : findField(now, step, name)
  // What was sealed then is not let out because it is not sealed now.
  if (field === undefined || field.kind !== kind || field.sealed !== sealed) return SHARED_WITH_NOBODY
  return { shareWith: field.shareWith, findBy: field.findBy }
}

function fieldsFrom(
  listed: readonly ContentField[],
  sharingOf: (field: ContentField) => Sharing,
): FieldRecords {
  return Object.fromEntries(
    listed.map((field) => {
      const { name, when: _, fields, ...kept } = field
      const inner = Array.isArray(fields) ? { fields: fieldsFrom(fields, () => SHARED_WITH_NOBODY) } : {}
      return [name, Object.freeze({ ...kept, ...sharingOf(field), ...inner }) as unknown as FieldRecord]
    }),
  )
}

/** The binding without the facts that the steps have no field for. */
function boundTo(bind: NonNullable<Flow['bind']>, steps: readonly { name: string; fields: FieldRecords }[]) {
  const paths = new Set(
    steps.flatMap(({ name, fields }) => Object.keys(fields).map((field) => `${name}.${field}`)),
  )
  return Object.fromEntries(Object.entries(bind).filter(([, path]) => paths.has(path))) as typeof bind
}
