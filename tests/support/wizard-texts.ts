import type { WizardTexts } from '#client/wizard/texts.ts'
import { defaultFlow } from '#lib/flow/default-flow.ts'
import { engineLocaleOf, engineWordsOf } from '#lib/flow/engine-words.ts'
import type { Flow } from '#lib/flow/flow.ts'
import { outlineOf } from '#lib/flow/outline.ts'

/** What the wizard says of a flow in one of its locales, of the default flow unless another is given. */
export function wizardTexts(locale: string, flow: Flow = defaultFlow): WizardTexts {
  const { details: _, ...words } = engineWordsOf(locale, flow.texts[locale]?.engine)
  return { outline: outlineOf(flow, locale), words, language: engineLocaleOf(locale) }
}
