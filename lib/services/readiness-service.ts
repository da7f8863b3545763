import { ApiError } from '../errors.ts'
import type { ServiceContext } from './context.ts'

/** Resolves when requests can be served: the database answers and row security holds for their role. */
export async function checkReadiness({ database, log }: ServiceContext): Promise<void> {
  const [rows] = await database.asJobs({
    name: 'health.ready',
    text: `select to_regprocedure('onboarding.read_session(uuid)') is not null as is_migrated`,
    values: [],
  })
  if (rows?.[0]?.is_migrated === true) return
  log.error({}, 'the database is not migrated')
  throw new ApiError('unavailable', { headers: { 'Retry-After': '5' } })
}
