import type { SignInService } from '#app/sign-in/sign-in-service.ts'
import type { WizardTexts } from '#client/wizard/texts.ts'
import { createWizardClient } from '#client/wizard/wizard-client.ts'

/** The wizard's client for somebody who is signed in with the service. */
export const wizardClientOf = (userId: string, service: SignInService, texts: WizardTexts) =>
  createWizardClient({
    basePath: service.apiPath,
    userId,
    texts,
    renewSignIn: async () => (await import('#app/sign-in/browser-client.ts')).renewSignIn(service),
  })
