import { requireOpeningKeys } from '#lib/db/verify-database.ts'
import { type CommandAct, recordCommandAct, runCommandAct } from '#lib/operators/command-acts.ts'
import { onlyRow, type Query } from '#lib/postgres/statement.ts'
import { withDatabase, withPool } from './database.ts'
import { findKeyRing } from './key-ring.ts'

/** Said where somebody without a key has changed the row of the count; the next row says so for ever. */
const onBreak = () =>
  process.stderr.write(
    'The count of the audit trail was changed by somebody without a key: run firststep audit verify.\n',
  )

/**
 * The key ring that links an act to the trail; without one the act is done all the same, and somebody is told. With
 * another ring than the database's nothing is done, because its row would look like one that was put in.
 */
async function ringForTrail(environment: NodeJS.ProcessEnv): ReturnType<typeof findKeyRing> {
  const encryption = await findKeyRing(environment)
  if (encryption === undefined)
    process.stderr.write('The audit trail has no row of this: set FIELD_ENCRYPTION_KEYS to have one.\n')
  else await withPool(environment, (pool) => requireOpeningKeys(pool, encryption))
  return encryption
}

/** Runs a statement as jobs do theirs, as one act of the audit trail where it did any; raises WrongUse for a wrong key ring. */
export async function actWith<Result>(
  environment: NodeJS.ProcessEnv,
  act: CommandAct,
  query: Query<Result>,
  didAny: (result: Result) => boolean,
): Promise<Result> {
  const encryption = await ringForTrail(environment)
  return withDatabase(environment, async (database) =>
    encryption === undefined
      ? onlyRow((await database.asJobs(query))[0])
      : runCommandAct({ database, encryption, onBreak }, act, query, didAny),
  )
}

const NO_SUCH_USER = '23503'

/** Records an act before it is done; about nobody where it has no subject, or that is no user. */
export async function recordAct(
  environment: NodeJS.ProcessEnv,
  { subject, ...act }: CommandAct,
): Promise<void> {
  const encryption = await ringForTrail(environment)
  if (encryption === undefined) return
  await withDatabase(environment, async (database) => {
    const parts = { database, encryption, onBreak }
    await recordCommandAct(parts, { ...act, ...(subject && { subject }) }).catch((error: unknown) => {
      if ((error as { code?: unknown }).code !== NO_SUCH_USER) throw error
      return recordCommandAct(parts, act)
    })
  })
}
