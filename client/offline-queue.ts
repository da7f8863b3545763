import { OnboardingError } from './errors.ts'
import { exclusively, type QueueStorage } from './queue-storage.ts'
import {
  acknowledge,
  conflictsWithItselfOnly,
  echoesOf,
  enqueue,
  type QueueContent,
  type QueuedSave,
  type RefusedSave,
} from './queued-saves.ts'
import type { Answer, CallOptions, OnboardingSession, SaveInput, SessionMeta } from './types.ts'
import { backoffMs } from './waiting.ts'

type SessionAnswer = Answer<OnboardingSession, SessionMeta>

/** What a page shows of the queue; a new object whenever something changed. */
export interface QueueState {
  /** Not acknowledged yet, in order. */
  waiting: readonly QueuedSave[]
  refused: readonly RefusedSave[]
  isSending: boolean
  /** Why nothing goes through at the moment: no connection, too many requests, nobody signed in. */
  heldUpBy: OnboardingError | undefined
  /** False when the storage took nothing (full, or shut): what waits would not survive a reload. */
  isPersistent: boolean
}

/** Saves that survive reloads and reach the server once each, in order, whenever it can be reached. */
export interface OfflineQueue {
  /**
   * Stores a save and sends it when its turn comes. Settles with the server's answer, which may be much later;
   * aborting gives up waiting, not the save. Rejects with OnboardingError when the server refuses it.
   */
  save(input: SaveInput, options?: CallOptions): Promise<SessionAnswer>
  /** Tries at once: after signing in, or when the connection may be back. Settles when nothing more can be done. */
  flush(): Promise<void>
  /** Forgets a refused save. */
  discard(opId: string): Promise<void>
  state(): QueueState
  /** Calls back on every change of the state; returns how to stop. */
  subscribe(listener: () => void): () => void
  /** Calls back with every answer to a save; returns how to stop. */
  onAnswer(listener: (answer: SessionAnswer) => void): () => void
  /** Stops sending and listening; what waits stays stored. */
  close(): void
}

export interface OfflineQueueOptions {
  storage: QueueStorage
  /** One per person and product, so that nobody's answers are sent as somebody else's. */
  storageKey: string
  /** One attempt to save. */
  send(save: SaveInput): Promise<SessionAnswer>
  read(sessionId: string): Promise<SessionAnswer>
}

interface Waiter {
  sessionId: string
  resolve(answer: SessionAnswer): void
  reject(error: unknown): void
}

const EMPTY = JSON.stringify({ waiting: [], refused: [] } satisfies QueueContent)

function parseContent(text: string): QueueContent {
  try {
    return JSON.parse(text)
  } catch {
    return JSON.parse(EMPTY)
  }
}

