import { byFlow } from './by-flow.ts'
import type { EngineWords } from './engine-words/shape.ts'
import { engineLocaleOf, engineWordsOf } from './engine-words.ts'
import type { Flow } from './flow.ts'
import { localeFor } from './messages.ts'
import { type Outline, outlineOf } from './outline.ts'

/** The words of the engine that a page needs. */
export type PageWords = Omit<EngineWords, 'details'>

/** All that a wizard says in one language: what the flow asks, and the engine's own words. */
export interface FlowTexts {
  outline: Outline
  words: PageWords
  /** The locale in which the engine's words stand, by which plural forms, numbers and days are written. */
  language: string
}

/** Makes what finds the texts of a flow in the nearest language that it has; each is made once. */
export function createFlowTexts(returnUrl: string | undefined): (flow: Flow, asked: string) => FlowTexts {
  const byLocale = byFlow(
    (flow) =>
      new Map(
        flow.locales.map((locale): [string, FlowTexts] => {
          const { details: _, ...words } = engineWordsOf(locale, flow.texts[locale]?.engine)
          const outline = outlineOf(flow, locale, returnUrl)
          return [locale, { outline, words, language: engineLocaleOf(locale) }]
        }),
      ),
  )
  return (flow, asked) => {
    const locale = localeFor(flow, asked)
    const texts = byLocale(flow).get(locale)
    if (texts === undefined) throw new TypeError(`The flow "${flow.id}" does not speak "${locale}".`)
    return texts
  }
}
