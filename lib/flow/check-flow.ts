import { z } from 'zod'
import { ADVICE_FACTS, type AdviceFact } from './advice-binding.ts'
import { checkWords } from './check-words.ts'
import { splitPath } from './condition.ts'
import type { FieldRecords } from './field-types.ts'
import { type Flow, findField } from './flow.ts'
import { FlowFault, type FlowPlace, quote } from './flow-fault.ts'
import { kindOf } from './kinds/kinds.ts'

const short = z.string().min(1).max(200)
const brandSchema = z.strictObject({
  name: short,
  logo: z
    .url({ protocol: /^https$/ })
    .max(2048)
    .optional(),
  colors: z.record(short, short).optional(),
  font: short.optional(),
  radius: short.optional(),
  links: z.record(short, z.string().max(2048)).optional(),
})

/**
 * Judges a flow as a whole: that it has steps, asks nothing that could keep a process busy, speaks in each of its locales, and binds advice to fields that there
 * are. Answers the flow; raises FlowFault, whose message is one line that names the fault and where it is.
 */
export function checkFlow<Of extends Flow>(flow: Of): Of {
  const place = { flow: flow.id }
  if (flow.steps.length === 0) throw new FlowFault(place, 'has no steps')
  const [brandIssue] = flow.brand === undefined ? [] : (brandSchema.safeParse(flow.brand).error?.issues ?? [])
  if (brandIssue !== undefined)
    throw new FlowFault(
      place,
      `brand${brandIssue.path.map((part) => `.${String(part)}`).join('')} is not in its form`,
    )
  for (const { name, fields } of flow.steps) refuseFields({ ...place, step: name }, fields)
  checkWords(flow)
  checkBinding(flow)
  return flow
}

function refuseFields(place: FlowPlace, fields: FieldRecords): void {
  for (const [name, field] of Object.entries(fields)) {
    const at = { ...place, field: place.field === undefined ? name : `${place.field}.${name}` }
    const { refusalOf, fieldsOf } = kindOf(field)
    const refusal = refusalOf?.(field)
    if (refusal !== undefined) throw new FlowFault(at, refusal)
    if (fieldsOf !== undefined) refuseFields(at, fieldsOf(field))
  }
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
