import type { Row } from '../postgres/database.ts'
import { placeOfField } from './sealed-answers.ts'
import { placeOfRecommendations } from './session-records.ts'

/** A column of JSON that holds sealed texts: as the whole value, at one of `keys`, or as sealed answers within. */
export interface SealedColumn {
  table: string
  /** The columns of the primary key. */
  key: readonly string[]
  column: string
  keys?: readonly string[]
  /** Further columns that `place` reads. */
  context: readonly string[]
  /** What the text at this path of the row's value is bound to. */
  place(row: Row, path: readonly string[]): string
}

const stepField = (sessionId: unknown, path: readonly string[]) =>
  placeOfField(String(sessionId), path[0] ?? '', path[1] ?? '')

/** Every column that holds sealed texts: what rotation rewrites. Whoever seals in another adds a row here. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  {
    table: 'public.onboarding_sessions',
    key: ['id'],
    column: 'step_data',
    context: [],
    place: (row, path) => stepField(row.id, path),
  },
  {
    table: 'public.onboarding_sessions',
    key: ['id'],
    column: 'ai_recommendations',
    context: [],
    place: (row) => placeOfRecommendations(String(row.id)),
  },
  {
    table: 'onboarding.session_edits',
    key: ['user_id', 'session_id', 'revision'],
    column: 'patch',
    context: ['kind', 'step'],
    place({ session_id: sessionId, kind, step }, path) {
      if (kind === 'recommended' || kind === 'completed') return placeOfRecommendations(String(sessionId))
      return stepField(sessionId, kind === 'saved' ? [String(step), ...path] : path)
    },
  },
  {
    table: 'onboarding.archived_sessions',
    key: ['user_id', 'id'],
    column: 'session',
    keys: ['aiRecommendations'],
    context: [],
    place: ({ id }, [field, ...path]) =>
      field === 'aiRecommendations' ? placeOfRecommendations(String(id)) : stepField(id, path),
  },
]

/** Columns that hold one sealed text each and nothing that cannot be made again: rotation empties them. */
export const SEALED_CACHES: readonly { table: string; column: string }[] = [
  { table: 'onboarding.ai_cache', column: 'sealed_answer' },
]
