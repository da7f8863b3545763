import type { Locale } from '#app/locales.ts'

export interface Formats {
  count(value: number): string
  share(value: number | null): string
  money(usd: number | null): string
  duration(seconds: number | null): string
  /** A moment in UTC, to the minute. */
  moment(instant: string): string
  day(instant: string): string
  /** Without the year, for the axis of a chart. */
  shortDay(instant: string): string
  hour(instant: string): string
  decimal(value: number): string
  time(instant: string): string
  /** How long ago or ahead it is, in its largest unit. */
  distance(instant: string): string
}

const MISSING = '–'
const MINUTE = 60
const HOUR = 3600
const DAY = 24 * HOUR
const UNITS = [
  ['day', DAY],
  ['hour', HOUR],
] as const

/** Numbers as the language writes them. */
export function formatsOf(locale: Locale): Formats {
  const whole = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const dollars = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 4,
  })
  const moments = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: 'UTC',
  })
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const shortDays = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' })
  const hours = new Intl.DateTimeFormat(locale, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  })
  const times = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  })
  const distances = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  return {
    count: (value) => whole.format(value),
    share: (value) => (value === null ? MISSING : percent.format(value)),
    money: (usd) => (usd === null ? MISSING : dollars.format(usd)),
    duration(seconds) {
      if (seconds === null) return MISSING
      if (seconds < MINUTE) return `${decimal.format(seconds)} s`
      if (seconds < HOUR) return `${decimal.format(seconds / MINUTE)} min`
      return `${decimal.format(seconds / HOUR)} h`
    },
    moment: (instant) => moments.format(new Date(instant)),
    decimal: (value) => decimal.format(value),
    shortDay: (instant) => shortDays.format(new Date(instant)),
    hour: (instant) => hours.format(new Date(instant)),
    day: (instant) => days.format(new Date(instant)),
    time: (instant) => times.format(new Date(instant)),
    distance(instant) {
      const seconds = (Date.parse(instant) - Date.now()) / 1000
      const [unit, length] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['minute', MINUTE]
      return distances.format(Math.round(seconds / length), unit)
    },
  }
}
