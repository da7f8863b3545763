import type { FieldRecord, FieldRecords } from './field-types.ts'
import { FlowFault, type FlowPlace, quote } from './flow-fault.ts'
import { COMMON_OPTIONS } from './kinds/field-record.ts'
import { isField, kindOf } from './kinds/kinds.ts'
import { faultOfFieldName } from './names.ts'

/** The most fields that a step, a list or a group may have. */
export const MAX_FIELDS = 60
const MAX_DEPTH = 4
const MAX_DUE_DAYS = 3650
const DUE = /^[1-9]\d{0,3}d$/
/** What every function of `field` puts in, whatever it was given. */
const USUAL = ['required', 'sealed', 'shareWith', 'findBy']
const SHARING = ['model', 'events', 'analytics']

/** Refuses a step whose fields are none, badly named or badly bounded. Raises FlowFault. */
export function checkFields(place: FlowPlace, fields: unknown, depth = 0): asserts fields is FieldRecords {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    throw new FlowFault(place, 'its fields must be an object, by name')
  const entries = Object.entries(fields)
  if (entries.length === 0) throw new FlowFault(place, 'there must be at least one field')
  if (entries.length > MAX_FIELDS) throw new FlowFault(place, `there may be at most ${MAX_FIELDS} fields`)
  for (const [name, field] of entries) {
    const at = { ...place, field: place.field === undefined ? name : `${place.field}.${name}` }
    const fault = faultOfFieldName(name) ?? faultOfField(field, depth)
    if (fault !== undefined) throw new FlowFault(at, fault)
    const inner = kindOf(field).fieldsOf
    if (inner !== undefined) checkFields(at, inner(field), depth + 1)
    const bounds = kindOf(field).faultOf(field)
    if (bounds !== undefined) throw new FlowFault(at, bounds)
    checkOptions(at, field)
  }
}

function faultOfField(field: unknown, depth: number): string | undefined {
  if (!isField(field) || USUAL.some((option) => !Object.hasOwn(field, option)))
    return 'it must be made by one of the functions of "field", such as field.text({ max: 100 })'
  const { required, sealed, shareWith, findBy, due } = field
  if (depth > MAX_DEPTH) return `lists and groups may stand at most ${MAX_DEPTH} deep in each other`
  const odd = Object.entries({ required, sealed, findBy }).find(([, value]) => typeof value !== 'boolean')
  if (odd !== undefined) return `${odd[0]} must be true or false`
  if (!Array.isArray(shareWith) || shareWith.some((to) => !SHARING.includes(to)))
    return 'shareWith may list "model", "events" and "analytics"'
  if (depth > 0 && (sealed || findBy || shareWith.length > 0 || due !== undefined))
    return 'sealed, shareWith, findBy and due are said of the whole list or group, not of a field in it'
  return faultOfSharing(field)
}

function faultOfSharing({ sealed, shareWith, findBy, due, kind }: FieldRecord): string | undefined {
  const behaviour = kindOf({ kind } as FieldRecord)
  const leaking = sealed ? shareWith.find((to) => to !== 'model') : undefined
  if (leaking !== undefined) return `what is sealed cannot be shared with ${leaking}`
  if (sealed && findBy) return 'what is sealed cannot be found by'
  if (findBy && !behaviour.isFindable) return `the kind ${kind} cannot be found by`
  if (shareWith.includes('analytics') && !behaviour.isLabelled)
    return `the kind ${kind} cannot be shared with analytics, which counts choices, countries, industries and numbers`
  if (due === undefined || due === 'now') return undefined
  const isDays = typeof due === 'string' && DUE.test(due) && Number.parseInt(due, 10) <= MAX_DUE_DAYS
  return isDays ? undefined : `due must be "now" or days such as "14d", at most "${MAX_DUE_DAYS}d"`
}

function checkOptions(place: FlowPlace, field: FieldRecord): void {
  const known: readonly string[] = ['kind', ...COMMON_OPTIONS, ...kindOf(field).options]
  const unknown = Object.keys(field).find((option) => !known.includes(option))
  if (unknown !== undefined)
    throw new FlowFault(place, `the kind ${field.kind} has no option ${quote(unknown)}`)
}
