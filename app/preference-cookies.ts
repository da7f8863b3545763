export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const LOCALE_COOKIE = 'firststep-locale'
export const THEME_COOKIE = 'firststep-theme'

const YEAR_SECONDS = 365 * 24 * 60 * 60

function setCookie(name: string, value: string): void {
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing from Safari before 18.4 and Firefox before 140
  document.cookie = `${name}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax${secure}`
}

/** Remembers a language for this browser. */
export function rememberLocale(locale: string): void {
  setCookie(LOCALE_COOKIE, locale)
}

/** Remembers a theme for this browser and applies it. */
export function rememberTheme(theme: Theme): void {
  setCookie(THEME_COOKIE, theme)
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
