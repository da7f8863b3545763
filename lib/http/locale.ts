import { LOCALES, type Locale } from '../flow/steps.ts'
import { readPreferences } from './accept-header.ts'

/** The language of ours that an Accept-Language header wants most (RFC 9110, 12.5.4); English where it says nothing. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const preferences = readPreferences(acceptLanguage).map(({ value, quality }, place) => ({
    language: value.split('-')[0],
    quality,
    place,
  }))
  const byWeight = (one: { quality: number; place: number }, other: { quality: number; place: number }) =>
    other.quality - one.quality || one.place - other.place
  const [best] = LOCALES.map((locale) => {
    const [named] = preferences.filter(({ language }) => language === locale).sort(byWeight)
    const any = preferences.find(({ language }) => language === '*')
    // A language that is named goes before one that is merely not ruled out.
    return { locale, quality: (named ?? any)?.quality ?? 0, place: named?.place ?? preferences.length }
  }).sort(byWeight)
  return best !== undefined && best.quality > 0 ? best.locale : 'en'
}
