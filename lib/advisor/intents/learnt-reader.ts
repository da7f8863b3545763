import { LinearModel, softmax } from '../learning/linear-model.ts'
import { INTENTS, type Intent, NOTHING } from './intent.ts'
import { featuresOfSentence } from './sentence-features.ts'
import weights from './weights/intents.json' with { type: 'json' }

let loaded: LinearModel | undefined
function model(): LinearModel {
  loaded ??= new LinearModel(weights)
  return loaded
}

/**
 * How likely each intent is in a folded sentence, 0–1, by what was learnt from sentences whose intent is known, and
 * how likely it asks for nothing.
 */
export function likelihoods(folded: string): Map<Intent | typeof NOTHING, number> {
  const { keys, values } = featuresOfSentence(folded)
  const own = model()
  const likely = softmax(own.logits(own.rowsOf({ keys }), values), 1)
  return new Map(
    ([...INTENTS, NOTHING] as const).map((intent) => [intent, likely[own.classes.indexOf(intent)] ?? 0]),
  )
}
