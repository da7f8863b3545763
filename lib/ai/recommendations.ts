import type { Row, Statement } from '../db/database.ts'
import { type AIRecommendations, recommendationsSchema } from '../flow/recommendations.ts'
import type { DraftStepData, Locale } from '../flow/steps.ts'
import { type Accept, askModels } from './ask-models.ts'
import { companyFacts, type KnownIndustry } from './company-facts.ts'
import type { Flights } from './flights.ts'
import {
  type AIContext,
  type AnswerMeta,
  answered,
  findStored,
  keep,
  keepAlongside,
  type Ladder,
  mainModel,
  planRungs,
  type Rungs,
  reasonForNoModel,
  stopAt,
} from './ladder.ts'
import { createLeakDetector } from './model-text.ts'
import type { DegradedReason } from './observer.ts'
import type { Prompt } from './prompts/prompt.ts'
import { RECOMMENDATIONS_PROMPT_VERSION, recommendationPrompts } from './prompts/recommendations-v1.ts'
import {
  assembleRecommendations,
  createGuards,
  isSameItem,
  itemsOf,
  LIST_NAMES,
  type ListName,
  type RecommendationItems,
  type SourcedItem,
} from './recommendation-items.ts'

export interface RecommendationsInput {
  sessionId: string
  answers: DraftStepData
  industry: KnownIndustry
  locale: Locale
  /** Hears of every item that will be in the answer, in the order of its list, as soon as it is final. */
  onItem?: (item: SourcedItem) => void
  /** What was written of the same answers before: the advisor would write the same again, models' lists are kept. */
  held?: AIRecommendations
  /** What the caller does with them; it may run in the transaction that keeps them for the next who asks. */
  storing?: (recommendations: AIRecommendations) => Statement
}

export interface Recommended {
  recommendations: AIRecommendations
  meta: AnswerMeta
}

export interface RecommendationsFlight {
  recommendations: AIRecommendations
  meta: Omit<AnswerMeta, 'latencyMs'>
  /** Whose statement runs in the transaction that keeps the answer, and what it returns. */
  stored?: { by: RecommendationsInput; rows: Promise<Row[] | undefined> }
}
export type RecommendationFlights = Flights<SourcedItem, RecommendationsFlight>

/**
 * Recommendations for a company within the deadline, whatever the models do: from the cache, from models,
 * or from the advisor, item by item. The rows of the caller's statement come with them if it ran; else it is the
 * caller's to run. Raises the reason of the request's signal, and ApiError where the statement could not be run.
 */
export async function recommendWithLadder(
  ladder: Ladder,
  flights: RecommendationFlights,
  context: AIContext,
  input: RecommendationsInput,
): Promise<Recommended & { rows?: Row[] }> {
  const rungs = planRungs(ladder, context)
  const now = new Date(ladder.now())
  const seen: SourcedItem[] = []
  const show = (item: SourcedItem) => {
    seen.push(item)
    input.onItem?.(item)
  }
  const kept = keptItems(input)
  /** The best answer from what has been shown or held already, by the advisor alone if that is nothing. */
  const finishAlone = (degradedBecause: DegradedReason): RecommendationsFlight => {
    if (seen.length === 0) for (const item of kept) show(item)
    const advice = () => adviceOf(ladder, input, now)
    const { recommendations, added } = assembleRecommendations({
      items: seen,
      completeLists: listsOf(kept),
      advice,
      now,
    })
    for (const item of added) show(item)
    return { recommendations, meta: { source: recommendations.source, degradedBecause } }
  }

  const noModel = reasonForNoModel(ladder, context)
  const flight = noModel
    ? finishAlone(noModel)
    : ((await flights.follow(
        `${context.user.id} ${keyOf(ladder, input)}`,
        ({ signal, emit, linger }) => climb(ladder, rungs, input, { now, signal, emit, linger }),
        { signal: context.request?.signal, deadline: rungs.answerDeadline - SPARE_MS, onEvent: show },
      )) ?? finishAlone('timeout'))
  const { answer, meta } = answered(ladder, rungs, 'recommendations', flight.recommendations, flight.meta)
  const rows = flight.stored?.by === input ? await flight.stored.rows : undefined
  return { recommendations: answer, meta, rows }
}

const adviceOf = (ladder: Ladder, input: RecommendationsInput, now: Date) =>
  input.held?.source === 'advisor' ? input.held : ladder.advisor.recommend({ ...input, now })

/** The lists of held advice that models have written whole; only the others are asked for again. */
const keptItems = ({ held }: RecommendationsInput): SourcedItem[] =>
  held === undefined
    ? []
    : itemsOf(held).filter(({ list }) => held.itemSources[list].every((source) => source === 'model'))

const listsOf = (items: readonly SourcedItem[]) => new Set(items.map(({ list }) => list))

/** Enough for the advisor to write a whole answer. */
const SPARE_MS = 150

const questionOf = (ladder: Ladder, { answers, industry, locale }: RecommendationsInput) => ({
  kind: 'recommendations' as const,
  promptVersion: RECOMMENDATIONS_PROMPT_VERSION,
  models: ladder.models.recommendations,
  locale,
  input: { facts: companyFacts(answers, industry), slug: industry.slug },
})

