const TRY_AGAIN_MS = 3_000
const TRY_AGAIN_AT_MOST_MS = 60_000

/** After what the page needs; Safari has no such callback. */
export const whenIdle = (work: () => void): void =>
  void (globalThis.requestIdleCallback ?? globalThis.setTimeout)(work)

/**
 * Fetches a part of the page; again after growing pauses, and as soon as there is a connection again, so that it never
 * fails for good.
 */
export async function fetchedUntilThere<Part>(load: () => Promise<Part>): Promise<Part> {
  for (let pauseMs = TRY_AGAIN_MS; ; pauseMs = Math.min(2 * pauseMs, TRY_AGAIN_AT_MOST_MS)) {
    try {
      return await load()
    } catch (error) {
      if (typeof window === 'undefined') throw error
      await connectionOrPause(pauseMs)
    }
  }
}

function connectionOrPause(pauseMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(go, pauseMs)
    function go() {
      clearTimeout(timer)
      window.removeEventListener('online', go)
      resolve()
    }
    window.addEventListener('online', go)
  })
}
