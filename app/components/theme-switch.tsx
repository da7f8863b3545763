'use client'

import { Monitor, Moon, Sun } from 'lucide-react'
import { useState } from 'react'
import { rememberTheme, THEMES, type Theme } from '#app/preference-cookies.ts'
import { Button } from './ui/button.tsx'

const THEME_ICONS = { system: Monitor, light: Sun, dark: Moon }

interface ThemeSwitchProps {
  theme: Theme
  /** What each theme is, and which one comes next. */
  labels: Record<Theme, string>
}

/** The switch between light, dark and what the system has, remembered in a cookie. */
export function ThemeSwitch({ theme: initial, labels }: ThemeSwitchProps) {
  const [theme, setTheme] = useState(initial)
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
  const Icon = THEME_ICONS[theme]
  return (
    <Button
      variant="ghost"
      size="icon"
      aria-label={labels[theme]}
      title={labels[theme]}
      onClick={() => {
        rememberTheme(next)
        setTheme(next)
      }}
    >
      <Icon aria-hidden />
    </Button>
  )
}
