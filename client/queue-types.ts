import type { OnboardingError } from './errors.ts'
import type { QueueStorage } from './queue-storage.ts'
import type { QueuedSave, RefusedSave } from './queued-saves.ts'
import type {
  AnySave,
  AnySessionAnswer,
  CallOptions,
  DefaultFlow,
  FieldError,
  Flow,
  SaveInput,
  SessionAnswer,
  StepIn,
} from './types.ts'

/** What a page shows of the queue; a new object whenever something changed. */
export interface QueueState {
  /** Not acknowledged yet, in order. */
  waiting: readonly QueuedSave[]
  refused: readonly RefusedSave[]
  isSending: boolean
  /** Why nothing goes through at the moment: no connection, too many requests, nobody signed in. */
  heldUpBy: OnboardingError | undefined
  /** When it is tried again by itself, in milliseconds since 1970. */
  nextAttemptAt: number | undefined
  /** False when the storage took nothing (full, or shut): what waits would not survive a reload. */
  isPersistent: boolean
}

export interface QueueSaveOptions extends CallOptions {
  /** Waits this long for more to come before it sends: for saving while somebody types. */
  delayMs?: number
}

/** Saves that survive reloads and reach the server once each, in order, whenever it can be reached. */
export interface OfflineQueue<Asked extends Flow = DefaultFlow> {
  /**
   * Stores a save, shows it in `state()` at once, and sends it when its turn comes. Settles with the server's answer, which may be much later;
   * aborting gives up waiting, not the save. Rejects with OnboardingError when the server refuses it.
   */
  save<Step extends StepIn<Asked>>(
    input: SaveInput<Asked, Step>,
    options?: QueueSaveOptions,
  ): Promise<SessionAnswer<Asked>>
  /**
   * Tries at once: after signing in, or when somebody asks for it. Only what the server asked for with a 429 is
   * waited for all the same. Settles when nothing more can be done now; `state()` then says what is left, and why.
   */
  flush(): Promise<void>
  /** Forgets a refused save. */
  discard(opId: string): Promise<void>
  state(): QueueState
  /** Calls back on every change of the state; returns how to stop. */
  subscribe(listener: () => void): () => void
  /**
   * Calls back with every answer to a save, and at once with what came while nobody listened: a page may hydrate
   * later than what an earlier page left is sent. The save leaves the line once they have settled; one that rejects
   * has it sent again, to the same answer. Returns how to stop.
   */
  onAnswer(listener: (answer: SessionAnswer<Asked>) => unknown): () => void
  /** Stops sending and listening; what waits stays stored. */
  close(): void
}

export interface OfflineQueueOptions {
  storage: QueueStorage
  /** One per person and product, so that nobody's answers are sent as somebody else's. */
  storageKey: string
  /** False when nobody else uses the key: a save is then stored before the event handler that made it ends. */
  isShared?: boolean
  /** What the server would refuse of a save, where that is known already: it is not sent, the rest is. */
  checkSave?(save: AnySave): FieldError[] | Promise<FieldError[]>
  /** One attempt to save. */
  send(save: AnySave): Promise<AnySessionAnswer>
  read(sessionId: string): Promise<AnySessionAnswer>
}
