import { useEffect, useRef } from 'react'
import type { UsedPlan } from '#client/use-plan.ts'

/**
 * Sends once more what nobody knew of when it was sent: somebody else was signed in in this browser then, and whoever
 * can read the plan is its owner.
 */
export function useAstrayChanges({ plan, error, queue, settle }: UsedPlan): void {
  const tried = useRef(new Set<string>())
  const sessionId = plan?.sessionId
  useEffect(() => {
    if (error !== undefined) return
    for (const entry of queue.refused) {
      const { save, refusal } = entry
      if (refusal.code !== 'not_found' || save.sessionId !== sessionId || tried.current.has(save.step))
        continue
      tried.current.add(save.step)
      // Refused once more, it is said.
      settle(entry, 'yours').catch(() => undefined)
    }
  }, [error, queue.refused, sessionId, settle])
}
