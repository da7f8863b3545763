import type { Locale } from '#app/locales.ts'

const en = {
  notFound: 'Page not found',
  notFoundText: 'The address may be mistyped, or the page may have moved.',
  failed: 'Something went wrong on our side',
  failedText: 'Your answers are safe. Try again, or come back later if it keeps happening.',
  home: 'Go to the home page',
  retry: 'Try again',
}

const es: typeof en = {
  notFound: 'Esta página no existe',
  notFoundText: 'Puede que la dirección esté mal escrita o que la página haya cambiado de lugar.',
  failed: 'Algo falló de nuestro lado',
  failedText: 'Tus respuestas están a salvo. Inténtalo de nuevo o vuelve más tarde si sigue pasando.',
  home: 'Ir a la página de inicio',
  retry: 'Intentar de nuevo',
}

/** What stands in the place of a page that is not there or failed, apart because every page brings it along. */
export const LOST_WORDS: Record<Locale, typeof en> = { en, es }
