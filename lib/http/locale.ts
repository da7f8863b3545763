import { LOCALES, type Locale } from '../flow/steps.ts'

/** The language of ours that an Accept-Language header wants most (RFC 9110, 12.5.4); English where it says nothing. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((entry, place) => {
      const [tag = '', ...parameters] = entry.trim().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/i.exec(parameter)?.[1]).find(Boolean)
      return {
        language: tag.toLowerCase().split('-')[0],
        quality: quality === undefined ? 1 : Number(quality),
        place,
      }
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality || one.place - other.place)
  const found = wanted.find(({ language }) => LOCALES.some((locale) => locale === language))
  return (found?.language as Locale | undefined) ?? 'en'
}
