// biome-ignore-all lint/performance/noBarrelFile: the one entry of the hooks.
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { AdviceEvent } from './advice-stream.ts'
import type { OnboardingClient } from './client.ts'
import type { OnboardingError } from './errors.ts'
import type { QueueState } from './queue-types.ts'
import { baseOfEdit, withWaitingSaves } from './queued-saves.ts'
import type {
  AIRecommendations,
  DefaultFlow,
  Flow,
  OnboardingSession,
  SessionAnswer,
  StartInput,
  StepIn,
  StepPatch,
} from './types.ts'

export { type UsedPlan, usePlan } from './use-plan.ts'

export interface UseOnboardingOptions<Asked extends Flow = DefaultFlow> extends StartInput<Asked> {
  /** False finds the session but starts none. */
  startsSession?: boolean
}

export interface Onboarding<Asked extends Flow = DefaultFlow> {
  /** The session with what is not sent yet already in it; undefined until it is there. */
  session: OnboardingSession<Asked> | undefined
  isLoading: boolean
  /** Why there is no session, or why the last call failed; saves report through `queue`. */
  error: OnboardingError | undefined
  recommendationsStale: boolean
  queue: QueueState
  /** Saves a draft; settles when the server has it. */
  saveDraft<Step extends StepIn<Asked>>(
    step: Step,
    data: StepPatch<Asked, Step>,
  ): Promise<OnboardingSession<Asked>>
  /** Saves and finishes a step; settles when the server has it. */
  finishStep<Step extends StepIn<Asked>>(
    step: Step,
    data: StepPatch<Asked, Step>,
  ): Promise<OnboardingSession<Asked>>
  /** Sends what waits, then completes. */
  complete(): Promise<OnboardingSession<Asked>>
  /** Leaves this session and opens another. */
  restart(): Promise<OnboardingSession<Asked>>
  /** Reads the session again. */
  reload(): Promise<void>
}

interface Known<Asked extends Flow> {
  session: OnboardingSession<Asked>
  recommendationsStale: boolean
}

/** The caller's onboarding, kept up to date with every answer. The client must stay the same between renders. */
export function useOnboarding<Asked extends Flow = DefaultFlow>(
  client: OnboardingClient<Asked>,
  options: UseOnboardingOptions<Asked> = {},
): Onboarding<Asked> {
  const [known, setKnown] = useState<Known<Asked>>()
  const [isLoading, setIsLoading] = useState(true)
  const [error, setError] = useState<OnboardingError>()
  const queue = useSyncExternalStore(client.queue.subscribe, client.queue.state, client.queue.state)
  const initialOptions = useRef(options)
  const latest = useRef<OnboardingSession<Asked>>(undefined)

  const learn = useCallback(({ data, meta }: SessionAnswer<Asked>): OnboardingSession<Asked> => {
    const before = latest.current
    // Answers may overtake each other; an older one of the same session says nothing new.
    if (before?.id !== data.id || before.revision <= data.revision) {
      latest.current = data
      setKnown({ session: data, recommendationsStale: meta.recommendationsStale })
    }
    return data
  }, [])

  // What comes late for a session that one has left says nothing about the one that one is in.
  const learnOfSave = useCallback(
    (answer: SessionAnswer<Asked>): OnboardingSession<Asked> =>
      latest.current === undefined || latest.current.id === answer.data.id ? learn(answer) : answer.data,
    [learn],
  )

  const load = useCallback(
    async (signal?: AbortSignal): Promise<void> => {
      const { startsSession = true, ...input } = initialOptions.current
      try {
        const current = latest.current
        const answer = current
          ? await client.getSession(current.id, { signal })
          : await (startsSession ? client.start(input, { signal }) : client.getCurrentSession({ signal }))
        if (answer) learn(answer)
        setError(undefined)
      } catch (cause) {
        if (!signal?.aborted) setError(cause as OnboardingError)
      }
      if (!signal?.aborted) setIsLoading(false)
    },
    [client, learn],
  )

  useEffect(() => {
    const controller = new AbortController()
    void load(controller.signal)
    const stop = client.queue.onAnswer(learnOfSave)
    return () => {
      controller.abort()
      stop()
    }
  }, [client, learnOfSave, load])

  const live = useCallback((): OnboardingSession<Asked> => {
    if (latest.current === undefined)
      throw new Error('There is no session yet: wait until isLoading is false.')
    return latest.current
  }, [])

  const save = useCallback(
    async <Step extends StepIn<Asked>>(step: Step, data: StepPatch<Asked, Step>, complete: boolean) => {
      const session = live()
      const baseRevision = baseOfEdit(client.queue.state().waiting, session, step)
      const save = { sessionId: session.id, step, data, complete, baseRevision }
      return learnOfSave(await client.queue.save(save))
    },
    [client, learnOfSave, live],
  )

  const attempt = useCallback(
    async (call: () => Promise<SessionAnswer<Asked>>): Promise<OnboardingSession<Asked>> => {
      try {
        const session = learn(await call())
        setError(undefined)
        return session
      } catch (cause) {
        setError(cause as OnboardingError)
        throw cause
      }
    },
    [learn],
  )

  return {
    session: known && withWaitingSaves(known.session, queue.waiting),
    isLoading,
    error,
    recommendationsStale: known?.recommendationsStale ?? false,
    queue,
    saveDraft: useCallback((step, data) => save(step, data, false), [save]),
    finishStep: useCallback((step, data) => save(step, data, true), [save]),
    complete: useCallback(
      () =>
        attempt(async () => {
          await client.queue.flush()
          const { heldUpBy, waiting } = client.queue.state()
          // Completing now would leave out what waits, for ever.
          if (waiting.length > 0 && heldUpBy) throw heldUpBy
          return client.complete({ sessionId: live().id })
        }),
      [attempt, client, live],
    ),
    restart: useCallback(
      () =>
        attempt(() => {
          const { locale, source } = initialOptions.current
          return client.start({ locale, source, restart: true })
        }),
      [attempt, client],
    ),
    reload: useCallback(() => load(), [load]),
  }
}

export interface Recommending {
  /** What has arrived so far. */
  items: Exclude<AdviceEvent, { type: 'done' }>[]
  recommendations: AIRecommendations | undefined
  error: OnboardingError | undefined
  isArriving: boolean
  /** Asks for recommendations, item by item; a call while one runs replaces it. */
  recommend(sessionId: string): Promise<void>
}

/** Recommendations as they are made. */
export function useRecommendations<Asked extends Flow>(client: OnboardingClient<Asked>): Recommending {
  const [state, setState] = useState<Omit<Recommending, 'recommend'>>({
    items: [],
    recommendations: undefined,
    error: undefined,
    isArriving: false,
  })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const recommend = useCallback(
    async (sessionId: string): Promise<void> => {
      running.current?.abort()
      const controller = new AbortController()
      running.current = controller
      const { signal } = controller
      setState({ items: [], recommendations: undefined, error: undefined, isArriving: true })
      try {
        for await (const event of client.streamRecommendations({ sessionId }, { signal })) {
          if (signal.aborted) return
          setState((before) =>
            event.type === 'done'
              ? { ...before, recommendations: event.data, isArriving: false }
              : { ...before, items: [...before.items, event] },
          )
        }
      } catch (cause) {
        if (!signal.aborted) setState((before) => ({ ...before, error: cause as OnboardingError }))
      } finally {
        // Unless another call has taken its place.
        if (running.current === controller) setState((before) => ({ ...before, isArriving: false }))
      }
    },
    [client],
  )
  return { ...state, recommend }
}
