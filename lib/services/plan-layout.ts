import { createHash } from 'node:crypto'
import { isSameItem, LIST_NAMES, type RecommendationItems } from '../ai/recommendation-items.ts'
import type { Flow } from '../flow/flow.ts'
import {
  KIND_OF_LIST,
  MAX_PLAN_ITEMS,
  PLAN_ITEM_KINDS,
  type PlanContent,
  type PlanItemKind,
  type PlanItemSource,
  type PlanItemState,
} from '../flow/plan.ts'
import type { KeptRecommendations } from '../sealing/session-records.ts'
import { keptPaths } from './advice-basis.ts'
import { sameInAnotherLanguage } from './same-in-another-language.ts'

/** An item of a plan, opened; `writtenAt` only of one that stands nowhere yet. */
export interface OpenItem {
  id: string
  kind: PlanItemKind
  content: PlanContent[PlanItemKind]
  source: PlanItemSource
  state: PlanItemState
  isEdited: boolean
  isCarried: boolean
  isStale: boolean
  basedOn: readonly string[]
  writtenAt?: number
}

const SESSION_PART = 8

/**
 * The id of an item of advice: the same whenever it is made of the same, so that what is written nowhere can be named.
 * It begins as the id of its session, by which a change finds that (lib/db/functions/plan/change-plan-item.sql).
 */
function itemIdOf(sessionId: string, generatedAt: string, kind: PlanItemKind, place: number): string {
  const digest = createHash('sha256').update(`${sessionId} ${generatedAt} ${kind} ${place}`).digest('hex')
  // Version 8, variant 1 (RFC 9562, 5.8).
  const hex = `${sessionId.slice(0, SESSION_PART)}${digest.slice(0, 4)}8${digest.slice(5, 8)}a${digest.slice(9, 24)}`
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

export interface StoredAdvice extends KeptRecommendations {
  flow: Flow
  sessionId: string
  /** The revision of the session whose answers it was written from. */
  writtenAt: number
  fieldRevisions: Record<string, Record<string, number>>
}

/** Advice as items of a plan, in the order in which it is read. */
export function itemsOfAdvice({
  flow,
  sessionId,
  writtenAt,
  fieldRevisions,
  ...kept
}: StoredAdvice): OpenItem[] {
  const { recommendations } = kept
  const paths = keptPaths(flow, kept)
  const isStale = (path: string) => {
    const [step = '', field = ''] = path.split('.')
    return (fieldRevisions[step]?.[field] ?? 0) > writtenAt
  }
  return LIST_NAMES.flatMap((list) =>
    recommendations[list].map((item, place) => {
      const kind = KIND_OF_LIST[list]
      const basedOn = paths[list][place] ?? []
      return {
        id: itemIdOf(sessionId, recommendations.generatedAt, kind, place),
        kind,
        content: typeof item === 'string' ? { text: item } : item,
        source: recommendations.itemSources[list][place] ?? 'advisor',
        state: 'suggested',
        isEdited: false,
        isCarried: false,
        isStale: basedOn.some(isStale),
        basedOn,
        writtenAt,
      }
    }),
  )
}

/** Whether nobody has made an item theirs: neither written, nor edited, nor decided about. Moving it does not. */
export const isUntouched = ({ source, state, isEdited }: OpenItem): boolean =>
  source !== 'person' && state === 'suggested' && !isEdited

function saysTheSame(one: OpenItem, other: OpenItem): boolean {
  const bare = ({ content }: OpenItem) =>
    ('text' in content ? content.text : content) as RecommendationItems['industryInsights']
  return one.id === other.id || (one.kind === other.kind && isSameItem(bare(one), bare(other)))
}

/**
 * Puts fresh advice where items of these kinds stand that may be replaced, and leaves all others as they are. A kind
 * holds no more advice than the fresh one has, but for what was dismissed, which is not suggested again. Where not all
 * of it comes in, what a kept item says in another language is left out first.
 */
function replace(
  items: readonly OpenItem[],
  fresh: readonly OpenItem[],
  kinds: readonly PlanItemKind[],
  mayGo: (item: OpenItem) => boolean,
): OpenItem[] {
  let result = [...items]
  for (const kind of kinds) {
    const isReplaced = (item: OpenItem) => item.kind === kind && mayGo(item)
    const kept = result.filter((item) => item.kind === kind && !isReplaced(item))
    const ofKind = fresh.filter((item) => item.kind === kind)
    const standing = kept.filter(({ source, state }) => source !== 'person' && state !== 'dismissed').length
    const room = MAX_PLAN_ITEMS - result.filter((item) => !isReplaced(item)).length
    const most = Math.max(0, Math.min(ofKind.length - standing, room))
    const news = ofKind.filter((item) => !kept.some((other) => saysTheSame(item, other)))
    const coming = withoutTranslations(news, kept, most).slice(0, most)
    result = result.flatMap((item) => (isReplaced(item) ? coming.splice(0, 1) : [item]))
    const last = result.findLastIndex((item) => item.kind === kind)
    result.splice(last < 0 ? result.length : last + 1, 0, ...coming)
  }
  return result
}

/** Leaves out, as long as more than so many come, what is said by a kept item in another language. */
function withoutTranslations(news: readonly OpenItem[], kept: readonly OpenItem[], most: number): OpenItem[] {
  const left = [...news]
  for (const item of kept) {
    const twin = left.length > most ? sameInAnotherLanguage(item, left) : undefined
    if (twin !== undefined) left.splice(left.indexOf(twin), 1)
  }
  return left
}

/** A plan once the advice of its session was written anew: what nobody touched follows, what somebody did stays. */
export const followAdvice = (items: readonly OpenItem[], advice: readonly OpenItem[]): OpenItem[] =>
  replace(items, advice, PLAN_ITEM_KINDS, (item) => isUntouched(item) && (!item.isCarried || item.isStale))

/** A plan once items of these kinds were written anew because somebody asked for it. */
export const renewItems = (
  items: readonly OpenItem[],
  advice: readonly OpenItem[],
  kinds: readonly PlanItemKind[],
): OpenItem[] => replace(items, advice, kinds, isUntouched)
