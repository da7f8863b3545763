import type { OnboardingClient } from '../client.ts'
import type { AnySave, Flow } from '../types.ts'
import type { ReceivedSession } from './received-session.ts'
import type * as Rules from './rules.ts'
import type { WizardTexts } from './texts.ts'

/** What a store is made of. */
export interface StoreParts {
  answer: ReceivedSession
  texts: WizardTexts
  client: OnboardingClient<Flow>
  /** Fetches what judges answers, which comes after the page. Raises OnboardingError `network`. */
  loadRules: () => Promise<typeof Rules>
  /** Fetches the texts of a version in a language. Raises OnboardingError. */
  loadTexts: (locale: string, version: number) => Promise<WizardTexts>
}

/** A save of a session that the store knows, as it is shown now. */
export type StoreSave = Omit<AnySave, 'sessionId' | 'flowVersion'>
