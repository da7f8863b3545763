/** A folded text whose figures stand in digits, in as many characters as it was written with. */
export interface Marked {
  text: string
  /** What was written otherwise, by where it stood. */
  marks: readonly Mark[]
}

export interface Mark {
  start: number
  end: number
  /** Of how many a share was written: `two in ten`. */
  whole?: number
  /** How many of them it was, where they are these and no rate: `nine of the fourteen`. */
  part?: number
  /** Whether the number stood by itself, so that only a wish makes a figure of it. */
  isBare?: boolean
  /** Whether it is a mere word, which only its learnt role makes a figure of. */
  isHidden?: boolean
}

interface Replacement {
  text: string
  whole?: number
  part?: number
  isBare?: boolean
  isHidden?: boolean
  /** Whether the figure stands at the end of the words, and what comes before it stays readable. */
  isAtEnd?: boolean
}

interface Found {
  groups: Partial<Record<string, string>>
  words: string
  before: string
}

/** Writes what a pattern finds in the words that are returned for it, filled up with blanks, and remembers where it was. */
export function markIn(
  { text, marks }: Marked,
  pattern: RegExp,
  replacementOf: (found: Found) => Replacement | undefined,
): Marked {
  const added: Mark[] = []
  const replaced = text.replace(pattern, (...found: unknown[]) => {
    const words = String(found[0])
    const last = found.at(-1)
    const groups = (typeof last === 'object' && last !== null ? last : {}) as Partial<Record<string, string>>
    const start = Number(found.at(typeof last === 'object' ? -3 : -2))
    const replacement = replacementOf({ groups, words, before: text.slice(0, start) })
    if (replacement === undefined || replacement.text.length > words.length) return words
    const { text: written, isAtEnd, ...about } = replacement
    added.push({ start, end: start + words.length, ...about })
    return isAtEnd ? written.padStart(words.length) : written.padEnd(words.length)
  })
  const kept = marks.filter(({ start, end }) => !added.some((one) => one.start <= start && end <= one.end))
  return { text: replaced, marks: [...kept, ...added] }
}

/** The mark that a figure at this place was written as. */
export const markAt = ({ marks }: Marked, at: number): Mark | undefined =>
  marks.find(({ start, end }) => start <= at && at < end)
