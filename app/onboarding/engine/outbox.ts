import type { SaveBody } from './api.ts'

/** A save on its way. Once it has been attempted nothing in it changes, since the server may have it. */
export interface QueuedSave extends SaveBody {
  wasAttempted: boolean
}

const PREFIX = 'firststep.outbox'
const TAB_KEY = 'firststep.tab'

/**
 * The saves of this tab that the server has not acknowledged, kept in localStorage so that neither a reload nor a
 * closed browser loses them. Each tab has its own; a tab that opens takes over those of tabs that are gone.
 */
export class Outbox {
  private readonly userId: string
  private tabId = 'none'

  constructor(userId: string) {
    this.userId = userId
  }

  /** Opens this tab's outbox and returns what is in it, with what closed tabs have left. */
  async open(): Promise<QueuedSave[]> {
    this.tabId = await claimTab()
    const mine = readEntries(this.key(this.tabId))
    const orphaned: QueuedSave[] = []
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(`${PREFIX}.${this.userId}.`) || key === this.key(this.tabId)) continue
      const release = await tryLock(key.slice(`${PREFIX}.${this.userId}.`.length))
      if (release === undefined) continue
      orphaned.push(...readEntries(key))
      localStorage.removeItem(key)
      release()
    }
    const entries = [...orphaned, ...mine]
    this.keep(entries)
    return entries
  }

  /** Replaces what is kept; raises nothing where the browser keeps nothing (private windows, full disks). */
  keep(entries: QueuedSave[]): void {
    try {
      if (entries.length === 0) localStorage.removeItem(this.key(this.tabId))
      else localStorage.setItem(this.key(this.tabId), JSON.stringify(entries))
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
    }
  }

  private key(tabId: string): string {
    return `${PREFIX}.${this.userId}.${tabId}`
  }
}

function readEntries(key: string): QueuedSave[] {
  try {
    const entries: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(entries) ? entries : []
  } catch {
    // Somebody else wrote there; what cannot be read cannot be sent.
    return []
  }
}

const RELOAD_GRACE_MS = 400
let claimed: Promise<string> | undefined

/** This tab's id: kept over reloads, held as a lock while the tab lives. A duplicated tab gets one of its own. */
function claimTab(): Promise<string> {
  claimed ??= (async () => {
    const kept = sessionStorage.getItem(TAB_KEY)
    // The page before a reload may hold the lock for a moment longer.
    if (kept !== null && (await tryLock(kept, RELOAD_GRACE_MS)) !== undefined) return kept
    const fresh = crypto.randomUUID()
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
    navigator.locks
      .request(`firststep.tab.${tabId}`, options, (lock) => {
        if (lock === null) return resolve(undefined)
        return new Promise<void>((release) => resolve(release))
      })
      .catch(() => resolve(undefined))
  })
}
