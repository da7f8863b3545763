import { LinearModel } from '../learning/linear-model.ts'
import { type AdditionalIndustry, matchAdditional } from './additional.ts'
import { isNoCompanyText } from './no-company-text.ts'
import {
  type ReasonLocale,
  reasonFor,
  reasonForKeyword,
  reasonForKnownName,
  reasonForOneWord,
  speakersOf,
  speakingWords,
} from './reasons.ts'
import { type Standings, standingsOf } from './standings.ts'
import weights from './weights/industries.json' with { type: 'json' }

export interface CompanyQuestion {
  name: string
  description?: string
  /** The language of the reasons; English when absent. */
  locale?: ReasonLocale
  /** Industries that an operator added; one whose keywords the text holds can come first. */
  additional?: readonly AdditionalIndustry[]
}

export interface RankedIndustry {
  slug: string
  /** How likely this industry is the right one, 0–1. */
  confidence: number
  reason: string
}

export interface Classification {
  /** The likeliest industries, best first; never empty. */
  ranked: RankedIndustry[]
  /** Whether the first one is meant; when false, it is a guess that a person should look at. */
  confident: boolean
}

/** By a name alone, or an operator's keywords: from here on the first answer is right in about four cases of five. */
export const CONFIDENT_FROM = 0.55
/** A description says enough to be strict: from here on three of a hundred described companies are claimed wrongly. */
export const CONFIDENT_FROM_WITH_DESCRIPTION = 0.9
const RANKED_INDUSTRIES = 10
/** What is left of a confidence when the text is no description of a company. */
const DOUBT = 0.2

/** A letter or two name nothing but a well-known company. */
const FEWEST_LETTERS = 3
let loaded: LinearModel | undefined
function model(): LinearModel {
  loaded ??= new LinearModel(weights)
  return loaded
}

/**
 * Ranks the industries that a company may belong to, by its name and, where there is one, its description.
 * Deterministic, needs no network and takes any text; it says so when it does not know.
 */
export function classifyIndustry({
  name,
  description,
  locale = 'en',
  additional = [],
}: CompanyQuestion): Classification {
  const text = `${name}\n${description ?? ''}`
  const standings = standingsOf(model(), { name, description })
  const { hasDescription } = standings.features
  const tooShort =
    !hasDescription && standings.known === undefined && (name.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS
  const doubted = tooShort || isNoCompanyText(text)
  const own = reasoned(standings, locale, doubted ? DOUBT : 1)
  const added = doubted || additional.length === 0 ? [] : matchAdditional(text, additional)
  const ranked = mergeAdded(own, added, locale)
  const [first] = ranked
  const isOfOperator = added.some(({ slug }) => slug === first?.slug)
  const from = hasDescription && !isOfOperator ? CONFIDENT_FROM_WITH_DESCRIPTION : CONFIDENT_FROM
  return { ranked, confident: !doubted && (first?.confidence ?? 0) >= from }
}

function reasoned(standings: Standings, locale: ReasonLocale, trust: number): RankedIndustry[] {
  const { features, rows, known, confidences, decider } = standings
  const order = standings.order.slice(0, RANKED_INDUSTRIES)
  const contributions = model().contributions(rows, features.values, order)
  const speakers = speakersOf(features)
  return order.map((at, place) => {
    const slug = model().classes[at] ?? ''
    const confidence = round((confidences[at] ?? 0) * trust)
    if (known?.shares.has(slug)) return { slug, confidence, reason: reasonForKnownName(locale) }
    if (place === 0 && decider !== undefined)
      return { slug, confidence, reason: reasonForOneWord(decider, locale) }
    const words = speakingWords(speakers, contributions[place] ?? new Float64Array())
    return { slug, confidence, reason: reasonFor(words, locale) }
  })
}

/** An operator's industry takes its confidence from the others, which keep their proportions. */
function mergeAdded(
  own: RankedIndustry[],
  added: ReturnType<typeof matchAdditional>,
  locale: ReasonLocale,
): RankedIndustry[] {
  const [surest] = added
  if (surest === undefined) return own
  const rest = 1 - surest.confidence
  const matched = added.map(({ slug, confidence, words }, index) => ({
    slug,
    confidence: round(index === 0 ? confidence : confidence * rest),
    reason: reasonForKeyword(words, locale),
  }))
  const scaled = own
    .filter(({ slug }) => matched.every((match) => match.slug !== slug))
    .map((industry) => ({ ...industry, confidence: round(industry.confidence * rest) }))
  return [...matched, ...scaled]
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, RANKED_INDUSTRIES)
}

const round = (confidence: number) => Math.round(confidence * 1e4) / 1e4
