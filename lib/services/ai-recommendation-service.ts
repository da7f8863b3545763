import { adviceLocaleOf } from '../advisor/answers.ts'
import {
  boundAnswers,
  industryOf,
  readBoundAnswers,
  sharedFacts,
  sharedWithModels,
} from '../advisor/bound-answers.ts'
import { classifyIndustry } from '../advisor/industries/classifier.ts'
import { OTHER_SLUG } from '../advisor/industries/taxonomy.ts'
import { type IndustryMetric, metricsOfContext } from '../advisor/knowledge/industry-context.ts'
import type { Advice } from '../advisor/recommend.ts'
import { itemsOf, type SourcedItem } from '../ai/recommendation-items.ts'
import type { Recommended } from '../ai/recommendation-ladder.ts'
import type { IndustryRow } from '../db/statements/industries.ts'
import * as queries from '../db/statements/sessions.ts'
import { ApiError } from '../errors.ts'
import { splitPath } from '../flow/condition.ts'
import type { AIRecommendations } from '../flow/recommendations.ts'
import type { AdviceMeta, DegradedReason, IndustrySuggestion } from '../flow/response-shapes.ts'
import { told } from '../flow/told.ts'
import { isoDay } from '../iso-day.ts'
import { sealRecommendations } from '../sealing/session-records.ts'
import { adviceOfKept, basisOf, pathsOf } from './advice-basis.ts'
import { problemsOf } from './answer-problems.ts'
import type { ServiceContext } from './context.ts'
import { inLocale } from './industry-catalogue.ts'
import { getSession, openRecord, refuseClosed, type SessionRecord } from './session-service.ts'

