/** What stands behind the question mark of a page's address, as Next hands it over. */
export type SearchParameters = Readonly<Record<string, string | string[] | undefined>>

/** The parameters of an address that have a value; several of a segment are one, with commas between. */
export function givenIn(parameters: SearchParameters, names: readonly string[]): Record<string, string> {
  const given: Record<string, string> = {}
  for (const name of names) {
    const text = [parameters[name] ?? []].flat().filter(Boolean).join(',')
    if (text !== '') given[name] = text
  }
  return given
}

/** A path with parameters behind it; those without a value are left out. */
export function addressOf(path: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) if (value) query.set(name, value)
  return query.size === 0 ? path : `${path}?${query}`
}

/** False of what a form sent whose fields were empty, or twice the same: an address that nobody would hand on. */
export const isTidy = (parameters: SearchParameters): boolean =>
  Object.values(parameters).every((value) => typeof value === 'string' && value !== '')
