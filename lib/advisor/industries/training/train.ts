import type { EncodedModel } from '../model.ts'
import { INDUSTRIES, OTHER_SLUG } from '../taxonomy.ts'
import type { LabelledCompany, LabelMapping } from './dataset.ts'
import { encodeModel } from './encode.ts'
import {
  companyExamples,
  type Example,
  labelExamples,
  nationalCodeExamples,
  ownDescriptionExamples,
  taxonomyExamples,
} from './examples.ts'
import { addNaiveBayes, learnRegression } from './learner.ts'
import { buildMatrix } from './matrix.ts'

const LEARNING = {
  epochs: 12,
  learningRate: 0.5,
  decay: 0.002,
  dropout: 0.3,
  originRate: 0.5,
  seed: 20250927,
}
const NAIVE_BAYES = { share: 0.05, prior: 10 }
const MINIMUM_EXAMPLES = 2
/** Chosen so that the weights stay under 3 MB as text. */
const MAXIMUM_ENTRIES = 690_000
/** Chosen where stated confidence meets the share that was right, on the fold and on sources left out. */
const SHARPNESS = { name: 0.85, description: 0.8 }

/** The industries that a model chooses among, in the order of its classes. */
export const CLASSES: readonly string[] = INDUSTRIES.map(({ slug }) => slug).filter(
  (slug) => slug !== OTHER_SLUG,
)

/** Trains a model on these companies, the taxonomy, the labels and the national codes; deterministic. */
export function trainModel(companies: readonly LabelledCompany[], mapping: LabelMapping): EncodedModel {
  return trainOn(
    [
      ...companyExamples(companies),
      ...taxonomyExamples(),
      ...ownDescriptionExamples(),
      ...labelExamples(mapping),
      ...nationalCodeExamples(mapping),
    ],
    CLASSES,
  )
}

/** Trains a model that tells these classes apart by these examples; deterministic. */
export function trainOn(examples: readonly Example[], classes: readonly string[]): EncodedModel {
  const matrix = buildMatrix(examples, classes, MINIMUM_EXAMPLES)
  const model = learnRegression(matrix, classes.length, LEARNING)
  addNaiveBayes(model, matrix, classes.length, NAIVE_BAYES)
  return encodeModel(model, matrix, classes, { maximumEntries: MAXIMUM_ENTRIES, sharpness: SHARPNESS })
}
