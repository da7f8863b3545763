import { randomUUID } from 'node:crypto'
import * as plans from '../db/statements/plans.ts'
import { ApiError, validationFailed } from '../errors.ts'
import { canonicalJson } from '../flow/canonical-json.ts'
import {
  MAX_PLAN_ITEMS,
  type Plan,
  type PlanContent,
  type PlanItem,
  type PlanItemKind,
  type PlanItemState,
  WRITTEN_CONTENT,
} from '../flow/plan.ts'
import { told } from '../flow/told.ts'
import { fieldProblems, PARSING } from '../schema-problems.ts'
import { SealedTextError } from '../sealing/field-encryption.ts'
import { openPlanContent, sealPlanContent } from '../sealing/plan-records.ts'
import { openStoredRecommendations } from '../sealing/session-records.ts'
import type { PlanWithDraft, StoredPlanItem } from '../sealing/stored-plan.ts'
import type { ServiceContext } from './context.ts'
import { followAdvice, itemsOfAdvice, type OpenItem } from './plan-layout.ts'
import { requestDigestsOf } from './request-digests.ts'
import { closedError, sealedAnswerUnavailable, sessionIdOf } from './session-service.ts'

/** The revision of a plan that nobody has touched. */
const FIRST_REVISION = 1
/** A plan is laid out again for every change that came through meanwhile: no person makes more in a second. */
export const MAX_LAYOUT_ATTEMPTS = 40

/** Reads the plan of a session of the caller, without an id of the current one; raises `not_found`. */
export async function getPlan(context: ServiceContext, { sessionId }: { sessionId?: string }): Promise<Plan> {
  const id = sessionId === undefined ? null : sessionIdOf(sessionId)
  const { plan } = await context.database.runOne(plans.readPlan({ flow: context.flow.id, sessionId: id }))
  if (plan === null) throw closedError('not_found')
  return openPlan(context, plan)
}

export function openPlan(context: ServiceContext, stored: PlanWithDraft): Plan {
  const { sessionId, plan, locale } = stored
  const items = openItems(context, stored).map(publicItem)
  return { sessionId, revision: plan?.revision ?? FIRST_REVISION, locale, items }
}

/** All items of a plan in their order, those of advice that it does not hold yet among them. */
export function openItems(context: ServiceContext, stored: PlanWithDraft): OpenItem[] {
  const { sessionId, recommendations, adviceRevision, fieldRevisions } = stored
  return opening(() => {
    const items = (stored.plan?.items ?? []).map((item) => openItem(context, item))
    if (recommendations === null) return items
    const advice = itemsOfAdvice({
      flow: context.flow,
      sessionId,
      ...openStoredRecommendations(context.encryption, sessionId, recommendations),
      writtenAt: adviceRevision ?? 0,
      fieldRevisions,
    })
    return followAdvice(items, advice)
  })
}

function opening<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw SealedTextError.isInstance(error) ? sealedAnswerUnavailable(error) : error
  }
}

/** An item as it is answered, opened; raises SealedTextError. */
export const openPlanItem = (context: ServiceContext, stored: StoredPlanItem): PlanItem =>
  publicItem(openItem(context, stored), stored.position)

const openItem = ({ encryption, user }: ServiceContext, stored: StoredPlanItem): OpenItem => ({
  ...stored,
  content: openPlanContent(encryption, user.id, stored.id, stored.content),
})

function publicItem(item: OpenItem, position: number): PlanItem {
  const { id, kind, content, source, state, isEdited, isStale, basedOn } = item
  return { id, kind, content, source, state, position, isEdited, isStale, basedOn } as PlanItem
}

/** A plan as a statement lays it out: what it holds by id, what is new to it with its sealed content. */
export function layoutOf(
  { encryption, user }: ServiceContext,
  { plan, draft }: PlanWithDraft,
  items: readonly OpenItem[],
  locale: string | null = null,
): plans.PlanLayout {
  return {
    revision: plan?.revision ?? 0,
    draft,
    locale,
    items: items.map(({ id, kind, content, source, basedOn, writtenAt }) =>
      writtenAt === undefined
        ? { id }
        : {
            id,
            kind,
            content: sealPlanContent(encryption, user.id, id, content),
            source,
            basedOn,
            writtenAt,
          },
    ),
  }
}

/** An item as it stands after a change, with the plan's revision. */
export interface ItemRecord {
  item: PlanItem
  revision: number
}

export interface ChangeItemInput {
  itemId: string
  state?: PlanItemState
  content?: PlanContent[PlanItemKind]
  /** The kinds of items that the content is fit for. */
  contentKinds: readonly PlanItemKind[]
  position?: number
  baseRevision?: number
  opId?: string
}

/**
 * Changes an item field by field: state, content, place. Raises `not_found`, `session_expired`, `session_closed`,
 * `op_id_reused`, `edit_conflict`, and `validation_failed` for content of another kind.
 */
export async function changePlanItem(context: ServiceContext, input: ChangeItemInput): Promise<ItemRecord> {
  const { encryption, user, flow } = context
  const itemId = sessionIdOf(input.itemId)
  const { state, content, position } = input
  const request: plans.ChangePlanItem = {
    flow: flow.id,
    itemId,
    patch: {
      state,
      position,
      content: content === undefined ? undefined : sealPlanContent(encryption, user.id, itemId, content),
    },
    contentKinds: input.contentKinds,
    baseRevision: input.baseRevision ?? null,
    opId: input.opId ?? null,
    requestDigests: requestDigestsOf(encryption, input.opId, [
      itemId,
      state ?? null,
      content ?? null,
      position ?? null,
      input.baseRevision ?? null,
    ]),
  }
  const row = await laidOut(context, (layout) => plans.changePlanItem({ ...request, layout }), itemId)
  switch (row.outcome) {
    case 'changed':
    case 'repeated':
      return itemRecord(context, row)
    case 'edit_conflict':
      return resolveConflict(context, input, request, row)
    case 'other_kind':
      throw otherKind(input.content, row.detail)
    case 'revision_ahead':
      throw validationFailed([
        {
          path: ['baseRevision'],
          code: 'too_big',
          message: told('plan_revision_ahead'),
        },
      ])
    case 'op_id_reused':
      throw new ApiError('op_id_reused')
    case 'not_found':
      throw itemNotFound()
    default:
      throw closedError(row.outcome)
  }
}

