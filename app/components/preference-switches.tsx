'use client'

import { Monitor, Moon, Sun } from 'lucide-react'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { PREFERENCE_WORDS } from '#app/dictionary/preference-words.ts'
import type { Locale } from '#app/locales.ts'
import { rememberLocale, rememberTheme, THEMES, type Theme } from '#app/preference-cookies.ts'
import { Button } from './ui/button.tsx'

const THEME_ICONS = { system: Monitor, light: Sun, dark: Moon }

interface PreferenceSwitchesProps {
  locale: Locale
  theme: Theme
  /** Where a page keeps its language itself; else the page is rendered again. */
  onLocaleChange?: (locale: Locale) => void
}

const LOCALES = Object.keys(PREFERENCE_WORDS) as Locale[]

/** The switches for language and theme, remembered in cookies. */
export function PreferenceSwitches({ locale, theme: initial, onLocaleChange }: PreferenceSwitchesProps) {
  const [theme, setTheme] = useState(initial)
  const router = useRouter()
  const words = PREFERENCE_WORDS[locale]
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
  const Icon = THEME_ICONS[theme]

  return (
    <div className="flex items-center gap-1 print:hidden">
      <fieldset className="flex items-center" aria-label={words.language}>
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
      <Button
        variant="ghost"
        size="icon"
        aria-label={words.theme[theme]}
        title={words.theme[theme]}
        onClick={() => {
          rememberTheme(next)
          setTheme(next)
        }}
      >
        <Icon aria-hidden />
      </Button>
    </div>
  )
}
