import { cookies, headers } from 'next/headers.js'
import { LOCALES, type Locale } from '#app/locales.ts'
import { preferredLocale } from '#lib/http/locale.ts'
import { LOCALE_COOKIE, THEME_COOKIE, THEMES, type Theme } from './preference-cookies.ts'

export interface Preferences<Of extends string> {
  /** One of those that the page speaks. */
  locale: Of
  theme: Theme
}

/** The language that the person chose in this browser, if it is one of these. */
export async function chosenLocale(locales: readonly string[]): Promise<string | undefined> {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value
  return locales.find((locale) => locale === chosen)
}

export async function readPreferences(): Promise<Preferences<Locale>>
export async function readPreferences(locales: readonly string[]): Promise<Preferences<string>>
/** The language and theme of this request: what the person chose, else what the browser asks for. */
export async function readPreferences(locales: readonly string[] = LOCALES): Promise<Preferences<string>> {
  const chosenTheme = (await cookies()).get(THEME_COOKIE)?.value
  return {
    locale:
      (await chosenLocale(locales)) ?? preferredLocale((await headers()).get('accept-language'), locales),
    theme: THEMES.find((theme) => theme === chosenTheme) ?? 'system',
  }
}
