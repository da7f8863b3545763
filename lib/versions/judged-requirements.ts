import type { Logger } from 'pino'
import type { UntypedAnswers } from '../flow/flow.ts'
import { type LackingField, lackingFields, type Requirement } from '../flow/requirements.ts'
import type { FieldEncryption } from '../sealing/field-encryption.ts'
import { openAnswers } from '../sealing/sealed-answers.ts'
import type { ArchivedSession } from '../sealing/stored-session.ts'
import { answersIn } from './answers-in-version.ts'
import type { FlowVersions, KnownVersion } from './flow-versions.ts'

interface Completed {
  sessionId: string
  version: number
  answers: UntypedAnswers
  completedSteps: readonly string[]
  completedAt: Date
}

interface Parts {
  versions: FlowVersions
  encryption: FieldEncryption
  log: Pick<Logger, 'warn'>
  /** What is stored, for who judges many. */
  stored?: readonly KnownVersion[]
}

/** The version that somebody who is done is judged by: the newest that this process knows. */
export const judgingVersion = ({ own }: FlowVersions, completed: number) => Math.max(own.version, completed)

/** What a completed session lacks, judged by the newest version. Raises SealedTextError. */
export async function requirementsOf(parts: Parts, session: ArchivedSession): Promise<Requirement[]> {
  const { versions, encryption } = parts
  const { id, definitionVersion: version, stepData, completedSteps, completedAt } = session
  if (completedAt === null) throw new Error(`The session ${id} is not completed.`)
  const answers = openAnswers(encryption, id, stepData, await versions.of(version))
  return judgeCompleted(parts, {
    sessionId: id,
    version,
    answers,
    completedSteps,
    completedAt: new Date(completedAt),
  })
}

/**
 * What completed answers lack in the newest version, each since the later of completion and the day on which the version
 * was first stored from which on they lack it.
 */
async function judgeCompleted(parts: Parts, completed: Completed): Promise<Requirement[]> {
  const { versions, stored: given } = parts
  const newest = judgingVersion(versions, completed.version)
  const lacking = await lackingIn(parts, completed, newest)
  if (lacking === undefined || lacking.length === 0) return []
  const stored = (given ?? (await versions.stored()))
    .filter(({ version }) => version > completed.version && version <= newest)
    .reverse()
  const firstStored = stored[0]?.firstStoredAt ?? completed.completedAt
  const since = new Map(lacking.map((one) => [keyOf(one), firstStored]))
  const open = new Set(since.keys())
  for (const { version, firstStoredAt } of stored) {
    if (open.size === 0) break
    const then = new Set((await lackingIn(parts, completed, version))?.map(keyOf))
    for (const key of open) {
      if (then.has(key)) since.set(key, firstStoredAt)
      else open.delete(key)
    }
  }
  return lacking.map((one) => {
    const at = since.get(keyOf(one)) ?? completed.completedAt
    return { ...one, since: at > completed.completedAt ? at : completed.completedAt }
  })
}

/** A field that blocks from some version on counts from there. */
const keyOf = ({ step, field, due }: LackingField) => `${step}.${field} ${due !== undefined}`

/** What answers lack in a version; undefined where nobody can tell. */
async function lackingIn(
  parts: Parts,
  completed: Completed,
  version: number,
): Promise<LackingField[] | undefined> {
  const flow = await parts.versions.of(version)
  if (flow === undefined) return undefined
  const earlier = (await parts.versions.of(completed.version)) ?? flow
  return lackingFields(flow, (await answersIn(parts, flow, { ...completed, flow: earlier })).answers)
}
