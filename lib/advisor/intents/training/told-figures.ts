import { CIFRAS_CONTADAS_DOS } from './cifras-contadas-dos.ts'
import { CIFRAS_CONTADAS_UNO } from './cifras-contadas-uno.ts'
import { FIGURES_IN_A_SENTENCE } from './figures-in-a-sentence.ts'
import { FIGURES_TOLD_ONE } from './figures-told-one.ts'
import { FIGURES_TOLD_TWO } from './figures-told-two.ts'
import { readFiguredLines } from './train-figure-roles.ts'

/** Texts written to show figures, whose every number is known. */
export const TOLD_FIGURES = [
  FIGURES_TOLD_ONE,
  FIGURES_TOLD_TWO,
  CIFRAS_CONTADAS_UNO,
  CIFRAS_CONTADAS_DOS,
].flatMap(readFiguredLines)

/** A short text has few words, and each kind of it stands for many. */
const OF_A_KIND = 2

/** Short texts of the kinds that rules read. */
export const FIGURES_BY_KIND = readFiguredLines(FIGURES_IN_A_SENTENCE).map((one) => ({
  ...one,
  weight: OF_A_KIND,
}))
