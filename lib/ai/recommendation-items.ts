import { adviceLocaleOf } from '../advisor/answers.ts'
import type { Advice } from '../advisor/recommend.ts'
import type { AdviceFact } from '../flow/advice-binding.ts'
import { rewriteNumbers } from '../flow/format-number.ts'
import {
  type AIRecommendations,
  type ItemSource,
  LIST_BOUNDS,
  type ListName,
  type NextStep,
  nextStepSchema,
  type OKRSuggestion,
  okrSuggestionSchema,
  recommendationsSchema,
} from '../flow/recommendations.ts'
import { isoDay } from '../iso-day.ts'
import { readingOf, similarity, toPlainText } from './model-text.ts'
import type { ModelNextStep, ModelObjective, ModelText } from './prompts/recommendations-v2.ts'

export interface RecommendationItems {
  industryInsights: string
  suggestedOKRs: OKRSuggestion
  teamStructureAdvice: string
  nextSteps: NextStep
}
export type SourcedItem = {
  [List in ListName]: {
    list: List
    item: RecommendationItems[List]
    source: ItemSource
    basedOn: readonly AdviceFact[]
  }
}[ListName]

export const LIST_NAMES = Object.keys(LIST_BOUNDS) as ListName[]

/** Every item of an answer with its source and what it rests on, in the order in which it is read. */
export function itemsOf({ recommendations, basedOn }: Advice): SourcedItem[] {
  return LIST_NAMES.flatMap((list) =>
    recommendations[list].map(
      (item, place) =>
        ({
          list,
          item,
          source: recommendations.itemSources[list][place] ?? 'advisor',
          basedOn: basedOn[list][place] ?? [],
        }) as SourcedItem,
    ),
  )
}

/** Above this share of common words two items say the same. */
const SAME_FROM = 0.7

/** Whether two items of a list would read as one. */
export function isSameItem<List extends ListName>(
  one: RecommendationItems[List],
  other: RecommendationItems[List],
): boolean {
  return similarity(gist(one), gist(other)) >= SAME_FROM
}

function gist(item: RecommendationItems[ListName]): string {
  if (typeof item === 'string') return item
  return 'objective' in item ? item.objective : item.title
}

export interface Guard {
  locale: string
  /** Names that may be written although they look like an address: the customer's own. */
  ownNames: readonly string[]
  /** Whether a text repeats the instructions. */
  leaks: (text: string) => boolean
  now: Date
  /** Whether an objective passes every gate of the rubric, and makes sense for this company. */
  passesRubric: (okr: OKRSuggestion) => boolean
  /** Whether texts make sense for this company. */
  makesSense: (texts: readonly string[]) => boolean
}

/** How a model's element becomes an item: plain text within bounds, in the language asked for, or undefined. */
export function createGuards(guard: Guard) {
  const { locale, ownNames } = guard

  function clean(text: string): string | undefined {
    const plain = toPlainText(text, ownNames)
    return plain === undefined || guard.leaks(plain) ? undefined : plain
  }

  /** Cleans every text of an object; undefined when one of them cannot be kept. */
  function cleanAll<Value>(value: Value): Value | undefined {
    if (typeof value === 'string') return clean(value) as Value | undefined
    if (Array.isArray(value)) {
      const items = value.map(cleanAll)
      return items.includes(undefined) ? undefined : (items as Value)
    }
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([key, entry]) => [key, cleanAll(entry)] as const)
    return entries.some(([, entry]) => entry === undefined)
      ? undefined
      : (Object.fromEntries(entries) as Value)
  }

  function reads(texts: readonly string[], onOtherLanguage: () => void): boolean {
    const reading = readingOf(texts, { locale, ownNames })
    if (reading === 'other_language') onOtherLanguage()
    return reading === 'item'
  }

  function text(element: ModelText, onOtherLanguage: () => void): string | undefined {
    const item = recommendationsSchema.shape.industryInsights.element.safeParse(clean(element.text)).data
    return item !== undefined && reads([item], onOtherLanguage) && guard.makesSense([item]) ? item : undefined
  }

  return {
    industryInsights: text,
    teamStructureAdvice: text,

    suggestedOKRs(element: ModelObjective, onOtherLanguage: () => void): OKRSuggestion | undefined {
      const keyResults = element.keyResults
        .filter(({ baseline, target }) => baseline !== target)
        .map(({ weeks, ...keyResult }) => ({
          ...keyResult,
          direction: keyResult.target > keyResult.baseline ? ('increase' as const) : ('decrease' as const),
          dueDate: isoDateAfterWeeks(guard.now, weeks),
        }))
      const okr = okrSuggestionSchema.safeParse(cleanAll({ ...element, keyResults })).data
      if (okr === undefined) return undefined
      // A unit may be a sign.
      const texts = okr.keyResults.flatMap(({ title, metric }) => [title, metric])
      if (!reads([okr.objective, okr.rationale, ...texts], onOtherLanguage)) return undefined
      return guard.passesRubric(okr) ? inOneForm(okr, locale) : undefined
    },

    nextSteps(element: ModelNextStep, onOtherLanguage: () => void): NextStep | undefined {
      const step = nextStepSchema.safeParse(cleanAll(element)).data
      if (step === undefined) return undefined
      const texts = [step.title, step.description]
      return reads(texts, onOtherLanguage) && guard.makesSense(texts) ? step : undefined
    },
  }
}

