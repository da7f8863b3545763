import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, newPerson } from '#tests/support/browser.ts'
import { countThreadWork, processorSpeed, threadWorkMs } from '#tests/support/processor-speed.ts'
import { type ProductProcess, type SignedUp, startProduct } from '#tests/support/product-process.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'

const MAX_SCRIPT_BYTES = 200_000
const MAX_INTERACTIVE_MS = 2000
const MAX_LAYOUT_SHIFT = 0.05
const CPU_SLOWDOWN = 4
/** The machine may be busy with something else during one of them. */
const MAX_LOADS = 5

let browser: Browser
let product: ProductProcess
let user: SignedUp

beforeAll(async () => {
  product = await startProduct()
  browser = await launchBrowser()
  user = await product.signUp()
  const call = async (method: string, path: string, body: object) => {
    const response = await fetch(`${product.origin}/api/onboarding${path}`, {
      method,
      headers: { authorization: `Bearer ${user.access_token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return (await response.json()).data
  }
  const { id: sessionId } = await call('POST', '/start', { locale: 'en' })
  for (const [step, data] of Object.entries(ANSWERS))
    await call('PUT', '/progress', { sessionId, step, data })
  await call('POST', '/ai-suggestions', { kind: 'recommendations', sessionId })
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

interface Load {
  /** What the page needs to work, as it came over the wire. */
  scriptBytes: number
  /** What it fetches afterwards, while it is idle. */
  laterBytes: number
  /** What the page's thread would have worked until then on the reference machine, times the slowdown. */
  interactiveMs: number
  /** The same by the clock. */
  elapsedMs: number
  layoutShift: number
}

test.each(['welcome', 'company', 'organization', 'complete'])(
  'the first load of %s stays within its budgets',
  async (step) => {
    await load(step)
    const loads: Load[] = []
    for (let count = 0; count < MAX_LOADS; count++) {
      const measured = await load(step)
      loads.push(measured)
      expect(measured.scriptBytes).toBeLessThan(MAX_SCRIPT_BYTES)
      expect(measured.layoutShift).toBeLessThan(MAX_LAYOUT_SHIFT)
      if (measured.interactiveMs < MAX_INTERACTIVE_MS) break
    }
    const { scriptBytes, laterBytes, elapsedMs, layoutShift } = loads[0]!
    const interactiveMs = Math.min(...loads.map((each) => each.interactiveMs))
    process.stdout.write(
      `${step}: ${(scriptBytes / 1000).toFixed(0)} KB of scripts as sent and ${(laterBytes / 1000).toFixed(0)} KB when idle, interactive after ${interactiveMs.toFixed(0)} ms of work at ${CPU_SLOWDOWN} × CPU slowdown (${elapsedMs.toFixed(0)} ms elapsed here without it), layout shift ${layoutShift.toFixed(3)}\n`,
    )
    expect(interactiveMs).toBeLessThan(MAX_INTERACTIVE_MS)
  },
)

/** Loads a step in a fresh profile. */
async function load(step: string): Promise<Load> {
  const speed = await processorSpeed(browser)
  const { page, context } = await newPerson(browser, product, { signedUp: user, width: 360 })
  const devtools = await context.newCDPSession(page)
  const scripts = await countScripts(devtools)
  await countThreadWork(devtools)
  await page.addInitScript(holdIdleWork)
  await page.goto(`/onboarding/${step}`)
  const elapsedMs = await interactiveAfter(page)
  const interactiveMs = (await threadWorkMs(devtools)) * speed * CPU_SLOWDOWN
  await page.waitForLoadState('networkidle')
  const scriptBytes = scripts.bytes
  await page.evaluate(() => window.dispatchEvent(new Event('idle-work')))
  await page.waitForTimeout(200)
  await page.waitForLoadState('networkidle')
  const layoutShift = await shiftOf(page)
  await context.close()
  return { scriptBytes, laterBytes: scripts.bytes - scriptBytes, interactiveMs, elapsedMs, layoutShift }
}

/** Holds back what waits for an idle page, so that it cannot be counted with the first load by chance. */
function holdIdleWork(): void {
  const runWhenIdle = window.requestIdleCallback.bind(window)
  window.requestIdleCallback = (work) => {
    window.addEventListener('idle-work', () => runWhenIdle(work), { once: true })
    return 0
  }
}

async function countScripts(devtools: CDPSession): Promise<{ bytes: number }> {
  const count = { bytes: 0 }
  const scripts = new Set<string>()
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) count.bytes += encodedDataLength
  })
  await devtools.send('Network.enable')
  return count
}

/** When the page's last control answers to the person: React has taken it over. */
function interactiveAfter(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const control = [...document.querySelectorAll('main button')].at(-1)
          const isTakenOver =
            control !== undefined && Object.keys(control).some((key) => key.startsWith('__reactProps'))
          if (isTakenOver) resolve(performance.now())
          else setTimeout(look, 10)
        }
        look()
      }),
  )
}

function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number
            hadRecentInput: boolean
          })[])
            if (!entry.hadRecentInput) total += entry.value
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(total), 500)
      }),
  )
}
