import { classifyIndustry } from '../advisor/industries/classifier.ts'
import { recommend } from '../advisor/recommend.ts'
import * as queries from '../db/queries/sessions.ts'
import { type SessionRecord, sealRecommendations } from '../db/session-records.ts'
import { ApiError } from '../errors.ts'
import type { AIRecommendations } from '../flow/recommendations.ts'
import type { Locale } from '../flow/steps.ts'
import type { ServiceContext } from './context.ts'
import { inLocale } from './industry-catalogue.ts'
import { addedIndustries } from './industry-service.ts'
import { getSession, openRecord, refuseClosed } from './session-service.ts'

export type AnswerSource = 'model' | 'partial' | 'cache' | 'advisor'
export type DegradedReason = 'no_key' | 'timeout' | 'error' | 'budget' | 'invalid_output' | 'rate_limited'

/** Where an answer came from, what it took, and why it is not a model's, if it is not. */
export interface AnswerMeta {
  source: AnswerSource
  model?: string
  latencyMs: number
  degradedBecause?: DegradedReason
}

export interface IndustrySuggestion {
  slug: string
  name: string
  category: string
  confidence: number
  reason: string
}

const MAX_SUGGESTIONS = 5

/** Suggests one to five different industries for a company, best first, from the table only. */
export async function suggestIndustries(
  context: ServiceContext,
  input: { companyName: string; description?: string; locale: Locale },
): Promise<{ suggestions: IndustrySuggestion[]; meta: AnswerMeta }> {
  const startedAt = performance.now()
  const rows = await context.catalogue.all(context.database)
  const industries = new Map(rows.map((row) => [row.slug, inLocale(row, input.locale)]))
  const { ranked } = classifyIndustry({
    name: input.companyName,
    description: input.description,
    locale: input.locale,
    additional: addedIndustries(rows, input.locale),
  })
  const suggestions = ranked.flatMap(({ slug, confidence, reason }) => {
    const industry = industries.get(slug)
    return industry === undefined
      ? []
      : [{ slug, name: industry.name, category: industry.category, confidence, reason }]
  })
  return {
    suggestions: suggestions.slice(0, MAX_SUGGESTIONS),
    meta: {
      source: 'advisor',
      latencyMs: Math.round(performance.now() - startedAt),
      degradedBecause: context.mayCallModel ? 'no_key' : 'rate_limited',
    },
  }
}

export interface Recommended {
  recommendations: AIRecommendations
  meta: AnswerMeta
}

/** Makes recommendations for a session's answers; whatever happens to a model, the advisor answers. */
export async function makeRecommendations(
  context: ServiceContext,
  { session }: SessionRecord,
  { mayCallModel }: { mayCallModel: boolean },
): Promise<Recommended> {
  const startedAt = performance.now()
  const { locale, stepData } = session
  const slug = stepData.company?.industry ?? 'other'
  const row = await context.catalogue.find(context.database, slug)
  const named = row === undefined ? undefined : inLocale(row, locale)
  const industry = {
    slug,
    name: stepData.company?.customIndustry ?? named?.name ?? slug,
    category: named?.category ?? 'other',
    categoryName: named?.categoryName ?? '',
  }
  const recommendations = recommend({ answers: stepData, industry, locale, now: context.now() })
  return {
    recommendations,
    meta: {
      source: 'advisor',
      latencyMs: Math.round(performance.now() - startedAt),
      degradedBecause: mayCallModel ? 'no_key' : 'rate_limited',
    },
  }
}

/**
 * Makes recommendations and stores them on the session; a completed session answers the stored ones.
 * Raises `not_found`, `session_expired`, `session_closed` and `steps_incomplete`.
 */
export async function recommendForSession(
  context: ServiceContext,
  { sessionId }: { sessionId: string },
): Promise<Recommended> {
  const record = await getSession(context, { id: sessionId })
  const { session } = record
  if (session.status === 'completed' && session.aiRecommendations) return stored(session.aiRecommendations)
  refuseClosed(record.state)
  const missing = ['name', 'industry'].filter((field) => !(field in (session.stepData.company ?? {})))
  if (missing.length > 0) {
    throw new ApiError('steps_incomplete', {
      detail: 'Recommendations need at least the company step’s name and industry.',
      extensions: { missing: [{ step: 'company', fields: missing }] },
    })
  }
  const made = await makeRecommendations(context, record, { mayCallModel: context.mayCallModel })
  const sealed = sealRecommendations(context.encryption, session.id, made.recommendations)
  const statement = queries.storeRecommendations({
    sessionId: session.id,
    sealed,
    basis: record.answersBasis,
  })
  const [rows] = await context.database.asUser(context.user, statement)
  const { outcome, session: after } = queries.onlyRow(rows)
  refuseClosed(outcome)
  const { aiRecommendations } = openRecord(context, after).session
  if (outcome === 'completed' && aiRecommendations) return stored(aiRecommendations)
  return made
}

function stored(recommendations: AIRecommendations): Recommended {
  return { recommendations, meta: { source: recommendations.source, latencyMs: 0 } }
}
