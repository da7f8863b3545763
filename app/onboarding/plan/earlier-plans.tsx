import { useEffect, useRef, useState } from 'react'
import { OnboardingError } from '#client/errors.ts'
import { useWizard } from '#client/wizard/wizard-context.ts'
import { usePlanTools } from './plan-context.ts'
import { KINDS_IN_ORDER } from './plan-items.ts'
import { HEADINGS } from './plan-words.ts'
import { type EarlierPlan, readEarlierPlans } from './read-earlier-plans.ts'

/**
 * The plans of the person's earlier sessions, where there are any: they are fetched once whoever reads comes to their
 * place, since it takes all that is kept of somebody to know.
 */
export function EarlierPlans() {
  const { store, state } = useWizard()
  const { say } = usePlanTools()
  const place = useRef<HTMLDivElement>(null)
  const [plans, setPlans] = useState<EarlierPlan[]>()
  const { id } = state.session
  const isKnown = plans !== undefined

  useEffect(() => {
    if (isKnown || place.current === null) return
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      readEarlierPlans(store.client, id).then(setPlans, (error: unknown) => {
        // Without a connection it is tried again when somebody comes back to the place.
        if (!OnboardingError.isInstance(error)) throw error
      })
    })
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [isKnown, store, id])

  if (!isKnown) return <div ref={place} data-unread-plans className="min-h-px print:hidden" />
  if (plans.length === 0) return null
  return (
    <details className="print:hidden">
      <summary className="py-2 text-sm font-medium">{say('earlierPlans')}</summary>
      <div className="grid gap-2 ps-4">
        {plans.map((plan) => (
          <Earlier key={plan.sessionId} plan={plan} />
        ))}
      </div>
    </details>
  )
}

function Earlier({ plan }: { plan: EarlierPlan }) {
  const { say, texts } = usePlanTools()
  const date = new Date(plan.writtenAt).toLocaleDateString(texts.outline.locale, { dateStyle: 'long' })
  return (
    <details lang={plan.locale}>
      <summary className="py-2 text-sm">{say('planOf', { date })}</summary>
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
