import type { Locale } from '#app/locales.ts'
import { enWizard } from './en-wizard.ts'
import { esWizard } from './es-wizard.ts'

export type WizardWords = typeof enWizard

/** The texts of the wizard, apart because its pages need no others. */
export const WIZARD_WORDS: Record<Locale, WizardWords> = { en: enWizard, es: esWizard }
