import { CONFIDENT_FROM, CONFIDENT_FROM_WITH_DESCRIPTION } from '#lib/advisor/industries/classifier.ts'
import { standingsOf } from '#lib/advisor/industries/standings.ts'
import { findIndustry } from '#lib/advisor/industries/taxonomy.ts'
import type { LabelledCompany } from '#lib/advisor/industries/training/dataset.ts'
import type { LinearModel } from '#lib/advisor/learning/linear-model.ts'

/** What a model said of one company, and where the truth stood in it. */
export interface Outcome {
  company: LabelledCompany
  /** 0 when the right industry came first. */
  industryRank: number
  /** The same among categories, ordered by their best industry. */
  categoryRank: number
  /** The confidence stated for the first answer. */
  confidence: number
  /** Whether that answer is stated as known. */
  isClaimed: boolean
}

export type View = 'name' | 'description'

/** Asks a model about companies as a user would: by name alone, or with the description. */
export function ask(model: LinearModel, companies: readonly LabelledCompany[], view: View): Outcome[] {
  const categories = model.classes.map((slug) => findIndustry(slug)?.category ?? '')
  return companies.map((company) => {
    const { features, confidences, order } = standingsOf(
      model,
      view === 'name' ? { name: company.name } : company,
    )
    const confidence = confidences[order[0] ?? 0] ?? 0
    const categoryOrder = [...new Set(order.map((at) => categories[at]))]
    return {
      company,
      industryRank: order.findIndex((at) => model.classes[at] === company.industry),
      categoryRank: categoryOrder.indexOf(company.category),
      confidence,
      isClaimed: confidence >= (features.hasDescription ? CONFIDENT_FROM_WITH_DESCRIPTION : CONFIDENT_FROM),
    }
  })
}

/** The share of outcomes, in per cent, whose rank is among the first `count`. */
export function topShare(ranks: readonly number[], count: number): number {
  return (100 * ranks.filter((rank) => rank < count).length) / ranks.length
}

const BINS = 10

/** Expected calibration error in percentage points: how far stated confidence is from the share that was right. */
export function calibrationError(outcomes: readonly Outcome[]): number {
  const bins = Array.from({ length: BINS }, () => ({ confidence: 0, right: 0 }))
  for (const { confidence, industryRank } of outcomes) {
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]
    if (bin === undefined) continue
    bin.confidence += confidence
    bin.right += industryRank === 0 ? 1 : 0
  }
  const distance = bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0)
  return (100 * distance) / outcomes.length
}

/** How often the first answer is stated as known, and how often it is then right, in per cent. */
export function coverageAndPrecision(outcomes: readonly Outcome[]) {
  const spoken = outcomes.filter(({ isClaimed }) => isClaimed)
  return {
    coverage: (100 * spoken.length) / outcomes.length,
    precision: topShare(
      spoken.map(({ industryRank }) => industryRank),
      1,
    ),
  }
}
