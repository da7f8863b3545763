import { DismissedItems } from './dismissed-items.tsx'
import { EarlierPlans } from './earlier-plans.tsx'
import { usePlanTools } from './plan-context.ts'
import { KINDS_IN_ORDER } from './plan-items.ts'
import { PlanSection } from './plan-section.tsx'
import { PlanSummary } from './plan-summary.tsx'
import { PrintCover } from './print-cover.tsx'

/** The plan as its person works with it. */
export function PlanWorkspace() {
  const { say, items, last } = usePlanTools()
  return (
    <>
      <PrintCover />
      <PlanSummary />
      {KINDS_IN_ORDER.map((kind) => (
        <PlanSection key={kind} kind={kind} />
      ))}
      <DismissedItems />
      <p className="text-sm text-muted-foreground">
        {say(sourceOf(items.map(({ source }) => source)))}{' '}
        <span className="print:hidden">{say('yoursStays')}</span>
      </p>
      <EarlierPlans />
      <p role="status" className="sr-only">
        {last ? say(last.wording, last.parameters) : ''}
      </p>
    </>
  )
}

/** Who wrote a plan, said once. */
function sourceOf(sources: readonly string[]) {
  if (!sources.includes('model')) return 'byAdvisor'
  return sources.includes('advisor') ? 'byBoth' : 'byModel'
}
