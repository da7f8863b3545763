import {
  type ExportedOnes,
  type ExportedRow,
  readExportedSessions,
  readFlowContents,
} from '../db/statements/exported-sessions.ts'
import type { Flow } from '../flow/flow.ts'
import type { OnboardingSession } from '../flow/session.ts'
import type { Database } from '../postgres/database.ts'
import { type FieldEncryption, SealedTextError } from '../sealing/field-encryption.ts'
import { type AllAnswers, openAnswers } from '../sealing/sealed-answers.ts'
import { hiddenAnswers, openSession } from '../sealing/session-records.ts'
import { NIL_UUID } from '../uuid.ts'
import { flowOfStored } from '../versions/stored-flow.ts'

/** A session as the API answers it, opened, with what only an operator is told. */
export type ExportedSession = Omit<OnboardingSession, 'path' | 'totalSteps'> &
  Partial<Pick<OnboardingSession, 'path' | 'totalSteps'>> & {
    /** Answers that are not asked now, and what is kept of consents. */
    hidden?: AllAnswers
    source: string | null
    archivedAt: string | null
  }

/** What an export comes to, batch by batch: sessions, and the ids of those that these keys do not open. */
export interface ExportBatch {
  sessions: ExportedSession[]
  unopened: string[]
}

/** Bounds what is held at once: a session is at most some hundred kilobytes. */
const SESSIONS_PER_BATCH = 200

interface Parts {
  database: Pick<Database, 'asJobs'>
  encryption: FieldEncryption
}

/** The versions of flows that sessions may be of. */
export type KnownFlows = ReadonlyMap<string, Flow>

const keyOf = (flow: string, version: number) => `${flow} ${version}`

/** Every stored version of a flow, of all flows without one; of each flow the newest first. */
export async function readKnownFlows({ database }: Parts, flow: string | undefined): Promise<KnownFlows> {
  const [rows] = await database.asJobs(readFlowContents(flow))
  return new Map(rows.map((row) => [keyOf(row.flow, row.version), flowOfStored(row.flow, row)]))
}

/** Goes over all sessions, archived ones too, in the order of their users; each comes once, however long it takes. */
export async function* exportSessions(
  { database, encryption }: Parts,
  flows: KnownFlows,
  ones: ExportedOnes,
): AsyncGenerator<ExportBatch> {
  let after = { userId: NIL_UUID, id: NIL_UUID }
  for (;;) {
    const [rows] = await database.asJobs(readExportedSessions(ones, after, SESSIONS_PER_BATCH))
    const batch: ExportBatch = { sessions: [], unopened: [] }
    for (const row of rows) {
      after = { userId: row.session.userId, id: row.session.id }
      try {
        batch.sessions.push(open(encryption, flows, row))
      } catch (error) {
        if (!SealedTextError.isInstance(error)) throw error
        batch.unopened.push(row.session.id)
      }
    }
    yield batch
    if (rows.length < SESSIONS_PER_BATCH) return
  }
}

function open(
  encryption: FieldEncryption,
  flows: KnownFlows,
  { session: stored, source, archivedAt }: ExportedRow,
): ExportedSession {
  const more = { source, archivedAt: archivedAt?.toISOString() ?? null }
  const flow = flows.get(keyOf(stored.flow, stored.definitionVersion))
  if (flow !== undefined) {
    const { session, answers } = openSession(encryption, flow, stored)
    const hidden = hiddenAnswers(session, answers)
    return { ...session, ...(hidden === undefined ? {} : { hidden }), ...more }
  }
  // Nobody knows what its version asks: its answers come as they stand.
  const { aiRecommendations: _sealed, resumedFrom, completedAt, flow: id, ...rest } = stored
  return {
    ...rest,
    ...(resumedFrom === null ? {} : { resumedFrom }),
    ...(completedAt === null ? {} : { completedAt }),
    flow: { id, version: stored.definitionVersion },
    stepData: openAnswers(encryption, stored.id, stored.stepData),
    ...more,
  }
}
