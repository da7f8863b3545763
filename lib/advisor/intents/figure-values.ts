import { type Marked, markAt } from './digits.ts'
import { AS_OF_NOW, FROM, PAYS_AT, ROSE_TO, STOOD_AT, WENT_FROM } from './figure-words.ts'
import { withEveryWord } from './in-digits.ts'
import type { FigureUnit } from './intent.ts'
import { isNoFigure, STANDS_IN } from './no-figures.ts'
import { ALONE, HOLDS, IS_RAISED, WAS } from './state-words.ts'
import { isStated, type Wish, wishOf } from './wishes.ts'

const NUMBER = String.raw`\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,3})?`
const MONEY_BEFORE = String.raw`(?<!\p{L})(?:(?:us|au?|nz|ca?|s|hk|mx|cl|col)\$|usd|eur|gbp|mxn|ars|clp|cop|pen|brl|inr|zar|r\$|s\/|rs\.?|ksh|kes|ngn|php(?=\s?\d{3})|gtq|bs\.|[rq](?=\d{1,3}[.,]\d{3}|\d{4}|\d+ ?(?:mil|k|m)\b))|[$€£₹₦₱]`
const MONEY_AFTER = `dollars?|euros?|pounds?|quid|rupees|rupias|rand|reais|reales|pesos|soles|shillings|naira|quetzales|bolivianos|lempiras|colones|guaranies|usd|eur|gbp|mxn|clp|cop|ars|inr|€|£|dolares`
const SCALE = `k|m|mn|bn|million|millions|thousand|mil|millon(?:es)?|lakhs?|crores?`
const UNIT = `%|pct|per ?cent|por ?ciento|(?:full |whole |working |business |calendar )?days?|dias?|weeks?|wks?|semanas?|months?|mes(?:es)?|(?:extra |overtime |unpaid )?hours?|hrs?|hs|h|horas?|minutes?|mins?|minutos?`
const VALUE = new RegExp(
  String.raw`(?:(?<before>${MONEY_BEFORE})\s?|(?<![\p{L}\d.,]))(?<number>${NUMBER})(?:\s?(?<scale>${SCALE})\b)?(?:-(?=[a-z])|\s*)(?:(?<unit>(?:${UNIT})(?![\p{L}])|%)|(?:de )?(?<after>(?:${MONEY_AFTER})(?![\p{L}])))?`,
  'gu',
)

/** A figure with its sign of being wished, before figures of a text are brought together. */
export interface Read {
  value: number
  unit: FigureUnit
  currency: string | undefined
  wish: Wish | undefined
  /** Whether a verb or a day says that it is so now. */
  isStated: boolean
  /** Whether so much has come in of what is gathered. */
  isRaised: boolean
  from: boolean
  /** Whether it is what another figure became. */
  happened: boolean
  /** Whether it stands as an apposition to the figure before it. */
  isSameAgain: boolean
  /** Whether it is where another figure stood before. */
  stoodBefore: boolean
  /** Whether nothing that is counted or done stands behind it. */
  standsAlone: boolean
  /** Whether it is a word that only a wish makes a figure of. */
  isBare: boolean
  /** Of how many a rate was written: `two in ten`. */
  whole: number | undefined
  /** How many of just these many: `nine of the fourteen`. */
  part: number | undefined
  /** Whether it was written as so many of so many, and those many are no hundred. */
  isPartOfWhole: boolean
  /** Whether the rules take it for none of the business, or for a mere word: only its learnt role makes a figure of it. */
  isHidden: boolean
  /** Where it stands in the text with digits. */
  start: number
  end: number
  /** Where it was written. */
  written: { start: number; end: number }
}