/** Makes the queue and starts sending what an earlier page left in it. */
export function createOfflineQueue({ storage, storageKey, send, read }: OfflineQueueOptions): OfflineQueue {
  const listeners = new Set<() => void>()
  const answerListeners = new Set<(answer: SessionAnswer) => void>()
  const waiters = new Map<string, Waiter[]>()
  const echoes = new Map<string, Record<string, unknown>>()
  let state: QueueState = {
    waiting: [],
    refused: [],
    isSending: false,
    heldUpBy: undefined,
    isPersistent: true,
  }
  let unstored: string | undefined
  let sending: Promise<void> | undefined
  let wakeUp: () => void = () => undefined
  let isClosed = false
  let changes: Promise<unknown> = Promise.resolve()

  function show(change: Partial<QueueState>): void {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  /** Reads what is stored, lets it be changed, and stores it; one at a time, over all tabs. */
  function change<Result>(work: (content: QueueContent) => Result): Promise<Result> {
    const next = changes.then(() =>
      exclusively(storageKey, async () => {
        const before = await load()
        const content = parseContent(before)
        const result = work(content)
        const after = JSON.stringify(content)
        if (after !== before) await store(after)
        show({ ...content, isPersistent: unstored === undefined })
        return result
      }),
    )
    changes = next.catch(() => undefined)
    return next
  }

  // A full or shut storage costs only the survival of a reload, which `isPersistent` tells the page.
  async function load(): Promise<string> {
    if (unstored !== undefined) return unstored
    try {
      return (await storage.getItem(storageKey)) ?? EMPTY
    } catch {
      unstored = JSON.stringify({ waiting: state.waiting, refused: state.refused })
      return unstored
    }
  }

  async function store(text: string): Promise<void> {
    try {
      await (text === EMPTY ? storage.removeItem(storageKey) : storage.setItem(storageKey, text))
      unstored = undefined
    } catch {
      unstored = text
    }
  }

  async function save(
    { complete = true, ...input }: SaveInput,
    { signal }: CallOptions = {},
  ): Promise<SessionAnswer> {
    signal?.throwIfAborted()
    const queued: QueuedSave = {
      ...input,
      complete,
      opId: input.opId ?? crypto.randomUUID(),
      wasSent: false,
      echoes: echoes.get(input.sessionId) ?? {},
    }
    const answered = new Promise<SessionAnswer>((resolve, reject) => {
      const waiter = { sessionId: input.sessionId, resolve, reject }
      change((content) => {
        const opId = enqueue(content, queued)
        waiters.set(opId, [...(waiters.get(opId) ?? []), waiter])
      }).then(() => void start(), reject)
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
    })
    return answered
  }

  function settle(opId: string, by: (waiter: Waiter) => void): void {
    for (const waiter of waiters.get(opId) ?? []) by(waiter)
    waiters.delete(opId)
  }

  function flush(): Promise<void> {
    wakeUp()
    return start()
  }

  function start(): Promise<void> {
    sending ??= exclusively(`${storageKey}.sending`, sendAll).finally(() => {
      sending = undefined
      show({ isSending: false })
      // A save may have come in after the last look and before this.
      if (state.waiting.length > 0 && state.heldUpBy === undefined && !isClosed) void start()
    })
    return sending
  }

  async function sendAll(): Promise<void> {
    let failures = 0
    while (!isClosed) {
      const { next, content } = await change((content) => {
        const next = content.waiting[0]
        if (next) next.wasSent = true
        return { next, content }
      })
      await settleElsewhere(content)
      if (next === undefined) return
      show({ isSending: true })
      try {
        await taken(next, await send(next))
        failures = 0
        show({ heldUpBy: undefined })
      } catch (error) {
        if (!(error instanceof OnboardingError)) throw error
        if (error.status === 401) return show({ heldUpBy: error })
        if (!error.isTemporary) await refused(next, error)
        else {
          failures++
          show({ heldUpBy: error, isSending: false })
          await pause(error.retryAfterSeconds, failures)
        }
      }
    }
  }

  /** Another tab may have sent what this one waits for. */
  async function settleElsewhere({ waiting, refused }: QueueContent): Promise<void> {
    for (const [opId, [first]] of [...waiters]) {
      const refusal = refused.find(({ save }) => save.opId === opId)?.refusal
      if (refusal) {
        const error = new OnboardingError({ ...refusal, detail: refusal.message })
        settle(opId, (waiter) => waiter.reject(error))
      } else if (first && !waiting.some((entry) => entry.opId === opId)) {
        await read(first.sessionId).then(
          (answer) => settle(opId, (waiter) => waiter.resolve(answer)),
          (error) => settle(opId, (waiter) => waiter.reject(error)),
        )
      }
    }
  }

  async function taken(save: QueuedSave, answer: SessionAnswer): Promise<void> {
    const left = { ...echoes.get(save.sessionId), ...echoesOf(save, answer.data) }
    echoes.set(save.sessionId, left)
    await change((content) => acknowledge(content, save, answer.data))
    for (const listener of answerListeners) listener(answer)
    settle(save.opId, (waiter) => waiter.resolve(answer))
  }

  async function refused(save: QueuedSave, error: OnboardingError): Promise<void> {
    const isOurOwnEcho = error.code === 'edit_conflict' && conflictsWithItselfOnly(save, error)
    await change((content) => {
      const entry = content.waiting.find(({ opId }) => opId === save.opId)
      if (entry === undefined) return
      if (isOurOwnEcho) {
        entry.baseRevision = error.revision
        return
      }
      content.waiting = content.waiting.filter((other) => other !== entry)
      const { code, status, message, errors, conflicts, revision, requestId } = error
      const refusal = { code, status, message, errors, conflicts, revision, requestId }
      content.refused.push({ save: entry, refusal })
    })
    if (!isOurOwnEcho) settle(save.opId, (waiter) => waiter.reject(error))
  }

  /** Waits before the next attempt; what the server asked for is waited for in full, anything else can be cut short. */
  function pause(retryAfterSeconds: number | undefined, failures: number): Promise<void> {
    return new Promise((resolve) => {
      if (retryAfterSeconds !== undefined) {
        setTimeout(resolve, retryAfterSeconds * 1000)
        return
      }
      const timer = setTimeout(resolve, backoffMs(failures))
      wakeUp = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  const onOnline = () => void flush()
  const onStorage = (event: StorageEvent) => {
    if (event.key === storageKey) void change(() => undefined)
  }
  globalThis.addEventListener?.('online', onOnline)
  globalThis.addEventListener?.('storage', onStorage as (event: Event) => void)
  void flush()

  return {
    save,
    flush,
    discard: (opId) =>
      change((content) => {
        content.refused = content.refused.filter((entry) => entry.save.opId !== opId)
      }),
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onAnswer(listener) {
      answerListeners.add(listener)
      return () => answerListeners.delete(listener)
    },
    close() {
      isClosed = true
      wakeUp()
      globalThis.removeEventListener?.('online', onOnline)
      globalThis.removeEventListener?.('storage', onStorage as (event: Event) => void)
    },
  }
}
