'use client'

import { Monitor, Moon, Sun } from 'lucide-react'
import { useState } from 'react'
import { PREFERENCE_WORDS } from '#app/dictionary/preference-words.ts'
import type { Locale } from '#app/locales.ts'
import { rememberTheme, THEMES, type Theme } from '#app/preference-cookies.ts'
import { Button } from './ui/button.tsx'

const THEME_ICONS = { system: Monitor, light: Sun, dark: Moon }

/** The switch for the theme, remembered in a cookie. */
export function ThemeSwitch({ locale, theme: initial }: { locale: Locale; theme: Theme }) {
  const [theme, setTheme] = useState(initial)
  const label = PREFERENCE_WORDS[locale].theme[theme]
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
  const Icon = THEME_ICONS[theme]
  return (
    <Button
      variant="ghost"
      size="icon"
      aria-label={label}
      title={label}
      onClick={() => {
        rememberTheme(next)
        setTheme(next)
      }}
    >
      <Icon aria-hidden />
    </Button>
  )
}
