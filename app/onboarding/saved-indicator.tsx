import { Check, CircleAlert, CloudOff, LoaderCircle } from 'lucide-react'
import { useEffect, useState } from 'react'
import { classNames } from '#app/components/ui/class-names.ts'
import type { Say } from '#client/wizard/texts.ts'
import { useWizard } from '#client/wizard/wizard-context.ts'
import type { WizardState } from '#client/wizard/wizard-state.ts'

function textOf(state: WizardState, say: Say, now: number): string {
  const { waiting, saving, conflict, retryAt } = state
  if (conflict) return say('waitingForChoice')
  if (waiting.length > 0 && !state.isPersistent) return say('notKept')
  if (saving === 'offline') return say('offline')
  if (saving === 'signedOut') return say('untilSignIn')
  if (saving === 'waiting')
    return say('waiting', { seconds: Math.max(1, Math.ceil(((retryAt ?? now) - now) / 1000)) })
  if (saving === 'saving') return say('saving')
  if (waiting.length > 0) return say('pending')
  if (Object.keys(state.rejected).length > 0) return say('heldBack')
  return state.wasChanged ? say('saved') : ''
}

/** Whether the answers have reached the server, in words; each change is announced, a countdown is not. */
export function SavedIndicator() {
  const { state, say } = useWizard()
  const isWaiting = state.saving === 'waiting'
  const now = useNow(isWaiting)
  if (state.session.status === 'completed') return null
  const text = textOf(state, say, now)
  const isKept = state.saving === 'offline' || isWaiting || state.saving === 'signedOut'
  const isSaved = text === '' || text === say('saved')
  const isHeldBack = text === say('waitingForChoice') || text === say('heldBack')
  const Icon = isKept ? CloudOff : isSaved ? Check : isHeldBack ? CircleAlert : LoaderCircle
  return (
    <div
      className={classNames(
        'flex items-start gap-1.5 text-sm text-muted-foreground sm:justify-center print:hidden',
        text === '' ? 'sm:py-1' : 'py-1',
      )}
    >
      {text === '' ? null : <Icon className="mt-0.5 size-4 shrink-0" aria-hidden />}
      <span
        aria-hidden={isWaiting || undefined}
        role={isWaiting ? undefined : 'status'}
        data-saving={isKept ? 'kept' : isSaved ? 'saved' : 'pending'}
      >
        {text}
      </span>
    </div>
  )
}

/** The time, once a second while it matters. */
function useNow(isTicking: boolean): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!isTicking) return
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [isTicking])
  return now
}
