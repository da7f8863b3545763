import { CIFRAS_CONTADAS_DOS } from '#lib/advisor/intents/training/cifras-contadas-dos.ts'
import { CIFRAS_CONTADAS_UNO } from '#lib/advisor/intents/training/cifras-contadas-uno.ts'
import { FIGURES_IN_A_SENTENCE } from '#lib/advisor/intents/training/figures-in-a-sentence.ts'
import { FIGURES_TOLD_ONE } from '#lib/advisor/intents/training/figures-told-one.ts'
import { FIGURES_TOLD_TWO } from '#lib/advisor/intents/training/figures-told-two.ts'
import { type FiguredText, readFiguredLines } from '#lib/advisor/intents/training/train-figure-roles.ts'
import { readPairs } from './pairs.ts'
import { LEARNT_ROUNDS } from './rounds.ts'

/** Texts written to show figures, whose every number is known. */
export const TOLD_FIGURES: readonly FiguredText[] = [
  FIGURES_TOLD_ONE,
  FIGURES_TOLD_TWO,
  CIFRAS_CONTADAS_UNO,
  CIFRAS_CONTADAS_DOS,
].flatMap(readFiguredLines)

/** A short text has few words, and each kind of it stands for many. */
const OF_A_KIND = 2

/** What the rules read, and the rounds: of one whose figures nobody asks for, no two numbers are a pair. */
const READ_BEFORE: readonly FiguredText[] = [
  ...readFiguredLines(FIGURES_IN_A_SENTENCE).map((one) => ({ ...one, weight: OF_A_KIND })),
  ...LEARNT_ROUNDS.flatMap(readPairs).flatMap(({ figures, said: { answers } }): FiguredText[] => {
    const text = answers.company?.description
    if (text === undefined || (figures.length > 0 && figures.every(({ wanted }) => wanted === undefined)))
      return []
    return [{ text, figures, weight: 1, ...(figures.length === 0 ? { isUntold: true } : {}) }]
  }),
]

/** Every text from which the roles of numbers are learnt. */
export const FIGURED_TEXTS: readonly FiguredText[] = [...TOLD_FIGURES, ...READ_BEFORE]

/** Half of the told texts and those that were read before; the other half shows what was learnt. */
export const HALF_OF_FIGURED_TEXTS: readonly FiguredText[] = [
  ...TOLD_FIGURES.filter((_, place) => place % 2 === 0),
  ...READ_BEFORE,
]
