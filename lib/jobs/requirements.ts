import {
  noteJudgedAt,
  noteRequirementsOf,
  readJudgedAt,
  readUnjudged,
} from '../db/statements/flow-versions.ts'
import { SealedTextError } from '../sealing/field-encryption.ts'
import { requirementsOf } from '../versions/judged-requirements.ts'
import { notedRequirements } from '../versions/noted-requirements.ts'
import type { JobContext } from './job-context.ts'

const SESSIONS_PER_BATCH = 100
const EVER = '-infinity'
/** Who completes in a process of an older version while everybody is judged is found by the next run. */
const OVERLAP_MS = 3_600_000

/** Judges everybody who has completed in an older version by the newest; returns how many there were. */
export async function judgeRequirements(context: JobContext): Promise<number> {
  const { database, versions, signal, log } = context
  const { id: flow, version } = versions.own
  await versions.store()
  const [[before] = []] = await database.asJobs(readJudgedAt(flow, version))
  if (before === undefined) return 0
  const { judgedAt, now } = before
  let since = judgedAt === null ? EVER : new Date(Date.parse(judgedAt) - OVERLAP_MS).toISOString()
  const stored = await versions.stored()
  let judged = 0
  while (!signal.aborted) {
    const [rows = []] = await database.asJobs(readUnjudged(flow, version, since, SESSIONS_PER_BATCH))
    const noted = []
    for (const { session } of rows) {
      const requirements = await requirementsOf({ ...context, stored }, session).catch((error: unknown) => {
        if (!SealedTextError.isInstance(error)) throw error
        log.warn({ session: session.id }, 'an answer does not open, so what is due is not known')
        return undefined
      })
      if (requirements !== undefined)
        noted.push({
          userId: session.userId,
          ...notedRequirements(session, { version, requirements, now: new Date(now) }),
        })
    }
    if (noted.length > 0) await database.asJobs(noteRequirementsOf(noted))
    judged += noted.length
    // What does not open stays unjudged, and is passed over.
    const reached = rows.at(-1)?.completedAt ?? since
    if (rows.length < SESSIONS_PER_BATCH || (noted.length === 0 && reached === since)) {
      await database.asJobs(noteJudgedAt(flow, version, now))
      break
    }
    since = reached
  }
  return judged
}
