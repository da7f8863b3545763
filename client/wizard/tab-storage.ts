import { newId } from '../new-id.ts'
import { memoryStorage, type QueueStorage } from '../queue-storage.ts'
import type { QueueContent } from '../queued-saves.ts'

const TAB_KEY = 'firststep.tab'

/**
 * Where a tab keeps its unsent saves: in localStorage, so that neither a reload nor a closed browser loses them, and
 * apart from other tabs, whose edits are another's to see. A tab that opens takes over what closed tabs have left.
 */
export function tabStorage(): QueueStorage {
  if (typeof document === 'undefined') return memoryStorage()
  const opened = new Map<string, Promise<string>>()
  const keyOf = (key: string) => {
    const own = opened.get(key) ?? open(key)
    opened.set(key, own)
    return own
  }
  return {
    getItem: async (key) => localStorage.getItem(await keyOf(key)),
    setItem: async (key, value) => localStorage.setItem(await keyOf(key), value),
    removeItem: async (key) => localStorage.removeItem(await keyOf(key)),
  }
}

/** Takes over what stands under the keys of tabs that are gone. Returns the key of this tab. */
async function open(prefix: string): Promise<string> {
  const own = `${prefix}.${await claimTab()}`
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith(`${prefix}.`) || key === own) continue
    const release = await tryLock(key.slice(prefix.length + 1))
    if (release === undefined) continue
    const left = readContent(key)
    const mine = readContent(own)
    const waiting = [...left.waiting, ...mine.waiting]
    localStorage.setItem(own, JSON.stringify({ waiting, refused: [...left.refused, ...mine.refused] }))
    localStorage.removeItem(key)
    release()
  }
  return own
}

function readContent(key: string): QueueContent {
  try {
    const content: Partial<QueueContent> | null = JSON.parse(localStorage.getItem(key) ?? '{}')
    return { waiting: content?.waiting ?? [], refused: content?.refused ?? [] }
  } catch {
    // Somebody else wrote there; what cannot be read cannot be sent.
    return { waiting: [], refused: [] }
  }
}

const RELOAD_GRACE_MS = 400
let claimed: Promise<string> | undefined

/** This tab's id: kept over reloads, held as a lock while the tab lives. A duplicated tab gets one of its own. */
function claimTab(): Promise<string> {
  claimed ??= (async () => {
    // Pages that came over plain HTTP from another machine have no locks: their tabs share one place.
    if (navigator.locks === undefined) return 'all'
    const kept = sessionStorage.getItem(TAB_KEY)
    // The page before a reload may hold the lock for a moment longer.
    if (kept !== null && (await tryLock(kept, RELOAD_GRACE_MS)) !== undefined) return kept
    const fresh = newId()
    sessionStorage.setItem(TAB_KEY, fresh)
    await tryLock(fresh)
    return fresh
  })()
  return claimed
}

/** Takes a tab's lock if nobody has it, or lets go of it within the time given; the result gives it back. */
function tryLock(tabId: string, waitMs = 0): Promise<(() => void) | undefined> {
  const options = waitMs > 0 ? { signal: AbortSignal.timeout(waitMs) } : { ifAvailable: true }
  return new Promise((resolve) => {
    if (navigator.locks === undefined) return resolve(undefined)
    navigator.locks
      .request(`firststep.tab.${tabId}`, options, (lock) => {
        if (lock === null) return resolve(undefined)
        return new Promise<void>((release) => resolve(release))
      })
      .catch(() => resolve(undefined))
  })
}
