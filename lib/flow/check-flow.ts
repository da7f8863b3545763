import { z } from 'zod'
import { ADVICE_FACTS, type AdviceFact } from './advice-binding.ts'
import { checkWords } from './check-words.ts'
import { splitPath } from './condition.ts'
import type { FieldRecords } from './field-types.ts'
import { type Flow, findField } from './flow.ts'
import { FlowFault, type FlowPlace, quote } from './flow-fault.ts'
import { kindOf } from './kinds/kinds.ts'

const short = z
  .string({ error: 'must be a text' })
  .min(1, { error: 'must not be empty' })
  .max(200, { error: 'may have 200 characters' })
/** What ends a declaration or a rule of CSS would say more than the one thing. */
const styled = short.regex(/^[^;{}<>@\\]*$/, { error: 'must be one CSS value' })
const address = z
  .string({ error: 'must be a text' })
  .max(2048, { error: 'may have 2048 characters' })
  .regex(/^(https?:\/\/|mailto:|tel:|[/#?](?!\/))\S*$/i, {
    error: 'must begin with https://, http://, mailto:, tel: or /',
  })
const brandSchema = z.strictObject(
  {
    name: short,
    logo: z
      .url({ protocol: /^https$/, error: 'must be an https address' })
      .max(2048, { error: 'may have 2048 characters' })
      .optional(),
    colors: z
      .record(z.string().regex(/^[a-z][A-Za-z0-9-]{0,49}$/), styled, { error: 'must be colours by name' })
      .optional(),
    font: styled.optional(),
    radius: styled.optional(),
    links: z.record(short, address, { error: 'must be addresses by name' }).optional(),
  },
  { error: "must be an object, such as { name: 'Zoco' }, with nothing else in it" },
)

/**
 * Judges a flow as a whole: that it has steps, asks nothing that could keep a process busy or go without its proof,
 * speaks in each of its locales, and binds advice to fields that there are. Answers the flow; raises FlowFault, whose
 * message is one line that names the fault and where it is.
 */
export function checkFlow<Of extends Flow>(flow: Of): Of {
  if (!isDefined(flow)) throw new FlowFault({}, 'must be the value that defineFlow(…) and its methods answer')
  const place = { flow: flow.id }
  if (flow.steps.length === 0) throw new FlowFault(place, 'has no steps')
  const [brandIssue] = flow.brand === undefined ? [] : (brandSchema.safeParse(flow.brand).error?.issues ?? [])
  if (brandIssue !== undefined)
    throw new FlowFault(
      place,
      `${['brand', ...brandIssue.path, ...oddKeys(brandIssue)].map(String).join('.')} ${brandIssue.code === 'unrecognized_keys' ? 'is nothing that a brand has' : brandIssue.message}`,
    )
  for (const { name, fields } of flow.steps) refuseFields({ ...place, step: name }, fields)
  checkWords(flow)
  checkBinding(flow)
  return flow
}

function refuseFields(place: FlowPlace, fields: FieldRecords): void {
  for (const [name, field] of Object.entries(fields)) {
    const isWithin = place.field !== undefined
    const at = { ...place, field: isWithin ? `${place.field}.${name}` : name }
    const { refusalOf, refusalWithin, fieldsOf } = kindOf(field)
    const refusal = (isWithin ? refusalWithin : undefined) ?? refusalOf?.(field)
    if (refusal !== undefined) throw new FlowFault(at, refusal)
    if (fieldsOf !== undefined) refuseFields(at, fieldsOf(field))
  }
}

const oddKeys = (issue: z.core.$ZodIssue) =>
  issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []

/** Whether a value came of defineFlow, perhaps of another copy of this code. */
export function isDefined(value: unknown): value is Flow {
  if (typeof value !== 'object' || value === null) return false
  const { id, version, steps, texts, locales, migrations } = value as Partial<Record<keyof Flow, unknown>>
  return (
    typeof id === 'string' &&
    typeof version === 'number' &&
    [steps, locales, migrations].every(Array.isArray) &&
    texts !== undefined
  )
}

function checkBinding(flow: Flow): void {
  if (flow.bind === undefined) return
  const place = { flow: flow.id }
  for (const fact of ['name', 'industry'] as const)
    if (flow.bind[fact] === undefined) throw new FlowFault(place, `advice must bind ${quote(fact)}`)
  for (const [fact, path] of Object.entries(flow.bind)) {
    if (!Object.hasOwn(ADVICE_FACTS, fact)) throw new FlowFault(place, `advice has no use for ${quote(fact)}`)
    const found = typeof path === 'string' ? findField(flow, ...splitPath(path)) : undefined
    if (found === undefined)
      throw new FlowFault(place, `advice binds ${quote(fact)} to ${quote(path)}, which is no field`)
    const kinds: readonly string[] = ADVICE_FACTS[fact as AdviceFact]
    if (!kinds.includes(found.kind))
      throw new FlowFault(
        place,
        `advice binds ${quote(fact)} to ${quote(path)}, which must be ${kinds.join(' or ')}`,
      )
  }
}
