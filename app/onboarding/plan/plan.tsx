import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { OnboardingError } from '#client/errors.ts'
import { usePlan } from '#client/use-plan.ts'
import { sayIn } from '#client/wizard/texts.ts'
import { useWizard } from '#client/wizard/wizard-context.ts'
import type { Outline } from '#lib/flow/outline.ts'
import type { OnboardingSession } from '#lib/flow/session.ts'
import { fetchedUntilThere } from '../late-parts.ts'
import { fetchEditorsWhenIdle } from './late-editors.ts'
import { PlanAlert } from './plan-alert.tsx'
import { PlanBar } from './plan-bar.tsx'
import { PlanContext, type PlanTools } from './plan-context.ts'
import { KINDS_IN_ORDER, linesOf } from './plan-items.ts'
import { PlanPreview } from './plan-preview.tsx'
import { useAstrayChanges } from './use-astray-changes.ts'
import { usePlanActions } from './use-plan-actions.ts'
import { useTextsOf } from './use-texts-of.ts'
import { useWriting } from './use-writing.ts'

// It comes while the plan itself is asked for; the page answers before either is there.
const loadWorkspace = async () => ({ default: (await import('./plan-workspace.tsx')).PlanWorkspace })
const PlanWorkspace = lazy(() => fetchedUntilThere(loadWorkspace))

interface PlanProps {
  session: OnboardingSession
  outline: Outline
}

/**
 * The plan of a session: as it is written, and then as what its person makes of it. All of it is in the language that it
 * was written in; where the page speaks another one, that is offered.
 */
export function Plan({ session, outline }: PlanProps) {
  const { store, state } = useWizard()
  const { aiRecommendations: advice, status, locale } = session
  const used = usePlan(store.client, session.id)
  const { plan, error, reload, renew, queue } = used
  useAstrayChanges(used)
  const items = plan?.items ?? []
  const isThere = items.length > 0
  const isOpen = status === 'in_progress'
  const texts = useTextsOf(isThere ? plan?.locale : undefined, state.texts)
  const say = useMemo(() => sayIn(texts), [texts])

  // In another language it is written once somebody asks for it: what is there can be read meanwhile.
  const isForeign = isThere && plan?.locale !== locale && outline.locales.includes(locale)
  // The language that is wished for may be on its way still.
  const isOffered = isForeign && outline.locale === locale
  const [asked, setAsked] = useState<string>()
  const isKnown = plan !== undefined || error !== undefined || advice === undefined
  const isUnwritten = isOpen && (advice === undefined || state.recommendationsStale)
  const writing = useWriting(isUnwritten && isKnown && (!isForeign || asked === locale))

  function reportFailure(failure: unknown) {
    if (!OnboardingError.isInstance(failure)) throw failure
    void store.report(failure)
  }

  async function writeInLanguage() {
    setAsked(locale)
    if (isUnwritten) return
    await renew(KINDS_IN_ORDER, { locale }).catch(reportFailure)
    setAsked(undefined)
  }

  const tools: PlanTools = { ...usePlanActions(used, reportFailure), items, texts, say }

  useEffect(() => {
    // What fails now is fetched once it is shown.
    loadWorkspace().catch(() => undefined)
    fetchEditorsWhenIdle()
  }, [])

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
  const isComing = writing.state === 'making' || writing.state === 'idle'
  const preview = <PlanPreview lines={lines} isWriting={isComing} />
  return (
    <PlanContext value={tools}>
      <div className="grid gap-6">
        <PlanAlert
          writing={writing}
          used={used}
          offer={isOffered ? { isWorking: asked === locale, write: writeInLanguage } : undefined}
        />
        <div className="grid gap-8" lang={texts.outline.locale} dir={texts.outline.dir}>
          <PlanBar writing={writing} plan={isThere ? plan : undefined} queue={queue} lines={lines} />
          <Suspense fallback={preview}>{isThere ? <PlanWorkspace /> : preview}</Suspense>
        </div>
      </div>
    </PlanContext>
  )
}