/** Reads the numbers of a folded sentence in their order, each by what stands around it, and with them those that no rule takes for a figure. */
export function readValues(folded: string, marked: Marked): Read[] {
  const read: Read[] = []
  let since = 0
  for (const match of marked.text.matchAll(VALUE)) {
    const one = readValue(match, { folded, marked, since })
    if (!one.isHidden) since = one.end
    read.push(one)
  }
  const everyWord = withEveryWord(marked)
  if (everyWord === marked) return read
  for (const match of everyWord.text.matchAll(VALUE)) {
    const {
      index: start,
      0: { length },
    } = match
    if (
      everyWord.marks.some((mark) => mark.isHidden && mark.start >= start && mark.start < start + length) &&
      !read.some((one) => one.start < start + length && start < one.end)
    ) {
      const before = read.findLast((one) => one.end <= start && !one.isHidden)
      read.push({
        ...readValue(match, { folded, marked: everyWord, since: before?.end ?? 0 }),
        isHidden: true,
      })
    }
  }
  return read.sort((one, other) => one.start - other.start)
}

interface Reading {
  folded: string
  marked: Marked
  since: number
}

function readValue(match: RegExpExecArray, { folded, marked, since }: Reading): Read {
  const { text } = marked
  const { number = '', before, after, unit, scale } = match.groups ?? {}
  const start = match.index
  const end = start + match[0].trimEnd().length
  const mark = markAt(marked, start + match[0].indexOf(number))
  const lead = text.slice(0, start)
  // Behind a number that was written in words stand blanks.
  const rest = text.slice(end).replace(/^\s+/, ' ')
  const money = before ?? after
  const place = { lead, since, rest, folded: text }
  const wish = wishOf(place)
  const kind = money === undefined && unit === undefined ? undefined : isShare(unit) ? '%' : 'other'
  const written = { start: Math.min(start, mark?.start ?? start), end: Math.max(end, mark?.end ?? end) }
  const happened = WENT_FROM.test(lead) || AS_OF_NOW.test(rest)
  const isOfNow = happened || ROSE_TO.test(lead) || PAYS_AT.test(lead)
  return {
    value: readNumber(number, { scale, isMoney: money !== undefined, isShare: isShare(unit) }),
    unit: money !== undefined ? 'money' : unitOf(unit),
    currency: money === undefined ? undefined : currencyOf(money),
    happened,
    wish: isOfNow ? undefined : wish,
    isSameAgain: since > 0 && APPOSITION.test(lead.slice(since)) && AFTER_APPOSITION.test(rest),
    isStated: isOfNow || isStated(place),
    stoodBefore:
      STOOD_AT.test(lead) ||
      (since > 0 && /\bfrom\s$/.test(lead) && !/^.{0,25} to /.test(rest)) ||
      (!isOfNow && wish === undefined && WAS.test(lead.slice(since))),
    standsAlone: ALONE.test(rest) && !HOLDS.test(lead) && !isOfAnother(lead.slice(since), kind),
    isBare:
      (kind === undefined && STANDS_IN.test(lead)) ||
      (mark?.isBare === true &&
        !/%|ci?ent/.test(folded.slice(written.start, written.end)) &&
        money === undefined &&
        (kind === undefined || isShare(unit))),
    whole: mark?.whole,
    part: mark?.part,
    isPartOfWhole: isShare(unit) && isPartOfWhole(folded, written),
    isHidden: isNoFigure({ written: match[0], number, lead, rest }, kind, wish),
    isRaised: IS_RAISED.test(rest),
    from: FROM.test(lead),
    start,
    end,
    written,
  }
}

