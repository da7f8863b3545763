import { OnboardingError, unreachable } from './errors.ts'
import { newId } from './new-id.ts'
import { exclusively } from './queue-storage.ts'
import type { OfflineQueue, OfflineQueueOptions, QueueSaveOptions, QueueState } from './queue-types.ts'
import {
  acknowledge,
  echoesOf,
  enqueue,
  type Pause,
  type QueueContent,
  type QueuedSave,
  type RefusedSave,
  refusalOf,
  refuse,
} from './queued-saves.ts'
import { createStoredQueue } from './stored-queue.ts'
import type { AnySave, AnySessionAnswer, Flow } from './types.ts'
import { backoffMs, MAX_TIMER_MS } from './waiting.ts'

interface Waiter {
  sessionId: string
  resolve(answer: AnySessionAnswer): void
  reject(error: unknown): void
}

const isInForce = ({ from, until }: Pause) => from <= Date.now() && Date.now() < until

/** Makes the queue and starts sending what an earlier page left in it. */
export function createOfflineQueue(options: OfflineQueueOptions): OfflineQueue<Flow> {
  const { storage, storageKey, isShared = true, checkSave, send, read } = options
  const listeners = new Set<() => void>()
  const answerListeners = new Set<(answer: AnySessionAnswer) => unknown>()
  /** The last answer of each session that nobody listened to. */
  const unheard = new Map<string, AnySessionAnswer>()
  const waiters = new Map<string, Waiter[]>()
  const echoes = new Map<string, Record<string, unknown>>()
  let state: QueueState = {
    waiting: [],
    refused: [],
    isSending: false,
    heldUpBy: undefined,
    nextAttemptAt: undefined,
    isPersistent: true,
  }
  /** Saves on their way into the storage; they show at once. */
  const entering = new Set<QueuedSave>()
  let content: QueueContent = { waiting: [], refused: [] }
  let sending: Promise<void> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let isWantedAgain = false
  let isClosed = false

  const stored = createStoredQueue({
    storage,
    storageKey,
    isShared,
    onChange(stored, isPersistent) {
      content = stored
      showContent({ isPersistent })
    },
  })

  function show(change: Partial<QueueState>): void {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  function showContent(change: Partial<QueueState> = {}): void {
    const { waiting, refused } = structuredClone(content)
    const shown = { waiting, refused }
    for (const save of entering) enqueue(shown, { ...save })
    show({ ...shown, ...change })
  }

  function startAfter(delayMs: number): void {
    clearTimeout(timer)
    if (!isClosed) timer = setTimeout(() => void start(), Math.min(delayMs, MAX_TIMER_MS))
  }

  function save(
    { complete = true, ...input }: AnySave,
    { signal, delayMs = 0 }: QueueSaveOptions = {},
  ): Promise<AnySessionAnswer> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted()
      const queued: QueuedSave = {
        ...input,
        complete,
        opId: input.opId ?? newId(),
        wasSent: false,
        echoes: echoes.get(input.sessionId) ?? {},
      }
      const waiter = { sessionId: input.sessionId, resolve, reject }
      const enter = (content: QueueContent) => {
        entering.delete(queued)
        const opId = enqueue(content, queued)
        waiters.set(opId, [...(waiters.get(opId) ?? []), waiter])
      }
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
      entering.add(queued)
      showContent()
      stored.change(enter).then(() => {
        // While something holds it up, the next attempt is set already.
        if (state.nextAttemptAt === undefined) delayMs > 0 ? startAfter(delayMs) : void start()
      }, reject)
    })
  }

  function settle(opId: string, by: (waiter: Waiter) => void): void {
    for (const waiter of waiters.get(opId) ?? []) by(waiter)
    waiters.delete(opId)
  }

  async function flush(): Promise<void> {
    failures = 0
    await stored.change((content) => {
      if (content.pause?.refusal.code !== 'rate_limited') delete content.pause
    })
    return start()
  }

  function start(): Promise<void> {
    clearTimeout(timer)
    if (isClosed) return Promise.resolve()
    isWantedAgain = sending !== undefined
    sending ??= (isShared ? exclusively(`${storageKey}.sending`, sendAll) : sendAll())
      .catch(holdUp)
      .finally(() => {
        sending = undefined
        show({ isSending: false })
        // A save may have come in after the last look and before this.
        if (isWantedAgain && state.heldUpBy === undefined) return start()
      })
    return sending
  }

  async function sendAll(): Promise<void> {
    while (!isClosed) {
      const content = await stored.change((content) => {
        if (content.pause && !isInForce(content.pause)) delete content.pause
        return content
      })
      await settleElsewhere(content)
      const [next] = content.waiting
      if (next === undefined) return show({ heldUpBy: undefined, nextAttemptAt: undefined })
      if (content.pause) return holdUp(errorOf(content.pause), content.pause.until - Date.now())
      show({ isSending: true })
      const ready = await fixed(next)
      if (ready === undefined) continue
      if (isClosed) return
      const answer = await send(ready).catch(async (error: unknown) => {
        if (!OnboardingError.isInstance(error) || error.isTemporary || error.status === 401) throw error
        await refused(ready, error)
      })
      if (answer) await taken(ready, answer)
      failures = 0
      show({ heldUpBy: undefined, nextAttemptAt: undefined })
    }
  }

  /** Fixes a save for its first attempt; undefined when it was changed meanwhile, or some of it cannot be sent. */
  async function fixed(next: QueuedSave): Promise<QueuedSave | undefined> {
    if (next.wasSent) return next
    const errors = (await checkSave?.(next)) ?? []
    const message = 'These answers cannot be saved as they stand.'
    return stored.change((content) => {
      const entry = content.waiting.find(({ opId }) => opId === next.opId)
      if (entry === undefined || JSON.stringify(entry) !== JSON.stringify(next)) return undefined
      entry.wasSent = errors.length === 0
      if (entry.wasSent) return entry
      refuse(content, entry.opId, { code: 'validation_failed', status: 422, message, errors, conflicts: [] })
      return undefined
    })
  }

  /** Another tab may have sent what this one waits for. */
  async function settleElsewhere({ waiting, refused }: QueueContent): Promise<void> {
    for (const [opId, [first]] of [...waiters]) {
      const refusal = refused.find(({ save }) => save.opId === opId)?.refusal
      if (refusal) settle(opId, (waiter) => waiter.reject(errorOf({ refusal })))
      else if (first && !waiting.some((entry) => entry.opId === opId)) {
        try {
          const answer = await read(first.sessionId)
          settle(opId, (waiter) => waiter.resolve(answer))
        } catch (error) {
          if (OnboardingError.isInstance(error) && error.isTemporary) throw error
          settle(opId, (waiter) => waiter.reject(error))
        }
      }
    }
  }

  async function taken(save: QueuedSave, answer: AnySessionAnswer): Promise<void> {
    const left = { ...echoes.get(save.sessionId), ...echoesOf(save, answer.data) }
    echoes.set(save.sessionId, left)
    // Before the save leaves the line, so that nobody sees the session without it.
    if (answerListeners.size === 0) unheard.set(save.sessionId, answer)
    for (const listener of answerListeners) await listener(answer)
    await stored.change((content) => acknowledge(content, save, answer.data))
    settle(save.opId, (waiter) => waiter.resolve(answer))
  }

  async function refused({ opId }: QueuedSave, error: OnboardingError): Promise<void> {
    const isOutOfLine = await stored.change((content) => {
      refuse(content, opId, refusalOf(error))
      return !content.waiting.some((entry) => entry.opId === opId)
    })
    if (isOutOfLine) settle(opId, (waiter) => waiter.reject(error))
  }

  /** Says why nothing goes through, and tries again when the server wants it or, growing rarer, by itself. */
  async function holdUp(cause: unknown, pausedForMs?: number): Promise<void> {
    const error = OnboardingError.isInstance(cause)
      ? cause
      : new OnboardingError({ code: 'unexpected', detail: 'The answer could not be understood.' }, { cause })
    if (!error.isTemporary) return show({ heldUpBy: error, nextAttemptAt: undefined })
    const { retryAfterSeconds } = error
    const askedForMs = pausedForMs ?? (retryAfterSeconds ?? 0) * 1000
    const delayMs = askedForMs || backoffMs(++failures)
    const from = Date.now()
    if (retryAfterSeconds !== undefined) {
      await stored.change((content) => {
        content.pause = { from, until: from + delayMs, refusal: refusalOf(error) }
      })
    }
    show({ heldUpBy: error, nextAttemptAt: from + delayMs })
    startAfter(delayMs)
  }

  const onOnline = () => {
    failures = 0
    void start()
  }
  const onOffline = () => show({ heldUpBy: unreachable() })
  const onStorage = ({ key }: StorageEvent) => {
    if (key === storageKey) void stored.change(() => undefined)
  }
  globalThis.addEventListener?.('online', onOnline)
  globalThis.addEventListener?.('offline', onOffline)
  globalThis.addEventListener?.('storage', onStorage as (event: Event) => void)
  void start()

  return {
    save,
    flush,
    discard: (opId) =>
      stored.change((content) => {
        content.refused = content.refused.filter((entry) => entry.save.opId !== opId)
      }),
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onAnswer(listener) {
      answerListeners.add(listener)
      const missed = [...unheard.values()]
      unheard.clear()
      Promise.all(missed.map(async (answer) => listener(answer))).catch(holdUp)
      return () => answerListeners.delete(listener)
    },
    close() {
      isClosed = true
      clearTimeout(timer)
      globalThis.removeEventListener?.('online', onOnline)
      globalThis.removeEventListener?.('offline', onOffline)
      globalThis.removeEventListener?.('storage', onStorage as (event: Event) => void)
    },
  }
}

const errorOf = ({ refusal }: Pick<RefusedSave, 'refusal'>): OnboardingError =>
  new OnboardingError({ ...refusal, detail: refusal.message })
