import type { Row } from '../postgres/database.ts'
import { placeOfField, placeOfRecommendations } from './session-records.ts'

/** A column that holds sealed texts: as the whole value, or anywhere inside its JSON. */
export interface SealedColumn {
  table: string
  /** The columns of the primary key. */
  key: readonly string[]
  column: string
  isJson: boolean
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
    isJson: true,
    context: [],
    place: (row, path) => stepField(row.id, path),
  },
  {
    table: 'public.onboarding_sessions',
    key: ['id'],
    column: 'ai_recommendations',
    isJson: true,
    context: [],
    place: (row) => placeOfRecommendations(String(row.id)),
  },
  {
    table: 'onboarding.session_edits',
    key: ['user_id', 'session_id', 'revision'],
    column: 'patch',
    isJson: true,
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
    isJson: true,
    context: [],
    place: ({ id }, [field, ...path]) =>
      field === 'aiRecommendations' ? placeOfRecommendations(String(id)) : stepField(id, path),
  },
]

/** Columns that hold one sealed text each and nothing that cannot be made again: rotation empties them. */
export const SEALED_CACHES: readonly { table: string; column: string }[] = [
  { table: 'onboarding.ai_cache', column: 'sealed_answer' },
]
