import { useEffect, useState } from 'react'
import { OnboardingError } from '#client/errors.ts'
import type { WizardTexts } from '#client/wizard/texts.ts'
import { useWizard } from '#client/wizard/wizard-context.ts'

/** The texts of a language, while they are on their way those of the page; what one has read stays there. */
export function useTextsOf(locale: string | undefined, ofPage: WizardTexts): WizardTexts {
  const { loadTexts } = useWizard().store
  const [known, setKnown] = useState<readonly WizardTexts[]>([])
  const { version } = ofPage.outline
  const isOfPage = locale === undefined || locale === ofPage.outline.locale
  const wanted = known.find(({ outline }) => outline.locale === locale && outline.version === version)
  const isKnown = isOfPage || wanted !== undefined

  useEffect(() => {
    setKnown((before) => (before.includes(ofPage) ? before : [...before, ofPage]))
  }, [ofPage])

  useEffect(() => {
    if (isKnown || locale === undefined) return
    loadTexts(locale, version).then(
      (texts) => setKnown((before) => [...before, texts]),
      (error: unknown) => {
        // Without a connection the page's own words do.
        if (!OnboardingError.isInstance(error)) throw error
      },
    )
  }, [isKnown, locale, version, loadTexts])

  return isOfPage ? ofPage : (wanted ?? ofPage)
}
