import { writeFileSync } from 'node:fs'
import { FIGURED_TEXTS } from '#eval/relevance/figured-texts.ts'
import { trainFigureRoles } from '#lib/advisor/intents/training/train-figure-roles.ts'

/** Trains the weights of the roles of numbers on every text whose figures are known: `npm run generate -- figure-roles`. */
const WEIGHTS_FILE = 'lib/advisor/intents/weights/figure-roles.json'

const { roles, pairs } = trainFigureRoles(FIGURED_TEXTS)
const text = `${JSON.stringify({ roles, pairs })}\n`
writeFileSync(WEIGHTS_FILE, text)
console.log(
  `${FIGURED_TEXTS.length} texts, ${roles.entries + pairs.entries} weights, ${text.length} bytes: ${WEIGHTS_FILE}`,
)
