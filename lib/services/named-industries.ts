import type { FieldRecord, FieldRecords } from '../flow/field-types.ts'
import { kindOf } from '../flow/kinds/kinds.ts'
import type { Problem } from '../flow/problems.ts'

/** An industry that a patch names, and where. */
export interface NamedIndustry {
  path: (string | number)[]
  slug: string
}

/** The industries that a patch names, also within lists and groups: each must be of the industries table. */
export function industriesIn(
  fields: FieldRecords,
  patch: Readonly<Record<string, unknown>>,
  path: NamedIndustry['path'] = [],
): NamedIndustry[] {
  return Object.entries(fields).flatMap(([name, field]) => industriesAt(field, patch[name], [...path, name]))
}

function industriesAt(field: FieldRecord, value: unknown, path: NamedIndustry['path']): NamedIndustry[] {
  if (value === null || value === undefined) return []
  if (field.kind === 'industry') return [{ path, slug: String(value) }]
  const inner = kindOf(field).fieldsOf?.(field)
  if (inner === undefined) return []
  if (Array.isArray(value))
    return value.flatMap((entry, place) => industriesIn(inner, entry, [...path, place]))
  return industriesIn(inner, value as Record<string, unknown>, path)
}

/** What is said of an industry that there is not. */
export const unknownIndustry = (path: Problem['path']): Problem => ({
  path,
  code: 'unknown_industry',
  wording: 'unknown_industry',
  parameters: {},
})