/** Suggests one to five different industries for a company, best first, from the table only. */
export async function suggestIndustries(
  context: ServiceContext,
  input: { companyName: string; description?: string; locale: string },
): Promise<{ suggestions: IndustrySuggestion[]; meta: AdviceMeta }> {
  // No statement of its own carries the counting, or notices that the account of the token is gone.
  await context.database.requireUser()
  const { industries, bySlug, added } = await context.catalogue.inLocale(adviceLocaleOf(input.locale))
  const { ranked } = classifyIndustry({
    name: input.companyName,
    description: input.description,
    locale: adviceLocaleOf(input.locale),
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
  held?: Advice
  /** The same answers are to be advised in other words. */
  isAnew?: boolean
  onItem?: OnItem
}

/** Makes recommendations for a session's answers; whatever happens to a model, the advisor answers. */
export async function makeRecommendations(
  context: ServiceContext,
  { session, flow, answers }: SessionRecord,
  { reachedKey, held, isAnew, onItem }: Making,
): Promise<Recommended> {
  const { locale } = session
  const facts = boundAnswers(flow, answers)
  const known = readBoundAnswers(facts)
  const { slug = OTHER_SLUG, ownWords } = industryOf(known)
  const row = await context.catalogue.find(slug)
  const named = row === undefined ? undefined : inLocale(row, adviceLocaleOf(locale))
  const industry = {
    slug,
    // One that was typed before another was chosen from the list no longer counts.
    name: (slug === OTHER_SLUG ? ownWords : undefined) ?? named?.name ?? slug,
    category: named?.category ?? 'other',
    categoryName: named?.categoryName ?? '',
    metrics: row === undefined ? [] : metricsOf(row),
  }
  return context.ai.recommend(
    {
      sessionId: session.id,
      answers: known,
      shared: readBoundAnswers(sharedWithModels(flow, facts)),
      sharedFacts: sharedFacts(flow),
      industry,
      locale,
      held,
      isAnew,
      onItem,
    },
    reachedKey,
  )
}

/** Recommendations as statements take them: sealed for their place, with the answers that they were made of. */
export function sealedFor(
  { encryption }: ServiceContext,
  { session, flow, adviceBasis }: SessionRecord,
  { recommendations, basedOn: facts }: Recommended,
): queries.SealedRecommendations {
  const basedOn = pathsOf(flow, facts)
  return {
    recommendations: sealRecommendations(encryption, session.id, { recommendations, basedOn }),
    basis: basisOf(adviceBasis, basedOn),
  }
}

/** What was written today of the answers as they are, unless models have left nothing to be written. */
function writtenToday(
  { now }: ServiceContext,
  { session, flow, basedOn, recommendationsStale }: SessionRecord,
): Advice | undefined {
  const { aiRecommendations: held } = session
  if (held === undefined || held.source === 'model' || recommendationsStale) return undefined
  return isoDay(new Date(held.generatedAt)) === isoDay(now())
    ? adviceOfKept(flow, { recommendations: held, basedOn })
    : undefined
}

/** Then nobody has waited, and the session is as it was read. */
const ASKED_NO_MODEL: (DegradedReason | undefined)[] = ['no_key', 'rate_limited']

/** The answers without which advice is about nobody: of which company, in which industry. */
function missingFacts({ flow, answers }: SessionRecord): { step: string; fields: string[] }[] {
  const facts = boundAnswers(flow, answers)
  const byStep = new Map<string, string[]>()
  for (const fact of ['name', 'industry'] as const) {
    const [step, field] = splitPath(flow.bind?.[fact] ?? '.')
    if (!facts[fact]) byStep.set(step, [...(byStep.get(step) ?? []), field])
  }
  return [...byStep].map(([step, fields]) => ({ step, fields }))
}

/** What is there already, or the work of making and storing it. */
export type PendingAdvice<Data> = (onItem?: OnItem) => Promise<{ data: Data; meta: AdviceMeta }>

/**
 * Checks that recommendations can be made for a session, before any work or waiting begins. A completed session
 * answers the stored ones. Raises `not_found`, `session_expired`, `session_closed`, `steps_incomplete` and
 * `validation_failed`.
 */
export async function prepareRecommendations(
  context: ServiceContext,
  { sessionId }: { sessionId: string },
): Promise<PendingAdvice<AIRecommendations>> {
  const record = await getSession(context, { id: sessionId })
  const { basedOn, session, flow, state } = record
  const { aiRecommendations: recommendations } = session
  if (state === 'completed' && recommendations) {
    return async (onItem) => {
      if (onItem) for (const item of itemsOf(adviceOfKept(flow, { recommendations, basedOn }))) onItem(item)
      return storedAnswer(recommendations)
    }
  }
  refuseClosed({ outcome: record.state })
  requireFacts(record)
  return (onItem) => makeAndStore(context, record, onItem)
}

/** Raises `steps_incomplete` where there is too little to advise on, `validation_failed` where the flow has no advice. */
export function requireFacts(record: SessionRecord): void {
  if (record.flow.bind === undefined)
    throw problemsOf([{ path: ['kind'], code: 'invalid_value', message: told('no_advice') }])
  const missing = missingFacts(record)
  if (missing.length > 0) throw new ApiError('steps_incomplete', { detail: told('facts_needed'), missing })
}

async function makeAndStore(
  context: ServiceContext,
  record: SessionRecord,
  onItem?: OnItem,
): Promise<{ data: AIRecommendations; meta: AdviceMeta }> {
  const held = writtenToday(context, record)
  const made = await makeRecommendations(context, record, { held, onItem })
  const answer = { data: made.recommendations, meta: made.meta }
  if (answer.data === held?.recommendations && ASKED_NO_MODEL.includes(made.meta.degradedBecause))
    return answer
  const row = await context.database.runOne(
    queries.storeRecommendations({
      sessionId: record.session.id,
      flow: context.flow.id,
      ...sealedFor(context, record, made),
    }),
    ...made.keep,
  )
  refuseClosed(row)
  if (row.outcome === 'stored') return answer
  // It was completed meanwhile, with recommendations that are not to be changed any more.
  const { aiRecommendations } = (await openRecord(context, row.session)).session
  return aiRecommendations ? storedAnswer(aiRecommendations) : answer
}

const storedAnswer = (data: AIRecommendations) => ({ data, meta: { source: data.source, latencyMs: 0 } })
