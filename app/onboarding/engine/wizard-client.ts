import type { SignInService } from '#app/sign-in/sign-in-service.ts'
import { createOnboardingClient, type OnboardingClient } from '#client/client.ts'
import { unreachable } from '#client/errors.ts'
import { tabStorage } from './tab-storage.ts'

/** Fetches the rules of the steps, which come after the page. Raises OnboardingError `network`. */
export const loadRules = () =>
  import('./rules.ts').catch((cause: unknown) => {
    throw unreachable(cause)
  })

/**
 * The client library as the wizard uses it: with the cookies of the signed-in user, a queue of this tab's own, and
 * one attempt a call, because the wizard says itself what a failure means.
 */
export function createWizardClient(userId: string, service: SignInService): OnboardingClient {
  return createOnboardingClient({
    baseUrl: '',
    maxAttempts: 1,
    renewSignIn: async () => (await import('#app/sign-in/browser-client.ts')).renewSignIn(service),
    storage: tabStorage(),
    storageKey: `firststep.queue.${userId}`,
    isShared: false,
    checkSave: async (save) => (await loadRules()).problemsOfDraft(save),
  })
}
