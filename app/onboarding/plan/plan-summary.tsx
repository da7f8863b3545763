import { Check } from 'lucide-react'
import { Button } from '#app/components/ui/button.tsx'
import { useWizard } from '#client/wizard/wizard-context.ts'
import { companyName } from './company-name.ts'
import { usePlanTools } from './plan-context.ts'
import { isUnnamed, standing, titleOf } from './plan-items.ts'

const MOST_GOALS = 3

/** What to do first, how far one is, and what it is all for. */
export function PlanSummary() {
  const { store } = useWizard()
  const { say, items, setState } = usePlanTools()
  const steps = standing(items, 'next-step')
  const done = steps.filter(({ state }) => state === 'done').length
  const first = steps.find(({ state }) => state !== 'done')
  const goals = standing(items, 'okr').slice(0, MOST_GOALS)
  return (
    <section
      aria-labelledby="summary"
      className="grid gap-4 rounded-xl border border-border bg-card p-4 sm:p-5"
    >
      <div className="grid gap-1">
        <h2 id="summary" className="text-lg font-semibold tracking-tight print:hidden">
          {companyName(store) ?? say('planTitle')}
        </h2>
        {steps.length === 0 ? <p>{say('noSteps')}</p> : <Progress done={done} count={steps.length} />}
      </div>
      {first === undefined ? (
        steps.length === 0 ? null : (
          <p>{say('allStepsDone')}</p>
        )
      ) : (
        <div className="grid gap-1">
          <h3 className="text-sm font-medium text-muted-foreground">{say('startHere')}</h3>
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <a
              href={`#item-${first.id}`}
              className="min-w-0 py-1 font-medium underline decoration-border underline-offset-4 hover:decoration-foreground"
            >
              {titleOf(first)}
            </a>
            {isUnnamed(first) ? null : (
              <Button size="small" className=" print:hidden" onClick={() => setState(first, 'done')}>
                <Check aria-hidden />
                {say('markDone')}
              </Button>
            )}
          </div>
        </div>
      )}
      {goals.length === 0 ? null : (
        <div className="grid gap-1">
          <h3 className="text-sm font-medium text-muted-foreground">{say('goals')}</h3>
          <ul className="grid gap-1">
            {goals.map((goal) => (
              <li key={goal.id} className="flex gap-2">
                <span aria-hidden className="mt-2 size-1.5 shrink-0 rounded-full bg-primary" />
                <a
                  href={`#item-${goal.id}`}
                  className="min-w-0 underline decoration-border underline-offset-4 hover:decoration-foreground"
                >
                  {titleOf(goal)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

/** How many of the steps are done, in words and as a bar. */
function Progress({ done, count }: { done: number; count: number }) {
  const { say } = usePlanTools()
  return (
    <>
      <p className="text-sm text-muted-foreground">{say('stepsDone', { done, count })}</p>
      <div aria-hidden className="h-1.5 overflow-hidden rounded-full bg-muted">
        <progress className="plan-progress block h-full w-full" max={count} value={done} />
      </div>
    </>
  )
}
