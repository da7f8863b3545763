/** The JSON of a value with its keys in one order, so that the order they came in does not matter. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sortKeys(value))

/** Whether two values are the same JSON, whatever the order of their keys. */
export const isSameJson = (one: unknown, other: unknown): boolean =>
  one === other ||
  (typeof one === 'object' && typeof other === 'object' && canonicalJson(one) === canonicalJson(other))

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, entry]) => [key, sortKeys(entry)]))
}
