import { tellStalled } from '../db/statements/outbox.ts'
import { onlyRow } from '../postgres/statement.ts'
import type { JobContext } from './job-context.ts'
import { rest } from './resting.ts'

const LOOKS_PER_BATCH = 2_000
/** A session that is told of stays locked until the batch ends. */
const TELLS_PER_BATCH = 50
const REST_FACTOR = 2

/** Writes an event for each session that nobody has saved for one of the times; returns how many. */
export async function tellOfStalledSessions({
  database,
  flow,
  stalled,
  signal,
}: JobContext): Promise<number> {
  const sizes = { looks: LOOKS_PER_BATCH, tells: TELLS_PER_BATCH }
  let told = 0
  let from: string | null = null
  while (!signal.aborted) {
    const startedAt = performance.now()
    const request: Parameters<typeof tellStalled>[0] = { flow: flow.id, ...stalled, ...sizes, from }
    const [rows] = await database.asJobs(tellStalled(request))
    const { told: more, next } = onlyRow(rows).answer
    told += more
    from = next
    if (from === null) break
    await rest((performance.now() - startedAt) * REST_FACTOR, signal)
  }
  return told
}
