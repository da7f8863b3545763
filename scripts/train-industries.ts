import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import {
  readCompanies,
  readLabelMapping,
  TRAINABLE_SOURCES,
} from '#lib/advisor/industries/training/dataset.ts'
import { trainModel } from '#lib/advisor/industries/training/train.ts'

/** Trains the shipped weights on every row whose source allows it: `npm run generate -- industries --data DIR`. */
const WEIGHTS_FILE = 'lib/advisor/industries/weights/industries.json'

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } })
if (values.data === undefined) {
  console.error('Name the folder of dev.jsonl and taxonomy.json: npm run generate -- industries --data DIR')
  process.exit(1)
}

const companies = readCompanies(values.data).filter(({ source }) => TRAINABLE_SOURCES.has(source))
const startedAt = performance.now()
const model = trainModel(companies, readLabelMapping(values.data))
const seconds = ((performance.now() - startedAt) / 1000).toFixed(0)

const file = path.resolve(values.out ?? WEIGHTS_FILE)
const text = `${JSON.stringify(model)}\n`
mkdirSync(path.dirname(file), { recursive: true })
writeFileSync(file, text)
console.log(
  `${companies.length} companies, ${model.features} features, ${model.entries} weights, ` +
    `${text.length} bytes, ${seconds} s: ${path.relative('.', file)}`,
)
