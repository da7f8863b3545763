import type { KeyResult } from './recommendations.ts'

type Figures = Pick<KeyResult, 'baseline' | 'target'>

const NUMBER = /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])/gu

const written = (value: number, locale: string, useGrouping: 'auto' | 'always' | false = 'auto') =>
  value.toLocaleString(locale, { useGrouping, maximumFractionDigits: 3 })

const isForm = (text: string, value: number, locale: string) =>
  [locale, 'en', 'es'].some((language) =>
    (['auto', 'always', false] as const).some(
      (useGrouping) => written(value, language, useGrouping) === text,
    ),
  )

/** The numbers of a title that are the two figures of a result, in this order; undefined where it does not say both. */
function placesOf(title: string, { baseline, target }: Figures, locale: string) {
  const numbers = [...title.matchAll(NUMBER)]
  const from = numbers.find(([text]) => isForm(text, baseline, locale))
  const to = numbers.find(
    (match) => match !== from && match.index > (from?.index ?? -1) && isForm(match[0], target, locale),
  )
  return from && to ? { from, to } : undefined
}

/** The place of the target in a title that has no number beside it. */
function placeOfTarget(title: string, { target }: Figures, locale: string) {
  const [only, another] = title.matchAll(NUMBER)
  return only && another === undefined && isForm(only[0], target, locale) ? only : undefined
}

/** Whether the title of a result says its figures already, so that they need not stand below it once more. */
export const saysFigures = (title: string, figures: Figures, locale: string): boolean =>
  placesOf(title, figures, locale) !== undefined

/** Whether the title of a result says what its figures are counted in. */
export const saysUnit = (title: string, unit: string): boolean =>
  title.toLowerCase().includes(unit.toLowerCase())

/** The title with other figures in the place of its own; as it is where it says none. */
export function withFigures(title: string, before: Figures, after: Figures, locale: string): string {
  const { from, to = placeOfTarget(title, before, locale) } = placesOf(title, before, locale) ?? {}
  const inPlace = (text: string, place: RegExpExecArray | undefined, value: number) =>
    place === undefined
      ? text
      : text.slice(0, place.index) + written(value, locale) + text.slice(place.index + place[0].length)
  // The later one first, so that the other is still where it was found.
  return inPlace(inPlace(title, to, after.target), from, after.baseline)
}
