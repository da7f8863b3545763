import { mkdirSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  CONFIDENT_FROM,
  CONFIDENT_FROM_WITH_DESCRIPTION,
  classifyIndustry,
} from '#lib/advisor/industries/classifier.ts'
import {
  type LabelledCompany,
  readCompanies,
  readLabelMapping,
  TRAINABLE_SOURCES,
} from '#lib/advisor/industries/training/dataset.ts'
import { trainModel } from '#lib/advisor/industries/training/train.ts'
import { LinearModel } from '#lib/advisor/learning/linear-model.ts'
import { writeSection } from './document-section.ts'
import { splitFold } from './industries/folds.ts'
import { ask, type Outcome, type View } from './industries/measure.ts'
import { table } from './industries/report.ts'

/** Measures the industry classifier on companies it never saw: `npm run eval -- industries --data DIR`. */
const WEIGHTS_FILE = 'lib/advisor/industries/weights/industries.json'
const SPANISH_SPEAKING = new Set('AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV UY VE'.split(' '))
const VIEWS: View[] = ['description', 'name']
const VIEW_TITLES: Record<View, string> = { description: 'Name and description', name: 'Name only' }

const { values } = parseArgs({ options: { data: { type: 'string' } } })
if (values.data === undefined) {
  console.error('Name the folder of dev.jsonl and taxonomy.json: npm run eval -- industries --data DIR')
  process.exit(1)
}
const companies = readCompanies(values.data)
const mapping = readLabelMapping(values.data)
const sources = [...new Set(companies.map(({ source }) => source))].sort()
const trainable = (list: readonly LabelledCompany[]) =>
  list.filter(({ source }) => TRAINABLE_SOURCES.has(source))
const learn = (list: readonly LabelledCompany[]) => new LinearModel(trainModel(trainable(list), mapping))
const fitting = (list: readonly LabelledCompany[], view: View) =>
  view === 'name' ? list : list.filter(({ description }) => description !== undefined)

const { learnt, tested } = splitFold(companies)
const foldModel = learn(learnt)
const fold = Object.fromEntries(
  VIEWS.map((view) => [view, ask(foldModel, fitting(tested, view), view)]),
) as Record<View, Outcome[]>
console.error('trained on the fold')

const leftOut: Record<View, { label: string; outcomes: Outcome[] }[]> = { description: [], name: [] }
/** Leaving out a source that is never learnt from leaves the same model, so one serves them all. */
const ofAllTrainable = learn(companies)
for (const source of sources) {
  const model = TRAINABLE_SOURCES.has(source)
    ? learn(companies.filter((company) => company.source !== source))
    : ofAllTrainable
  const unseen = companies.filter((company) => company.source === source)
  for (const view of VIEWS)
    leftOut[view].push({ label: source, outcomes: ask(model, fitting(unseen, view), view) })
  console.error(`tested on ${source}`)
}

function foldTable(view: View): string {
  const outcomes = fold[view]
  return table([
    { label: '**all**', outcomes },
    {
      label: 'of sources used in training',
      outcomes: outcomes.filter(({ company }) => TRAINABLE_SOURCES.has(company.source)),
    },
    {
      label: 'of sources never used in training',
      outcomes: outcomes.filter(({ company }) => !TRAINABLE_SOURCES.has(company.source)),
    },
    {
      label: 'in Spanish-speaking countries',
      outcomes: outcomes.filter(({ company }) => SPANISH_SPEAKING.has(company.country ?? '')),
    },
    ...sources.map((source) => ({
      label: source,
      outcomes: outcomes.filter(({ company }) => company.source === source),
    })),
  ])
}

function leftOutTable(view: View): string {
  const pooled = leftOut[view].flatMap(({ outcomes }) => outcomes)
  return table([{ label: '**all**', outcomes: pooled }, ...leftOut[view]])
}

/** The median processor time of one call on the shipped weights, in milliseconds, over batches of companies. */
function millisecondsPerCall(list: readonly LabelledCompany[]): number {
  const BATCH = 100
  const times: number[] = []
  for (let start = 0; start + BATCH <= Math.min(list.length, 6000); start += BATCH) {
    const before = process.threadCpuUsage()
    for (const company of list.slice(start, start + BATCH)) classifyIndustry(company)
    const { user, system } = process.threadCpuUsage(before)
    times.push((user + system) / 1000 / BATCH)
  }
  return times.sort((one, other) => one - other)[times.length >> 1] ?? 0
}

const megabytes = (statSync(WEIGHTS_FILE).size / 1e6).toFixed(2)
const sections = VIEWS.map(
  (view) => `### ${VIEW_TITLES[view]}

On the fold:

${foldTable(view)}

Each source left out of training, and tested in full:

${leftOutTable(view)}`,
)

const report = `## Industry suggestions

Printed by \`npm run eval -- industries --data DIR\`, where DIR holds \`dev.jsonl\` and \`taxonomy.json\` (${companies.length} labelled companies, 127 industries).

The shipped weights learnt from every company whose source allows it, so they are not what is tested here. Each figure below belongs to a model that the same code trained for this purpose: on three quarters of the companies and tested on the fourth (the *fold*, split by the company's name), or on all sources but one and tested on that one. Only sources that weights may be trained on are ever learnt from; the others are unseen in every row. Beside each model stand the tables of well-known names as they ship: they were written from general knowledge, without a look at these companies, and are the same in every row.

About 8 % of the labels are wrong or doubtful, so about 91 % is the ceiling. *Calibration error* is the expected distance, in percentage points, between stated confidence and the share that was right. *Spoken for* is the share of companies whose first answer is stated with a confidence of ${CONFIDENT_FROM_WITH_DESCRIPTION} or more, by a name alone ${CONFIDENT_FROM}, which is what \`confident\` means; a description in which one word decides costs 15 % of it.

${sections.join('\n\n')}

### Size and time

The shipped weights take ${megabytes} MB on disk. One call takes ${millisecondsPerCall(companies).toFixed(2)} ms of one processor in the median, reasons included.`

console.log(report)
mkdirSync('docs', { recursive: true })
writeSection('docs/evaluation.md', 'eval:industries', report)
