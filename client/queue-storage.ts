/** Where the queue keeps what is not sent yet: localStorage, or anything of its shape, also asynchronous. */
export interface QueueStorage {
  getItem(key: string): string | null | Promise<string | null>
  setItem(key: string, value: string): void | Promise<void>
  removeItem(key: string): void | Promise<void>
}

/** A storage that lasts as long as the page. */
export function memoryStorage(): QueueStorage {
  const entries = new Map<string, string>()
  return {
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  }
}

/** The browser's localStorage; memory where there is none, or where the browser keeps it shut. */
export function defaultStorage(): QueueStorage {
  try {
    return globalThis.localStorage ?? memoryStorage()
  } catch {
    return memoryStorage()
  }
}

/** Runs the work when no other tab of the origin runs work of the same name; at once where there are no tabs. */
export function exclusively<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const locks = typeof document === 'undefined' ? undefined : globalThis.navigator?.locks
  return locks ? (locks.request(name, work) as Promise<Result>) : work()
}