/** `8 de cada 10 pesos, o sea el 80 %,`: the same said again, between commas. */
const APPOSITION =
  /^[^,;:()–—]{0,45}\s?[,(:–—]\s?(?:(?:or|that is|that's|i\.?e\.?|namely|exactly|precisely|about|some|roughly|which is|to be (?:exact|precise)|in other words|o sea|es decir|osea|vale decir|exactamente|en concreto|mas o menos|cerca del?|un|el|unos|the|a),? ?)*$/
const AFTER_APPOSITION =
  /^\s?(?:[,.;:)–—]|$|(?:to be (?:exact|precise)|exactly|exactamente|para ser exact\w+)\b)/

/** What is paid to others, and what stands in the genitive: `one of the 12`, `I pay at 30`. */
const isOfAnother = (own: string, kind: string | undefined): boolean =>
  PAYS_OTHERS.test(own) ||
  (kind === undefined &&
    /(?<!\b(?:pas\w+|mas|menos|debajo|encima|mayor|menor|short) )\b(?:de|of|los|las|the)\s$/.test(own))
const PAYS_OTHERS = /\b(?:pays?|paid|charg\w+|cobran?|pago|pagamos|pagan)\b[^,;:]*$/

/** Nine of fifty-one are a share that nobody wrote; what is wished beside it is wished of fifty-one. */
const isPartOfWhole = (folded: string, { start, end }: Read['written']): boolean =>
  !/%|ci?ent|pct/.test(folded.slice(start, end)) &&
  !/\b(?:100|cien|hundred)\b/.test(folded.slice(Math.max(0, start - AROUND), end + AROUND))
const AROUND = 60

interface Written {
  scale: string | undefined
  isMoney: boolean
  isShare: boolean
}

/** `12.500` and `12,500` are twelve thousand five hundred, `4.5` and `4,5` four and a half; no share has thousands. */
function readNumber(number: string, { scale, isMoney, isShare }: Written): number {
  const grouped =
    !isShare && !number.startsWith('0') && /^\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?$/.test(number)
  const decimal = grouped ? /[.,](\d{1,2})$/.exec(number)?.[1] : undefined
  const whole = decimal === undefined ? number : number.slice(0, -decimal.length - 1)
  const plain = grouped
    ? `${whole.replace(/[.,\u00a0\u202f]/g, '')}.${decimal ?? 0}`
    : number.replace(',', '.')
  return Number((Number(plain) * factorOf(scale, isMoney)).toFixed(6))
}

const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|thousand|mil)$/, 1000],
  [/^(?:million|millon)/, 1_000_000],
  [/^lakh/, 100_000],
  [/^crore/, 10_000_000],
]
/** `60m` is no sum without its currency: it may be metres. */
const FACTORS_OF_MONEY: readonly (readonly [RegExp, number])[] = [
  [/^mn?$/, 1_000_000],
  [/^bn$/, 1_000_000_000],
]
const factorOf = (scale = '', isMoney: boolean): number =>
  [...FACTORS, ...(isMoney ? FACTORS_OF_MONEY : [])].find(([words]) => words.test(scale))?.[1] ?? 1

const isShare = (unit: string | undefined): boolean => unit !== undefined && /^(?:%|p)/.test(unit)

const UNITS: readonly (readonly [RegExp, FigureUnit])[] = [
  [/^(?:%|p)/, '%'],
  [/days?$|^dias?/, 'days'],
  [/^(?:we|wk|seman)/, 'weeks'],
  [/^(?:month|mes)/, 'months'],
  [/hours?$|^h/, 'hours'],
]
function unitOf(unit: string | undefined): FigureUnit {
  if (unit === undefined) return 'count'
  return UNITS.find(([words]) => words.test(unit))?.[1] ?? 'minutes'
}

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:€|eur)/, 'EUR'],
  [/^(?:£|gbp|pound|quid)/, 'GBP'],
  [/^(?:us\$|usd|dolares)/, 'USD'],
  [/^au?\$/, 'AUD'],
  [/^nz\$/, 'NZD'],
  [/^ca?\$/, 'CAD'],
  [/^s\$/, 'SGD'],
  [/^hk\$/, 'HKD'],
  [/^mx/, 'MXN'],
  [/^ars/, 'ARS'],
  [/^(?:clp|cl\$)/, 'CLP'],
  [/^(?:cop|col\$)/, 'COP'],
  [/^(?:pen|s\/|soles)/, 'PEN'],
  [/^(?:brl|r\$|reais|reales)/, 'BRL'],
  [/^(?:inr|₹|rupees|rupias|rs)/, 'INR'],
  [/^(?:ksh|kes)/, 'KES'],
  [/^(?:ngn|₦|naira)/, 'NGN'],
  [/^(?:php|₱)/, 'PHP'],
  [/^(?:gtq|q$|quetzales)/, 'GTQ'],
  [/^(?:bs|bolivianos)/, 'BOB'],
  [/^lempiras/, 'HNL'],
  [/^colones/, 'CRC'],
  [/^guaranies/, 'PYG'],
  [/^(?:zar|rand|r$)/, 'ZAR'],
]
const currencyOf = (money: string): string | undefined => CURRENCIES.find(([words]) => words.test(money))?.[1]
