'use client'

import { useWizard } from '#client/wizard/wizard-context.ts'
import { PlanPage } from './plan/plan-page.tsx'
import { ReviewPage } from './review-page.tsx'

/** What comes after the last step: the plan of a flow with advice, else the answers to look over. */
export default function LastPage() {
  const { state } = useWizard()
  return state.texts.outline.hasAdvice ? <PlanPage /> : <ReviewPage />
}
