import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LEARNT_TEXTS } from '#eval/relevance/learnt-texts.ts'
import { trainReader } from '#lib/advisor/intents/training/train.ts'

it('the reader’s weights are those that its texts give: npm run generate -- intents', () => {
  const stored = readFileSync('lib/advisor/intents/weights/intents.json', 'utf8')
  expect(`${JSON.stringify(trainReader(LEARNT_TEXTS))}\n` === stored).toBe(true)
}, 300_000)
