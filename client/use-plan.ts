import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { OnboardingClient } from './client.ts'
import type { OnboardingError } from './errors.ts'
import { withWaitingChanges } from './plan-queue.ts'
import type { QueueState } from './queue-types.ts'
import type { Flow, NewPlanItem, Plan, PlanItemChange, PlanItemKind } from './types.ts'

export interface UsedPlan {
  /** The plan with what is not sent yet already in it; undefined until it is there. */
  plan: Plan | undefined
  /** Why there is no plan, or none that is up to date; changes report through `queue`, too. */
  error: OnboardingError | undefined
  queue: QueueState
  /** Changes an item; settles when the server has it. */
  change(itemId: string, change: PlanItemChange): Promise<void>
  add(item: NewPlanItem): Promise<void>
  /** Has items of these kinds written anew that nobody edited or decided about. */
  renew(kinds: readonly PlanItemKind[]): Promise<void>
  reload(): Promise<void>
}

/**
 * The plan of a session, without one of the live session, else of the latest completed one. The client must stay the
 * same between renders.
 */
export function usePlan<Asked extends Flow>(client: OnboardingClient<Asked>, sessionId?: string): UsedPlan {
  const [known, setKnown] = useState<Plan>()
  const [error, setError] = useState<OnboardingError>()
  const latest = useRef<Plan>(undefined)
  const { planQueue } = client
  const queue = useSyncExternalStore(planQueue.subscribe, planQueue.state, planQueue.state)

  const learn = useCallback((plan: Plan): void => {
    const before = latest.current
    // Answers may overtake each other.
    if (before?.sessionId !== plan.sessionId || before.revision <= plan.revision) {
      latest.current = plan
      setKnown(plan)
    }
  }, [])

  const load = useCallback(
    async (signal?: AbortSignal): Promise<void> => {
      try {
        learn((await client.getPlan({ sessionId }, { signal })).data)
        setError(undefined)
      } catch (cause) {
        if (!signal?.aborted) setError(cause as OnboardingError)
      }
    },
    [client, learn, sessionId],
  )

  useEffect(() => {
    const controller = new AbortController()
    latest.current = undefined
    void load(controller.signal)
    return () => controller.abort()
  }, [load])

  const live = useCallback((): Plan => {
    if (latest.current === undefined) throw new Error('There is no plan yet: wait until it is there.')
    return latest.current
  }, [])

  return {
    plan: known && withWaitingChanges(known, queue.waiting),
    error,
    queue,
    change: useCallback(
      async (itemId, change) => {
        const { sessionId: id, revision } = live()
        const earlier = planQueue.state().waiting.find(({ step }) => step === itemId)
        const baseRevision = earlier?.baseRevision ?? revision
        await planQueue.change(id, itemId, change, { baseRevision })
        // Others may have changed the plan too, and a place is one among the others.
        await load()
      },
      [live, load, planQueue],
    ),
    add: useCallback(
      async (item) => {
        await planQueue.add(live().sessionId, item)
        await load()
      },
      [live, load, planQueue],
    ),
    renew: useCallback(
      async (kinds) => {
        learn((await client.renewPlan({ sessionId: live().sessionId, kinds })).data)
      },
      [client, learn, live],
    ),
    reload: useCallback(() => load(), [load]),
  }
}
