import { X } from 'lucide-react'
import { addressInApp } from '#app/address-in-app.ts'
import { PageLink } from '#app/components/page-link.tsx'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { useWizard } from '#client/wizard/wizard-context.ts'
import type { NoticeName } from '#client/wizard/wizard-state.ts'
import { AnswerText } from './answer-text.tsx'

const VARIANTS: Record<NoticeName, 'information' | 'warning'> = {
  signedOut: 'warning',
  rateLimited: 'warning',
  unavailable: 'warning',
  unknown: 'warning',
  rejected: 'warning',
  noConnection: 'warning',
  expired: 'information',
  closed: 'information',
  finished: 'information',
  otherUser: 'warning',
  flowChanged: 'information',
  flowMoved: 'information',
  incomplete: 'information',
}

/** What stands between the person and the server, or has just happened, in words and with the next step. */
export function Notice({ path }: { path: string }) {
  const { store, state, say } = useWizard()
  const { notice } = state
  return (
    <div role="status" className="print:hidden">
      {notice ? (
        <Alert variant={VARIANTS[notice]} className="mt-4" data-notice={notice}>
          <div className="grid grow basis-40 gap-2">
            <p>{say(notice)}</p>
            <LeftOver />
          </div>
          {notice === 'signedOut' ? (
            <Button asChild size="small" variant="secondary">
              <PageLink href={`/sign-in?next=${encodeURIComponent(path)}`}>{say('signInAgain')}</PageLink>
            </Button>
          ) : notice === 'otherUser' ? (
            <Button
              size="small"
              variant="secondary"
              onClick={() => location.assign(addressInApp('/onboarding'))}
            >
              {say('goOnAsOther')}
            </Button>
          ) : notice === 'unavailable' || notice === 'unknown' ? (
            <Button size="small" variant="secondary" onClick={() => void store.retryNow()}>
              {say('tryNow')}
            </Button>
          ) : (
            <Button
              variant="ghost"
              size="icon"
              className="-my-1.5 -me-2 ms-auto"
              aria-label={say('dismiss')}
              onClick={() => store.notify(undefined)}
            >
              <X aria-hidden />
            </Button>
          )}
        </Alert>
      ) : null}
    </div>
  )
}

/** What somebody typed into a version of the flow that is gone, to be taken elsewhere before it goes too. */
function LeftOver() {
  const { state, say } = useWizard()
  if (state.leftOver.length === 0) return null
  return (
    <div className="grid gap-1">
      <p>{say('leftOver')}</p>
      <ul className="grid list-disc gap-1 ps-5">
        {state.leftOver.map(({ field, answer }) => (
          <li key={`${field.name} ${JSON.stringify(answer)}`}>
            {field.label}: <AnswerText field={field} answer={answer} />
          </li>
        ))}
      </ul>
    </div>
  )
}
