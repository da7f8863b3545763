import { z } from 'zod'
import type { RankedIndustry } from '../advisor/industries/classifier.ts'
import type { AdviceMeta, DegradedReason, IndustrySuggestion } from '../flow/response-shapes.ts'
import type { Locale } from '../flow/steps.ts'
import { normalizeQuestionText } from './answer-cache.ts'
import { type Accept, askModels } from './ask-models.ts'
import type { Flights } from './flights.ts'
import {
  type AIContext,
  answered,
  findStored,
  keep,
  type Ladder,
  mainModel,
  planRungs,
  type Rungs,
  reasonForNoModel,
  stopAt,
} from './ladder.ts'
import { cleanForPrompt, createLeakDetector, readingOf, toPlainText } from './model-text.ts'
import {
  INDUSTRY_PROMPT_VERSION,
  industryPrompt,
  type ModelIndustry,
  UNKNOWN_INDUSTRY,
} from './prompts/industry-v1.ts'

export interface IndustryInput {
  companyName: string
  description?: string
  locale: Locale
  /** The industries that may be suggested. */
  candidates: readonly { slug: string; name: string; category: string }[]
  /** What the embedded classifier says, best first. */
  advisorAnswer: readonly RankedIndustry[]
}

export interface IndustryFlight {
  ranked: RankedIndustry[]
  meta: Omit<AdviceMeta, 'latencyMs'>
}
export type IndustryFlights = Flights<never, IndustryFlight>

const MAX_SUGGESTIONS = 5
/** How many a list that a model did not finish is filled up to. */
const FILL_UP_TO = 3

/**
 * One to five industries of the candidates for a company, best first, within the deadline, whatever the
 * models do. Raises only the reason of the request's signal.
 */
export async function suggestIndustries(
  ladder: Ladder,
  flights: IndustryFlights,
  context: AIContext,
  input: IndustryInput,
): Promise<{ suggestions: IndustrySuggestion[]; meta: AdviceMeta }> {
  const rungs = planRungs(ladder, context)
  const advisorAlone = (degradedBecause: DegradedReason): IndustryFlight => ({
    ranked: fillUp([], input.advisorAnswer, MAX_SUGGESTIONS),
    meta: { source: 'advisor', degradedBecause },
  })
  const noModel = reasonForNoModel(ladder, context)
  const question = questionOf(ladder, input)
  const followed = noModel
    ? undefined
    : await flights.follow(
        `${context.user.id} ${ladder.cache.keyOf(question)}`,
        ({ signal }) => climb(ladder, rungs, input, signal),
        { signal: context.request?.signal, deadline: rungs.answerDeadline - SPARE_MS, onEvent: () => {} },
      )
  const flight = followed?.result ?? advisorAlone(noModel ?? 'timeout')
  const { answer, meta } = answered(ladder, rungs, 'industry', flight.ranked, flight.meta)
  return { suggestions: describe(answer, input), meta }
}

const SPARE_MS = 100

function questionOf(ladder: Ladder, { companyName, description, locale }: IndustryInput) {
  return {
    kind: 'industry' as const,
    promptVersion: INDUSTRY_PROMPT_VERSION,
    models: ladder.models.classification,
    locale,
    input: {
      name: normalizeQuestionText(companyName),
      description: normalizeQuestionText(description ?? ''),
    },
  }
}

function describe(ranked: readonly RankedIndustry[], { candidates }: IndustryInput): IndustrySuggestion[] {
  const bySlug = new Map(candidates.map((candidate) => [candidate.slug, candidate]))
  return ranked.flatMap(({ slug, confidence, reason }) => {
    const industry = bySlug.get(slug)
    return industry ? [{ slug, name: industry.name, category: industry.category, confidence, reason }] : []
  })
}

/** The ranked industries and then as many others of `more` as are wanted, none surer than those before it. */
function fillUp(
  ranked: readonly RankedIndustry[],
  more: readonly RankedIndustry[],
  wanted: number,
): RankedIndustry[] {
  const all = [...ranked]
  for (const industry of more) {
    if (all.length >= wanted || all.some(({ slug }) => slug === industry.slug)) continue
    all.push({ ...industry, confidence: Math.min(industry.confidence, all.at(-1)?.confidence ?? 1) })
  }
  return all.slice(0, MAX_SUGGESTIONS)
}

const rankedSchema = z.strictObject({
  slug: z.string(),
  confidence: z.number().min(0).max(1),
  reason: z.string().min(1).max(300),
})
const storedSchema = z.array(rankedSchema).min(1).max(MAX_SUGGESTIONS)

async function climb(
  ladder: Ladder,
  rungs: Rungs,
  input: IndustryInput,
  signal: AbortSignal,
): Promise<IndustryFlight> {
  const { access, breaker, timing } = ladder
  const { user } = rungs
  const question = questionOf(ladder, input)
  const key = ladder.cache.keyOf(question)
  const slugs = new Set(input.candidates.map(({ slug }) => slug))
  const found = await findStored(ladder, rungs, question, key, (stored) => {
    const known = storedSchema.safeParse(stored).data?.filter(({ slug }) => slugs.has(slug)) ?? []
    return known.length > 0 ? known : undefined
  })
  if (found) return { ranked: found.answer, meta: { source: 'cache', model: found.model } }

  const prompt = industryPrompt({
    companyName: cleanForPrompt(input.companyName, 100),
    description: input.description && cleanForPrompt(input.description, 500),
    candidates: input.candidates,
    locale: input.locale,
  })
  const stop = stopAt(rungs.modelsDeadline, signal)
  const leaks = createLeakDetector(prompt.instructions)
  const accept: Accept<ModelIndustry, RankedIndustry> = (element, onOtherLanguage) => {
    const ownNames = [input.companyName]
    const reason = toPlainText(element.reason, ownNames)
    const isKnown = element.slug !== UNKNOWN_INDUSTRY && slugs.has(element.slug)
    if (!isKnown || reason === undefined || leaks(reason)) return undefined
    const reading = readingOf([reason], { locale: input.locale, ownNames })
    if (reading === 'other_language') onOtherLanguage()
    if (reading !== 'item') return undefined
    return rankedSchema.safeParse({ ...element, reason }).data
  }
  const list = await askModels<ModelIndustry, RankedIndustry>({
    access,
    breaker,
    timing,
    user: rungs.user,
    prompt,
    models: ladder.models.classification,
    signal: stop.signal,
    accept,
    isSame: (one, other) => one.slug === other.slug,
    onItem: () => {},
  }).finally(stop.clear)

  const suggested = list.items.map(({ item }) => item).sort((one, other) => other.confidence - one.confidence)
  const model = mainModel(list.items.map((entry) => entry.model))
  if (suggested.length === 0 || !model) {
    const ranked = fillUp([], input.advisorAnswer, MAX_SUGGESTIONS)
    return { ranked, meta: { source: 'advisor', degradedBecause: list.reason ?? 'invalid_output' } }
  }
  if (!list.complete) {
    const ranked = fillUp(suggested, input.advisorAnswer, FILL_UP_TO)
    if (ranked.length === suggested.length) return { ranked, meta: { source: 'model', model } }
    return { ranked, meta: { source: 'partial', model, degradedBecause: list.reason } }
  }
  await keep(ladder, { user, question, key, model, answer: suggested })
  return { ranked: suggested, meta: { source: 'model', model } }
}
