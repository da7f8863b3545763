import { createContext, useContext, useMemo, useSyncExternalStore } from 'react'
import { type Say, sayIn } from './texts.ts'
import type { WizardState } from './wizard-state.ts'
import type { WizardStore } from './wizard-store.ts'

export interface WizardContextValue {
  store: WizardStore
  /** Goes to a place of the wizard, as far as the answers allow; to change one answer, to its field. */
  goTo: (place: string, toChange?: { field: string }) => void
  /** The place after a step that was just finished: the next one, or where somebody came from to change an answer. */
  placeAfter: (step: string) => string
}

export const WizardContext = createContext<WizardContextValue | undefined>(undefined)

export interface WizardParts extends WizardContextValue {
  state: WizardState
  /** Writes what the engine says, in the language that is shown. */
  say: Say
}

/** What every part of the wizard works with. */
export function useWizard(): WizardParts {
  const value = useContext(WizardContext)
  if (value === undefined) throw new Error('useWizard is for parts of the wizard')
  const state = useSyncExternalStore(value.store.subscribe, value.store.getState, value.store.getState)
  const say = useMemo(() => sayIn(state.texts), [state.texts])
  return { ...value, state, say }
}
