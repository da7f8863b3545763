/** One choice of a header that weighs them, in lower case and without parameters of its own. */
export interface Preference {
  value: string
  /** From 0, which refuses it, to 1. */
  quality: number
}

const WEIGHT = /^q\s*=\s*(.*)$/

/** The choices of an `Accept` or `Accept-Language` header (RFC 9110, 12.4.2). A weight that is none refuses. */
export function readPreferences(header: string | null): Preference[] {
  return (header ?? '')
    .toLowerCase()
    .split(',')
    .map((entry) => {
      const [value = '', ...parameters] = entry.split(';').map((part) => part.trim())
      const weight = parameters.map((parameter) => WEIGHT.exec(parameter)?.[1]).find(Boolean)
      const quality = weight === undefined ? 1 : Number(weight)
      return { value, quality: quality >= 0 && quality <= 1 ? quality : 0 }
    })
    .filter(({ value }) => value !== '')
}

/** The weight of the first of some ranges that the choices name, from the most to the least specific. */
export function qualityOf(preferences: readonly Preference[], ranges: readonly string[]): number {
  for (const range of ranges) {
    const found = preferences.find(({ value }) => value === range)
    if (found !== undefined) return found.quality
  }
  return 0
}
