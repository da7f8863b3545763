import type { FigureUnit } from './intents/intent.ts'
import type { AdviceInput } from './profile.ts'
import { readAnswers } from './said.ts'

/** What answers say, as data for a model: names and numbers of ours, and no word that somebody typed. */
export interface ReadAnswers {
  /** What the person wants or is hindered by, the surest first. */
  intents: string[]
  /** Figures that they state, each with what it is of, where that is known. */
  figures: { of: string[]; unit: FigureUnit; now?: number; wanted?: number; currency?: string }[]
  /** How the business works: `subscription`, `wholesale`, `seasonal` … */
  signs: string[]
  stage?: string
}

const MOST_INTENTS = 4
const MOST_FIGURES = 6

/** Reads what answers say of aims, figures, business and stage. */
export function readForModel(input: AdviceInput): ReadAnswers {
  const { aims, figures, signs, stage } = readAnswers(input)
  return {
    intents: aims.slice(0, MOST_INTENTS).map(({ aim }) => aim),
    figures: figures
      .filter(
        ({ concepts, wanted, now }) => concepts.length > 0 || (wanted !== undefined && now !== undefined),
      )
      .slice(0, MOST_FIGURES)
      .map(({ concepts, unit, now, wanted, currency }) => ({
        of: [...concepts],
        unit,
        ...(now === undefined ? {} : { now }),
        ...(wanted === undefined ? {} : { wanted }),
        ...(currency === undefined ? {} : { currency }),
      })),
    signs: [...signs].sort(),
    ...(stage === undefined ? {} : { stage }),
  }
}
