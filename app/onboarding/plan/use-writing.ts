import { useEffect, useState } from 'react'
import { OnboardingError } from '#client/errors.ts'
import { useWizard } from '#client/wizard/wizard-context.ts'
import { NO_LINES, type WrittenLines, withEvent } from './plan-items.ts'

export interface Writing {
  lines: WrittenLines
  state: 'idle' | 'making' | 'offline' | 'failed' | 'rateLimited'
  retryAfterSeconds: number
  retry: () => void
}

const DEFAULT_RETRY_SECONDS = 10

/** What the frame of the wizard says itself, with the way on. */
const SAID_ELSEWHERE = [
  'unauthenticated',
  'session_expired',
  'session_closed',
  'not_found',
  'steps_incomplete',
]

/**
 * Has advice written while `isWanted`, again once the connection is back, and gives it to the wizard's session; its lines
 * arrive one by one.
 */
export function useWriting(isWanted: boolean): Writing {
  const { store, state } = useWizard()
  const { session, saving } = state
  const isReachable = saving === 'idle' || saving === 'saving'
  const [attempt, setAttempt] = useState(1)
  const [made, setMade] = useState<Omit<Writing, 'retry'>>({
    lines: NO_LINES,
    state: 'making',
    retryAfterSeconds: 0,
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt, language or connection makes it anew
  useEffect(() => {
    if (!isWanted) return
    const aborter = new AbortController()
    const { signal } = aborter
    const show = (change: Partial<Writing>) => {
      if (!signal.aborted) setMade((before) => ({ ...before, ...change }))
    }
    void (async () => {
      show({ lines: NO_LINES, state: 'making' })
      await store.client.queue.flush()
      if (signal.aborted) return
      if (store.getState().waiting.length > 0) return show({ state: 'offline' })
      try {
        let lines = NO_LINES
        for await (const event of store.client.streamRecommendations({ sessionId: session.id }, { signal })) {
          lines = withEvent(lines, event)
          show({ lines })
          if (event.type === 'done' && !signal.aborted) store.takePlan(event.data)
        }
      } catch (error) {
        if (signal.aborted) return
        if (!OnboardingError.isInstance(error)) return show({ state: 'failed' })
        const { code, retryAfterSeconds = DEFAULT_RETRY_SECONDS } = error
        if (code === 'rate_limited') return show({ state: 'rateLimited', retryAfterSeconds })
        show({ state: code === 'network' && !navigator.onLine ? 'offline' : 'failed' })
        if (SAID_ELSEWHERE.includes(code)) await store.report(error)
      }
    })()
    return () => aborter.abort()
  }, [store, session.id, session.locale, isWanted, attempt, isReachable])

  useEffect(() => {
    if (!isWanted) return
    // What is under way then began on the connection that was lost.
    const again = () => setAttempt((count) => count + 1)
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [isWanted])

  const retry = () => setAttempt((count) => count + 1)
  return { ...made, state: isWanted ? made.state : 'idle', retry }
}
