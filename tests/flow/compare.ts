import { parseArgs } from 'node:util'
import { bundleForBrowsers, openBundle } from './browser-bundle.ts'
import { judgedCases } from './judged-cases.ts'

const PEOPLE_PER_FLOW = 200
const MAX_SHOWN = 5

const print = (line: string) => process.stdout.write(`${line}\n`)

/**
 * Judges random flows and answers by the sources and by the browser's bundle, and counts the differences; exits 1 where
 * there is one. `node tests/flow/compare.ts --cases 1000000 --seed 1`.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { cases: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
  })
  const [wanted, firstSeed] = [Number(values.cases), Number(values.seed)]
  const judgedInBrowser = openBundle(await bundleForBrowsers())
  const startedAt = performance.now()
  let [cases, flows, differences] = [0, 0, 0]
  for (let seed = firstSeed; cases < wanted; seed++) {
    const people = Math.min(PEOPLE_PER_FLOW, wanted - cases)
    const [here, there] = [judgedCases(seed, people), judgedInBrowser(seed, people)]
    flows += 1
    cases += people
    for (const [place, judged] of here.entries()) {
      if (judged === there[place]) continue
      differences += 1
      if (differences <= MAX_SHOWN) print(`seed ${seed}, case ${place}:\n  ${judged}\n  ${there[place]}`)
    }
    if (flows % 250 === 0) print(`${cases} cases, ${differences} differences`)
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0)
  print(
    `${cases} random answers to ${flows} random flows, seeds from ${firstSeed}: ${differences} differences (${seconds} s)`,
  )
  return differences === 0 ? 0 : 1
}

process.exitCode = await main()
