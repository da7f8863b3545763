import { NOTED_AT_ONCE, noteFoundBy } from '../db/statements/operated-sessions.ts'
import { onlyRow } from '../postgres/statement.ts'
import type { JobContext } from './job-context.ts'

/** Lets operators find sessions by what saves have changed since the last time. */
export async function noteWhatFinds({
  database,
  signal,
}: Pick<JobContext, 'signal'> & { database: Pick<JobContext['database'], 'asJobs'> }): Promise<number> {
  let total = 0
  for (;;) {
    const [rows] = await database.asJobs(noteFoundBy())
    const { noted } = onlyRow(rows)
    total += noted
    if (noted < NOTED_AT_ONCE || signal.aborted) return total
  }
}
