import { parseArgs } from 'node:util'
import { launchBrowser } from '../support/browser.ts'
import { bundleForBrowsers, openBundle } from './browser-bundle.ts'
import { judgedCases } from './judged-cases.ts'

const PEOPLE_PER_FLOW = 200
const FLOWS_BETWEEN_LINES = 250
const MAX_SHOWN = 5

const print = (line: string) => process.stdout.write(`${line}\n`)

interface JudgedElsewhere {
  judged(seed: number, people: number): Promise<string[]>
  close(): Promise<void>
}

/** The judge in a world without Node, which is quick to ask. */
async function inBareWorld(): Promise<JudgedElsewhere> {
  const judged = openBundle(await bundleForBrowsers())
  return { judged: async (seed, people) => judged(seed, people), close: async () => undefined }
}

/** The judge in a page of the system's Chromium. */
async function inChromium(): Promise<JudgedElsewhere> {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  await page.addScriptTag({ content: await bundleForBrowsers() })
  return {
    judged: (seed, people) => page.evaluate(`bundle.judgedCases(${seed}, ${people})`),
    close: () => browser.close(),
  }
}

/**
 * Judges random flows and answers by the sources and by the browser's bundle, and counts the differences; answers the
 * exit code, 1 where there is one. `npm run test:flow -- --cases 1000000 --seed 1`, with `--chromium` in a real browser.
 */
export async function compare(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      cases: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      chromium: { type: 'boolean', default: false },
    },
  })
  const [wanted, firstSeed] = [Number(values.cases), Number(values.seed)]
  const elsewhere = values.chromium ? await inChromium() : await inBareWorld()
  const startedAt = performance.now()
  let [cases, flows, differences] = [0, 0, 0]
  for (let seed = firstSeed; cases < wanted; seed++) {
    const people = Math.min(PEOPLE_PER_FLOW, wanted - cases)
    const [here, there] = [judgedCases(seed, people), await elsewhere.judged(seed, people)]
    flows += 1
    cases += people
    for (const [place, judged] of here.entries()) {
      if (judged === there[place]) continue
      differences += 1
      if (differences <= MAX_SHOWN) print(`seed ${seed}, case ${place}:\n  ${judged}\n  ${there[place]}`)
    }
    if (flows % FLOWS_BETWEEN_LINES === 0) print(`${cases} cases, ${differences} differences`)
  }
  await elsewhere.close()
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0)
  print(
    `${cases} random answers to ${flows} random flows, seeds from ${firstSeed}: ${differences} differences (${seconds} s)`,
  )
  return differences === 0 ? 0 : 1
}
