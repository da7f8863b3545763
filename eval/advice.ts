import type { AdviceInput } from '#lib/advisor/profile.ts'
import { customerTerms } from '#lib/advisor/profile.ts'
import { recommend } from '#lib/advisor/recommend.ts'
import { scoreObjective } from '#lib/advisor/rubric.ts'
import { recommendationsSchema } from '#lib/flow/recommendations.ts'
import { adviceGrid, GRID_INDUSTRIES } from './advice-grid.ts'
import { type Judged, reportOf } from './advice-report.ts'
import { printWorst } from './advice-text.ts'
import { writeSection } from './document-section.ts'

const WORST = 10
/** Any fixed Monday: advice depends on the day only through its dates. */
const NOW = new Date('2026-03-02T09:00:00Z')

const BATCH = 100

/**
 * Processor time per call in batches, with nothing kept of the answers: whatever else runs on the machine, and the
 * collection of a whole grid's garbage, would be measured otherwise.
 */
function timePerCall(inputs: readonly AdviceInput[]): number[] {
  const times: number[] = []
  for (let start = 0; start + BATCH <= inputs.length; start += BATCH) {
    const before = process.threadCpuUsage()
    for (const input of inputs.slice(start, start + BATCH)) recommend(input)
    const { user, system } = process.threadCpuUsage(before)
    times.push((user + system) / 1000 / BATCH)
  }
  return times
}

const inputs = [...adviceGrid(GRID_INDUSTRIES, NOW)]
const times = timePerCall(inputs)

const judged: Judged[] = []
for (const input of inputs) {
  const advice = recommend(input)
  recommendationsSchema.parse(advice)
  const [companyName = '', ...terms] = customerTerms(input)
  const context = {
    companyName,
    industryName: input.industry.name,
    terms,
    locale: input.locale,
    generatedAt: input.now,
  }
  const results = advice.suggestedOKRs.map((suggestion) => scoreObjective(suggestion, context))
  judged.push({ input, advice, results })
}

const report = reportOf(judged, GRID_INDUSTRIES.length, times)
console.log(report)
printWorst(judged, WORST)
writeSection('docs/evaluation.md', 'eval:advice', report)
if (judged.some(({ results }) => results.some(({ gateFailures }) => gateFailures.length > 0)))
  process.exitCode = 1
