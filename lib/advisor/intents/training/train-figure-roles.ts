import { encodeModel } from '../../learning/encode.ts'
import { addNaiveBayes, learnRegression } from '../../learning/learner.ts'
import type { EncodedModel } from '../../learning/linear-model.ts'
import { buildMatrix, type Row } from '../../learning/matrix.ts'
import { seenOfNumbers } from '../figure-role-features.ts'
import { PAIRS, ROLES, type Role } from '../figure-roles.ts'
import type { Read } from '../figure-values.ts'
import { inNumbers } from '../in-numbers.ts'

const LEARNING = {
  epochs: 25,
  learningRate: 0.3,
  decay: 0.001,
  dropout: 0.3,
  originRate: 0,
  seed: 20250927,
}
const NAIVE_BAYES = { share: 0.1, prior: 10 }
const MINIMUM_EXAMPLES = 6
const MOST_ENTRIES = { roles: 4000, pairs: 1000 }

/** A text and the figures in it: where something stands, and what is wished of it. */
export interface FiguredText {
  text: string
  figures: readonly { now?: number; wanted?: number }[]
  /** How loudly it speaks among the others. */
  weight: number
  /** Whether figures may stand in it that are not told, so that it only shows what is no pair. */
  isUntold?: true
}

/** Reads lines of `now>wanted`, `now`, `>wanted` or `-`, a stroke and a text. */
export function readFiguredLines(block: string): FiguredText[] {
  return block
    .trim()
    .split('\n')
    .map((line) => {
      const [label = '-', ...text] = line.split(' | ')
      const [now, wanted] = label.split('>').map((value) => (value === '' ? undefined : Number(value)))
      const figure = { ...(now === undefined ? {} : { now }), ...(wanted === undefined ? {} : { wanted }) }
      return { figures: label === '-' ? [] : [figure], text: text.join(' | '), weight: 1 }
    })
}

/** The weights of the roles of numbers, and of what makes two of them a pair. */
export interface FigureRoleWeights {
  roles: EncodedModel
  pairs: EncodedModel
}

/** Trains the weights on texts whose figures are known; the same texts give the same weights, byte for byte. */
export function trainFigureRoles(texts: readonly FiguredText[]): FigureRoleWeights {
  const [roles, pairs]: [Row[], Row[]] = [[], []]
  for (const { figures, text, weight, isUntold } of texts) {
    const sentences = inNumbers(text)
    const known = sentences.flatMap(({ read }) => read).map((one) => roleOf(one, figures))
    const seen = seenOfNumbers(sentences)
    if (!isUntold)
      for (const [place, features] of seen.ofNumbers.entries())
        roles.push({ ...features, at: ROLES.indexOf(known[place] ?? 'other'), weight, origin: '' })
    for (const [now, role] of known.entries())
      for (const [wanted, other] of known.entries()) {
        const at = PAIRS.indexOf(role === 'now' && other === 'wanted' ? 'pair' : 'none')
        if (now !== wanted) pairs.push({ ...seen.ofPair(now, wanted), at, weight, origin: '' })
      }
  }
  return { roles: learn(roles, ROLES, MOST_ENTRIES.roles), pairs: learn(pairs, PAIRS, MOST_ENTRIES.pairs) }
}

function learn(rows: readonly Row[], classes: readonly string[], maximumEntries: number): EncodedModel {
  const matrix = buildMatrix(rows, MINIMUM_EXAMPLES)
  const model = learnRegression(matrix, classes.length, LEARNING)
  addNaiveBayes(model, matrix, classes.length, NAIVE_BAYES)
  return encodeModel(model, matrix, classes, { maximumEntries, sharpness: { name: 1, description: 1 } })
}

/** The role of a number by the figures of its text. */
function roleOf(read: Read, figures: FiguredText['figures']): Role {
  if (figures.some(({ now }) => isValueOf(now, read))) return 'now'
  return figures.some(({ wanted }) => isValueOf(wanted, read)) ? 'wanted' : 'other'
}

/** A share may be told in pieces or rounded, and a time in a finer unit. */
const isValueOf = (told: number | undefined, { value, part, unit }: Read): boolean =>
  told !== undefined &&
  (told === value ||
    told === part ||
    (unit === '%' && Math.abs(told - value) <= 0.5) ||
    told === value * (IN_FINER[unit] ?? 1))
const IN_FINER: Partial<Record<Read['unit'], number>> = { weeks: 7, months: 30, days: 24, hours: 60 }
