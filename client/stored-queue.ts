import { exclusively, type QueueStorage } from './queue-storage.ts'
import type { QueueContent } from './queued-saves.ts'

/** What a queue holds, in a storage that may be full, shut, or used by other tabs as well. */
export interface StoredQueue {
  /** Reads what is stored, lets it be changed, and stores it; one at a time. */
  change<Result>(work: (content: QueueContent) => Result): Promise<Result>
}

interface StoredQueueOptions {
  storage: QueueStorage
  storageKey: string
  /** Whether other tabs may use the same key. */
  isShared: boolean
  /** Told what is there after every change; `isPersistent` is false when the storage took nothing. */
  onChange(content: QueueContent, isPersistent: boolean): void
}

const EMPTY = JSON.stringify({ waiting: [], refused: [] } satisfies QueueContent)

/** Somebody else may have written there; what cannot be read cannot be sent. */
function parseContent(text: string): QueueContent {
  try {
    const { waiting, refused, pause } = JSON.parse(text)
    if (Array.isArray(waiting) && Array.isArray(refused)) return { waiting, refused, ...(pause && { pause }) }
  } catch {
    // As above.
  }
  return JSON.parse(EMPTY)
}

export function createStoredQueue({
  storage,
  storageKey,
  isShared,
  onChange,
}: StoredQueueOptions): StoredQueue {
  let known: string | undefined
  let unstored: string | undefined
  let changes: Promise<unknown> = Promise.resolve()

  // A full or shut storage costs only the survival of a reload, which the page is told.
  async function load(): Promise<string> {
    if (unstored !== undefined) return unstored
    try {
      return (await storage.getItem(storageKey)) ?? EMPTY
    } catch {
      unstored = known ?? EMPTY
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

  async function carryOut<Result>(work: (content: QueueContent) => Result): Promise<Result> {
    const before = await load()
    const content = parseContent(before)
    const result = work(content)
    const after = JSON.stringify(content)
    if (after !== before || unstored !== undefined) await store(after)
    if (after !== known || unstored !== undefined) {
      known = after
      onChange(content, unstored === undefined)
    }
    return result
  }

  return {
    change(work) {
      const next = changes.then(() =>
        isShared ? exclusively(storageKey, () => carryOut(work)) : carryOut(work),
      )
      changes = next.catch(() => undefined)
      return next
    },
  }
}
