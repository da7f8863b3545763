import type { WizardTexts } from '#client/wizard/texts.ts'
import { byFlow } from '#lib/flow/by-flow.ts'
import { engineLanguageOf, engineWordsOf } from '#lib/flow/engine-words.ts'
import type { Flow } from '#lib/flow/flow.ts'
import { localeFor } from '#lib/flow/messages.ts'
import { outlineOf } from '#lib/flow/outline.ts'
import { servedFirststep } from '#lib/served-firststep.ts'

/** The languages of the flow that this process serves. */
export const servedLocales = (): readonly string[] => servedFirststep().flow.locales

const textsOf = byFlow((flow) => {
  const { RETURN_URL } = servedFirststep().runtime.configuration
  return new Map(
    flow.locales.map((locale): [string, WizardTexts] => {
      const { details: _, ...words } = engineWordsOf(locale, flow.texts[locale]?.engine)
      return [
        locale,
        { outline: outlineOf(flow, locale, RETURN_URL), words, language: engineLanguageOf(locale) },
      ]
    }),
  )
})

/** What the wizard says of the served flow in the nearest language that it has; made once. */
export const servedTexts = (asked: string): WizardTexts => textsIn(servedFirststep().flow, asked)

/** The same of the version that a session is of; of the served one, where nobody knows that. */
export async function textsOfVersion(version: number, asked: string): Promise<WizardTexts> {
  const { flow, runtime } = servedFirststep()
  return textsIn((await runtime.versions.of(version)) ?? flow, asked)
}

function textsIn(flow: Flow, asked: string): WizardTexts {
  const locale = localeFor(flow, asked)
  const texts = textsOf(flow).get(locale)
  if (texts === undefined) throw new TypeError(`The flow "${flow.id}" does not speak "${locale}".`)
  return texts
}
