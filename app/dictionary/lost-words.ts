import type { Locale } from '#app/locales.ts'

const en = {
  notFound: 'There is no such page',
  notFoundText: 'The address may be misspelt, or the page has moved.',
  failed: 'Something went wrong on our side',
  failedText: 'Your answers are kept. Try again; if it goes on, come back later.',
  home: 'To the start page',
  retry: 'Try again',
}

const es: typeof en = {
  notFound: 'Esta página no existe',
  notFoundText: 'Puede que la dirección tenga una errata o que la página se haya movido.',
  failed: 'Algo ha fallado por nuestra parte',
  failedText: 'Tus respuestas se conservan. Inténtalo de nuevo; si continúa, vuelve más tarde.',
  home: 'A la página de inicio',
  retry: 'Intentar de nuevo',
}

/** What stands in the place of a page that is not there or failed, apart because every page brings it along. */
export const LOST_WORDS: Record<Locale, typeof en> = { en, es }
