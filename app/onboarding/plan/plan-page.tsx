import { Download, Printer } from 'lucide-react'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { useWizard } from '#client/wizard/wizard-context.ts'
import { AnswersSection } from '../answers-section.tsx'
import { EndBar } from '../end-bar.tsx'
import { downloadPlan } from './download-plan.ts'
import { countItems } from './plan-items.ts'
import { PlanSections } from './plan-sections.tsx'
import { type Plan, usePlan } from './use-plan.ts'

/** The last page of a flow with advice: the plan as it arrives, the answers, and what one does with it. */
export function PlanPage() {
  const { store, say } = useWizard()
  const plan = usePlan()
  const isReady = plan.state === 'ready'
  return (
    <div className="grid gap-10">
      <div className="flex flex-wrap items-center justify-between gap-3 print:hidden">
        <PlanProgress plan={plan} />
        <div className="flex flex-wrap gap-2">
          <Button
            variant="secondary"
            size="small"
            disabled={!isReady}
            onClick={() => void downloadPlan(store, plan.items, say)}
          >
            <Download aria-hidden />
            {say('download')}
          </Button>
          <Button variant="secondary" size="small" disabled={!isReady} onClick={() => print()}>
            <Printer aria-hidden />
            {say('print')}
          </Button>
        </div>
      </div>
      <PlanSections items={plan.items} />
      <AnswersSection />
      <EndBar />
    </div>
  )
}

/** About as many items as a plan has, for a bar that fills before the last one is there. */
const EXPECTED_ITEMS = 14

/** How far the plan is, or why it is not there and what to do. */
function PlanProgress({ plan }: { plan: Plan }) {
  const { say } = useWizard()
  const count = countItems(plan.items)
  const texts = {
    making: say('soFar', { count }),
    ready: say('ready', { count }),
    offline: say('planOffline'),
    failed: say('planFailed'),
    rateLimited: say('planRateLimited', { seconds: plan.retryAfterSeconds }),
  }
  const isMaking = plan.state === 'making'
  const canRetry = plan.state === 'failed' || plan.state === 'rateLimited' || plan.state === 'offline'
  return (
    <div className="min-w-40 grow">
      {isMaking ? (
        <progress
          aria-label={say('making')}
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
              {say('tryAgain')}
            </Button>
          </Alert>
        ) : (
          <p className="text-sm text-muted-foreground">{texts[plan.state]}</p>
        )}
      </div>
    </div>
  )
}
