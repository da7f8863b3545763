import { useEffect, useMemo } from 'react'
import { OnboardingError } from '#client/errors.ts'
import { usePlan } from '#client/use-plan.ts'
import { useWizard } from '#client/wizard/wizard-context.ts'
import type { Outline } from '#lib/flow/outline.ts'
import type { OnboardingSession } from '#lib/flow/session.ts'
import { fetchEditorsWhenIdle } from './late-editors.ts'
import { PlanAlert } from './plan-alert.tsx'
import { PlanBar } from './plan-bar.tsx'
import { PlanContext, type PlanTools } from './plan-context.ts'
import { linesOf } from './plan-items.ts'
import { PlanPreview } from './plan-preview.tsx'
import { PlanWorkspace } from './plan-workspace.tsx'
import { usePlanActions } from './use-plan-actions.ts'
import { useWriting } from './use-writing.ts'

interface PlanProps {
  session: OnboardingSession
  outline: Outline
}

/** The plan of a session: as it is written, and then as what its person makes of it. */
export function Plan({ session, outline }: PlanProps) {
  const { store, state, say } = useWizard()
  const { texts, recommendationsStale } = state
  const { aiRecommendations: advice } = session
  const used = usePlan(store.client, session.id)
  const writing = useWriting(
    session.status === 'in_progress' && (advice === undefined || recommendationsStale),
  )
  const actions = usePlanActions(used, (error) => {
    if (!OnboardingError.isInstance(error)) throw error
    if (error.code === 'network') store.notify('noConnection')
    else void store.report(error)
  })
  const { plan, reload, queue } = used
  const items = plan?.items ?? []
  const isThere = items.length > 0
  const tools: PlanTools = { ...actions, items, texts, say }

  useEffect(fetchEditorsWhenIdle, [])

  // Advice that has just been stored is the plan's next draft.
  const writtenAt = advice?.generatedAt
  useEffect(() => {
    if (writtenAt !== undefined) void reload()
  }, [writtenAt, reload])

  const isSignedOut = queue.heldUpBy?.status === 401
  useEffect(() => {
    if (isSignedOut) store.notify('signedOut')
  }, [isSignedOut, store])

  const lines = useMemo(
    () => (writing.state === 'idle' && advice ? linesOf(advice) : writing.lines),
    [advice, writing.state, writing.lines],
  )
  return (
    <PlanContext value={tools}>
      <div className="plan grid gap-8" lang={outline.locale} dir={outline.dir}>
        <PlanBar writing={writing} plan={isThere ? plan : undefined} queue={queue} lines={lines} />
        <PlanAlert writing={writing} used={used} />
        {isThere ? <PlanWorkspace /> : <PlanPreview lines={lines} isWriting={writing.state !== 'failed'} />}
      </div>
    </PlanContext>
  )
}
