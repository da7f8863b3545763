const GIVE_UP_MS = 30_000
const PAUSE_MS = 5

/** Resolves when the condition holds; raises an Error after half a minute. */
export async function until(holds: () => unknown): Promise<void> {
  const deadline = performance.now() + GIVE_UP_MS
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`It never came to pass that ${holds}`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}
