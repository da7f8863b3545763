import type { NotedRequirements } from '../db/statements/flow-versions.ts'
import { deadlineOf, type Requirement, requirementsAt } from '../flow/requirements.ts'
import type { StoredSession } from '../sealing/stored-session.ts'

/** What is kept of a judgement of who is done, and what listeners are told of it: what is due as it stands at `now`. */
export function notedRequirements(
  { id: sessionId, flow }: Pick<StoredSession, 'id' | 'flow'>,
  { version, requirements, now }: { version: number; requirements: readonly Requirement[]; now: Date },
): NotedRequirements {
  const { status: _, ...told } = requirementsAt(requirements, now)
  return {
    flow,
    sessionId,
    version,
    pastDueAt: deadlineOf(requirements)?.toISOString() ?? null,
    isDue: requirements.length > 0,
    told,
  }
}
