import { createContext, useContext, useSyncExternalStore } from 'react'
import type { WizardWords } from '#app/dictionary/wizard-words.ts'
import type { Place } from './engine/answers.ts'
import type { WizardState } from './engine/wizard-state.ts'
import type { WizardStore } from './engine/wizard-store.ts'

export interface WizardContextValue {
  store: WizardStore
  words: WizardWords
  /** Goes to a place of the wizard, as far as the answers allow. */
  goTo: (place: Place) => void
}

export const WizardContext = createContext<WizardContextValue | undefined>(undefined)

export interface WizardParts extends WizardContextValue {
  state: WizardState
}

/** What every part of the wizard works with. */
export function useWizard(): WizardParts {
  const value = useContext(WizardContext)
  if (value === undefined) throw new Error('useWizard is for parts of the wizard')
  const state = useSyncExternalStore(value.store.subscribe, value.store.getState, value.store.getState)
  return { ...value, state }
}
