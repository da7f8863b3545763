import { useEffect, useState } from 'react'
import { OnboardingError } from '#client/errors.ts'
import { useWizard } from '#client/wizard/wizard-context.ts'
import { itemsOf, NO_ITEMS, type PlanItems, withEvent } from './plan-items.ts'

export interface Plan {
  items: PlanItems
  state: 'making' | 'ready' | 'offline' | 'failed' | 'rateLimited'
  retryAfterSeconds: number
  retry: () => void
}

const DEFAULT_RETRY_SECONDS = 10

/** The stored plan where it is about the answers as they stand; else it is made, and arrives item by item. */
export function usePlan(): Plan {
  const { store, state } = useWizard()
  const { session, recommendationsStale, saving } = state
  const stored = recommendationsStale ? undefined : session.aiRecommendations
  const isOnline = saving !== 'offline'
  const [attempt, setAttempt] = useState(1)
  const [made, setMade] = useState<Omit<Plan, 'retry'>>({
    items: NO_ITEMS,
    state: 'making',
    retryAfterSeconds: 0,
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt, language or connection makes it anew
  useEffect(() => {
    if (stored !== undefined) return
    const aborter = new AbortController()
    const { signal } = aborter
    const show = (change: Partial<Plan>) => {
      if (!signal.aborted) setMade((before) => ({ ...before, ...change }))
    }
    void (async () => {
      show({ items: NO_ITEMS, state: 'making' })
      await store.client.queue.flush()
      if (signal.aborted) return
      if (store.getState().waiting.length > 0) return show({ state: 'offline' })
      try {
        let items = NO_ITEMS
        for await (const event of store.client.streamRecommendations({ sessionId: session.id }, { signal })) {
          items = withEvent(items, event)
          show({ items })
          if (event.type === 'done' && !signal.aborted) store.takePlan(event.data)
        }
        show({ state: 'ready' })
      } catch (error) {
        if (signal.aborted) return
        if (!OnboardingError.isInstance(error)) return show({ state: 'failed' })
        if (error.code === 'rate_limited') {
          return show({
            state: 'rateLimited',
            retryAfterSeconds: error.retryAfterSeconds ?? DEFAULT_RETRY_SECONDS,
          })
        }
        show({ state: 'failed' })
        if (error.code !== 'network') await store.report(error)
      }
    })()
    return () => aborter.abort()
  }, [store, session.id, session.locale, stored === undefined, attempt, isOnline])

  const retry = () => setAttempt((count) => count + 1)
  if (stored !== undefined) return { items: itemsOf(stored), state: 'ready', retryAfterSeconds: 0, retry }
  return { ...made, retry }
}
