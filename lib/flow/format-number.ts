type Locale = 'en' | 'es'

const FORMATS: Record<Locale, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 3 }),
  es: new Intl.NumberFormat('es', { maximumFractionDigits: 3 }),
}

/** Writes a number in the one form that a plan in this locale has for it: 12,500 and 0.5, or 12.500 and 0,5. */
export function formatNumber(value: number, locale: Locale): string {
  return FORMATS[locale].format(value)
}

const NUMBER = /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])/gu

/** Returns the text with each of the numbers in this locale's form, in whichever language's it was written. */
export function rewriteNumbers(text: string, numbers: readonly number[], locale: Locale): string {
  const forms = new Map(
    numbers.flatMap((number) => formsOf(number).map((form) => [form, formatNumber(number, locale)])),
  )
  return text.replace(NUMBER, (written) => forms.get(written) ?? written)
}

function formsOf(number: number): string[] {
  return Object.keys(FORMATS).flatMap((locale) =>
    [true, false].map((useGrouping) =>
      number.toLocaleString(locale, { useGrouping, maximumFractionDigits: 3 }),
    ),
  )
}
