import { encodeModel } from '../../learning/encode.ts'
import { addNaiveBayes, learnRegression } from '../../learning/learner.ts'
import type { EncodedModel } from '../../learning/linear-model.ts'
import { buildMatrix } from '../../learning/matrix.ts'
import { sentencesOf } from '../clauses.ts'
import { LEARNT_CLASSES, NOTHING } from '../intent.ts'
import { featuresOfSentence } from '../sentence-features.ts'

const LEARNING = {
  epochs: 25,
  learningRate: 0.5,
  decay: 0.001,
  dropout: 0.3,
  originRate: 0,
  seed: 20250927,
}
const NAIVE_BAYES = { share: 0.1, prior: 10 }
const MINIMUM_EXAMPLES = 4
/** With too few, what is seldom said is forgotten, and more texts make the reader worse. */
const MAXIMUM_ENTRIES = 260_000
/** Many coarse weights read better than half as many fine ones, and are packed into less. */
const STEPS = 15

/** A text whose intent is known. */
export interface LabelledText {
  /** An intent, or `-` where it asks for nothing. */
  intent: string
  text: string
}

/** Reads `# intent` and the sentences under it. */
export function readSentences(block: string): LabelledText[] {
  let intent = NOTHING
  return block
    .trim()
    .split('\n')
    .flatMap((line) => {
      if (!line.startsWith('# ')) return [{ intent, text: line }]
      intent = line.slice(2)
      return []
    })
}

/** Reads lines of an intent, a stroke and a sentence. */
export function readLines(block: string): LabelledText[] {
  return block
    .trim()
    .split('\n')
    .map((line) => {
      const [intent = NOTHING, ...text] = line.split(' | ')
      return { intent, text: text.join(' | ') }
    })
}

/** Trains the reader on labelled texts; the same texts give the same weights, byte for byte. */
export function trainReader(texts: readonly LabelledText[]): EncodedModel {
  const rows = texts.map(({ intent, text }) => {
    const at = LEARNT_CLASSES.indexOf(intent)
    if (at < 0) throw new Error(`No intent ${intent}, of: ${text}`)
    const folded = sentencesOf(text)
      .map((sentence) => sentence.folded)
      .join(' ')
    return { ...featuresOfSentence(folded), at, weight: 1, origin: '' }
  })
  const matrix = buildMatrix(rows, MINIMUM_EXAMPLES)
  const model = learnRegression(matrix, LEARNT_CLASSES.length, LEARNING)
  addNaiveBayes(model, matrix, LEARNT_CLASSES.length, NAIVE_BAYES)
  return encodeModel(model, matrix, LEARNT_CLASSES, {
    maximumEntries: MAXIMUM_ENTRIES,
    steps: STEPS,
    sharpness: { name: 1, description: 1 },
  })
}
