'use client'

import { Download, Printer } from 'lucide-react'
import { useState } from 'react'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { useIndustryName } from '../industry-names.ts'
import { useWizard } from '../wizard-context.ts'
import { planAsMarkdown } from './markdown.ts'
import { PlanAnswers } from './plan-answers.tsx'
import { countItems } from './plan-items.ts'
import { PlanSections } from './plan-sections.tsx'
import { type Plan, usePlan } from './use-plan.ts'

/** The last page: the answers, the plan as it arrives, and what one does with it. */
export default function PlanPage() {
  const { store, state, words, goTo } = useWizard()
  const { session } = state
  const plan = usePlan()
  const industryName = useIndustryName(session.stepData.company?.industry ?? '', session.locale)
  const [isFinishing, setIsFinishing] = useState(false)
  const isCompleted = session.status === 'completed'
  const isReady = plan.state === 'ready'

  async function finish() {
    setIsFinishing(true)
    await store.complete()
    setIsFinishing(false)
  }

  function download() {
    const text = planAsMarkdown(session, plan.items, industryName, words)
    const url = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = url
    link.download = words.plan.fileName
    link.click()
    URL.revokeObjectURL(url)
  }

  return (
    <div className="grid gap-10">
      <div className="flex flex-wrap items-center justify-between gap-3 print:hidden">
        <PlanProgress plan={plan} />
        <div className="flex flex-wrap gap-2">
          <Button variant="secondary" size="small" disabled={!isReady} onClick={download}>
            <Download aria-hidden />
            {words.plan.exportMarkdown}
          </Button>
          <Button variant="secondary" size="small" disabled={!isReady} onClick={() => print()}>
            <Printer aria-hidden />
            {words.plan.print}
          </Button>
        </div>
      </div>
      <PlanSections items={plan.items} methodology={session.stepData.organization?.methodology ?? 'okrs'} />
      <PlanAnswers industryName={industryName} />
      <div className="flex flex-wrap items-center justify-between gap-3 border-t border-border pt-6 print:hidden">
        {isCompleted ? (
          <Restart />
        ) : (
          <>
            <Button variant="ghost" onClick={() => goTo('organization')}>
              {words.back}
            </Button>
            <Button size="large" aria-disabled={isFinishing || undefined} onClick={() => void finish()}>
              {isFinishing ? words.plan.finishing : words.plan.finish}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}

/** About as many items as a plan has, for a bar that fills before the last one is there. */
const EXPECTED_ITEMS = 14

/** How far the plan is, or why it is not there and what to do. */
function PlanProgress({ plan }: { plan: Plan }) {
  const { words } = useWizard()
  const count = countItems(plan.items)
  const texts = {
    making: words.plan.soFar(count),
    ready: words.plan.ready(count),
    offline: words.plan.offline,
    failed: words.plan.failed,
    rateLimited: words.plan.rateLimited(plan.retryAfterSeconds),
  }
  const isMaking = plan.state === 'making'
  const canRetry = plan.state === 'failed' || plan.state === 'rateLimited' || plan.state === 'offline'
  return (
    <div className="min-w-40 grow">
      {isMaking ? (
        <progress
          aria-label={words.plan.making}
          className="plan-progress mb-2 block h-1.5 w-full"
          max={EXPECTED_ITEMS}
          value={Math.min(count, EXPECTED_ITEMS - 1) || undefined}
        />
      ) : null}
      <div role="status" data-plan={plan.state}>
        {canRetry ? (
          <Alert variant="warning">
            <span className="grow basis-60">{texts[plan.state]}</span>
            <Button size="small" variant="secondary" onClick={plan.retry}>
              {words.plan.retry}
            </Button>
          </Alert>
        ) : (
          <p className="text-sm text-muted-foreground">{texts[plan.state]}</p>
        )}
      </div>
    </div>
  )
}

function Restart() {
  const { store, words, goTo } = useWizard()
  const [isAsking, setIsAsking] = useState(false)
  if (!isAsking) {
    return (
      <Button variant="ghost" onClick={() => setIsAsking(true)}>
        {words.plan.restart}
      </Button>
    )
  }
  return (
    <fieldset className="flex flex-wrap items-center gap-3">
      <legend className="mb-2 text-sm">{words.plan.restartQuestion}</legend>
      <Button
        autoFocus
        onClick={async () => {
          if (await store.restart()) goTo('welcome')
        }}
      >
        {words.plan.restartConfirm}
      </Button>
      <Button variant="ghost" onClick={() => setIsAsking(false)}>
        {words.plan.cancel}
      </Button>
    </fieldset>
  )
}
