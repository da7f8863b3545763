import type { Locale } from '#app/locales.ts'

export interface Formats {
  count(value: number): string
  share(value: number | null): string
  money(usd: number | null): string
  duration(seconds: number | null): string
}

const MISSING = '–'
const MINUTE = 60
const HOUR = 3600

/** Numbers as the language writes them. */
export function formatsOf(locale: Locale): Formats {
  const whole = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const dollars = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 4,
  })
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
  }
}