/** The figures of a key result, which the plan shows beside its title, are written there as the plan writes them. */
function inOneForm(okr: OKRSuggestion, locale: string): OKRSuggestion {
  const written = adviceLocaleOf(locale)
  // How others write numbers is the model's to know.
  if (written !== locale.split('-')[0]) return okr
  const keyResults = okr.keyResults.map((keyResult) => ({
    ...keyResult,
    title: rewriteNumbers(keyResult.title, [keyResult.baseline, keyResult.target], written),
  }))
  return { ...okr, keyResults }
}

const MS_PER_WEEK = 7 * 24 * 3_600_000

function isoDateAfterWeeks(now: Date, weeks: number): string {
  return isoDay(new Date(now.getTime() + weeks * MS_PER_WEEK))
}

/**
 * Fills up what models delivered with the advisor's items, to as many as a list needs or the advisor has
 * for it, and says of each whose it is. `complete` lists are only filled up to their minimum.
 */
export function assembleRecommendations({
  items,
  completeLists,
  advice,
  now,
}: {
  items: readonly SourcedItem[]
  completeLists: ReadonlySet<ListName>
  advice: () => Advice
  now: Date
}): Advice & { added: SourcedItem[] } {
  if (items.length === 0) {
    const advised = advice()
    return { ...advised, added: itemsOf(advised) }
  }
  const added: SourcedItem[] = []
  let advised: Advice | undefined
  function list<List extends ListName>(name: List) {
    const { min, max } = LIST_BOUNDS[name]
    const own = items.filter((entry) => entry.list === name).slice(0, max)
    const values = own.map(({ item }) => item as RecommendationItems[List])
    const sources = own.map(({ source }) => source)
    const bases = own.map(({ basedOn }) => [...basedOn])
    if (values.length < min || !completeLists.has(name)) {
      advised ??= advice()
      const { basedOn: advisedOn } = advised
      const more = advised.recommendations[name] as RecommendationItems[List][]
      const wanted = completeLists.has(name) ? min : Math.min(max, Math.max(min, more.length))
      // The second round takes what resembles another item after all, should the minimum need it.
      for (const strict of [true, false]) {
        for (const [place, item] of more.entries()) {
          const enough = strict ? wanted : min
          if (values.length >= enough || values.includes(item)) continue
          if (strict && values.some((other) => isSameItem(item, other))) continue
          values.push(item)
          sources.push('advisor')
          const basedOn = advisedOn[name][place] ?? []
          bases.push(basedOn)
          added.push({ list: name, item, source: 'advisor', basedOn } as SourcedItem)
        }
      }
    }
    return { values, sources, bases }
  }
  const lists = {
    industryInsights: list('industryInsights'),
    suggestedOKRs: list('suggestedOKRs'),
    teamStructureAdvice: list('teamStructureAdvice'),
    nextSteps: list('nextSteps'),
  }
  const all = LIST_NAMES.flatMap((name) => lists[name].sources)
  const source = all.every((each) => each === 'model')
    ? 'model'
    : all.every((each) => each === 'advisor')
      ? 'advisor'
      : 'partial'
  const recommendations: AIRecommendations = {
    industryInsights: lists.industryInsights.values,
    suggestedOKRs: lists.suggestedOKRs.values,
    teamStructureAdvice: lists.teamStructureAdvice.values,
    nextSteps: lists.nextSteps.values,
    generatedAt: now.toISOString(),
    source,
    itemSources: {
      industryInsights: lists.industryInsights.sources,
      suggestedOKRs: lists.suggestedOKRs.sources,
      teamStructureAdvice: lists.teamStructureAdvice.sources,
      nextSteps: lists.nextSteps.sources,
    },
  }
  const basedOn = {
    industryInsights: lists.industryInsights.bases,
    suggestedOKRs: lists.suggestedOKRs.bases,
    teamStructureAdvice: lists.teamStructureAdvice.bases,
    nextSteps: lists.nextSteps.bases,
  }
  return { recommendations: recommendationsSchema.parse(recommendations), basedOn, added }
}
