import { setTimeout as sleep } from 'node:timers/promises'
import type { JobContext } from './job-context.ts'
import { JOBS, type Job, runJobs } from './jobs.ts'

/** What makes the context of a run, which ends between two steps when the signal fires. */
export interface JobSource {
  jobContext(signal: AbortSignal): JobContext
}

export interface RunningJobs {
  /** Ends the timers; resolves when the jobs under way have come to the end of their step. */
  stop(): Promise<void>
}

/** A run that lasts this long makes way for the jobs of the same interval, so that none starves them. */
const MAX_RUN_MS = 60_000
/** Processes that were started together do not all wake at once. */
const JITTER = 0.2

const laneOf = (intervalSeconds: number) => JOBS.filter((job) => job.intervalSeconds === intervalSeconds)

/** Runs every job again and again at its interval; jobs of one interval take turns in the list's order. */
export function startJobs(source: JobSource): RunningJobs {
  const stopping = new AbortController()
  const intervals = [...new Set(JOBS.map((job) => job.intervalSeconds))]
  const lanes = intervals.map((interval) => runLane(source, laneOf(interval), interval, stopping.signal))
  return {
    async stop() {
      stopping.abort()
      await Promise.all(lanes)
    },
  }
}

/** Runs the jobs of one interval until `stopping` fires; one alone in its lane makes way for nobody. */
export async function runLane(
  { jobContext }: JobSource,
  jobs: readonly Job[],
  intervalSeconds: number,
  stopping: AbortSignal,
  maxRunMs = MAX_RUN_MS,
): Promise<void> {
  while (await wait(intervalSeconds, stopping)) {
    const signal = jobs.length === 1 ? stopping : AbortSignal.any([stopping, AbortSignal.timeout(maxRunMs)])
    const context = jobContext(signal)
    await runJobs({ ...context, stopping }, jobs)
  }
}

/** False when the process is to stop. */
async function wait(seconds: number, stopping: AbortSignal): Promise<boolean> {
  const milliseconds = seconds * 1000 * (1 - JITTER / 2 + JITTER * Math.random())
  await sleep(milliseconds, undefined, { ref: false, signal: stopping }).catch((error: unknown) => {
    if (!stopping.aborted) throw error
  })
  return !stopping.aborted
}
