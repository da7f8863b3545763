import type { Row } from '../postgres/database.ts'
import { placeOfPlanItem } from './plan-records.ts'
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

/** The place of the content at `items.<place>.content` of an archived session's plan. */
function archivedPlanItem(userId: unknown, session: unknown, [, place]: readonly string[]): string {
  const { plan } = session as { plan: { items: { id: string }[] } }
  return placeOfPlanItem(String(userId), plan.items[Number(place)]?.id ?? '')
}

/** Every column that holds sealed texts: what rotation rewrites. Whoever seals in another adds a row here. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  {
    table: 'public.onboarding_sessions',
    key: ['user_id', 'id'],
    column: 'step_data',
    context: [],
    place: (row, path) => stepField(row.id, path),
  },
  {
    table: 'public.onboarding_sessions',
    key: ['user_id', 'id'],
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
      if (kind === 'saved') return stepField(sessionId, [String(step), ...path])
      // Below `before` and `after`.
      return stepField(sessionId, kind === 'moved' ? path.slice(1) : path)
    },
  },
  {
    table: 'onboarding.archived_sessions',
    key: ['user_id', 'id'],
    column: 'session',
    keys: ['aiRecommendations'],
    context: ['user_id'],
    place({ id, user_id: userId, session }, [field, ...path]) {
      if (field === 'aiRecommendations') return placeOfRecommendations(String(id))
      return field === 'plan' ? archivedPlanItem(userId, session, path) : stepField(id, path)
    },
  },
  {
    table: 'onboarding.plan_items',
    key: ['user_id', 'session_id', 'item_id'],
    column: 'content',
    context: [],
    place: ({ user_id: userId, item_id: itemId }) => placeOfPlanItem(String(userId), String(itemId)),
  },
  {
    table: 'onboarding.plan_edits',
    key: ['user_id', 'session_id', 'revision'],
    column: 'item',
    context: ['item_id'],
    place: ({ user_id: userId, item_id: itemId }) => placeOfPlanItem(String(userId), String(itemId)),
  },
]

/** Columns that hold one sealed text each and nothing that cannot be made again: rotation empties them. */
export const SEALED_CACHES: readonly { table: string; column: string }[] = [
  { table: 'onboarding.ai_cache', column: 'sealed_answer' },
]
