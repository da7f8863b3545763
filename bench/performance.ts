import { parseArgs } from 'node:util'
import { writeSection } from '#eval/document-section.ts'
import { readFigures } from './performance/figures.ts'
import { describeMachine } from './performance/machine.ts'
import { moveBesideSaves } from './performance/moving.ts'
import { changePlans } from './performance/plan.ts'
import { walkOverProcesses } from './performance/processes.ts'
import { type PartReport, progress, type Settings } from './performance/report.ts'
import { compareSaves } from './performance/save.ts'
import { weighSessions } from './performance/storage.ts'
import { walkTheWizard } from './performance/wizard.ts'

/**
 * Measures the product part by part and writes what it found into docs/performance.md; exits 1 when a promise is
 * broken. `--before TREE` compares with a working tree of another commit; `--quick` only shows that everything
 * works. Neither writes.
 */
const DOCUMENT = 'docs/performance.md'
const PARTS: Record<string, (settings: Settings) => Promise<PartReport>> = {
  save: compareSaves,
  wizard: walkTheWizard,
  processes: walkOverProcesses,
  storage: weighSessions,
  plan: changePlans,
  figures: readFigures,
  moving: moveBesideSaves,
}
const { values } = parseArgs({
  options: {
    parts: { type: 'string', default: Object.keys(PARTS).join(',') },
    before: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
})
const names = values.parts.split(',')
const unknown = names.filter((name) => !(name in PARTS))
if (unknown.length > 0) throw new Error(`No part ${unknown}; there are ${Object.keys(PARTS)}.`)
const isWritten = !values.quick && values.before === undefined

// Through the exit handlers, which end what was started.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

if (isWritten) writeSection(DOCUMENT, 'bench machine', await describeMachine())
const broken: string[] = []
for (const name of names) {
  progress(name)
  const report = await PARTS[name]?.({ isQuick: values.quick, before: values.before })
  if (report === undefined) continue
  console.log(`\n${report.section}`)
  if (isWritten) writeSection(DOCUMENT, `bench ${name}`, report.section)
  broken.push(...report.verdicts.filter(({ holds }) => !holds).map(({ claim }) => `${name}: ${claim}`))
}
console.log(broken.length === 0 ? '\nEvery promise was kept.' : `\nBroken:\n${broken.join('\n')}`)
process.exitCode = broken.length === 0 ? 0 : 1
