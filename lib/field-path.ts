/** Names a field of the input that was refused; it is written as the contract does. */
export type FieldPath = readonly PropertyKey[]

const escapeSegment = (segment: PropertyKey) => String(segment).replaceAll('~', '~0').replaceAll('/', '~1')

/** A field of the body as a JSON Pointer (RFC 6901). */
export const jsonPointer = (path: FieldPath): string =>
  path.map((segment) => `/${escapeSegment(segment)}`).join('')

/** A query parameter as the contract names it. */
export const parameterName = (path: FieldPath): string => `?${path.map(String).join('.')}`
