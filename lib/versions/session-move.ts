import type { SessionMove } from '../db/statements/flow-moves.ts'
import { canonicalJson } from '../flow/canonical-json.ts'
import { type Flow, findField } from '../flow/flow.ts'
import { dropsOf, MigrationFault } from '../flow/migrate-answers.ts'
import { type MovedAnswers, moveAnswers } from '../flow/move-answers.ts'
import { type FieldEncryption, SealedTextError } from '../sealing/field-encryption.ts'
import { type AllAnswers, isSealed, openAnswers, sealStep } from '../sealing/sealed-answers.ts'
import { openStoredRecommendations, sealRecommendations } from '../sealing/session-records.ts'
import type { StoredSession } from '../sealing/stored-session.ts'
import type { FlowVersions } from './flow-versions.ts'
import { judgeAnswers } from './judged-answers.ts'
import { keptDigests, movedAdvice, movedBindings } from './moved-advice.ts'

/** What becomes of one session: it is moved, or stays in its version for a reason. */
export type SessionFate =
  | {
      what: 'moves'
      moved: MovedAnswers
      isNamed(field: string): boolean /** Seals it anew. */
      toMove(): SessionMove
    }
  | { what: 'stays'; reason: string /** What it would lose against everybody's word. */; unnamed?: string[] }

interface MovingParts {
  versions: FlowVersions
  encryption: FieldEncryption
}

/** Judges a live session by the newest version; what is sealed is opened in memory alone. */
export async function judgeMove(
  { versions, encryption }: MovingParts,
  stored: StoredSession,
): Promise<SessionFate> {
  const { own: flow } = versions
  const { id, definitionVersion: version, stepData, completedSteps, aiRecommendations: advice } = stored
  if (version > flow.version) return { what: 'stays', reason: 'it is of a newer version' }
  const from = await versions.of(version)
  const legs = await versions.way(version, flow)
  if (from === undefined || legs === undefined) return { what: 'stays', reason: 'nobody knows its version' }
  try {
    const answers = openAnswers(encryption, id, stepData, from)
    const moved = moveAnswers(flow, { from, legs, answers, completedSteps })
    const drops = dropsOf(legs)
    const paths = movedBindings(from, flow)
    const isMoved = advice !== null && Object.keys(paths).length > 0
    const kept = isMoved ? movedAdvice(openStoredRecommendations(encryption, id, advice), paths) : undefined
    return {
      what: 'moves',
      moved,
      isNamed: (field) => drops.has(field),
      toMove: () => ({
        ...moveOf({ encryption, from, flow, stored, answers }, moved),
        paths,
        recommendations: kept === undefined ? null : sealRecommendations(encryption, id, kept),
      }),
    }
  } catch (error) {
    if (MigrationFault.isInstance(error)) return { what: 'stays', reason: error.message }
    if (SealedTextError.isInstance(error))
      return { what: 'stays', reason: 'no key of the ring opens an answer or the advice of it' }
    throw error
  }
}

interface Opened {
  encryption: FieldEncryption
  from: Flow
  flow: Flow
  stored: StoredSession
  answers: AllAnswers
}

function moveOf(opened: Opened, moved: MovedAnswers): Omit<SessionMove, 'paths' | 'recommendations'> {
  const { encryption, from, flow, stored, answers } = opened
  const judged = judgeAnswers({ encryption, flow }, stored.id, moved)
  return {
    userId: stored.userId,
    sessionId: stored.id,
    revision: stored.revision,
    version: flow.version,
    path: judged.path,
    completedSteps: judged.completedSteps,
    labels: judged.labels,
    eventFields: judged.eventFields,
    adviceDigests: {
      ...judged.adviceDigests,
      ...keptDigests(stored, { from, before: answers, to: flow, after: moved.answers }),
    },
    ...changedSteps(opened, moved.answers),
    changed: moved.changed,
  }
}

/** The steps that are stored otherwise then, before and after; what stays as it is keeps its very seal. */
function changedSteps(
  { encryption, flow, stored: { id, stepData }, answers }: Opened,
  after: AllAnswers,
): Pick<SessionMove, 'before' | 'after'> {
  const changed: Pick<SessionMove, 'before' | 'after'> = { before: {}, after: {} }
  for (const step of new Set([...Object.keys(stepData), ...Object.keys(after)])) {
    const storedStep = stepData[step]
    const next = after[step]
    const isKept = (field: string) =>
      storedStep !== undefined &&
      Object.hasOwn(storedStep, field) &&
      isSealed(storedStep[field]) === (findField(flow, step, field)?.sealed ?? false) &&
      canonicalJson(answers[step]?.[field]) === canonicalJson(next?.[field])
    const fields = Object.keys(next ?? {})
    if (fields.length === Object.keys(storedStep ?? {}).length && fields.every(isKept)) continue
    if (storedStep !== undefined) changed.before[step] = storedStep
    if (next === undefined) continue
    const sealed = sealStep(
      encryption,
      flow,
      id,
      step,
      Object.fromEntries(fields.filter((field) => !isKept(field)).map((field) => [field, next[field]])),
    )
    changed.after[step] = Object.fromEntries(
      fields.map((field) => [field, isKept(field) ? storedStep?.[field] : sealed[field]]),
    )
  }
  return changed
}
