import { z } from 'zod'
import { ApiError } from '../errors.ts'
import { onlyRow, query } from '../postgres/statement.ts'
import type { OperatorContext } from './operator-context.ts'

/** By database: no limit counts who asks, so that however many do, one statement at a time is theirs. */
const underWay = new WeakMap<OperatorContext['jobsDatabase'], Promise<void>>()

/** Resolves when requests can be served: the database answers and row security holds for their role. */
export function checkReadiness(context: OperatorContext): Promise<void> {
  const { jobsDatabase } = context
  const known = underWay.get(jobsDatabase)
  if (known !== undefined) return known
  const check = examine(context).finally(() => underWay.delete(jobsDatabase))
  underWay.set(jobsDatabase, check)
  return check
}

const migratedRow = z.object({ is_migrated: z.boolean() })

const isMigrated = query(migratedRow, {
  name: 'health.ready',
  text: `select to_regprocedure('onboarding.read_session(uuid, uuid)') is not null as is_migrated`,
  values: [],
})

async function examine({ jobsDatabase, log }: OperatorContext): Promise<void> {
  const [rows] = await jobsDatabase.asJobs(isMigrated)
  if (onlyRow(rows).is_migrated) return
  log.error({}, 'the database is not migrated')
  throw new ApiError('unavailable', { retryAfterSeconds: 5 })
}
