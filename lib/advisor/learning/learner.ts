import type { Matrix } from './matrix.ts'
import { seededRandom, shuffle } from './random.ts'

/** A weight for each feature and class, feature by feature, and one for each class before any feature. */
export interface DenseModel {
  weights: Float32Array
  bias: Float32Array
}

export interface LearningOptions {
  epochs: number
  learningRate: number
  decay: number
  /** The share of features hidden from each step, so that no single one is leaned on. */
  dropout: number
  /** How fast each origin's leaning towards classes is learnt, apart from what words say. */
  originRate: number
  seed: number
}

/**
 * Learns a softmax regression by stochastic gradient descent with a step size per feature (AdaGrad).
 * Each origin has a bias of its own that is thrown away: what an origin happens to hold most of is
 * no property of a word. The same matrix and options give the same weights, bit for bit.
 */
export function learnRegression(matrix: Matrix, classCount: number, options: LearningOptions): DenseModel {
  const { starts, features, values, classes, origins } = matrix
  const weights = new Float32Array(matrix.keys.length * classCount)
  const bias = new Float32Array(classCount)
  const originBias = new Float32Array(matrix.originCount * classCount)
  const featureEnergy = new Float32Array(matrix.keys.length).fill(1e-3)
  const originEnergy = new Float32Array(matrix.originCount).fill(1e-3)
  let biasEnergy = 1e-3
  const residual = new Float32Array(classCount)
  const random = seededRandom(options.seed)
  const order = Uint32Array.from({ length: matrix.classes.length }, (_, index) => index)
  const seen = new Uint32Array(4096)
  const amplify = 1 / (1 - options.dropout)

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    const rate = options.learningRate * (1 - epoch / options.epochs)
    for (const example of order) {
      const originRow = (origins[example] ?? 0) * classCount
      for (let at = 0; at < classCount; at++)
        residual[at] = (bias[at] ?? 0) + (originBias[originRow + at] ?? 0)
      let seenCount = 0
      for (let entry = starts[example] ?? 0; entry < (starts[example + 1] ?? 0); entry++) {
        if (random() < options.dropout) continue
        seen[seenCount++] = entry
        const value = (values[entry] ?? 0) * amplify
        const row = (features[entry] ?? 0) * classCount
        for (let at = 0; at < classCount; at++)
          residual[at] = (residual[at] ?? 0) + value * (weights[row + at] ?? 0)
      }
      const energy = toResidual(residual, classes[example] ?? 0, matrix.weights[example] ?? 0)
      for (let index = 0; index < seenCount; index++) {
        const entry = seen[index] ?? 0
        const value = (values[entry] ?? 0) * amplify
        const feature = features[entry] ?? 0
        const row = feature * classCount
        featureEnergy[feature] = (featureEnergy[feature] ?? 0) + energy * value * value
        const step = rate / Math.sqrt(featureEnergy[feature] ?? 0)
        const push = step * value
        const keep = 1 - Math.min(0.5, step * options.decay * (matrix.weights[example] ?? 0))
        for (let at = 0; at < classCount; at++)
          weights[row + at] = (weights[row + at] ?? 0) * keep - push * (residual[at] ?? 0)
      }
      biasEnergy += energy
      originEnergy[origins[example] ?? 0] = (originEnergy[origins[example] ?? 0] ?? 0) + energy
      const biasStep = (0.3 * rate) / Math.sqrt(biasEnergy)
      const originStep = (options.originRate * rate) / Math.sqrt(originEnergy[origins[example] ?? 0] ?? 0)
      for (let at = 0; at < classCount; at++) {
        bias[at] = (bias[at] ?? 0) - biasStep * (residual[at] ?? 0)
        originBias[originRow + at] = (originBias[originRow + at] ?? 0) - originStep * (residual[at] ?? 0)
      }
    }
  }
  return { weights, bias }
}

/** Turns logits into weight × (probability − truth), in place; returns the sum of its squares. */
function toResidual(logits: Float32Array, truth: number, weight: number): number {
  let largest = -Infinity
  for (const logit of logits) if (logit > largest) largest = logit
  let total = 0
  for (let at = 0; at < logits.length; at++) {
    logits[at] = Math.exp((logits[at] ?? 0) - largest)
    total += logits[at] ?? 0
  }
  let energy = 0
  for (let at = 0; at < logits.length; at++) {
    const difference = (logits[at] ?? 0) / total - (at === truth ? 1 : 0)
    logits[at] = weight * difference
    energy += (logits[at] ?? 0) * (logits[at] ?? 0)
  }
  return energy
}

/**
 * Adds naive Bayes to a model: `share` times the log of how much likelier each feature is in a class than
 * anywhere. It speaks where a feature is too rare for the regression to have learnt much.
 */
export function addNaiveBayes(
  model: DenseModel,
  matrix: Matrix,
  classCount: number,
  { share, prior }: { share: number; prior: number },
) {
  const { starts, features, values, classes } = matrix
  const counts = new Float32Array(model.weights.length)
  const ofClass = new Float64Array(classCount)
  const ofFeature = new Float64Array(matrix.keys.length)
  let all = 0
  for (let example = 0; example < classes.length; example++) {
    const at = classes[example] ?? 0
    for (let entry = starts[example] ?? 0; entry < (starts[example + 1] ?? 0); entry++) {
      const amount = (values[entry] ?? 0) * (matrix.weights[example] ?? 0)
      const feature = features[entry] ?? 0
      counts[feature * classCount + at] = (counts[feature * classCount + at] ?? 0) + amount
      ofClass[at] = (ofClass[at] ?? 0) + amount
      ofFeature[feature] = (ofFeature[feature] ?? 0) + amount
      all += amount
    }
  }
  for (let feature = 0; feature < ofFeature.length; feature++) {
    const expected = (ofFeature[feature] ?? 0) / all
    for (let at = 0; at < classCount; at++) {
      const index = feature * classCount + at
      const ratio = ((counts[index] ?? 0) + prior * expected) / (((ofClass[at] ?? 0) + prior) * expected)
      model.weights[index] = (model.weights[index] ?? 0) + share * Math.log(ratio)
    }
  }
}
