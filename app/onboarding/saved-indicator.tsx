import { Check, CloudOff, LoaderCircle } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { WizardWords } from '#app/dictionary/wizard-words.ts'
import type { WizardState } from './engine/wizard-state.ts'
import { useWizard } from './wizard-context.ts'

type Words = WizardWords['saving']

function textOf(state: WizardState, words: Words, now: number): string {
  const { waiting, saving, conflict, retryAt } = state
  if (conflict) return words.conflict
  if (waiting.length > 0 && !state.isPersistent) return words.notKept
  if (saving === 'offline') return words.offline
  if (saving === 'signedOut') return words.signedOut
  if (saving === 'waiting') return words.waiting(Math.max(1, Math.ceil(((retryAt ?? now) - now) / 1000)))
  if (saving === 'saving') return words.saving
  if (waiting.length > 0) return words.pending
  return Object.keys(state.rejected).length > 0 ? words.heldBack : words.saved
}

/** Whether the answers have reached the server, in words; each change is announced, a countdown is not. */
export function SavedIndicator() {
  const { state, words } = useWizard()
  const isWaiting = state.saving === 'waiting'
  const now = useNow(isWaiting)
  if (state.session.status === 'completed') return null
  const text = textOf(state, words.saving, now)
  const isKept = state.saving === 'offline' || isWaiting || state.saving === 'signedOut'
  const isSaved = text === words.saving.saved
  const Icon = isKept ? CloudOff : isSaved ? Check : LoaderCircle
  return (
    <div className="flex min-h-6 items-start gap-1.5 text-sm text-muted-foreground print:hidden">
      <Icon className="mt-0.5 size-4 shrink-0" aria-hidden />
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
