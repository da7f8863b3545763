import { withLatinDigits } from '../../lib/flow/normal-text.ts'

/** What programs put around a number that they copy, and nobody sees. */
const UNSEEN = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
const MINUS = /^[\u2212\u2013]/
const ARABIC_POINT = '\u066B'

/** Where nobody says in which language somebody types. */
const FALLBACK = 'en'

const AMOUNT = /^([-+]?)(\d[\d.,\s'’\u066B\u066C]*)$/
const FRACTION = /^\d+$/
/** Three digits stand behind each mark; before the last three India has two. */
const GROUPED = /^\d{1,3}([.,\s'’\u066C])(?:\d{2,3}\1)*\d{3}$/
/** One mark that may be the point or stand between thousands. */
const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/

/** The number that somebody typed as people write it in this language, with marks between thousands; undefined where it is none. */
export function readNumber(
  typed: string,
  { locale = FALLBACK, isWhole }: { locale: string | undefined; isWhole: boolean },
): number | undefined {
  const plain = withLatinDigits(typed).replace(UNSEEN, '').trim().replace(MINUS, '-')
  const [, sign, amount] = AMOUNT.exec(plain) ?? []
  if (amount === undefined) return undefined
  const point = pointOf(amount, locale, isWhole)
  const end = point === undefined ? amount.length : amount.lastIndexOf(point)
  const [whole, fraction] = [amount.slice(0, end), amount.slice(end + 1)]
  if (!FRACTION.test(whole) && !GROUPED.test(whole)) return undefined
  if (point !== undefined && !FRACTION.test(fraction)) return undefined
  return Number(`${sign}${whole.replace(/\D/g, '')}.${fraction}`)
}

/** A number as somebody who reads this language types it; `readNumber` reads the same from it. */
export const writtenNumber = (value: number, locale: string = FALLBACK): string =>
  value.toLocaleString(locale, { numberingSystem: 'latn', useGrouping: false, maximumFractionDigits: 20 })

/** The mark of an amount before its fraction; undefined where it has none. */
function pointOf(amount: string, locale: string, isWhole: boolean): string | undefined {
  if (amount.includes(ARABIC_POINT)) return ARABIC_POINT
  const marks = amount.match(/[.,]/g) ?? []
  const last = marks.at(-1)
  if (new Set(marks).size > 1) return last
  if (marks.length !== 1) return undefined
  const isOfThousands = EITHER.test(amount) && (isWhole || last !== writtenNumber(0.5, locale).charAt(1))
  return isOfThousands ? undefined : last
}
