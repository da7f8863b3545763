import type { WizardStore } from './wizard-store.ts'

let kept: { userId: string; store: WizardStore } | undefined

/**
 * The store that the wizard of this document has opened for a user. Whoever goes back and forward over a reload has
 * Next mount the wizard anew, with the session as it was when the page was loaded.
 */
export function keptStore(userId: string): WizardStore | undefined {
  return kept?.userId === userId ? kept.store : undefined
}

/** Keeps a store for as long as the document lives. */
export function keepStore(userId: string, store: WizardStore): void {
  kept = { userId, store }
}
