import { writeFileSync } from 'node:fs'
import { LEARNT_TEXTS } from '#eval/relevance/learnt-texts.ts'
import { trainReader } from '#lib/advisor/intents/training/train.ts'

/** Trains the weights of the reader of intents on every text that it may learn from: `npm run generate -- intents`. */
const WEIGHTS_FILE = 'lib/advisor/intents/weights/intents.json'

const model = trainReader(LEARNT_TEXTS)
const text = `${JSON.stringify(model)}\n`
writeFileSync(WEIGHTS_FILE, text)
console.log(
  `${LEARNT_TEXTS.length} texts, ${model.features} features, ${model.entries} weights, ${text.length} bytes: ${WEIGHTS_FILE}`,
)
