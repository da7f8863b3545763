import { BYTE_ORDER_MARK, type Cell, csvRow } from '#lib/http/csv.ts'
import type { ExportedSession, KnownFlows } from '#lib/operators/exported-sessions.ts'

/** How sessions are written, one a line. */
export interface SessionRows {
  /** Before the first. */
  readonly head: string
  rowOf(session: ExportedSession): string
}

export const SESSION_FORMATS = ['jsonl', 'csv'] as const
export type SessionFormat = (typeof SESSION_FORMATS)[number]

const JSON_LINES: SessionRows = { head: '', rowOf: (session) => `${JSON.stringify(session)}\n` }

/** What stands in front of the answers. */
const COLUMNS: Readonly<Record<string, (session: ExportedSession) => Cell>> = {
  id: ({ id }) => id,
  userId: ({ userId }) => userId,
  flow: ({ flow }) => flow.id,
  version: ({ flow }) => flow.version,
  status: ({ status }) => status,
  currentStep: ({ currentStep }) => currentStep,
  totalSteps: ({ totalSteps }) => totalSteps ?? null,
  completedSteps: ({ completedSteps }) => completedSteps.join(' '),
  locale: ({ locale }) => locale,
  source: ({ source }) => source,
  createdAt: ({ createdAt }) => createdAt,
  updatedAt: ({ updatedAt }) => updatedAt,
  completedAt: ({ completedAt }) => completedAt ?? null,
  expiresAt: ({ expiresAt }) => expiresAt,
  archivedAt: ({ archivedAt }) => archivedAt,
}

/** A list or a group is one cell of JSON. */
function cellOf(answer: unknown): Cell {
  if (answer === undefined || answer === null) return null
  if (typeof answer === 'object') return JSON.stringify(answer)
  return answer as Cell
}

/** A column for each field of each version, the newest first, and none for a field that no version knows. */
function csvRows(flows: KnownFlows): SessionRows {
  const places = [...flows.values()].flatMap(({ steps }) =>
    steps.flatMap(({ name, fields }) => Object.keys(fields).map((field) => `${name}.${field}`)),
  )
  const answers = [...new Set(places)].map((column) => column.split('.') as [string, string])
  return {
    head: BYTE_ORDER_MARK + csvRow([...Object.keys(COLUMNS), ...answers.map((place) => place.join('.'))]),
    rowOf: (session) =>
      csvRow([
        ...Object.values(COLUMNS).map((read) => read(session)),
        ...answers.map(([step, field]) => cellOf(session.stepData[step]?.[field])),
      ]),
  }
}

export function sessionRows(format: SessionFormat, flows: KnownFlows): SessionRows {
  return format === 'csv' ? csvRows(flows) : JSON_LINES
}
