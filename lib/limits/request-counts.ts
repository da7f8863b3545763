import { z } from 'zod'
import type { Database } from '../postgres/database.ts'
import { query } from '../postgres/statement.ts'

/** Requests that this process has admitted. */
export interface RequestReport {
  key: string
  amount: number
  windowSeconds: number
}

/** How many requests all processes have admitted in the window, and when it ends. */
export interface RequestCount {
  used: number
  resetSeconds: number
}

/** The counts that all processes share. Raises when they cannot be reached in time. */
export interface RequestCounts {
  add(report: RequestReport): Promise<RequestCount>
}

/** No request is ever held longer than this for the sake of a limit. */
export const STORE_DEADLINE_MS = 250

/** When this process was too busy to read an answer in time, it is given this much to read it now. */
const CATCH_UP_MS = 25

/** Settles as the work does, but no later than the deadline; raises then. */
export async function withinDeadline<Value>(work: Promise<Value>): Promise<Value> {
  const dueAtMs = performance.now() + STORE_DEADLINE_MS
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_, reject) => {
    const giveUp = () => reject(new Error('the store of the rate limits did not answer'))
    timer = setTimeout(() => {
      const isLate = performance.now() - dueAtMs > CATCH_UP_MS
      if (isLate) timer = setTimeout(giveUp, CATCH_UP_MS)
      else giveUp()
    }, STORE_DEADLINE_MS)
  })
  try {
    return await Promise.race([work, deadline])
  } finally {
    clearTimeout(timer)
  }
}

/** Reports that wait for a store that hangs; whoever comes later counts without it. */
const MAX_WAITING_REPORTS = 10_000

interface Waiting {
  report: RequestReport
  resolve(count: RequestCount): void
  reject(error: unknown): void
}

/** Shares counts through Postgres: whatever is reported while one statement runs goes together in the next. */
export function postgresRequestCounts(
  database: Pick<Database, 'asJobs'>,
  maxWaiting = MAX_WAITING_REPORTS,
): RequestCounts {
  let waiting: Waiting[] = []
  let isSending = false

  async function send(): Promise<void> {
    isSending = true
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      try {
        const [rows] = await database.asJobs(reportStatement(batch.map(({ report }) => report)))
        const byKey = new Map(
          rows.map(({ key, used, reset_seconds: resetSeconds }) => [key, { used, resetSeconds }]),
        )
        for (const { report, resolve, reject } of batch) {
          const count = byKey.get(report.key)
          if (count) resolve(count)
          else reject(new Error('the store of the rate limits returned no count'))
        }
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    isSending = false
  }

  return {
    async add(report) {
      if (waiting.length >= maxWaiting)
        throw new Error('too many counts wait for the store of the rate limits')
      const counted = new Promise<RequestCount>((resolve, reject) =>
        waiting.push({ report, resolve, reject }),
      )
      if (!isSending) void send()
      return withinDeadline(counted)
    },
  }
}

const countRow = z.object({ key: z.string(), used: z.number(), reset_seconds: z.number() })

const reportStatement = (reports: RequestReport[]) =>
  query(countRow, {
    name: 'rate_limit.report',
    text: 'select key, used, reset_seconds from onboarding.report_requests($1, $2, $3)',
    values: [
      reports.map(({ key }) => key),
      reports.map(({ amount }) => amount),
      reports.map(({ windowSeconds }) => windowSeconds),
    ],
  })
