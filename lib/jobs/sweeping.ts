import { deleteOldEvents } from '../db/statements/outbox.ts'
import {
  archiveExpiredSessions,
  countDueSessions,
  deleteStaleRateLimits,
  type SessionsDue,
} from '../db/statements/retention.ts'
import type { Query } from '../postgres/database.ts'
import { onlyRow } from '../postgres/statement.ts'
import type { JobContext } from './job-context.ts'
import { rest } from './resting.ts'

/** Small enough that a save which waits for a batch's disk writes does not feel it. */
const SESSIONS_PER_BATCH = 200
const LEFTOVERS_PER_BATCH = 1_000
/** A sweep leaves the database alone for so many times what its last batch took. */
const REST_FACTOR = 2

/** What a sweep needs of a job's context. */
type SweepContext = Pick<JobContext, 'database' | 'signal'>
/** Whose sessions are swept, and by which terms: a flow's, or those of all flows without one. */
type Swept = Pick<JobContext, 'retention'> & { flow: { id: string } | undefined }

/** Closes what has expired, archives what is closed and deletes what is archived, until nothing is due. */
export async function sweepSessions(context: SweepContext & Swept): Promise<number> {
  const statement = archiveExpiredSessions(SESSIONS_PER_BATCH, context.retention, context.flow?.id)
  return untilNothingIsLeft(context, statement, SESSIONS_PER_BATCH)
}

/** Deletes rate limits whose window has passed, and events that are delivered or too old: of all flows, whose terms are one. */
export async function sweepLeftovers(context: SweepContext): Promise<number> {
  const limits = await untilNothingIsLeft(
    context,
    deleteStaleRateLimits(LEFTOVERS_PER_BATCH),
    LEFTOVERS_PER_BATCH,
  )
  const events = await untilNothingIsLeft(context, deleteOldEvents(LEFTOVERS_PER_BATCH), LEFTOVERS_PER_BATCH)
  return limits + events
}

/** Counts what sweepSessions would do now, and changes nothing. */
export async function countDue({
  database,
  retention,
  flow,
}: Pick<JobContext, 'database'> & Swept): Promise<SessionsDue> {
  const [rows] = await database.asJobs(countDueSessions(retention, flow?.id))
  return onlyRow(rows)
}

/** Repeats a statement that does at most `batch` of each kind, resting in between for those who wait. */
async function untilNothingIsLeft(
  { database, signal }: SweepContext,
  query: Query<Record<string, number>>,
  batch: number,
): Promise<number> {
  let total = 0
  while (!signal.aborted) {
    const startedAt = performance.now()
    const [rows] = await database.asJobs(query)
    const counts = Object.values(onlyRow(rows))
    total += counts.reduce((sum, count) => sum + count, 0)
    if (counts.every((count) => count < batch)) break
    await rest((performance.now() - startedAt) * REST_FACTOR, signal)
  }
  return total
}
