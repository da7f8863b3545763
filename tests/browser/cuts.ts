import { launchBrowser } from '#tests/support/browser.ts'
import { setup as buildPages } from '#tests/support/built-pages.ts'
import { startProduct } from '#tests/support/product-process.ts'
import { WAYS } from './cuts/cut.ts'
import { walkWithCut } from './cuts/walk.ts'

/** `npm run test:flow -- cuts [COUNT] [FIRST]`: cuts the connection before each request of the wizard in turn. */
export async function cutEachRequest([count, first = '1']: readonly string[]): Promise<number> {
  await buildPages()
  const product = await startProduct()
  const browser = await launchBrowser()
  let failed = 0
  let walked = 0
  try {
    const { made } = await walkWithCut(browser, product)
    process.stdout.write(`${made.length} requests\n`)
    const begin = Number(first) - 1
    const chosen = made.slice(begin, begin + Number(count ?? made.length))
    for (const [place, name] of chosen.entries())
      for (const way of WAYS) {
        const outcome = await walkWithCut(browser, product, name, way).catch((error: Error) => error)
        const told =
          outcome instanceof Error ? outcome.message : outcome.wasCut ? 'ok' : 'was not made this time'
        if (outcome instanceof Error) failed++
        walked++
        process.stdout.write(`${begin + place + 1} ${way} before ${name}: ${told}\n`)
      }
  } finally {
    await browser.close()
    await product.stop()
  }
  process.stdout.write(`${walked - failed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
}
