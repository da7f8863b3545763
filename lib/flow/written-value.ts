const numbers = new Map<string, Intl.NumberFormat>()
const days = new Map<string, Intl.DateTimeFormat>()

/** The most digits after its point that an answer may have. */
const DECIMAL_PLACES = 9

/** Writes a number as it stands in a sentence of the locale. */
export function writtenNumber(value: number, locale: string): string {
  return madeOnce(
    numbers,
    locale,
    () => new Intl.NumberFormat(locale, { maximumFractionDigits: DECIMAL_PLACES }),
  ).format(value)
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Spells out a day such as `2026-01-31` in the locale; what is no day stays as it is. */
export function writtenDay(day: string, locale: string): string {
  const moment = new Date(`${day}T00:00:00Z`)
  if (!DAY.test(day) || Number.isNaN(moment.getTime())) return day
  return madeOnce(
    days,
    locale,
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  ).format(moment)
}

function madeOnce<Format>(made: Map<string, Format>, locale: string, make: () => Format): Format {
  const format = made.get(locale) ?? make()
  made.set(locale, format)
  return format
}
