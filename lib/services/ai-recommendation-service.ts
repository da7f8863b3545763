import { classifyIndustry } from '../advisor/industries/classifier.ts'
import { OTHER_SLUG } from '../advisor/industries/taxonomy.ts'
import { type IndustryMetric, metricsOfContext } from '../advisor/knowledge/industry-context.ts'
import { itemsOf, type SourcedItem } from '../ai/recommendation-items.ts'
import type { Recommended } from '../ai/recommendation-ladder.ts'
import type { IndustryRow } from '../db/statements/industries.ts'
import * as queries from '../db/statements/sessions.ts'
import { ApiError } from '../errors.ts'
import type { AIRecommendations } from '../flow/recommendations.ts'
import type { AdviceMeta, DegradedReason, IndustrySuggestion } from '../flow/response-shapes.ts'
import type { Locale } from '../flow/steps.ts'
import { isoDay } from '../iso-day.ts'
import { sealRecommendations } from '../sealing/session-records.ts'
import type { ServiceContext } from './context.ts'
import { inLocale } from './industry-catalogue.ts'
import { getSession, openRecord, refuseClosed, type SessionRecord } from './session-service.ts'

/** Suggests one to five different industries for a company, best first, from the table only. */
export async function suggestIndustries(
  context: ServiceContext,
  input: { companyName: string; description?: string; locale: Locale },
): Promise<{ suggestions: IndustrySuggestion[]; meta: AdviceMeta }> {
  // No statement of its own carries the counting, or notices that the account of the token is gone.
  await context.database.requireUser()
  const { industries, bySlug, added } = await context.catalogue.inLocale(input.locale)
  const { ranked } = classifyIndustry({
    name: input.companyName,
    description: input.description,
    locale: input.locale,
    additional: added,
  })
  const advisorAnswer = ranked.filter(({ slug }) => bySlug.has(slug))
  const answer = await context.ai.suggestIndustries({
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

/** Read once per row, which lives as long as the catalogue that it came with. */
const metricsByRow = new WeakMap<IndustryRow, IndustryMetric[]>()

function metricsOf(row: IndustryRow): IndustryMetric[] {
  const known = metricsByRow.get(row) ?? metricsOfContext(row.ai_context)
  metricsByRow.set(row, known)
  return known
}

export type OnItem = (item: SourcedItem) => void

interface Making {
  /** The limit of AI that a statement reached which counted against it, if any. */
  reachedKey?: string | null
  /** What was written today of the answers as they are, by the advisor or in part by models. */
  held?: AIRecommendations
  onItem?: OnItem
}

/** Makes recommendations for a session's answers; whatever happens to a model, the advisor answers. */
export async function makeRecommendations(
  context: ServiceContext,
  { session }: SessionRecord,
  { reachedKey, held, onItem }: Making,
): Promise<Recommended> {
  const { locale, stepData } = session
  const { industry: slug = OTHER_SLUG, customIndustry } = stepData.company ?? {}
  const row = await context.catalogue.find(slug)
  const named = row === undefined ? undefined : inLocale(row, locale)
  const industry = {
    slug,
    // One that was typed before another was chosen from the list no longer counts.
    name: (slug === OTHER_SLUG ? customIndustry : undefined) ?? named?.name ?? slug,
    category: named?.category ?? 'other',
    categoryName: named?.categoryName ?? '',
    metrics: row === undefined ? [] : metricsOf(row),
  }
  return context.ai.recommend(
    { sessionId: session.id, answers: stepData, industry, locale, held, onItem },
    reachedKey,
  )
}

/** Recommendations as statements take them: sealed for their place, with the answers that they were made of. */
export function sealedFor(
  { encryption }: ServiceContext,
  { session, adviceBasis: basis }: SessionRecord,
  { recommendations }: Recommended,
): queries.SealedRecommendations {
  return { recommendations: sealRecommendations(encryption, session.id, recommendations), basis }
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
  refuseClosed({ outcome: record.state })
  const missing = (['name', 'industry'] as const).filter((field) => !stepData.company?.[field])
  if (missing.length > 0) {
    throw new ApiError('steps_incomplete', {
      detail: 'Recommendations need at least the company step’s name and industry.',
      missing: [{ step: 'company', fields: missing }],
    })
  }
  return (onItem) => makeAndStore(context, record, onItem)
}

async function makeAndStore(
  context: ServiceContext,
  record: SessionRecord,
  onItem?: OnItem,
): Promise<Recommended> {
  const held = writtenToday(record, context.now())
  const made = await makeRecommendations(context, record, { held, onItem })
  if (made.recommendations === held && ASKED_NO_MODEL.includes(made.meta.degradedBecause)) return made
  const row = await context.database.runOne(
    queries.storeRecommendations({ sessionId: record.session.id, ...sealedFor(context, record, made) }),
    ...made.keep,
  )
  refuseClosed(row)
  if (row.outcome === 'stored') return made
  // It was completed meanwhile, with recommendations that are not to be changed any more.
  const { aiRecommendations } = openRecord(context, row.session).session
  return aiRecommendations ? storedAnswer(aiRecommendations) : made
}

function storedAnswer(recommendations: AIRecommendations): Recommended {
  return { recommendations, meta: { source: recommendations.source, latencyMs: 0 }, keep: [] }
}
