import { cookies, headers } from 'next/headers.js'
import { LOCALES, type Locale } from '#app/locales.ts'
import { preferredLocale } from '#lib/http/locale.ts'
import { LOCALE_COOKIE, THEME_COOKIE, THEMES, type Theme } from './preference-cookies.ts'

export interface Preferences {
  locale: Locale
  theme: Theme
}

/** The language and theme of this request: what the person chose, else what the browser asks for. */
export async function readPreferences(): Promise<Preferences> {
  const jar = await cookies()
  const chosenLocale = jar.get(LOCALE_COOKIE)?.value
  const chosenTheme = jar.get(THEME_COOKIE)?.value
  return {
    locale:
      LOCALES.find((locale) => locale === chosenLocale) ??
      preferredLocale((await headers()).get('accept-language'), LOCALES),
    theme: THEMES.find((theme) => theme === chosenTheme) ?? 'system',
  }
}