const keyOf = (ladder: Ladder, input: RecommendationsInput) => ladder.cache.keyOf(questionOf(ladder, input))

interface Flight {
  now: Date
  signal: AbortSignal
  emit: (item: SourcedItem) => void
  linger: (work: Promise<unknown>) => void
}

async function climb(
  ladder: Ladder,
  rungs: Rungs,
  input: RecommendationsInput,
  flight: Flight,
): Promise<RecommendationsFlight> {
  const { user } = rungs
  const question = questionOf(ladder, input)
  const key = ladder.cache.keyOf(question)
  const found = await findStored(
    ladder,
    rungs,
    question,
    key,
    (stored) => recommendationsSchema.safeParse(stored).data,
  )
  if (found) {
    for (const item of itemsOf(found.answer)) flight.emit(item)
    return { recommendations: found.answer, meta: { source: 'cache', model: found.model } }
  }

  const { items, completeLists, reason, model } = await askForLists(ladder, rungs, input, flight)
  const advice = () => adviceOf(ladder, input, flight.now)
  const { recommendations, added } = assembleRecommendations({
    items,
    completeLists,
    advice,
    now: flight.now,
  })
  for (const item of added) flight.emit(item)
  const { source } = recommendations
  const isComplete = LIST_NAMES.every((list) => completeLists.has(list))
  let stored: RecommendationsFlight['stored']
  if (source === 'model' && model && isComplete) {
    const { sessionId } = input
    const answer = { user, question, key, sessionId, model, answer: recommendations }
    if (input.storing === undefined) await keep(ladder, answer)
    else {
      // The answer waits for its own statement, however long the database takes; who asks meanwhile joins the flight.
      stored = { by: input, rows: keepAlongside(ladder, answer, input.storing(recommendations)) }
      flight.linger(stored.rows)
    }
  }
  const degraded = source === 'model' ? {} : { degradedBecause: reason ?? 'invalid_output' }
  return { recommendations, meta: { source, ...(model ? { model } : {}), ...degraded }, stored }
}

async function askForLists(
  ladder: Ladder,
  rungs: Rungs,
  input: RecommendationsInput,
  { now, signal, emit }: Flight,
) {
  const { access, breaker, timing, models } = ladder
  const { answers, industry, locale } = input
  const methodology = answers.organization?.methodology ?? 'okrs'
  const prompts = recommendationPrompts({ facts: companyFacts(answers, industry), locale, methodology })
  const stop = stopAt(rungs.modelsDeadline, signal)
  const items = keptItems(input)
  const completeLists = listsOf(items)
  const itemModels: string[] = []
  let reason: DegradedReason | undefined

  const adviceInput = { answers, industry, locale, now }
  const ownNames = answers.company?.name ? [answers.company.name] : []

  async function ask<List extends ListName, Element>(
    list: List,
    prompt: Prompt<Element>,
    guardOf: (guards: ReturnType<typeof createGuards>) => Accept<Element, RecommendationItems[List]>,
  ): Promise<void> {
    if (completeLists.has(list)) return
    const guards = createGuards({
      locale,
      ownNames,
      now,
      leaks: createLeakDetector(prompt.instructions),
      passesRubric: (okr) => ladder.advisor.failedGates(okr, adviceInput).length === 0,
    })
    const outcome = await askModels<Element, RecommendationItems[List]>({
      access,
      breaker,
      timing,
      user: rungs.user,
      prompt,
      models: models.recommendations,
      signal: stop.signal,
      accept: guardOf(guards),
      isSame: (one, other) => isSameItem(one, other),
      onItem: ({ item, model }) => {
        const sourced = { list, item, source: 'model' } as SourcedItem
        items.push(sourced)
        itemModels.push(model)
        emit(sourced)
      },
    })
    if (outcome.complete) completeLists.add(list)
    else reason = worseOf(reason, outcome.reason)
  }

  for (const item of items) emit(item)
  try {
    await Promise.all([
      ask('industryInsights', prompts.industryInsights, (guards) => guards.industryInsights),
      ask('suggestedOKRs', prompts.suggestedOKRs, (guards) => guards.suggestedOKRs),
      ask('teamStructureAdvice', prompts.teamStructureAdvice, (guards) => guards.teamStructureAdvice),
      ask('nextSteps', prompts.nextSteps, (guards) => guards.nextSteps),
    ])
  } finally {
    stop.clear()
  }
  return { items, completeLists, reason, model: mainModel(itemModels) }
}

/** Of several reasons, the one that an operator would want to hear of first. */
const BY_URGENCY: readonly DegradedReason[] = [
  'budget',
  'rate_limited',
  'error',
  'timeout',
  'invalid_output',
  'no_key',
]

function worseOf(
  one: DegradedReason | undefined,
  other: DegradedReason | undefined,
): DegradedReason | undefined {
  return BY_URGENCY.find((reason) => reason === one || reason === other)
}
