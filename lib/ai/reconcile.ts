import type { Database } from '../postgres/database.ts'
import { DELETE_EXPIRED_ANSWERS } from './answer-cache.ts'
import type { Gateway } from './gateway.ts'
import type { Ledger } from './ledger.ts'
import type { AIObserver } from './observer.ts'

interface ReconcileOptions {
  ledger: Ledger
  gateway: Pick<Gateway, 'billOf'> | undefined
  database: Database
  observer: AIObserver
  /** A gateway that does not answer holds up none of the jobs that come after. */
  billsWithinMs?: number
}

/** Brings the book up to date: crashed calls at their quote, calls without a bill at the bill, old rows gone. */
export async function reconcile({
  ledger,
  gateway,
  database,
  observer,
  billsWithinMs = 10_000,
}: ReconcileOptions): Promise<{ recovered: number; billed: number }> {
  const recovered = await ledger.recover()
  await ledger.prune()
  await database.asJobs(DELETE_EXPIRED_ANSWERS)
  let billed = 0
  const until = performance.now() + billsWithinMs
  for (const call of gateway ? await ledger.unbilled() : []) {
    if (performance.now() > until) break
    try {
      const nanoUsd = await gateway?.billOf(call.generationId)
      if (nanoUsd === undefined) continue
      await ledger.bill(call, nanoUsd)
      billed += 1
    } catch (error) {
      // The gateway may not know it yet; the call stands at its quote until a later look.
      observer.failure('ai.bill', error)
    }
  }
  return { recovered, billed }
}
