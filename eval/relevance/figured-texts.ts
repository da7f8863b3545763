import { FIGURES_BY_KIND, TOLD_FIGURES } from '#lib/advisor/intents/training/told-figures.ts'
import type { FiguredText } from '#lib/advisor/intents/training/train-figure-roles.ts'
import { readPairs } from './pairs.ts'
import { LEARNT_ROUNDS } from './rounds.ts'

/** What companies are judged by: of one whose figures nobody asks for, no two numbers are a pair. */
const OF_ROUNDS = LEARNT_ROUNDS.flatMap(readPairs).flatMap(
  ({ figures, said: { answers } }): FiguredText[] => {
    const text = answers.company?.description
    if (text === undefined || (figures.length > 0 && figures.every(({ wanted }) => wanted === undefined)))
      return []
    return [{ text, figures, weight: 1, ...(figures.length === 0 ? { isUntold: true } : {}) }]
  },
)

/** Every text from which the roles of numbers are learnt. */
export const FIGURED_TEXTS: readonly FiguredText[] = [...TOLD_FIGURES, ...FIGURES_BY_KIND, ...OF_ROUNDS]
