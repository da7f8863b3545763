import { type CommandAct, recordCommandAct, runCommandAct } from '#lib/operators/command-acts.ts'
import type { Query } from '#lib/postgres/statement.ts'
import { withDatabase } from './database.ts'
import { readKeyRing } from './key-ring.ts'

/** Said where somebody without a key has changed the row of the count; the next row says so for ever. */
const onBreak = () =>
  process.stderr.write(
    'The count of the audit trail was changed by somebody without a key: run firststep audit verify.\n',
  )

/** Runs a statement as jobs do theirs, as one act of the audit trail where it did any. */
export async function actWith<Result>(
  environment: NodeJS.ProcessEnv,
  act: CommandAct,
  query: Query<Result>,
  didAny: (result: Result) => boolean,
): Promise<Result> {
  const encryption = await readKeyRing(environment)
  return withDatabase(environment, (database) =>
    runCommandAct({ database, encryption, onBreak }, act, query, didAny),
  )
}

const NO_SUCH_USER = '23503'

/** Records an act about a user; about nobody where there is no such user. */
export async function recordAct(
  environment: NodeJS.ProcessEnv,
  { subject, ...act }: CommandAct & { subject: string },
): Promise<void> {
  const encryption = await readKeyRing(environment)
  await withDatabase(environment, async (database) => {
    const parts = { database, encryption, onBreak }
    await recordCommandAct(parts, { ...act, subject }).catch((error: unknown) => {
      if ((error as { code?: unknown }).code !== NO_SUCH_USER) throw error
      return recordCommandAct(parts, act)
    })
  })
}
