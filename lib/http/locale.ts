import { readPreferences } from './accept-header.ts'

/**
 * Of these languages the one that an Accept-Language header wants most (RFC 9110, 12.5.4); where it says nothing,
 * English, else the first.
 */
export function preferredLocale<Locale extends string>(
  acceptLanguage: string | null,
  locales: readonly Locale[],
): Locale {
  const preferences = readPreferences(acceptLanguage).map(({ value, quality }, place) => ({
    value: value.toLowerCase(),
    quality,
    place,
  }))
  const byWeight = (one: { quality: number; place: number }, other: { quality: number; place: number }) =>
    other.quality - one.quality || one.place - other.place
  const usual = locales.find((locale) => languageOf(locale) === 'en') ?? (locales[0] as Locale)
  const [best] = [usual, ...locales.filter((locale) => locale !== usual)]
    .map((locale) => {
      const exactly = preferences.filter(({ value }) => value === locale.toLowerCase()).sort(byWeight)
      const language = preferences
        .filter(({ value }) => languageOf(value) === languageOf(locale))
        .sort(byWeight)
      const named = exactly[0] ?? language[0]
      const any = preferences.find(({ value }) => value === '*')
      // A language that is named goes before one that is merely not ruled out.
      return {
        locale,
        quality: (named ?? any)?.quality ?? 0,
        place: named?.place ?? preferences.length,
        isExact: exactly.length > 0,
      }
    })
    .sort((one, other) => byWeight(one, other) || Number(other.isExact) - Number(one.isExact))
  return best !== undefined && best.quality > 0 ? best.locale : usual
}

const languageOf = (locale: string) => locale.split('-')[0]?.toLowerCase()
