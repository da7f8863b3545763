'use client'

import { useRouter } from 'next/navigation.js'
import { PREFERENCE_WORDS } from '#app/dictionary/preference-words.ts'
import { LOCALES, type Locale } from '#app/locales.ts'
import { rememberLocale, type Theme } from '#app/preference-cookies.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

interface PreferenceSwitchesProps {
  locale: Locale
  theme: Theme
}

/** The switches for language and theme of a page that is rendered again in another language. */
export function PreferenceSwitches({ locale, theme }: PreferenceSwitchesProps) {
  const router = useRouter()
  const words = PREFERENCE_WORDS[locale]
  return (
    <div className="flex items-center gap-1 print:hidden">
      <LanguageSwitch
        locale={locale}
        locales={LOCALES}
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
