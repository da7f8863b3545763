import { type AdviceAnswers, adviceLocaleOf } from '../advisor/answers.ts'
import type { Advice } from '../advisor/recommend.ts'
import type { AdviceFact } from '../flow/advice-binding.ts'
import {
  type AIRecommendations,
  type BasedOn,
  type ListName,
  recommendationsSchema,
} from '../flow/recommendations.ts'
import type { AdviceMeta, DegradedReason } from '../flow/response-shapes.ts'
import type { UserStatement } from '../postgres/statement.ts'
import { type Accept, askModels } from './ask-models.ts'
import { companyFacts, type KnownIndustry } from './company-facts.ts'
import type { Flights, Work } from './flights.ts'
import {
  type AIContext,
  answered,
  findStored,
  type Ladder,
  mainModel,
  planRungs,
  type Rungs,
  reasonForNoModel,
  stopAt,
} from './ladder.ts'
import { createLeakDetector } from './model-text.ts'
import type { Prompt } from './prompts/prompt.ts'
import { RECOMMENDATIONS_PROMPT_VERSION, recommendationPrompts } from './prompts/recommendations-v2.ts'
import {
  assembleRecommendations,
  createGuards,
  isSameItem,
  itemsOf,
  LIST_NAMES,
  type RecommendationItems,
  type SourcedItem,
} from './recommendation-items.ts'

export interface RecommendationsInput {
  sessionId: string
  answers: AdviceAnswers
  /** Those of the answers that may leave for a model. */
  shared: AdviceAnswers
  /** The facts that may, answered or not: what a model writes rests on all of them. */
  sharedFacts: readonly AdviceFact[]
  industry: KnownIndustry
  locale: string
  /** Hears of every item that will be in the answer, in the order of its list, as soon as it is final. */
  onItem?: (item: SourcedItem) => void
  /** What was written of the same answers before: the advisor would write the same again, models' lists are kept. */
  held?: Advice
  /** Asks for other words than those of the last answer to the same, so not for that answer. */
  isAnew?: boolean
}

export interface Recommended {
  recommendations: AIRecommendations
  /** The facts that each item rests on. */
  basedOn: BasedOn<AdviceFact>
  meta: AdviceMeta
  /** The statements that keep them for the next who asks, to run with the caller's own; none where another does. */
  keep: readonly UserStatement[]
}

export interface RecommendationsFlight extends Omit<Recommended, 'meta'> {
  meta: Omit<AdviceMeta, 'latencyMs'>
}
export type RecommendationFlights = Flights<SourcedItem, RecommendationsFlight>

/**
 * Recommendations for a company within the deadline, whatever the models do: from the cache, from models,
 * or from the advisor, item by item. Raises only the reason of the request's signal.
 */
export async function recommendWithLadder(
  ladder: Ladder,
  flights: RecommendationFlights,
  context: AIContext,
  input: RecommendationsInput,
): Promise<Recommended> {
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
    const { added, ...assembled } = assembleRecommendations({
      items: seen,
      completeLists: listsOf(kept),
      advice,
      now,
    })
    for (const item of added) show(item)
    return { ...assembled, meta: { source: assembled.recommendations.source, degradedBecause }, keep: [] }
  }

  const noModel = reasonForNoModel(ladder, context)
  const followed = noModel
    ? undefined
    : await flights.follow(
        `${context.user.id} ${keyOf(ladder, input)}${input.isAnew ? ' anew' : ''}`,
        (flight) => climb(ladder, rungs, input, { ...flight, now }),
        { signal: context.request?.signal, deadline: rungs.answerDeadline - SPARE_MS, onEvent: show },
      )
  const flight = followed?.result ?? finishAlone(noModel ?? 'timeout')
  const { answer, meta } = answered(ladder, rungs, 'recommendations', flight.recommendations, flight.meta)
  const { basedOn } = flight
  return { recommendations: answer, basedOn, meta, keep: followed?.isFirst ? flight.keep : [] }
}

const adviceOf = (ladder: Ladder, input: RecommendationsInput, now: Date): Advice =>
  input.held?.recommendations.source === 'advisor'
    ? input.held
    : ladder.advisor.advise({ ...input, locale: adviceLocaleOf(input.locale), now })

/** The lists of held advice that models have written whole; only the others are asked for again. */
const keptItems = ({ held }: RecommendationsInput): SourcedItem[] =>
  held === undefined
    ? []
    : itemsOf(held).filter(({ list }) =>
        held.recommendations.itemSources[list].every((source) => source === 'model'),
      )

