import { noteRequirements, readRequirements } from '../db/statements/flow-versions.ts'
import { type Requirement, type Requirements, requirementsAt } from '../flow/requirements.ts'
import { SealedTextError } from '../sealing/field-encryption.ts'
import type { StoredSession } from '../sealing/stored-session.ts'
import { judgingVersion, requirementsOf } from '../versions/judged-requirements.ts'
import { notedRequirements } from '../versions/noted-requirements.ts'
import type { ServiceContext } from './context.ts'
import { sealedAnswerUnavailable } from './session-service.ts'

/** Says what the caller, who is done, has still to answer by the newest version; nothing where they are not done. */
export async function getRequirements(context: ServiceContext): Promise<Requirements> {
  const { requirements: read } = await context.database.runOne(readRequirements(context.flow.id))
  const { session, judged } = read
  if (session === null) return requirementsAt([], context.now())
  const requirements = await judgedOf(context, session)
  const noted = notedOf(context, session, requirements)
  const isNoted =
    judged?.sessionId === noted.sessionId &&
    judged.pastDueAt === noted.pastDueAt &&
    judged.version >= noted.version
  // Nothing is lacked by most, and nothing has to be kept of it.
  if (!isNoted && (noted.isDue || judged !== null)) await context.database.runOne(noteRequirements(noted))
  return requirementsAt(requirements, context.now())
}

/** Keeps what a session that was completed in an older version lacks by the newest. */
export async function judgeAfterCompletion(context: ServiceContext, session: StoredSession): Promise<void> {
  if (session.definitionVersion >= context.flow.version) return
  const requirements = await judgedOf(context, session)
  await context.database.runOne(noteRequirements(notedOf(context, session, requirements)))
}

async function judgedOf(context: ServiceContext, session: StoredSession): Promise<Requirement[]> {
  try {
    await context.versions.store()
    return await requirementsOf(context, session)
  } catch (error) {
    throw SealedTextError.isInstance(error) ? sealedAnswerUnavailable(error) : error
  }
}

const notedOf = (
  { versions, now }: ServiceContext,
  session: StoredSession,
  requirements: readonly Requirement[],
) =>
  notedRequirements(session, {
    version: judgingVersion(versions, session.definitionVersion),
    requirements,
    now: now(),
  })
