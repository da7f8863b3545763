import { createContext, useContext, useSyncExternalStore } from 'react'
import { DICTIONARIES, type Dictionary } from '#app/dictionary/dictionaries.ts'
import type { Place } from './engine/answers.ts'
import type { WizardState, WizardStore } from './engine/wizard-store.ts'

export interface WizardContextValue {
  store: WizardStore
  /** Goes to a place of the wizard, as far as the answers allow. */
  goTo: (place: Place) => void
}

export const WizardContext = createContext<WizardContextValue | undefined>(undefined)

export interface WizardParts extends WizardContextValue {
  state: WizardState
  words: Dictionary['wizard']
}

/** What every part of the wizard works with. */
export function useWizard(): WizardParts {
  const value = useContext(WizardContext)
  if (value === undefined) throw new Error('useWizard is for parts of the wizard')
  const state = useSyncExternalStore(value.store.subscribe, value.store.getState, value.store.getState)
  return { ...value, state, words: DICTIONARIES[state.session.locale].wizard }
}
