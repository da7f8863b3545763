import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { OnboardingClient } from './client.ts'
import type { OnboardingError } from './errors.ts'
import { type AnsweredItem, type ItemRecord, withWaitingChanges } from './plan-queue.ts'
import type { QueueState } from './queue-types.ts'
import type { RefusedSave } from './queued-saves.ts'
import type { Flow, LocaleOf, NewPlanItem, Plan, PlanItem, PlanItemChange, PlanItemKind } from './types.ts'
import { backoffMs } from './waiting.ts'

export interface UsedPlan<Asked extends Flow = Flow> {
  /** The plan with what is not sent yet already in it; undefined until it is there. */
  plan: Plan | undefined
  /** Why there is no plan, or none that is up to date; changes report through `queue`, too. */
  error: OnboardingError | undefined
  queue: QueueState
  /** Changes an item; settles when the server has it. */
  change(itemId: string, change: PlanItemChange): Promise<void>
  /** Settles with the item as the server has named it; undefined where another tab has sent it. */
  add(item: NewPlanItem): Promise<PlanItem | undefined>
  /**
   * Has items of these kinds written anew that nobody edited or decided about, in the plan's language where none is
   * said.
   */
  renew(kinds: readonly PlanItemKind[], options?: { locale?: LocaleOf<Asked> }): Promise<void>
  /** Ends what was refused of this plan: keeps the person's change after all, or gives it up. */
  settle(refused: RefusedSave, keep: 'yours' | 'theirs'): Promise<void>
  reload(): Promise<void>
}

/**
 * The plan of a session, without one of the live session, else of the latest completed one; read again when the page is
 * looked at again or the connection is back, and after growing pauses where it could not be read. The client must stay
 * the same between renders.
 */
export function usePlan<Asked extends Flow>(
  client: OnboardingClient<Asked>,
  sessionId?: string,
): UsedPlan<Asked> {
  const [known, setKnown] = useState<Plan>()
  const [error, setError] = useState<OnboardingError>()
  const latest = useRef<Plan>(undefined)
  const loads = useRef({ begun: 0, taken: 0 })
  const failures = useRef(0)
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
      const turn = ++loads.current.begun
      try {
        const { data } = await client.getPlan({ sessionId }, { signal })
        // Advice that is written anew leaves the revision of an untouched plan as it is.
        if (signal?.aborted || turn < loads.current.taken) return
        loads.current.taken = turn
        learn(data)
        setError(undefined)
      } catch (cause) {
        if (!signal?.aborted) setError(cause as OnboardingError)
      }
    },
    [client, learn, sessionId],
  )

  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    latest.current = undefined
    void load(signal)
    const look = () => {
      if (document.visibilityState === 'visible') void load(signal)
    }
    globalThis.addEventListener('online', look, { signal })
    document.addEventListener('visibilitychange', look, { signal })
    return () => controller.abort()
  }, [load])

  useEffect(() => {
    if (!error?.isTemporary) {
      failures.current = 0
      return
    }
    const pauseMs = Math.max(backoffMs(++failures.current), (error.retryAfterSeconds ?? 0) * 1000)
    const timer = setTimeout(() => void load(), pauseMs)
    return () => clearTimeout(timer)
  }, [error, load])

  const learnOfItem = useCallback(
    ({ sessionId: id, item, revision }: Omit<AnsweredItem, 'name'>): void => {
      const before = latest.current
      if (before?.sessionId !== id || revision <= before.revision) return
      const isNext = item !== undefined && revision === before.revision + 1
      if (item) learn({ ...withItem(before, item), revision: isNext ? revision : before.revision })
      // Somebody else has changed the plan in between.
      if (!isNext) void load()
    },
    [learn, load],
  )
  useEffect(() => planQueue.onAnswer(learnOfItem), [planQueue, learnOfItem])

  const live = useCallback((): Plan => {
    if (latest.current === undefined) throw new Error('There is no plan yet: wait until it is there.')
    return latest.current
  }, [])

  const settled = useCallback(
    async (id: string, sent: Promise<ItemRecord>): Promise<PlanItem | undefined> => {
      const record = await sent
      learnOfItem({ sessionId: id, ...record })
      return record.item
    },
    [learnOfItem],
  )

  const change = useCallback(
    async (itemId: string, change: PlanItemChange, base?: number): Promise<void> => {
      const { sessionId: id, revision } = live()
      const earlier = planQueue.state().waiting.find(({ step }) => step === itemId)
      const baseRevision = base ?? earlier?.baseRevision ?? revision
      await settled(id, planQueue.change(id, itemId, change, { baseRevision }))
    },
    [live, planQueue, settled],
  )

  return {
    plan: known && withWaitingChanges(known, queue.waiting),
    error,
    queue,
    change: useCallback((itemId, made) => change(itemId, made), [change]),
    add: useCallback(
      (item) => {
        const { sessionId: id } = live()
        return settled(id, planQueue.add(id, item))
      },
      [live, planQueue, settled],
    ),
    renew: useCallback(
      async (kinds, options) => {
        learn((await client.renewPlan({ sessionId: live().sessionId, kinds, ...options })).data)
      },
      [client, learn, live],
    ),
    settle: useCallback(
      async ({ save, refusal }, keep) => {
        const { item, ...changed } = save.data as PlanItemChange & { item?: NewPlanItem }
        const sendAgain = () =>
          item === undefined
            ? change(save.step, changed, refusal.revision)
            : settled(save.sessionId, planQueue.add(save.sessionId, item))
        try {
          await Promise.all([planQueue.discard(save.opId), keep === 'yours' ? sendAgain() : undefined])
        } finally {
          // What is refused once more may be so because the plan is another.
          await load()
        }
      },
      [change, load, planQueue, settled],
    ),
    reload: useCallback(() => load(), [load]),
  }
}

/** A plan with an item as it is now, at its place. */
function withItem(plan: Plan, item: PlanItem): Plan {
  const items = plan.items.filter(({ id }) => id !== item.id)
  items.splice(item.position, 0, item)
  return { ...plan, items: items.map((one, position) => ({ ...one, position })) }
}
