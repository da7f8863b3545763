import { useEffect, useRef, useState } from 'react'
import { OnboardingError } from '#client/errors.ts'
import { sayIn } from '#client/wizard/texts.ts'
import { useWizard } from '#client/wizard/wizard-context.ts'
import { usePlanTools } from './plan-context.ts'
import { KINDS_IN_ORDER } from './plan-items.ts'
import { HEADINGS } from './plan-words.ts'
import { type EarlierPlan, readEarlierPlans } from './read-earlier-plans.ts'
import { useTextsOf } from './use-texts-of.ts'

/** The plans of the person's earlier sessions, offered to who has any: they are looked for once one reads that far. */
export function EarlierPlans() {
  const { store, state } = useWizard()
  const { say } = usePlanTools()
  const [plans, setPlans] = useState<readonly EarlierPlan[]>()
  const place = useRef<HTMLDivElement>(null)
  const { id } = state.session

  useEffect(() => {
    if (place.current === null) return
    const near = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return
        readEarlierPlans(store.client, id).then(
          (found) => {
            near.disconnect()
            setPlans(found)
          },
          (error: unknown) => {
            // Without a connection they are looked for the next time that one comes by.
            if (!OnboardingError.isInstance(error)) throw error
          },
        )
      },
      // A screen ahead, so that nothing moves before one's eyes.
      { rootMargin: '100%' },
    )
    near.observe(place.current)
    return () => near.disconnect()
  }, [store, id])

  return (
    <div ref={place} className="empty:-mt-8 print:hidden">
      {plans === undefined || plans.length === 0 ? null : (
        <details>
          <summary className="py-3 text-sm font-medium">{say('earlierPlans')}</summary>
          <div className="grid gap-2 ps-4">
            {plans.map((plan) => (
              <Earlier key={plan.sessionId} plan={plan} />
            ))}
          </div>
        </details>
      )}
    </div>
  )
}

/** In the words of its own language, once somebody opens it. */
function Earlier({ plan }: { plan: EarlierPlan }) {
  const { say, texts } = usePlanTools()
  const [isOpen, setIsOpen] = useState(false)
  const ownTexts = useTextsOf(isOpen ? plan.locale : undefined, texts)
  const sayOwn = sayIn(ownTexts)
  const date = new Date(plan.writtenAt).toLocaleDateString(texts.outline.locale, { dateStyle: 'long' })
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className="py-3 text-sm">{say('planOf', { date })}</summary>
      <div
        lang={ownTexts.outline.locale}
        dir={ownTexts.outline.dir}
        className="grid gap-3 border-s-2 border-border ps-4 pb-3 text-sm"
      >
        {KINDS_IN_ORDER.map((kind) => (
          <div key={kind} className="grid gap-1">
            <h3 className="font-medium">{sayOwn(HEADINGS[kind])}</h3>
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
