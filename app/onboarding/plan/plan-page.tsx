import { useWizard } from '#client/wizard/wizard-context.ts'
import { AnswersSection } from '../answers-section.tsx'
import { EndBar } from '../end-bar.tsx'
import { Plan } from './plan.tsx'

/** The last page of a flow with advice: the plan, the answers that it is about, and what ends the onboarding. */
export function PlanPage() {
  const { session, texts } = useWizard().state
  return (
    <div className="grid gap-10">
      <Plan session={session} outline={texts.outline} />
      <AnswersSection isFolded />
      <EndBar />
    </div>
  )
}
