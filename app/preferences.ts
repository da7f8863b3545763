import { cookies, headers } from 'next/headers.js'
import { LOCALES, type Locale } from '#app/locales.ts'
import { preferredLocale } from '#lib/http/locale.ts'
import { LOCALE_COOKIE, THEME_COOKIE, THEMES, type Theme } from './preference-cookies.ts'

export interface Preferences<Of extends string> {
  /** One of those that the page speaks. */
  locale: Of
  theme: Theme
}

export async function readPreferences(): Promise<Preferences<Locale>>
export async function readPreferences(locales: readonly string[]): Promise<Preferences<string>>
/** The language and theme of this request: what the person chose, else what the browser asks for. */
export async function readPreferences(locales: readonly string[] = LOCALES): Promise<Preferences<string>> {
  const jar = await cookies()
  const chosenLocale = jar.get(LOCALE_COOKIE)?.value
  const chosenTheme = jar.get(THEME_COOKIE)?.value
  return {
    locale:
      locales.find((locale) => locale === chosenLocale) ??
      preferredLocale((await headers()).get('accept-language'), locales),
    theme: THEMES.find((theme) => theme === chosenTheme) ?? 'system',
  }
}
