import { type LinearModel, softmax } from '../learning/linear-model.ts'
import { type CompanyText, type Features, featuresOf } from './features.ts'
import { findKnownCompany, type KnownCompany } from './known-companies.ts'
import { decidingWord, speakersOf } from './reasons.ts'

/** How a model's classes stand for one company, and what that was read from. */
export interface Standings {
  features: Features
  /** Where the model keeps the features' weights. */
  rows: Int32Array
  known: KnownCompany | undefined
  /** By class, at most 1 together. */
  confidences: Float64Array
  /** The classes, likeliest first. */
  order: number[]
  /** The word of many without which another class would be first. */
  decider: string | undefined
}

/**
 * What a well-known name is worth. Where it stands alone, `share` of all confidence is its industry's, about as
 * often as that is right. Beside a description, which may be another company's, its industry's odds are so many
 * times as high.
 */
const WORTH = {
  sure: { share: 0.75, odds: 20 },
  lessSure: { share: 0.5, odds: 4 },
}
/** What is left of a confidence when one word of many decides, and another industry would be first without it. */
const DOUBT_OF_ONE_WORD = 0.85

/** Ranks all classes of a model for a company by the words of its text and by what its name is known for. */
export function standingsOf(model: LinearModel, text: CompanyText): Standings {
  const features = featuresOf(text)
  const rows = model.rowsOf(features)
  const known = findKnownCompany(text.name)
  const { sharpness } = model
  const read = softmax(
    model.logits(rows, features.values),
    features.hasDescription ? sharpness.description : sharpness.name,
  )
  const confidences =
    known === undefined ? read : withKnown(read, knownShares(model, known), known, features.hasDescription)
  const order = [...confidences.keys()].sort(
    (one, other) => (confidences[other] ?? 0) - (confidences[one] ?? 0) || one - other,
  )
  const decider = deciderOf(model, rows, features, known, order)
  return {
    features,
    rows,
    known,
    confidences:
      decider === undefined ? confidences : confidences.map((confidence) => confidence * DOUBT_OF_ONE_WORD),
    order,
    decider,
  }
}

const knownShares = ({ classes }: LinearModel, { shares }: KnownCompany): Float64Array =>
  Float64Array.from(classes, (slug) => shares.get(slug) ?? 0)

function withKnown(
  read: Float64Array,
  shares: Float64Array,
  { isSure }: KnownCompany,
  hasDescription: boolean,
): Float64Array {
  const { share, odds } = isSure ? WORTH.sure : WORTH.lessSure
  if (!hasDescription)
    return read.map((confidence, at) => (1 - share) * confidence + share * (shares[at] ?? 0))
  const raised = read.map((confidence, at) => confidence * (1 + (odds - 1) * (shares[at] ?? 0)))
  const total = raised.reduce((sum, confidence) => sum + confidence, 0)
  return raised.map((confidence) => confidence / total)
}

/** Where the name is known for the first class, no word decides alone. */
function deciderOf(
  model: LinearModel,
  rows: Int32Array,
  features: Features,
  known: KnownCompany | undefined,
  order: readonly number[],
): string | undefined {
  const isKnownFor = known?.shares.has(model.classes[order[0] ?? 0] ?? '') ?? false
  if (!features.hasDescription || isKnownFor) return undefined
  const [first, second] = model.contributions(rows, features.values, order.slice(0, 2))
  return first && second && decidingWord(speakersOf(features), first, second)
}
