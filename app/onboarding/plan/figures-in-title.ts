import type { KeyResult } from '#lib/flow/recommendations.ts'

type Figures = Pick<KeyResult, 'baseline' | 'target'>

const NUMBER = /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])/gu

const written = (value: number, locale: string, useGrouping: 'auto' | 'always' | false = 'auto') =>
  value.toLocaleString(locale, { useGrouping, maximumFractionDigits: 3 })

/** The numbers of a title that are the two figures of a result, in this order; undefined where it does not say both. */
function placesOf(title: string, { baseline, target }: Figures, locale: string) {
  const isForm = (text: string, value: number) =>
    [locale, 'en', 'es'].some((language) =>
      (['auto', 'always', false] as const).some(
        (useGrouping) => written(value, language, useGrouping) === text,
      ),
    )
  const numbers = [...title.matchAll(NUMBER)]
  const from = numbers.find(([text]) => isForm(text, baseline))
  const to = numbers.find(
    (match) => match !== from && match.index > (from?.index ?? -1) && isForm(match[0], target),
  )
  return from && to ? { from, to } : undefined
}

/** Whether the title of a result says its figures already, so that they need not stand below it once more. */
export const saysFigures = (title: string, figures: Figures, locale: string): boolean =>
  placesOf(title, figures, locale) !== undefined

/** The title with other figures in the place of its own; as it is where it says none. */
export function withFigures(title: string, before: Figures, after: Figures, locale: string): string {
  const places = placesOf(title, before, locale)
  if (places === undefined) return title
  const { from, to } = places
  return [
    title.slice(0, from.index),
    written(after.baseline, locale),
    title.slice(from.index + from[0].length, to.index),
    written(after.target, locale),
    title.slice(to.index + to[0].length),
  ].join('')
}
