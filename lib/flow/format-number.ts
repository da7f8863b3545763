import type { Locale } from './steps.ts'

const FORMATS: Record<Locale, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 3 }),
  es: new Intl.NumberFormat('es', { maximumFractionDigits: 3 }),
}

/** Writes a number in the one form that a plan in this locale has for it: 12,500 and 0.5, or 12.500 and 0,5. */
export function formatNumber(value: number, locale: Locale): string {
  return FORMATS[locale].format(value)
}
