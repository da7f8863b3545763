import type { Advice } from '../advisor/recommend.ts'
import * as plans from '../db/statements/plans.ts'
import * as sessions from '../db/statements/sessions.ts'
import type { Plan, PlanItemKind } from '../flow/plan.ts'
import { KIND_OF_LIST } from '../flow/plan.ts'
import { onlyRow, type UserStatement } from '../postgres/statement.ts'
import type { KeptRecommendations } from '../sealing/session-records.ts'
import type { PlanWithDraft } from '../sealing/stored-plan.ts'
import { adviceOfKept, pathsOf } from './advice-basis.ts'
import { makeRecommendations, type PendingAdvice, requireFacts } from './ai-recommendation-service.ts'
import type { ServiceContext } from './context.ts'
import { itemsOfAdvice, renewItems } from './plan-layout.ts'
import { layoutOf, MAX_LAYOUT_ATTEMPTS, openItems, openPlan, planKeptChanging } from './plan-service.ts'
import { closedError, openRecord, refuseClosed, type SessionRecord, sessionIdOf } from './session-service.ts'

/**
 * Checks that items of these kinds can be written anew, before any work or waiting begins: also of a completed session.
 * What somebody edited, decided about or wrote stays; without a locale the plan keeps its language. Raises `not_found`, `session_expired`, `session_closed` and
 * `steps_incomplete`.
 */
export async function prepareRenewal(
  context: ServiceContext,
  { sessionId: id, kinds, ...asked }: { sessionId: string; kinds: readonly PlanItemKind[]; locale?: string },
): Promise<PendingAdvice<Plan>> {
  const sessionId = sessionIdOf(id)
  const [read, readPlan] = await context.database.run(
    sessions.readSession(context.flow.id, sessionId),
    plans.readPlan({ flow: context.flow.id, sessionId }),
  )
  const { session: stored } = onlyRow(read)
  const { plan } = onlyRow(readPlan)
  if (stored === null || plan === null) throw closedError('not_found')
  const record = await openRecord(context, stored)
  if (record.state !== 'completed') refuseClosed({ outcome: record.state })
  requireFacts(record)
  const { locale = plan.locale } = asked
  const session = { ...record.session, locale }
  return async (onItem) => {
    const { recommendations, basedOn, meta, keep } = await makeRecommendations(
      context,
      { ...record, session },
      {
        held: locale === record.session.locale ? heldOf(record, kinds) : undefined,
        isAnew: true,
        onItem: (item) => {
          if (kinds.includes(KIND_OF_LIST[item.list])) onItem?.(item)
        },
      },
    )
    const kept = { recommendations, basedOn: pathsOf(record.flow, basedOn) }
    const data = await storeRenewal(context, { plan, record, kinds, locale, kept, keep })
    return { data, meta }
  }
}

/** The advice as it stands, of which models keep the lists that are not to be written anew. */
function heldOf(
  { session: { aiRecommendations: held }, flow, basedOn, recommendationsStale }: SessionRecord,
  kinds: readonly PlanItemKind[],
): Advice | undefined {
  if (held === undefined || recommendationsStale) return undefined
  const itemSources = { ...held.itemSources }
  for (const [list, kind] of Object.entries(KIND_OF_LIST) as [keyof typeof KIND_OF_LIST, PlanItemKind][])
    if (kinds.includes(kind)) itemSources[list] = held[list].map(() => 'advisor')
  // Not `advisor`, or the advisor would take it for its own and write nothing.
  return adviceOfKept(flow, { recommendations: { ...held, source: 'partial', itemSources }, basedOn })
}

interface Renewal {
  plan: PlanWithDraft
  record: SessionRecord
  kinds: readonly PlanItemKind[]
  locale: string
  kept: KeptRecommendations
  keep: readonly UserStatement[]
}

async function storeRenewal(
  context: ServiceContext,
  { plan, record: { session, flow }, kinds, locale, kept, keep }: Renewal,
): Promise<Plan> {
  let known = plan
  for (let attempt = 1; attempt <= MAX_LAYOUT_ATTEMPTS; attempt++) {
    const advice = itemsOfAdvice({
      flow,
      sessionId: session.id,
      ...kept,
      writtenAt: session.revision,
      fieldRevisions: known.fieldRevisions,
    })
    const layout = layoutOf(context, known, renewItems(openItems(context, known), advice, kinds), locale)
    const statement = plans.renewPlan({ flow: context.flow.id, sessionId: session.id, kinds, layout })
    const row = await context.database.runOne(statement, ...(attempt === 1 ? keep : []))
    if (row.outcome !== 'renewed' && row.outcome !== 'unwritten') throw closedError(row.outcome)
    if (row.outcome === 'renewed') return openPlan(context, row.plan)
    known = row.plan
  }
  throw planKeptChanging()
}
