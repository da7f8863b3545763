import { flowOf } from '#client/wizard/texts.ts'
import type { WizardStore } from '#client/wizard/wizard-store.ts'
import { visibleAnswer } from '#lib/flow/asked.ts'

/** The name of the company, where the flow says which answer it is. */
export function companyName(store: WizardStore): string | undefined {
  const { texts } = store.getState()
  const fields = texts.outline.steps.flatMap((step) => step.fields)
  const path = fields.find(({ suggestedBy }) => suggestedBy !== undefined)?.suggestedBy?.name
  const name = path && visibleAnswer(flowOf(texts), store.left().all(), path)
  return typeof name === 'string' ? name : undefined
}
