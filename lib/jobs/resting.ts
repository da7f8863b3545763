import { setTimeout as sleep } from 'node:timers/promises'

/** Leaves the database alone for a while, or until the signal fires. */
export async function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal, ref: false }).catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
}