const listsOf = (items: readonly SourcedItem[]) => new Set(items.map(({ list }) => list))

/** Enough for the advisor to write a whole answer. */
const SPARE_MS = 150

const questionOf = (ladder: Ladder, { shared, industry, locale }: RecommendationsInput) => ({
  kind: 'recommendations' as const,
  promptVersion: RECOMMENDATIONS_PROMPT_VERSION,
  models: ladder.models.recommendations,
  locale,
  input: {
    facts: companyFacts(
      shared,
      industry,
      ladder.advisor.read({
        answers: shared,
        industry,
        locale: adviceLocaleOf(locale),
        now: new Date(ladder.now()),
      }),
    ),
    slug: industry.slug,
  },
})

const keyOf = (ladder: Ladder, input: RecommendationsInput) => ladder.cache.keyOf(questionOf(ladder, input))

type Flight = Parameters<Work<SourcedItem, RecommendationsFlight>>[0] & { now: Date }

async function climb(
  ladder: Ladder,
  rungs: Rungs,
  input: RecommendationsInput,
  flight: Flight,
): Promise<RecommendationsFlight> {
  const question = questionOf(ladder, input)
  const key = ladder.cache.keyOf(question)
  const earlier = input.isAnew
    ? undefined
    : await findEarlier(ladder, rungs, { question, key, input }, flight)
  if (earlier !== undefined) {
    for (const item of itemsOf(earlier)) flight.emit(item)
    return { ...earlier, keep: [] }
  }

  const { facts } = question.input
  const { items, completeLists, reason, model } = await askForLists(
    ladder,
    rungs,
    { ...input, facts },
    flight,
  )
  const advice = () => adviceOf(ladder, input, flight.now)
  const { recommendations, basedOn, added } = assembleRecommendations({
    items,
    completeLists,
    advice,
    now: flight.now,
  })
  for (const item of added) flight.emit(item)
  const { source } = recommendations
  const isComplete = LIST_NAMES.every((list) => completeLists.has(list))
  const { sessionId } = input
  const answer = { user: rungs.user, question, key, sessionId, answer: recommendations }
  const keep = source === 'model' && model && isComplete ? ladder.cache.keeping({ ...answer, model }) : []
  const degraded = source === 'model' ? {} : { degradedBecause: reason ?? 'invalid_output' }
  return { recommendations, basedOn, meta: { source, ...(model ? { model } : {}), ...degraded }, keep }
}

/** Only answers that models wrote alone are kept. */
const ofModels = (recommendations: AIRecommendations, { sharedFacts }: RecommendationsInput) =>
  Object.fromEntries(
    LIST_NAMES.map((list) => [list, recommendations[list].map(() => [...sharedFacts])]),
  ) as BasedOn<AdviceFact>

/** The same question's answer from the cache, or from a flight whose callers are still storing it. */
async function findEarlier(
  ladder: Ladder,
  rungs: Rungs,
  {
    question,
    key,
    input,
  }: { question: ReturnType<typeof questionOf>; key: string; input: RecommendationsInput },
  { landed }: Flight,
): Promise<Omit<RecommendationsFlight, 'keep'> | undefined> {
  const found = await findStored(
    ladder,
    rungs,
    question,
    key,
    (stored) => recommendationsSchema.safeParse(stored).data,
  )
  if (found) {
    const { answer: recommendations, model } = found
    return { recommendations, basedOn: ofModels(recommendations, input), meta: { source: 'cache', model } }
  }
  return landed !== undefined && landed.keep.length > 0 ? landed : undefined
}

async function askForLists(
  ladder: Ladder,
  rungs: Rungs,
  input: RecommendationsInput & { facts: Record<string, unknown> },
  { now, signal, emit }: Flight,
) {
  const { access, breaker, timing, models } = ladder
  const { answers, facts, industry, locale } = input
  const methodology = answers.organization?.methodology ?? 'okrs'
  const prompts = recommendationPrompts({ facts, locale, methodology })
  const stop = stopAt(rungs.modelsDeadline, signal)
  const items = keptItems(input)
  const completeLists = listsOf(items)
  const itemModels: string[] = []
  let reason: DegradedReason | undefined

  const adviceInput = { answers, industry, locale: adviceLocaleOf(locale), now }
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
      makesSense: (texts) => ladder.advisor.senseFaults(texts, adviceInput).length === 0,
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
        const sourced = { list, item, source: 'model', basedOn: input.sharedFacts } as SourcedItem
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
