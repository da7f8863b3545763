'use client'

import { useRouter } from 'next/navigation.js'
import { PREFERENCE_WORDS } from '#app/dictionary/preference-words.ts'
import type { Locale } from '#app/locales.ts'
import { rememberLocale, type Theme } from '#app/preference-cookies.ts'
import { ThemeSwitch } from './theme-switch.tsx'
import { Button } from './ui/button.tsx'

interface PreferenceSwitchesProps {
  locale: Locale
  theme: Theme
  /** Where a page keeps its language itself; else the page is rendered again. */
  onLocaleChange?: (locale: Locale) => void
}

const LOCALES = Object.keys(PREFERENCE_WORDS) as Locale[]

/** The switches for language and theme, remembered in cookies. */
export function PreferenceSwitches({ locale, theme, onLocaleChange }: PreferenceSwitchesProps) {
  const router = useRouter()
  return (
    <div className="flex items-center gap-1 print:hidden">
      <fieldset className="flex items-center" aria-label={PREFERENCE_WORDS[locale].language}>
        {LOCALES.map((choice) => (
          <Button
            key={choice}
            variant="toggle"
            size="narrow"
            aria-pressed={choice === locale}
            lang={choice}
            onClick={() => {
              rememberLocale(choice)
              if (onLocaleChange) onLocaleChange(choice)
              else router.refresh()
            }}
          >
            {choice}
            <span className="sr-only">{PREFERENCE_WORDS[choice].ownName}</span>
          </Button>
        ))}
      </fieldset>
      <ThemeSwitch locale={locale} theme={theme} />
    </div>
  )
}
