import { schemaOf } from '../flow/field-schema.ts'
import type { FieldRecord, FieldRecords } from '../flow/field-types.ts'
import { inOrderOfFields } from '../flow/judge-finishing.ts'
import { kindOf } from '../flow/kinds/kinds.ts'
import type { Problem } from '../flow/problems.ts'

/** An industry that a patch names, and where. */
export interface NamedIndustry {
  path: (string | number)[]
  slug: string
}

/**
 * The industries that a patch names, also within lists and groups: each must be of the industries table. Of what cannot
 * be read, those that have the form of one.
 */
export function industriesIn(
  fields: FieldRecords,
  patch: Readonly<Record<string, unknown>>,
  path: NamedIndustry['path'] = [],
): NamedIndustry[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    Object.hasOwn(patch, name) ? industriesAt(field, patch[name], [...path, name]) : [],
  )
}

function industriesAt(field: FieldRecord, value: unknown, path: NamedIndustry['path']): NamedIndustry[] {
  if (field.kind === 'industry') {
    const read = schemaOf(field, 'draft').safeParse(value)
    return read.success ? [{ path, slug: String(read.data) }] : []
  }
  const inner = kindOf(field).fieldsOf?.(field)
  if (inner === undefined || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value))
    return value.flatMap((entry, place) =>
      isRecord(entry) ? industriesIn(inner, entry, [...path, place]) : [],
    )
  return industriesIn(inner, value as Record<string, unknown>, path)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The problems of a step with the industries that there are not; of an answer that is not asked, that is all that is said. */
export function withUnknownIndustries(
  fields: FieldRecords,
  unknown: readonly Problem['path'][],
  problems: readonly Problem[],
): Problem[] {
  const isUnasked = new Set(problems.filter(({ code }) => code === 'not_asked').map(({ path }) => path[0]))
  const named = unknown.filter(([field]) => !isUnasked.has(field))
  return inOrderOfFields({ fields }, [...named.map(unknownIndustry), ...problems])
}

/** What is said of an industry that there is not. */
export const unknownIndustry = (path: Problem['path']): Problem => ({
  path,
  code: 'unknown_industry',
  wording: 'unknown_industry',
  parameters: {},
})
