/** A day of the year that somebody names; without a day its month is meant to the end, or up to it where it says before. */
export interface Deadline {
  /** 1 to 12. */
  month: number
  day?: number
  isBefore?: true
}

const MONTHS: readonly string[] = [
  'january|jan|enero',
  'february|feb|febrero',
  'march|marzo',
  'april|abril',
  'may|mayo',
  'june|junio',
  'july|julio',
  'august|aug|agosto',
  'september|sept|septiembre|setiembre',
  'october|oct|octubre',
  'november|nov|noviembre',
  'december|dec|diciembre',
]
const MONTH = MONTHS.join('|')
const NAMES = new Set(MONTHS.flatMap((names) => names.split('|')))

/** Whether a folded word names a month, and seldom anything else. */
export const isMonthName = (word: string): boolean => word !== 'may' && NAMES.has(word)
const NAMED = new RegExp(
  String.raw`\b(?<how>by|before|until|till|in|for|para|antes (?:de(?:l)?|que termine)|en|hasta|a) (?:the |el )?(?:end of |fin(?:al)?(?:es)? de |mediados de )?(?:(?<day>\d{1,2})(?:st|nd|rd|th)? (?:de |of )?)?(?<month>${MONTH})\b(?: (?<after>\d{1,2})(?:st|nd|rd|th)?\b)?`,
)
/** A day with its month says by itself when; since that day is past, and `may 5` may be no day. */
const DATED = new RegExp(
  String.raw`(?<!\b(?:since|from|last|desde|desde el) )\b(?:(?<day>\d{1,2})(?:st|nd|rd|th)? (?:de |of )?(?<month>${MONTH})|(?<after>${MONTH}) (?:the )?(?<dayAfter>\d{1,2})(?:st|nd|rd|th)?)\b`,
)
const CHRISTMAS = /\b(?:by|before|until|para|antes de(?: la)?|hasta) (?:christmas|navidad)\b/
const YEAR_END =
  /\b(?:by|before|until|at) (?:the )?(?:end of the year|year[- ]end)\b|\b(?:para|a|antes de) fin(?:es|al)? de ano\b/

/** The day that a folded sentence names for what it wants; undefined where it names none. */
export function readDeadline(folded: string): Deadline | undefined {
  if (CHRISTMAS.test(folded)) return { month: 12, day: 24 }
  if (YEAR_END.test(folded)) return { month: 12 }
  const { how = '', month, day, after } = NAMED.exec(folded)?.groups ?? datedIn(folded)
  if (month === undefined) return undefined
  const number = Number(day ?? after)
  return {
    month: MONTHS.findIndex((names) => names.split('|').includes(month)) + 1,
    ...(number >= 1 && number <= 31 ? { day: number } : {}),
    ...(/^(?:before|antes)/.test(how) ? { isBefore: true } : {}),
  }
}

function datedIn(folded: string): { how?: string; month?: string; day?: string; after?: string } {
  const { day, month, after, dayAfter } = DATED.exec(folded)?.groups ?? {}
  const named = month ?? after
  return named === undefined ? {} : { month: named, day: day ?? dayAfter ?? '' }
}
