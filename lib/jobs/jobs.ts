import { deliverEvents } from './deliveries.ts'
import { noteWhatFinds } from './finding.ts'
import { foldTail } from './folding.ts'
import type { JobContext } from './job-context.ts'
import type { JobOutcome, JobRun } from './job-run.ts'
import { judgeRequirements } from './requirements.ts'
import { tellOfStalledSessions } from './stalled-sessions.ts'
import { sweepLeftovers, sweepSessions } from './sweeping.ts'

/** Work that any number of processes may do at once; doing it again, or half of it, does no harm. */
export interface Job {
  name: string
  /** How often the server's own timer runs it. Jobs of one interval run one after another, in the list's order. */
  intervalSeconds: number
  /** Returns how many things it did. */
  run(context: JobContext): Promise<number>
}

/** Every job, in the order in which they run. */
export const JOBS: readonly Job[] = [
  { name: 'sweep-sessions', intervalSeconds: 25, run: sweepSessions },
  { name: 'sweep-leftovers', intervalSeconds: 25, run: sweepLeftovers },
  {
    name: 'reconcile-ai',
    intervalSeconds: 25,
    async run({ ai }) {
      const { recovered, billed } = await ai.reconcile()
      return recovered + billed
    },
  },
  { name: 'tell-of-stalls', intervalSeconds: 20, run: tellOfStalledSessions },
  { name: 'judge-requirements', intervalSeconds: 30, run: judgeRequirements },
  { name: 'deliver-events', intervalSeconds: 0.5, run: deliverEvents },
  { name: 'fold-analytics', intervalSeconds: 5, run: foldTail },
  { name: 'note-what-finds', intervalSeconds: 5, run: noteWhatFinds },
  { name: 'post-alerts', intervalSeconds: 10, run: async ({ alerts }) => (await alerts?.check()) ?? 0 },
]

/** Runs the jobs one after another; one that fails is logged and holds up none of the others. */
export async function runJobs(context: JobContext, jobs: readonly Job[] = JOBS): Promise<JobOutcome[]> {
  const outcomes: JobOutcome[] = []
  for (const { name, run } of jobs) {
    const startedAt = performance.now()
    try {
      outcomes.push({ name, done: await run(context) })
    } catch (error) {
      context.log.error({ job: name, err: error }, 'a job failed')
      outcomes.push({ name, failed: true })
    }
    const isFailed = outcomes.at(-1)?.failed === true
    context.observeJob?.(name, isFailed ? 'failed' : 'done', performance.now() - startedAt)
  }
  return outcomes
}

/**
 * Runs every job until it has nothing left or the time is over. Each gets an equal share of what is left of the
 * time, in turns, so that a long sweep holds back no delivery; what is under way at the end may still finish.
 */
export async function runJobsWithin(
  milliseconds: number,
  contextUntil: (signal: AbortSignal) => JobContext,
  jobs: readonly Job[] = JOBS,
): Promise<JobRun> {
  const endsAt = performance.now() + milliseconds
  const outcomes = new Map<string, JobOutcome>()
  let waiting = jobs
  while (waiting.length > 0 && (outcomes.size < jobs.length || performance.now() < endsAt)) {
    const unfinished: Job[] = []
    for (const [index, job] of waiting.entries()) {
      const share = Math.max(0, endsAt - performance.now()) / (waiting.length - index)
      const signal = AbortSignal.timeout(Math.max(SHORTEST_TURN_MS, Math.floor(share)))
      const [outcome] = await runJobs(contextUntil(signal), [job])
      if (outcome === undefined) continue
      const earlier = outcomes.get(job.name)?.done ?? 0
      outcomes.set(job.name, outcome.failed ? outcome : { ...outcome, done: earlier + (outcome.done ?? 0) })
      if (signal.aborted && !outcome.failed) unfinished.push(job)
    }
    waiting = unfinished
  }
  return { jobs: [...outcomes.values()], isFinished: waiting.length === 0 }
}

const SHORTEST_TURN_MS = 100
