import type { Database } from '../db/database.ts'
import { ApiError } from '../errors.ts'
import type { ServiceContext } from './context.ts'

/** By database: no limit counts who asks, so that however many do, one statement at a time is theirs. */
const underWay = new WeakMap<Database, Promise<void>>()

/** Resolves when requests can be served: the database answers and row security holds for their role. */
export function checkReadiness(context: ServiceContext): Promise<void> {
  const { database } = context
  const known = underWay.get(database)
  if (known !== undefined) return known
  const check = examine(context).finally(() => underWay.delete(database))
  underWay.set(database, check)
  return check
}

async function examine({ database, log }: ServiceContext): Promise<void> {
  const [rows] = await database.asReader({
    name: 'health.ready',
    text: `select to_regprocedure('onboarding.read_session(uuid)') is not null as is_migrated`,
    values: [],
  })
  if (rows?.[0]?.is_migrated === true) return
  log.error({}, 'the database is not migrated')
  throw new ApiError('unavailable', { headers: { 'Retry-After': '5' } })
}
