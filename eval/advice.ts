import type { AdviceInput } from '#lib/advisor/profile.ts'
import { customerTerms, readProfile } from '#lib/advisor/profile.ts'
import { recommend } from '#lib/advisor/recommend.ts'
import { scoreObjective } from '#lib/advisor/rubric.ts'
import { readAnswers } from '#lib/advisor/said.ts'
import { faultsOfKeyResult, faultsOfText, type SenseContext } from '#lib/advisor/sense.ts'
import { recommendationsSchema } from '#lib/flow/recommendations.ts'
import { adviceGrid, GRID_INDUSTRIES } from './advice-grid.ts'
import { type Judged, reportOf } from './advice-report.ts'
import { printWorst } from './advice-text.ts'
import { writeSection } from './document-section.ts'
import { textsOf } from './relevance/judge.ts'
import { judgePairs, printHeldOut, printWrong, relevanceReport } from './relevance.ts'
import { reviewAgain } from './review.ts'
import { measureSpeed } from './speed.ts'
import { verbatimShares } from './verbatim.ts'

const WORST = 10
/** Any fixed Monday: advice depends on the day only through its dates. */
const NOW = new Date('2026-03-02T09:00:00Z')

const BATCH = 100
const PARTS = ['form', 'relevance', 'review', 'speed', 'held-out'] as const

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

const asked = process.argv.slice(2)
const unknown = asked.find((part) => !PARTS.some((known) => known === part))
if (unknown !== undefined) {
  console.error(`There is no part ${unknown}; there are ${PARTS.join(', ')}.`)
  process.exit(1)
}
const wants = (part: (typeof PARTS)[number]) =>
  asked.includes(part) || (asked.length === 0 && part !== 'held-out')

/** Counts what makes no sense in advice that was let go. */
function senseFaults({ input, advice }: Judged): string[] {
  const context: SenseContext = { profile: readProfile(input), said: readAnswers(input) }
  const results = advice.suggestedOKRs.flatMap(({ keyResults }) => keyResults)
  const labels = results.map(({ metric }) => metric)
  return [
    ...textsOf(advice).flatMap((text) => faultsOfText(text, context)),
    ...results.flatMap((keyResult) => faultsOfKeyResult(keyResult, context)),
    ...(new Set(labels).size < labels.length ? ['twin_key_results'] : []),
  ]
}

function judgeForm(): void {
  const inputs = [...adviceGrid(GRID_INDUSTRIES, NOW)]
  const times = timePerCall(inputs)
  const judged = inputs.map((input): Judged => {
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
    return {
      input,
      advice,
      results: advice.suggestedOKRs.map((suggestion) => scoreObjective(suggestion, context)),
    }
  })
  const senseless = judged.flatMap(senseFaults)
  const shares = verbatimShares().map(({ locale, percent }) => `${percent.toFixed(1)} % (${locale})`)
  const report = [
    reportOf(judged, GRID_INDUSTRIES.length, times),
    `Texts and key results that make no sense for whom they are given to: ${senseless.length}.`,
    `Share of the text in sentences that at least a hundred industries have word for word, other answers the same: ${shares.join(', ')}.`,
  ].join('\n\n')
  console.log(report)
  printWorst(judged, WORST)
  writeSection('docs/evaluation.md', 'eval:advice', report)
  const hasGateFailure = judged.some(({ results }) =>
    results.some(({ gateFailures }) => gateFailures.length > 0),
  )
  if (hasGateFailure || senseless.length > 0) process.exitCode = 1
}

if (wants('review')) {
  const { lines, wrong } = reviewAgain()
  console.log(`${lines.join('\n')}\n${lines.length} asked again, ${wrong} wrong`)
  if (wrong > 0) process.exitCode = 1
}
if (wants('relevance') || wants('held-out')) {
  const verdicts = judgePairs()
  const report = relevanceReport(verdicts)
  console.log(report)
  if (wants('held-out')) printHeldOut(verdicts)
  else printWrong(verdicts, WORST)
  writeSection('docs/evaluation.md', 'eval:advice relevance', report)
}
if (wants('speed')) {
  const { text, holds } = measureSpeed()
  console.log(text)
  if (!holds) process.exitCode = 1
}
if (wants('form')) judgeForm()
