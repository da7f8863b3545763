import { classifyIndustry } from '../advisor/industries/classifier.ts'
import { OTHER_SLUG } from '../advisor/industries/taxonomy.ts'
import { type IndustryMetric, metricsOfContext } from '../advisor/knowledge/industry-context.ts'
import type { IndustrySuggestion } from '../ai/industries.ts'
import type { AnswerMeta } from '../ai/ladder.ts'
import type { DegradedReason } from '../ai/observer.ts'
import { itemsOf, type SourcedItem } from '../ai/recommendation-items.ts'
import type { Recommended } from '../ai/recommendations.ts'
import type { Row, Statement } from '../db/database.ts'
import type { IndustryRow } from '../db/queries/industries.ts'
import * as queries from '../db/queries/sessions.ts'
import { type SessionRecord, sealRecommendations } from '../db/session-records.ts'
import { ApiError } from '../errors.ts'
import type { AIRecommendations } from '../flow/recommendations.ts'
import type { Locale } from '../flow/steps.ts'
import { isoDay } from '../iso-day.ts'
import type { ServiceContext } from './context.ts'
import { inLocale } from './industry-catalogue.ts'
import { getSession, openRecord, refuseClosed } from './session-service.ts'

/** What storing an answer and sending it may still take, of the time that the whole request has. */
const STORING_RESERVE_MS = 300

/** Suggests one to five different industries for a company, best first, from the table only. */
export async function suggestIndustries(
  context: ServiceContext,
  input: { companyName: string; description?: string; locale: Locale },
): Promise<{ suggestions: IndustrySuggestion[]; meta: AnswerMeta }> {
  // No statement of its own carries the counting, or notices that the account of the token is gone.
  await context.database.asUser(context.user, ...context.charges)
  const { industries, bySlug, added } = await context.catalogue.inLocale(context.database, input.locale)
  const { ranked } = classifyIndustry({
    name: input.companyName,
    description: input.description,
    locale: input.locale,
    additional: added,
  })
  const advisorAnswer = ranked.filter(({ slug }) => bySlug.has(slug))
  const answer = await context.ai.suggestIndustries(askerOf(context), {
    ...input,
    candidates: industries,
    advisorAnswer,
  })
  context.activity.suggested(
    context.user.id,
    answer.suggestions.map(({ slug }) => slug),
  )
  return answer
}

function askerOf({ user, request, deadlineAt, mayCallModel }: ServiceContext) {
  return { user, request, deadlineAt: deadlineAt - STORING_RESERVE_MS, limited: !mayCallModel }
}

/** Read once per row, which lives as long as the catalogue that it came with. */
const metricsByRow = new WeakMap<IndustryRow, IndustryMetric[]>()

function metricsOf(row: IndustryRow): IndustryMetric[] {
  const known = metricsByRow.get(row) ?? metricsOfContext(row.ai_context)
  metricsByRow.set(row, known)
  return known
}

export type OnItem = (item: SourcedItem) => void

interface Making {
  mayCallModel: boolean
  /** What was written today of the answers as they are, by the advisor or in part by models. */
  held?: AIRecommendations
  onItem?: OnItem
  /** The statement that stores them, for their place in the session. */
  storing: (made: { sealed: string; basis: string }) => Statement
}

interface Made extends Recommended {
  /** Runs the statement that stores them, unless it has run, and returns its row. */
  store(): Promise<Row>
}

/** Makes recommendations for a session's answers; whatever happens to a model, the advisor answers. */
export async function makeRecommendations(
  context: ServiceContext,
  { session, adviceBasis: basis }: SessionRecord,
  making: Making,
): Promise<Made> {
  const { mayCallModel, held, onItem } = making
  const storing = (recommendations: AIRecommendations) =>
    making.storing({ sealed: sealRecommendations(context.encryption, session.id, recommendations), basis })
  const { locale, stepData } = session
  const { industry: slug = OTHER_SLUG, customIndustry } = stepData.company ?? {}
  const row = await context.catalogue.find(context.database, slug)
  const named = row === undefined ? undefined : inLocale(row, locale)
  const industry = {
    slug,
    // One that was typed before another was chosen from the list no longer counts.
    name: (slug === OTHER_SLUG ? customIndustry : undefined) ?? named?.name ?? slug,
    category: named?.category ?? 'other',
    categoryName: named?.categoryName ?? '',
    metrics: row === undefined ? [] : metricsOf(row),
  }
  const { rows, ...made } = await context.ai.recommend(
    { ...askerOf(context), limited: !mayCallModel },
    { sessionId: session.id, answers: stepData, industry, locale, held, onItem, storing },
  )
  async function store(): Promise<Row> {
    const [stored] = rows
      ? [rows]
      : await context.database.asUser(context.user, storing(made.recommendations))
    return queries.onlyRow(stored)
  }
  return { ...made, store }
}

/** What was written today of the answers as they are, unless models have left nothing to be written. */
function writtenToday(
  { session, recommendationsStale }: SessionRecord,
  now: Date,
): AIRecommendations | undefined {
  const { aiRecommendations: held } = session
  if (held === undefined || held.source === 'model' || recommendationsStale) return undefined
  return isoDay(new Date(held.generatedAt)) === isoDay(now) ? held : undefined
}

/** Then nobody has waited, and the session is as it was read. */
const ASKED_NO_MODEL: (DegradedReason | undefined)[] = ['no_key', 'rate_limited']

/** Recommendations that are there already, or the work of making and storing them. */
export type PendingRecommendations = (onItem?: OnItem) => Promise<Recommended>

/**
 * Checks that recommendations can be made for a session, before any work or waiting begins. A completed session
 * answers the stored ones. Raises `not_found`, `session_expired`, `session_closed` and `steps_incomplete`.
 */
export async function prepareRecommendations(
  context: ServiceContext,
  { sessionId }: { sessionId: string },
): Promise<PendingRecommendations> {
  const record = await getSession(context, { id: sessionId })
  const { stepData, aiRecommendations } = record.session
  if (record.state === 'completed' && aiRecommendations) {
    return async (onItem) => {
      if (onItem) for (const item of itemsOf(aiRecommendations)) onItem(item)
      return storedAnswer(aiRecommendations)
    }
  }
  refuseClosed(record.state)
  const missing = (['name', 'industry'] as const).filter((field) => !stepData.company?.[field])
  if (missing.length > 0) {
    throw new ApiError('steps_incomplete', {
      detail: 'Recommendations need at least the company step’s name and industry.',
      extensions: { missing: [{ step: 'company', fields: missing }] },
    })
  }
  return (onItem) => makeAndStore(context, record, onItem)
}

async function makeAndStore(
  context: ServiceContext,
  record: SessionRecord,
  onItem?: OnItem,
): Promise<Recommended> {
  const { id } = record.session
  const held = writtenToday(record, context.now())
  const { store, ...made } = await makeRecommendations(context, record, {
    mayCallModel: context.mayCallModel,
    held,
    onItem,
    storing: (recommendations) => queries.storeRecommendations({ sessionId: id, ...recommendations }),
  })
  if (made.recommendations === held && ASKED_NO_MODEL.includes(made.meta.degradedBecause)) return made
  const { outcome, session } = await store()
  refuseClosed(outcome)
  if (outcome === 'stored') return made
  // It was completed meanwhile, with recommendations that are not to be changed any more.
  const { aiRecommendations } = openRecord(context, session).session
  return aiRecommendations ? storedAnswer(aiRecommendations) : made
}

function storedAnswer(recommendations: AIRecommendations): Recommended {
  return { recommendations, meta: { source: recommendations.source, latencyMs: 0 } }
}
