import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readAnswers } from '#lib/advisor/said.ts'
import { DESCRIPTIONS, faultsBeside, inputOf } from './relevance/beside.ts'

/**
 * Asks of every description that is written here whether the advice contradicts a figure that stands in it, or quotes what
 * is denied or mourned in it; with `--data DIR` of labelled companies also how many descriptions of what a company does are
 * read as asking for something.
 */
const SHOWN = 10

const wrong = DESCRIPTIONS.flatMap((description) =>
  faultsBeside(description).map((fault) => `${fault}\n    ${description}`),
)
console.log(`${DESCRIPTIONS.length} descriptions, ${wrong.length} contradicted or quoted where it hurts.`)
for (const fault of wrong.slice(0, SHOWN)) console.log(`  ${fault}`)

const { data } = parseArgs({ options: { data: { type: 'string' } } }).values
if (data !== undefined) {
  const real = readFileSync(path.join(data, 'dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => (JSON.parse(line) as { description?: string }).description ?? [])
  const asking = real.filter((description) => readAnswers(inputOf(description)).aims.length > 0)
  console.log(
    `${real.length} descriptions of what a company does, ${asking.length} (${((100 * asking.length) / real.length).toFixed(2)} %) read as asking for something.`,
  )
}
if (wrong.length > 0) process.exitCode = 1
