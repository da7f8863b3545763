import type { Locale } from '#app/locales.ts'

const en = {
  copy: 'Copy',
  copied: 'Copied',
  byHand: 'Select and copy it by hand',
}

const es: typeof en = {
  copy: 'Copiar',
  copied: 'Copiado',
  byHand: 'Selecciónalo y cópialo a mano',
}

/** What the buttons say that copy code. */
export const COPY_WORDS: Record<Locale, typeof en> = { en, es }
