import { useEffect, useState } from 'react'
import { OnboardingError } from '#client/errors.ts'
import type { WizardTexts } from '#client/wizard/texts.ts'
import { loadTexts } from '#client/wizard/wizard-client.ts'

/** The texts of a language, while they are on their way those of the page; what one has read stays there. */
export function useTextsOf(locale: string | undefined, ofPage: WizardTexts): WizardTexts {
  const [known, setKnown] = useState<readonly WizardTexts[]>([])
  const isOfPage = locale === undefined || locale === ofPage.outline.locale
  const isKnown = isOfPage || known.some(({ outline }) => outline.locale === locale)

  useEffect(() => {
    setKnown((before) => (before.includes(ofPage) ? before : [...before, ofPage]))
  }, [ofPage])

  const { version } = ofPage.outline
  useEffect(() => {
    if (isKnown || locale === undefined) return
    loadTexts(locale, version).then(
      (texts) => setKnown((before) => [...before, texts]),
      (error: unknown) => {
        // Without a connection the page's own words do.
        if (!OnboardingError.isInstance(error)) throw error
      },
    )
  }, [isKnown, locale, version])

  return isOfPage ? ofPage : (known.find(({ outline }) => outline.locale === locale) ?? ofPage)
}
