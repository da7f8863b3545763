import { X } from 'lucide-react'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { useWizard } from '#client/wizard/wizard-context.ts'
import type { NoticeName } from '#client/wizard/wizard-state.ts'

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
          <span className="grow basis-48">{say(notice)}</span>
          {notice === 'signedOut' ? (
            <Button asChild size="small" variant="secondary">
              <a href={`/sign-in?next=${encodeURIComponent(path)}`}>{say('signInAgain')}</a>
            </Button>
          ) : notice === 'otherUser' ? (
            <Button size="small" variant="secondary" onClick={() => location.assign('/onboarding')}>
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
