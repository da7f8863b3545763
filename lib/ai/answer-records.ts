import type { AnswerSource, DegradedReason } from '../flow/response-shapes.ts'
import type { Database, DatabaseUser } from '../postgres/database.ts'
import type { AnswerKind } from './observer.ts'
import { TODAY } from './today.ts'

export interface AnswerRecord {
  user: DatabaseUser
  kind: AnswerKind
  source: AnswerSource
  degradedBecause?: DegradedReason
  latencyMs: number
}

/** Figures of the operator are at most a second old. */
const WRITE_AFTER_MS = 200
/** More than one statement should hold; the next ones gather for another. */
const MAX_TOGETHER = 1_000

/**
 * Writes what gathers within a moment in one transaction; resolves when the record is there. A user who was erased
 * meanwhile costs only their own record, with which it rejects.
 */
export function createAnswerRecords(
  database: Database,
  maxTogether = MAX_TOGETHER,
): (record: AnswerRecord) => Promise<void> {
  let gathering: { records: AnswerRecord[]; written: Promise<PromiseSettledResult<void>[]> } | undefined

  async function write(records: AnswerRecord[]): Promise<void> {
    await database.asJobs({
      name: 'ai.record_answers',
      text: `with recorded as (
          insert into onboarding.ai_answers (user_id, day, kind, source, degraded_because, latency_ms)
          select user_id, ${TODAY}, kind, source, degraded_because, latency_ms
          from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::int[])
            as answer (user_id, kind, source, degraded_because, latency_ms)
          returning day, kind, source, degraded_because
        )
        insert into onboarding.analytics_tail (day, series, key)
        select day, 'ai_answer', array[kind, source, coalesce(degraded_because, '')] from recorded`,
      values: [
        records.map(({ user }) => user.id),
        records.map(({ kind }) => kind),
        records.map(({ source }) => source),
        records.map(({ degradedBecause }) => degradedBecause ?? null),
        records.map(({ latencyMs }) => Math.round(latencyMs)),
      ],
    })
  }

  async function writeSoon(records: AnswerRecord[]): Promise<PromiseSettledResult<void>[]> {
    await new Promise((resolve) => setTimeout(resolve, WRITE_AFTER_MS))
    if (gathering?.records === records) gathering = undefined
    const [together] = await Promise.allSettled([write(records)])
    if (together.status === 'fulfilled' || records.length === 1) return records.map(() => together)
    return Promise.allSettled(records.map((record) => write([record])))
  }

  return async (record) => {
    if (!gathering || gathering.records.length >= maxTogether) {
      const records: AnswerRecord[] = []
      gathering = { records, written: writeSoon(records) }
    }
    const place = gathering.records.push(record) - 1
    const outcome = (await gathering.written)[place]
    if (outcome?.status === 'rejected') throw outcome.reason
  }
}
