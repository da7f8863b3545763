const TRY_AGAIN_MS = 3_000

/** After what the page needs; Safari has no such callback. */
export const whenIdle = (work: () => void): void =>
  void (globalThis.requestIdleCallback ?? globalThis.setTimeout)(work)

/** Fetches a part of the page; without a connection as soon as there is one again, so that it never fails for good. */
export async function fetchedUntilThere<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await load()
    } catch (error) {
      if (typeof window === 'undefined') throw error
      await connectionOrPause()
    }
  }
}

function connectionOrPause(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(go, TRY_AGAIN_MS)
    function go() {
      clearTimeout(timer)
      window.removeEventListener('online', go)
      resolve()
    }
    window.addEventListener('online', go)
  })
}
