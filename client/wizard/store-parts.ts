import type { OnboardingClient } from '../client.ts'
import { OnboardingError } from '../errors.ts'
import type { AnySave, Flow } from '../types.ts'
import type { ReceivedSession } from './received-session.ts'
import type * as Rules from './rules.ts'
import type { WizardTexts } from './texts.ts'
import type { WizardState } from './wizard-state.ts'

/** What a store is made of. */
export interface StoreParts {
  answer: ReceivedSession
  texts: WizardTexts
  client: OnboardingClient<Flow>
  /** Fetches what judges answers, which comes after the page. Raises OnboardingError `network`. */
  loadRules: () => Promise<typeof Rules>
  /** Fetches the texts of another language. Raises OnboardingError. */
  loadTexts: (locale: string) => Promise<WizardTexts>
}

/** A save of a session that the store knows. */
export type StoreSave = Omit<AnySave, 'sessionId'>

/** Brings the texts into the language of the session whenever it is called, once they can be had. */
export function textsFollower(
  load: StoreParts['loadTexts'],
  state: () => Pick<WizardState, 'session' | 'texts'>,
  take: (texts: WizardTexts) => void,
): () => void {
  let loading: string | undefined
  const follow = async () => {
    const { session, texts } = state()
    const { locale } = session
    if (locale === texts.outline.locale || locale === loading) return
    loading = locale
    try {
      const loaded = await load(locale)
      if (loading === locale) take(loaded)
    } catch (error) {
      if (!OnboardingError.isInstance(error)) throw error
    } finally {
      if (loading === locale) loading = undefined
    }
  }
  return () => void follow()
}
