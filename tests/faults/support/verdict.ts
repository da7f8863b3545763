import { isDeepStrictEqual } from 'node:util'
import type pg from 'pg'
import type { Workload } from './workload.ts'

/** What a fault did to what had been acknowledged. */
export interface Verdict {
  fault: string
  trials: number
  acknowledged: number
  found: number
  lost: number
  duplicated: number
  /** Sessions whose row and edits tell different stories, or that are complete without being so. */
  halfStates: number
  violations: string[]
  note: string
}

/** A row and its edits must agree: no gap, no repeat, the same answers, one end. */
const HALF_STATES = `
  select s.id from public.onboarding_sessions s
  where s.id = any ($1) and (
    s.revision <> (select count(*) from onboarding.session_edits e where e.session_id = s.id)
    or s.revision <> (select max(e.revision) from onboarding.session_edits e where e.session_id = s.id)
    or s.step_data <> onboarding.session_as_of(s, s.revision) -> 'stepData'
    or (s.status = 'completed') <> (select count(*) = 1 from onboarding.session_edits e
      where e.session_id = s.id and e.kind = 'completed')
    or (s.status = 'completed' and (cardinality(s.completed_steps) <> 3 or s.ai_recommendations is null))
  )`

/** Compares what was acknowledged with what the database holds now; `read` gets a session through the API. */
export async function judge(
  fault: string,
  trials: number,
  workload: Workload,
  sql: pg.ClientBase | pg.Pool,
  read: (sessionId: string) => Promise<Record<string, unknown>>,
  note = '',
): Promise<Verdict> {
  const sessionIds = [...new Set(workload.acknowledged.map(({ sessionId }) => sessionId))]
  const { rows: edits } = await sql.query<{
    session_id: string
    kind: string
    op_id: string | null
    count: number
  }>(
    `select session_id, kind, op_id, count(*)::int from onboarding.session_edits
     where session_id = any ($1) group by session_id, kind, op_id`,
    [sessionIds],
  )
  const keyOf = (sessionId: string, kind: string, opId: string | null | undefined) =>
    `${sessionId} ${kind} ${opId ?? ''}`
  const counts = new Map(edits.map((edit) => [keyOf(edit.session_id, edit.kind, edit.op_id), edit.count]))
  let [found, duplicated] = [0, 0]
  for (const { kind, sessionId, opId } of workload.acknowledged) {
    const count = counts.get(keyOf(sessionId, kind, opId)) ?? 0
    if (count > 0) found += 1
    if (count > 1) duplicated += 1
  }
  const halfStates = await sql.query(HALF_STATES, [sessionIds])
  const differing = await countDiffering(workload, read)
  const { acknowledged, violations } = workload
  const lost = acknowledged.length - found + differing
  return {
    fault,
    trials,
    acknowledged: acknowledged.length,
    found,
    lost,
    duplicated,
    halfStates: halfStates.rows.length,
    violations,
    note,
  }
}

const SESSIONS_READ = 60

/** Sessions, of a sample, whose answers through the API are not those that were last acknowledged. */
async function countDiffering(
  { expected }: Workload,
  read: (sessionId: string) => Promise<Record<string, unknown>>,
): Promise<number> {
  let count = 0
  for (const [sessionId, stepData] of [...expected].slice(-SESSIONS_READ)) {
    const session = await read(sessionId)
    if (!isDeepStrictEqual(session.stepData, stepData)) count += 1
  }
  return count
}

const COLUMNS = ['fault', 'trials', 'acknowledged', 'found', 'lost', 'duplicated', 'half states', 'note']

/** The table that the run prints. */
export function formatVerdicts(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map((verdict) => [
    verdict.fault,
    ...[
      verdict.trials,
      verdict.acknowledged,
      verdict.found,
      verdict.lost,
      verdict.duplicated,
      verdict.halfStates,
    ].map(String),
    [verdict.note, ...new Set(verdict.violations)].filter(Boolean).join('; '),
  ])
  const widths = COLUMNS.map((name, index) =>
    Math.max(name.length, ...rows.map((row) => (index === COLUMNS.length - 1 ? 0 : row[index]!.length))),
  )
  const line = (cells: string[]) =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index]!)).join(' | ')} |`
  return [line(COLUMNS), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

export function hasFailed({ lost, duplicated, halfStates, violations, acknowledged }: Verdict): boolean {
  return acknowledged === 0 || lost + duplicated + halfStates + violations.length > 0
}
