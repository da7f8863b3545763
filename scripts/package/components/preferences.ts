import { cookies, headers } from 'next/headers.js'
import { LOCALE_COOKIE, THEME_COOKIE, THEMES, type Theme } from '../../../app/preference-cookies.ts'

/** The language and theme of this request: what the person chose, else what the browser asks for. */
export async function readPreferences(locales: readonly string[]): Promise<{ locale: string; theme: Theme }> {
  const jar = await cookies()
  const chosen = jar.get(LOCALE_COOKIE)?.value
  const theme = THEMES.find((one) => one === jar.get(THEME_COOKIE)?.value) ?? 'system'
  const asked = ((await headers()).get('accept-language') ?? '')
    .split(',')
    .map((part) => part.replace(/;.*/, '').trim())
  const locale =
    locales.find((one) => one === chosen) ??
    asked.flatMap((wanted) => locales.filter((one) => one.split('-')[0] === wanted.split('-')[0]))[0]
  return { locale: locale ?? locales[0] ?? 'en', theme }
}
