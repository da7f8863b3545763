import { createContext, useContext } from 'react'
import type { PlanItem } from '#client/types.ts'
import type { Say, WizardTexts } from '#client/wizard/texts.ts'
import type { PlanActions } from './use-plan-actions.ts'

/** What every part of the plan works with; its words are those of the language that the plan is written in. */
export interface PlanTools extends PlanActions {
  items: readonly PlanItem[]
  texts: WizardTexts
  say: Say
}

export const PlanContext = createContext<PlanTools | undefined>(undefined)

export function usePlanTools(): PlanTools {
  const tools = useContext(PlanContext)
  if (tools === undefined) throw new Error('usePlanTools is for parts of the plan')
  return tools
}
