import { expect, test } from 'vitest'
import type { Statement } from '../postgres/database.ts'
import { noteWhatFinds } from './finding.ts'
import { foldTail } from './folding.ts'
import type { JobContext } from './job-context.ts'
import { sweepLeftovers, sweepSessions } from './sweeping.ts'

/** A database that did so much each time, under the name that its statement gives it; what it was asked for at most. */
function doing(amounts: number[], tells: string) {
  const asked: Statement[] = []
  const database = {
    asJobs: async (...statements: Statement[]) => {
      asked.push(...statements)
      return [[{ [tells]: amounts[asked.length - 1] ?? 0 }]]
    },
  }
  const retention = { archiveDays: 30, deleteDays: 365 }
  const context = { database, retention, signal: new AbortController().signal }
  return { context: context as unknown as JobContext, asked }
}

test.each([
  ['sessions', 200, sweepSessions, 'folded'],
  ['rate limits', 1_000, sweepLeftovers, 'folded'],
  ['counters', 20_000, foldTail, 'folded'],
  ['edits that change what sessions are found by', 5_000, noteWhatFinds, 'noted'],
] as const)(
  'a whole batch of %s, %i of them, is followed by another, a smaller one is not',
  async (_name, batch, run, tells) => {
    const whole = doing([batch, batch - 1], tells)
    expect(await run(whole.context)).toBe(2 * batch - 1)
    const part = doing([batch - 1], tells)
    expect(await run(part.context)).toBe(batch - 1)
    expect(whole.asked.length).toBe(part.asked.length + 1)
    expect(whole.asked[0]?.values[0]).toBe(batch)
  },
)
