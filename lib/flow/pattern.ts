/**
 * The most ways in which a pattern may be tried on the longest text: then no text that a person sends keeps a process
 * busy. Repeating what is repeated itself has more ways than anybody waits for, and is refused by the same count.
 */
const MOST_WAYS = 2_000_000

/** The pattern as it is matched: against the whole text, as HTML and JSON Schema are told it. */
export function wholeMatch(source: string): RegExp {
  return new RegExp(`^(?:${source})$`, 'u')
}

/** What is wrong with a pattern for texts of at most `max` characters, as the end of a sentence. */
export function faultOfPattern(source: string, max: number): string | undefined {
  try {
    wholeMatch(source)
  } catch {
    return 'pattern must be a regular expression that is valid with the flag "u" and needs no other'
  }
  return faultOfWays(source, max)
}

/** The same for a pattern that is looked for anywhere in a text, as those of JSON Schema are. */
export function faultOfSearch(source: string, max: number): string | undefined {
  return faultOfWays(beginsAtTheStart(source) ? source : `.*(?:${source})`, max)
}

function faultOfWays(source: string, max: number): string | undefined {
  if (/\\(?:[1-9]|k<)/.test(source)) return 'pattern must not refer back to a group'
  const ways = countWays(source, max)
  if (ways <= MOST_WAYS) return undefined
  return `pattern can be tried in too many ways on ${max} characters; repeat nothing that is repeated within, and repeat less often, or lower max`
}

/** Whether all of a pattern stands behind one `^`. */
function beginsAtTheStart(source: string): boolean {
  const plain = source.replace(/\\./gsu, '').replace(/\[[^\]]*\]/gu, '')
  const flat = (text: string): string => {
    const without = text.replace(/\([^()]*\)/gu, '')
    return without === text ? text : flat(without)
  }
  return source.startsWith('^') && !flat(plain).includes('|')
}

interface Cursor {
  readonly source: string
  readonly max: number
  at: number
}

/** An upper bound of the ways in which a valid pattern can be laid over a text. */
function countWays(source: string, max: number): number {
  return alternatives({ source, max, at: 0 })
}

function alternatives(cursor: Cursor): number {
  let ways = sequence(cursor)
  while (cursor.source[cursor.at] === '|') {
    cursor.at += 1
    ways += sequence(cursor)
  }
  return ways
}

function sequence(cursor: Cursor): number {
  let ways = 1
  while (cursor.at < cursor.source.length && !'|)'.includes(cursor.source[cursor.at] ?? ''))
    ways *= part(cursor)
  return ways
}

function part(cursor: Cursor): number {
  const begins = cursor.at
  const ways = atom(cursor)
  const text = cursor.source.slice(begins, cursor.at)
  return repeated(ways, cursor, isLedBySeparator(text))
}

const ATOM = /\\(?:u\{[^}]*\}|[pP]\{[^}]*\}|.)|\[(?:\\.|[^\]\\])*\]|[^()|*+?{}]/gsu

/**
 * Whether a group begins with a character that nothing else in it can be, as in `[a-z]+(-[a-z]+)*`: where one
 * repetition ends and the next begins is then given by the text, and there is nothing to try.
 */
function isLedBySeparator(group: string): boolean {
  const inner = /^\((?:\?(?::|<\w+>))?(.*)\)$/su.exec(group)?.[1]
  if (inner === undefined || inner.includes('|') || inner.includes('(')) return false
  const [first = '', ...others] = inner.replace(/\{[\d,]*\}/g, '').match(ATOM) ?? []
  const literal = /^(?:\\([^\p{L}\p{N}])|([^\\[.^$]))$/su.exec(first)
  const separator = literal?.[1] ?? literal?.[2]
  if (separator === undefined || !inner.startsWith(first) || /^[*+?{]/.test(inner.slice(first.length)))
    return false
  return !others.some((other) => mayMatch(other, separator))
}

function mayMatch(atom: string, character: string): boolean {
  try {
    return wholeMatch(atom).test(character)
  } catch {
    // An escape that stands without the flag alone, of which nothing is known.
    return true
  }
}

function atom(cursor: Cursor): number {
  const rest = cursor.source.slice(cursor.at)
  const group = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(rest)
  if (group === null) {
    const [one = ''] = /^(?:\\(?:u\{[^}]*\}|[pP]\{[^}]*\}|.)|\[(?:\\.|[^\]\\])*\]|.)/su.exec(rest) ?? []
    cursor.at += one.length
    return 1
  }
  cursor.at += group[0].length
  const ways = alternatives(cursor)
  cursor.at += 1
  return ways
}

function repeated(ways: number, cursor: Cursor, isSeparated: boolean): number {
  const quantifier = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(cursor.source.slice(cursor.at))
  if (quantifier === null) return ways
  cursor.at += quantifier[0].length
  const [, sign, least = '', comma, most = ''] = quantifier
  const from = sign === undefined ? Number(least) : sign === '+' ? 1 : 0
  const isOpen = sign === undefined ? comma === ',' && most === '' : sign !== '?'
  const to = isOpen ? Math.max(cursor.max, from) : sign === '?' ? 1 : Number(most === '' ? least : most)
  return (isSeparated ? ways : ways ** to) * (to - from + 1)
}
