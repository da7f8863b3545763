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

for (const input of adviceGrid(GRID_INDUSTRIES.slice(0, 3), NOW)) recommend(input)

const judged: Judged[] = []
for (const input of adviceGrid(GRID_INDUSTRIES, NOW)) {
  const startedAt = performance.now()
  const advice = recommend(input)
  const milliseconds = performance.now() - startedAt
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
  judged.push({ input, advice, milliseconds, results })
}

const report = reportOf(judged, GRID_INDUSTRIES.length)
console.log(report)
printWorst(judged, WORST)
writeSection('docs/evaluation.md', 'eval:advice', report)
if (judged.some(({ results }) => results.some(({ gateFailures }) => gateFailures.length > 0)))
  process.exitCode = 1
