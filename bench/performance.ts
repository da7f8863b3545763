import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { writeSection } from '#eval/document-section.ts'
import { buildPagesIfNeeded } from '#server/page-build.ts'
import { measureAdvice } from './performance/advice.ts'
import { arithmeticOf } from './performance/arithmetic.ts'
import { measureColdStart } from './performance/cold.ts'
import { compareContestants } from './performance/compare.ts'
import { figuresIn, withFigures } from './performance/kept-figures.ts'
import { describeMachine } from './performance/machine.ts'
import { compareProcesses } from './performance/processes.ts'
import { type Figures, type PartReport, progress, type Settings } from './performance/report.ts'
import { measureScale } from './performance/scale.ts'
import { walkTheWizard } from './performance/wizard.ts'

/**
 * Measures the product part by part and writes what it found into docs/performance.md; exits 1 when a promise is
 * broken. `--quick` only shows that everything works, and `--endpoints` narrows the contestants: neither writes.
 */
const DOCUMENT = 'docs/performance.md'
const PARTS: Record<string, (settings: Settings) => Promise<PartReport>> = {
  contestants: compareContestants,
  scale: measureScale,
  processes: compareProcesses,
  advice: measureAdvice,
  wizard: walkTheWizard,
  cold: measureColdStart,
}
/** Next serves as a contestant, and a start is timed on a built tree. */
const NEEDS_PAGES = ['contestants', 'cold']
const { values } = parseArgs({
  options: {
    parts: { type: 'string', default: Object.keys(PARTS).join(',') },
    quick: { type: 'boolean', default: false },
    endpoints: { type: 'string', default: '' },
  },
})
const names = values.parts.split(',')
const unknown = names.filter((name) => !(name in PARTS))
if (unknown.length > 0) throw new Error(`No part ${unknown}; there are ${Object.keys(PARTS)}.`)
const isWritten = !values.quick && values.endpoints === ''

// Through the exit handlers, which end what was started.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

if (names.some((name) => NEEDS_PAGES.includes(name))) await buildPagesIfNeeded(progress)
if (isWritten) writeSection(DOCUMENT, 'bench machine', await describeMachine())
const broken: string[] = []
const figures: Partial<Figures> = isWritten ? figuresIn(readFileSync(DOCUMENT, 'utf8')) : {}
for (const name of names) {
  const report = await PARTS[name]?.({ isQuick: values.quick, endpoints: values.endpoints })
  if (report === undefined) continue
  console.log(`\n${report.section}`)
  if (isWritten) writeSection(DOCUMENT, `bench ${name}`, withFigures(report.section, report.figures))
  Object.assign(figures, report.figures)
  broken.push(...report.verdicts.filter(({ holds }) => !holds).map(({ claim }) => `${name}: ${claim}`))
}
const arithmetic = arithmeticOf(figures)
if (arithmetic !== undefined) {
  console.log(`\n${arithmetic}`)
  if (isWritten) writeSection(DOCUMENT, 'bench arithmetic', arithmetic)
}
console.log(broken.length === 0 ? '\nEvery promise was kept.' : `\nBroken:\n${broken.join('\n')}`)
process.exitCode = broken.length === 0 ? 0 : 1
