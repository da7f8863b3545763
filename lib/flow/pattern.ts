/**
 * The most ways in which a pattern may be tried on the longest text: then no text that a person sends keeps a process
 * busy. Repeating what is repeated itself has more ways than anybody waits for, and is refused by the same count.
 */
const MOST_WAYS = 100_000

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
  if (/\\(?:[1-9]|k<)/.test(source)) return 'pattern must not refer back to a group'
  const ways = countWays(source, max)
  if (ways <= MOST_WAYS) return undefined
  return `pattern can be tried in too many ways on ${max} characters; repeat nothing that is repeated within, and repeat less often, or lower max`
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
    ways *= repeated(atom(cursor), cursor)
  return ways
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

function repeated(ways: number, cursor: Cursor): number {
  const quantifier = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(cursor.source.slice(cursor.at))
  if (quantifier === null) return ways
  cursor.at += quantifier[0].length
  const [, sign, least = '', comma, most = ''] = quantifier
  const from = sign === undefined ? Number(least) : sign === '+' ? 1 : 0
  const isOpen = sign === undefined ? comma === ',' && most === '' : sign !== '?'
  const to = isOpen ? Math.max(cursor.max, from) : sign === '?' ? 1 : Number(most === '' ? least : most)
  return ways ** to * (to - from + 1)
}
