import { launchBrowser } from '#tests/support/browser.ts'
import { setup as buildPages } from '#tests/support/built-pages.ts'
import { walkRandomFlow } from './random-walks.ts'

/** `npm run test:flow -- pages [COUNT] [FIRST]`: walks random flows in a browser, one seed after the other. */
export async function walkRandomFlows([count = '20', first = '1']: readonly string[]): Promise<number> {
  await buildPages()
  const browser = await launchBrowser()
  let failed = 0
  try {
    for (let seed = Number(first); seed < Number(first) + Number(count); seed++) {
      const failure = await walkRandomFlow(browser, seed).catch((error: unknown) => error)
      if (failure !== undefined) failed++
      process.stdout.write(`seed ${seed}: ${failure === undefined ? 'ok' : String(failure)}\n`)
    }
  } finally {
    await browser.close()
  }
  process.stdout.write(`${Number(count) - failed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
}
