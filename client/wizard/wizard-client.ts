import type { Outline } from '../../lib/flow/outline.ts'
import { createOnboardingClient, DEFAULT_BASE_PATH, type OnboardingClient, queueName } from '../client.ts'
import { errorOf, OnboardingError, unreachable } from '../errors.ts'
import type { Flow } from '../types.ts'
import { tabStorage } from './tab-storage.ts'
import { flowOf, textsFor, type WizardTexts } from './texts.ts'

const OF_NETWORK = (cause: unknown): never => {
  throw OnboardingError.isInstance(cause) ? cause : unreachable(cause)
}

/** Fetches the rules of the steps, which come after the page. Raises OnboardingError `network`. */
export const loadRules = () => import('./rules.ts').catch(OF_NETWORK)

/** The flows that this page has shown, by their API and version: a save is judged by the one that it was made for. */
const shownFlows = new Map<string, Flow>()
const shownAs = (basePath: string, version: number) => `${basePath} ${version}`

/** Fetches the texts of a version in a language. Raises OnboardingError. */
export const loadTexts = (
  locale: string,
  version: number,
  basePath: string = DEFAULT_BASE_PATH,
): Promise<WizardTexts> => readTexts(locale, version, basePath).catch(OF_NETWORK)

async function readTexts(locale: string, version: number, basePath: string): Promise<WizardTexts> {
  const query = new URLSearchParams({ locale, version: String(version) })
  const response = await fetch(`${basePath}/flow?${query}`)
  if (!response.ok) throw await errorOf(response)
  const { data } = (await response.json()) as { data: Outline }
  const texts = await textsFor(data)
  shownFlows.set(shownAs(basePath, version), flowOf(texts))
  return texts
}

export interface WizardClientOptions {
  /** The `basePath` of `createFirststep`, below the app's own where it has one; `/api/onboarding` when absent. */
  basePath?: string
  userId: string
  /** Of the first rendering. */
  texts: WizardTexts
  /** Renews the sign-in of a person whose token was not taken; false when they have to sign in again. */
  renewSignIn: () => Promise<boolean>
}

/**
 * The client library as the wizard uses it: with the cookies of the signed-in user, a queue of this tab's own, and
 * one attempt a call, because the wizard says itself what a failure means.
 */
export function createWizardClient({
  basePath = DEFAULT_BASE_PATH,
  userId,
  texts,
  renewSignIn,
}: WizardClientOptions): OnboardingClient<Flow> {
  shownFlows.set(shownAs(basePath, texts.outline.version), flowOf(texts))
  return createOnboardingClient({
    baseUrl: '',
    basePath,
    maxAttempts: 1,
    renewSignIn,
    storage: tabStorage(),
    storageKey: queueName(basePath, userId),
    isShared: false,
    checkSave: async (save) => {
      const flow = shownFlows.get(shownAs(basePath, save.flowVersion ?? texts.outline.version))
      return flow === undefined ? [] : (await loadRules()).problemsOfDraft(flow, save)
    },
  })
}
