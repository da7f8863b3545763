import { type ApiError, ERRORS } from '../errors.ts'
import { directionOf } from '../flow/direction.ts'
import { qualityOf, readPreferences } from './accept-header.ts'
import { baseHeaders, headersOf, problemResponse } from './answer.ts'
import { preferredLocale } from './locale.ts'

const LOCALES = ['en', 'es', 'pt', 'ar'] as const
type Locale = (typeof LOCALES)[number]

interface PageWords {
  title: string
  /** `{seconds}` stands for what Retry-After gives. */
  text: string
}

/** What a person reads in place of a page, by status. */
const PAGE_WORDS: Record<number, Record<Locale, PageWords>> = {
  429: {
    en: {
      title: 'Too many requests',
      text: 'Too many pages were asked for from this network. They can be seen again in {seconds} seconds.',
    },
    es: {
      title: 'Demasiadas peticiones',
      text: 'Se han pedido demasiadas páginas desde esta red. Vuelven a verse en {seconds} segundos.',
    },
    pt: {
      title: 'Requisições demais',
      text: 'Páginas demais foram pedidas a partir desta rede. Elas voltam a ser mostradas em {seconds} segundos.',
    },
    ar: {
      title: 'طلبات كثيرة جدًا',
      text: 'طُلبت صفحات كثيرة جدًا من هذه الشبكة. ستظهر من جديد بعد {seconds} ث.',
    },
  },
  500: {
    en: { title: 'Something went wrong', text: 'The page could not be shown. Load it again in a moment.' },
    es: { title: 'Algo falló', text: 'No pudimos mostrar la página. Basta con cargarla de nuevo.' },
    pt: {
      title: 'Algo deu errado',
      text: 'Não foi possível mostrar a página. Carregue-a de novo daqui a pouco.',
    },
    ar: { title: 'حدث خطأ', text: 'تعذّر عرض الصفحة. أعد تحميلها بعد لحظات.' },
  },
}

/** The way on: the same address once more. */
const AGAIN: Record<Locale, string> = {
  en: 'Try again',
  es: 'Intentar de nuevo',
  pt: 'Tentar de novo',
  ar: 'المحاولة مرة أخرى',
}

/** Whether HTML is asked for by name, and not less than JSON: by browsers, not by programs that take anything. */
function wantsHtml(accept: string | null): boolean {
  const preferences = readPreferences(accept)
  const html = qualityOf(preferences, ['text/html', 'application/xhtml+xml', 'text/*'])
  return html > 0 && html >= qualityOf(preferences, ['application/problem+json', 'application/json'])
}

/** Why a page is not shown: a page that a person can read where the caller asks for HTML, else the problem. */
export function pageRefusal(error: ApiError, requestHeaders: Headers, requestId: string): Response {
  const { status } = ERRORS[error.code]
  const locale = preferredLocale(requestHeaders.get('accept-language'), LOCALES)
  const words = PAGE_WORDS[status]?.[locale]
  if (words === undefined || !wantsHtml(requestHeaders.get('accept')))
    return problemResponse(error, { requestId, headers: {} })
  const text = words.text.replace('{seconds}', String(error.options.retryAfterSeconds ?? ''))
  const html = `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${words.title}</title>
<main>
<h1>${words.title}</h1>
<p>${text}</p>
<p><a href="">${AGAIN[locale]}</a></p>
</main>
</html>
`
  const headers = {
    ...baseHeaders(requestId),
    ...headersOf(error),
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': locale,
  }
  return new Response(html, { status, headers })
}
