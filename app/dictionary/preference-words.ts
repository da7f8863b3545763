import type { Locale } from '#app/locales.ts'

const en = {
  language: 'Language',
  theme: {
    system: 'Theme: as the system. Switch to light.',
    light: 'Theme: light. Switch to dark.',
    dark: 'Theme: dark. Switch to the system’s.',
  },
}

const es: typeof en = {
  language: 'Idioma',
  theme: {
    system: 'Tema: el del sistema. Cambiar a claro.',
    light: 'Tema: claro. Cambiar a oscuro.',
    dark: 'Tema: oscuro. Cambiar al del sistema.',
  },
}

/** The texts of the switches for language and theme, apart because they are on every page. */
export const PREFERENCE_WORDS: Record<Locale, typeof en> = { en, es }
