import type { RunningJobs } from './job-timer.ts'

/** By which copies of this code in one process know of each other's timers. */
const TIMERS = Symbol.for('firststep.timers')
type Timers = Map<string, RunningJobs>

/**
 * Ends the timer of whoever served the same before, where a development server makes an app's modules anew with every
 * change of a file and closes nothing: without a timer, what is left of it gives its connections back.
 */
export function replaceTimer(served: string, timer: RunningJobs): void {
  if (process.env.NODE_ENV !== 'development') return
  const holder = globalThis as { [TIMERS]?: Timers }
  holder[TIMERS] ??= new Map()
  void holder[TIMERS].get(served)?.stop()
  holder[TIMERS].set(served, timer)
}
