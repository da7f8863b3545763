import type { OutlineField } from '../../lib/flow/outline.ts'

/** Brings problems into the order in which their controls stand, for fields in the order of the page. */
export function inFormOrder<Problem extends { path: string }>(
  fields: readonly OutlineField[],
  problems: readonly Problem[],
): Problem[] {
  return problems
    .map((problem) => ({ problem, places: placesOf(fields, problem.path.split('.')) }))
    .sort((one, other) => compare(one.places, other.places))
    .map(({ problem }) => problem)
}

/** Where a control stands: the place of its field, of the entry within that, of the field within the entry. */
function placesOf(fields: readonly OutlineField[], [name, ...rest]: readonly string[]): number[] {
  const place = fields.findIndex((field) => field.name === name)
  const { kind, fields: inner = [] } = fields[place] ?? {}
  const isEntry = kind === 'list' && rest.length > 0
  const below = isEntry ? rest.slice(1) : rest
  return [place, ...(isEntry ? [Number(rest[0])] : []), ...(below.length > 0 ? placesOf(inner, below) : [])]
}

/** What is said of a whole list or entry stands before what is said of its parts. */
function compare(one: readonly number[], other: readonly number[]): number {
  const differs = one.findIndex((place, level) => place !== other[level])
  if (differs < 0) return one.length - other.length
  return (one[differs] ?? 0) - (other[differs] ?? -1)
}
