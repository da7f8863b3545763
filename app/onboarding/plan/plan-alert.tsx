import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import type { UsedPlan } from '#client/use-plan.ts'
import { useWizard } from '#client/wizard/wizard-context.ts'
import { isOfConnection, saysOffline } from '#client/wizard/wizard-state.ts'
import { RefusedChange } from './refused-change.tsx'
import type { Writing } from './use-writing.ts'

interface PlanAlertProps {
  writing: Writing
  used: UsedPlan
  /** Writing the plan in the language of the page, where it is in another one. */
  offer?: { isWorking: boolean; write: () => Promise<void> }
}

/**
 * Why the plan is not there or not up to date, or that it is in another language, in one box with one way on; then what
 * was refused of its changes.
 */
export function PlanAlert({ writing, used, offer }: PlanAlertProps) {
  const { state, say } = useWizard()
  const { plan, error, queue, reload } = used
  const refused = queue.refused.filter(({ save }) => save.sessionId === plan?.sessionId)
  const isSaid = isOfConnection(state.notice)
  const problem = isSaid ? undefined : problemOf()

  const languageName = (locale: string) =>
    new Intl.DisplayNames(state.texts.outline.locale, { type: 'language' }).of(locale) ?? locale

  function problemOf() {
    const isSaidOffline = saysOffline(state)
    switch (writing.state) {
      case 'offline':
        return isSaidOffline ? undefined : { text: say('planOffline'), retry: writing.retry }
      case 'failed':
        return { text: say('planFailed'), retry: writing.retry }
      case 'rateLimited':
        return {
          text: say('planRateLimited', { seconds: writing.retryAfterSeconds }),
          retry: writing.retry,
        }
      default:
        // Before it is written there is a plan without items.
        return error && (plan?.items.length ?? 0) === 0 && !(isSaidOffline && error.code === 'network')
          ? {
              text: say(error.code === 'network' ? 'noConnection' : 'unavailable'),
              retry: () => void reload(),
            }
          : undefined
    }
  }

  return (
    <>
      {problem ? (
        <Alert variant="warning" className="print:hidden" data-plan-problem>
          <span className="grow basis-60">{problem.text}</span>
          <Button size="small" variant="secondary" onClick={problem.retry}>
            {say('tryAgain')}
          </Button>
        </Alert>
      ) : offer && plan ? (
        <Alert className="print:hidden" data-plan-offer>
          <span className="grow basis-60">
            {say('planInLanguage', { language: languageName(plan.locale) })} {say('writeAgainText')}
          </span>
          <Button
            size="small"
            variant="secondary"
            aria-disabled={offer.isWorking || undefined}
            onClick={() => void offer.write()}
          >
            {offer.isWorking
              ? say('writingAgain')
              : say('writePlanIn', { language: languageName(state.session.locale) })}
          </Button>
        </Alert>
      ) : null}
      {refused.map((entry) => (
        <RefusedChange key={entry.save.opId} entry={entry} settle={used.settle} />
      ))}
    </>
  )
}
