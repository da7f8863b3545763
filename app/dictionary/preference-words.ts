import type { Locale } from '#app/locales.ts'

const en = {
  language: 'Language',
  theme: {
    system: 'Theme: system. Switch to light.',
    light: 'Theme: light. Switch to dark.',
    dark: 'Theme: dark. Switch to system.',
  },
}

const es: typeof en = {
  language: 'Idioma',
  theme: {
    system: 'Tema: sistema. Cambiar a claro.',
    light: 'Tema: claro. Cambiar a oscuro.',
    dark: 'Tema: oscuro. Cambiar a sistema.',
  },
}

export type PreferenceWords = typeof en

/** The texts of the switches for language and theme, apart because they are on every page. */
export const PREFERENCE_WORDS: Record<Locale, PreferenceWords> = { en, es }
