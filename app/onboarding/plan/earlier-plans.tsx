import { useState } from 'react'
import { Alert } from '#app/components/ui/alert.tsx'
import { OnboardingError } from '#client/errors.ts'
import { useWizard } from '#client/wizard/wizard-context.ts'
import { usePlanTools } from './plan-context.ts'
import { KINDS_IN_ORDER } from './plan-items.ts'
import { HEADINGS } from './plan-words.ts'
import { type EarlierPlan, readEarlierPlans } from './read-earlier-plans.ts'

/** The plans of the person's earlier sessions, fetched once somebody wants to read them. */
export function EarlierPlans() {
  const { store, state } = useWizard()
  const { say } = usePlanTools()
  const [plans, setPlans] = useState<EarlierPlan[] | 'failed'>()
  const { id } = state.session

  function open(isOpen: boolean) {
    if (!isOpen || Array.isArray(plans)) return
    readEarlierPlans(store.client, id).then(setPlans, (error: unknown) => {
      if (!OnboardingError.isInstance(error)) throw error
      setPlans('failed')
    })
  }

  return (
    <details className="print:hidden" onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary className="py-3 text-sm font-medium">{say('earlierPlans')}</summary>
      <div className="grid gap-2 ps-4" aria-live="polite">
        {plans === undefined ? (
          <p className="text-sm text-muted-foreground">{say('searching')}</p>
        ) : plans === 'failed' ? (
          <Alert variant="warning">{say('noConnection')}</Alert>
        ) : plans.length === 0 ? (
          <p className="text-sm text-muted-foreground">{say('noEarlierPlans')}</p>
        ) : (
          plans.map((plan) => <Earlier key={plan.sessionId} plan={plan} />)
        )}
      </div>
    </details>
  )
}

function Earlier({ plan }: { plan: EarlierPlan }) {
  const { say, texts } = usePlanTools()
  const date = new Date(plan.writtenAt).toLocaleDateString(texts.outline.locale, { dateStyle: 'long' })
  return (
    <details lang={plan.locale}>
      <summary className="py-3 text-sm">{say('planOf', { date })}</summary>
      <div className="grid gap-3 border-s-2 border-border ps-4 pb-3 text-sm">
        {KINDS_IN_ORDER.map((kind) => (
          <div key={kind} className="grid gap-1">
            <h3 className="font-medium">{say(HEADINGS[kind])}</h3>
            <ul className="grid list-disc gap-1 ps-5 text-muted-foreground">
              {plan.lines[kind].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </details>
  )
}
