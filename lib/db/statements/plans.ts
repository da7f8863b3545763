import { z } from 'zod'
import {
  PLAN_ITEM_KINDS,
  type PlanItemKind,
  type PlanItemSource,
  type PlanItemState,
} from '../../flow/plan.ts'
import { type Act, userQuery } from '../../postgres/statement.ts'
import type { SealedAnswer } from '../../sealing/sealed-answers.ts'
import { planWithDraftSchema, storedPlanItemSchema } from '../../sealing/stored-plan.ts'

/** The verbs of lib/db/functions/plan; each is one statement, led by its user. */

/** An item where it already is, or a new one to be put there; its content sealed. */
export type LaidOutItem =
  | { id: string }
  | {
      id: string
      kind: PlanItemKind
      content: SealedAnswer
      source: PlanItemSource
      basedOn: readonly string[]
      writtenAt: number
    }

/** All items of a plan in their order, as they follow from one revision of it and from one advice. */
export interface PlanLayout {
  /** Zero where nobody has touched the plan. */
  revision: number
  draft: number | null
  /** The language of items that were written anew since; null where they follow the advice. */
  locale: string | null
  items: readonly LaidOutItem[]
}

const act = (action: string, details: Record<string, unknown>): Act => ({ action, details })

const plan = planWithDraftSchema
const item = storedPlanItemSchema
const revision = z.number()
const closed = z.enum(['not_found', 'session_expired', 'session_closed'])

const readRow = z.object({ plan: plan.nullable() })

/** Reads a plan; without a session that of the current one. */
export function readPlan(input: { flow: string; sessionId: string | null }) {
  return userQuery(readRow, {
    name: 'plan.read',
    text: 'select onboarding.read_plan($1, $2) as plan',
    values: [JSON.stringify(input)],
  })
}

const changedRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.enum(['changed', 'repeated']), item, revision }),
  z.object({ outcome: z.literal('unwritten'), plan }),
  z.object({
    outcome: z.literal('edit_conflict'),
    item,
    revision,
    detail: z.array(z.object({ field: z.enum(['state', 'content', 'position']), theirs: z.unknown() })),
  }),
  z.object({ outcome: z.literal('other_kind'), detail: z.enum(PLAN_ITEM_KINDS) }),
  z.object({ outcome: z.enum(['op_id_reused', 'revision_ahead']) }),
  z.object({ outcome: closed }),
])

export interface ChangePlanItem {
  flow: string
  itemId: string
  patch: { state?: PlanItemState; content?: SealedAnswer; position?: number }
  /** The kinds of items that the content is fit for. */
  contentKinds: readonly PlanItemKind[]
  baseRevision: number | null
  opId: string | null
  requestDigests: readonly string[]
  layout?: PlanLayout
}

export function changePlanItem(input: ChangePlanItem) {
  const statement = {
    name: 'plan.change_item',
    text: 'select * from onboarding.change_plan_item($1, $2)',
    values: [JSON.stringify(input)],
  }
  const { itemId, patch } = input
  const fields = Object.entries(patch).flatMap(([field, value]) => (value === undefined ? [] : [field]))
  return userQuery(changedRow, statement, ({ outcome }) =>
    outcome === 'changed' ? act('plan.item_changed', { itemId, fields }) : undefined,
  )
}

const addedRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.enum(['added', 'repeated']), item, revision }),
  z.object({ outcome: z.literal('unwritten'), plan }),
  z.object({ outcome: z.enum(['op_id_reused', 'too_many']) }),
  z.object({ outcome: closed }),
])

export interface AddPlanItem {
  flow: string
  /** Null for the current one. */
  sessionId: string | null
  itemId: string
  kind: PlanItemKind
  content: SealedAnswer
  opId: string | null
  requestDigests: readonly string[]
  mostItems: number
  layout?: PlanLayout
}

export function addPlanItem(input: AddPlanItem) {
  const statement = {
    name: 'plan.add_item',
    text: 'select * from onboarding.add_plan_item($1, $2)',
    values: [JSON.stringify(input)],
  }
  const { itemId, kind } = input
  return userQuery(addedRow, statement, ({ outcome }) =>
    outcome === 'added' ? act('plan.item_added', { itemId, kind }) : undefined,
  )
}

const renewedRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.enum(['renewed', 'unwritten']), plan }),
  z.object({ outcome: closed }),
])

export function renewPlan(input: {
  flow: string
  sessionId: string
  kinds: readonly PlanItemKind[]
  layout: PlanLayout
}) {
  const statement = {
    name: 'plan.renew',
    text: 'select * from onboarding.renew_plan($1, $2)',
    values: [JSON.stringify(input)],
  }
  const { sessionId, kinds } = input
  return userQuery(renewedRow, statement, ({ outcome }) =>
    outcome === 'renewed' ? act('plan.renewed', { sessionId, kinds }) : undefined,
  )
}

const carriedRow = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.enum(['carried', 'unwritten']), plan }),
  z.object({ outcome: z.enum(['there_already', 'not_found']) }),
])

export interface CarryPlan {
  fromSessionId: string
  toSessionId: string
  /** Where a newer version of the flow has put what items are based on, by where it was. */
  paths?: Record<string, string>
  /** Which of these the next session answers otherwise. */
  changed?: readonly string[]
  layout?: PlanLayout
}

/** No act of its own: it runs with the start of the session that the plan goes along to. */
export function carryPlan(input: CarryPlan) {
  return userQuery(carriedRow, {
    name: 'plan.carry',
    text: 'select * from onboarding.carry_plan($1, $2)',
    values: [JSON.stringify(input)],
  })
}