/** Runs a change, and where the plan does not follow its advice yet, lays it out first, in the same statement. */
async function laidOut<Row extends { outcome: string }>(
  context: ServiceContext,
  statementFor: (layout?: plans.PlanLayout) => Parameters<typeof context.database.runOne<Row>>[0],
  itemId?: string,
): Promise<Exclude<Row, { outcome: 'unwritten' }>> {
  let row = await context.database.runOne<Row>(statementFor())
  for (let attempt = 1; row.outcome === 'unwritten'; attempt++) {
    if (attempt > MAX_LAYOUT_ATTEMPTS) throw planKeptChanging()
    const { plan } = row as unknown as { plan: PlanWithDraft }
    const items = openItems(context, plan)
    if (itemId !== undefined && !items.some(({ id }) => id === itemId)) throw itemNotFound()
    row = await context.database.runOne<Row>(statementFor(layoutOf(context, plan, items)))
  }
  return row as Exclude<Row, { outcome: 'unwritten' }>
}

export function planKeptChanging(): ApiError {
  return new ApiError('unavailable', {
    detail: told('plan_kept_changing'),
    retryAfterSeconds: 1,
  })
}

function itemNotFound(): ApiError {
  return new ApiError('not_found', { detail: told('read_plan') })
}

function itemRecord(
  context: ServiceContext,
  { item, revision }: { item: StoredPlanItem; revision: number },
): ItemRecord {
  return { item: opening(() => openPlanItem(context, item)), revision }
}

function otherKind(content: unknown, kind: PlanItemKind): ApiError {
  const result = WRITTEN_CONTENT[kind].safeParse(content, PARSING)
  if (result.success) throw new Error(`The database refused content that its kind ${kind} accepts.`)
  return validationFailed(
    fieldProblems(result.error).map((problem) => ({ ...problem, path: ['content', ...problem.path] })),
  )
}

/**
 * Answers a conflict. Sealed contents that are equal can differ as sealed after a change of keys: if nothing is left to
 * choose between, the change goes on from the current revision.
 */
async function resolveConflict(
  context: ServiceContext,
  input: ChangeItemInput,
  request: plans.ChangePlanItem,
  row: { item: StoredPlanItem; revision: number; detail: { field: 'state' | 'content' | 'position' }[] },
): Promise<ItemRecord> {
  const { item } = itemRecord(context, row)
  const conflicts = row.detail
    .map(({ field }) => ({ path: [field], yours: input[field], theirs: item[field] }))
    .filter(({ yours, theirs }) => canonicalJson(yours) !== canonicalJson(theirs))
  const conflict = new ApiError('edit_conflict', { conflicts, revision: row.revision })
  if (conflicts.length > 0) throw conflict
  const again = await context.database.runOne(
    plans.changePlanItem({ ...request, baseRevision: row.revision }),
  )
  if (again.outcome !== 'changed') throw conflict
  return itemRecord(context, again)
}

export interface AddItemInput {
  sessionId?: string
  kind: PlanItemKind
  content: PlanContent[PlanItemKind]
  opId?: string
}

/**
 * Adds an item that the caller wrote to the end of a plan, without a session to that of the current one. Raises
 * `not_found`, `session_expired`, `session_closed`, `op_id_reused`, and `validation_failed` for a plan that is full.
 */
export async function addPlanItem(context: ServiceContext, input: AddItemInput): Promise<ItemRecord> {
  const { encryption, user, flow } = context
  const { kind, content } = input
  const sessionId = input.sessionId === undefined ? null : sessionIdOf(input.sessionId)
  const itemId = randomUUID()
  const request: plans.AddPlanItem = {
    flow: flow.id,
    sessionId,
    itemId,
    kind,
    content: sealPlanContent(encryption, user.id, itemId, content),
    opId: input.opId ?? null,
    requestDigests: requestDigestsOf(encryption, input.opId, [sessionId, kind, content]),
    mostItems: MAX_PLAN_ITEMS,
  }
  const row = await laidOut(context, (layout) => plans.addPlanItem({ ...request, layout }))
  switch (row.outcome) {
    case 'added':
    case 'repeated':
      return itemRecord(context, row)
    case 'too_many':
      throw validationFailed([
        {
          path: ['kind'],
          code: 'too_many',
          message: told('plan_full', { most: MAX_PLAN_ITEMS }),
        },
      ])
    case 'op_id_reused':
      throw new ApiError('op_id_reused')
    default:
      throw closedError(row.outcome)
  }
}

/**
 * What carries the plan of a completed session along: laid out where it does not follow its advice yet, so that it goes in
 * the transaction that opens the next session. Nothing can make it unwritten meanwhile, since that advice stays.
 */
export async function planToCarry(context: ServiceContext, input: plans.CarryPlan): Promise<plans.CarryPlan> {
  const { fromSessionId: sessionId } = input
  const { plan } = await context.database.runOne(plans.readPlan({ flow: context.flow.id, sessionId }))
  if (plan === null || plan.plan?.draft === plan.draft) return input
  return { ...input, layout: layoutOf(context, plan, openItems(context, plan)) }
}
