'use client'

import { useRouter } from 'next/navigation.js'
import type { PreferenceWords } from '#app/dictionary/preference-words.ts'
import { rememberLocale, type Theme } from '#app/preference-cookies.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

interface PreferenceSwitchesProps {
  locale: string
  /** Those that the page may be rendered in. */
  locales: readonly string[]
  theme: Theme
  words: PreferenceWords
}

/** The switches for language and theme of a page that is rendered again in another language. */
export function PreferenceSwitches({ locale, locales, theme, words }: PreferenceSwitchesProps) {
  const router = useRouter()
  return (
    <div className="flex items-center gap-1 print:hidden">
      <LanguageSwitch
        locale={locale}
        locales={locales}
        label={words.language}
        onChange={(choice) => {
          rememberLocale(choice)
          router.refresh()
        }}
      />
      <ThemeSwitch theme={theme} labels={words.theme} />
    </div>
  )
}
