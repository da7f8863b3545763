import type { Logger } from 'pino'
import type { Flow } from '../flow/flow.ts'
import { type Leg, MigrationFault } from '../flow/migrate-answers.ts'
import { type MovedAnswers, moveAnswers, type Standing } from '../flow/move-answers.ts'
import type { FlowVersions } from './flow-versions.ts'

/** What a session holds, and the version that it is of, with what is known of that. */
export interface OfVersion extends Standing {
  sessionId: string
  version: number
  flow: Flow
}

interface Parts {
  versions: FlowVersions
  log: Pick<Logger, 'warn'>
}

/**
 * What somebody's answers of any version come to in another. Where `.migrate` fails for them, which is logged, or they
 * are of a newer version than this process knows, what still fits is kept, as without a `.migrate`: the session that
 * they are of holds all of them still, and its person goes on.
 */
export async function answersIn(
  { versions, log }: Parts,
  to: Flow,
  { sessionId, version, flow: from, answers, completedSteps }: OfVersion,
): Promise<Standing & Pick<MovedAnswers, 'lost'>> {
  if (version === to.version) return { answers, completedSteps, lost: [] }
  const take = (legs: readonly Leg[]) => moveAnswers(to, { from, legs, answers, completedSteps })
  const legs = await versions.way(version, to)
  try {
    return take(legs ?? [{ through: to }])
  } catch (error) {
    if (!MigrationFault.isInstance(error)) throw error
    log.warn(
      { session: sessionId, from: version, to: to.version, reason: error.message },
      'a .migrate has failed for answers, of which what still fits was taken',
    )
    return take([{ through: to }])
  }
}
