import fc from 'fast-check'
import type { Browser, Page, Response } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '#tests/support/browser.ts'
import { type Device, newTally, type Shown, walkGate, walks } from '#tests/support/gate-walk.ts'
import { type GatedApp, startGatedApp, WIZARD } from '#tests/support/gated-app.ts'

/** How many people walk: 50 by `GATE_WALKS=50 npx vitest run --config vitest.browser.config.ts tests/browser/gate-walks.test.ts`. */
const WALKS = Number(process.env.GATE_WALKS ?? 3)

let app: GatedApp
let browser: Browser
beforeAll(async () => {
  app = await startGatedApp()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

async function chromiumDevice(): Promise<Device> {
  const context = await browser.newContext({ baseURL: app.origin })
  const tabs: Page[] = []
  let tab: Page
  async function newTab() {
    tab = await context.newPage()
    // What asks the API must be a page of the app.
    await tab.goto(WIZARD)
    tabs.push(tab)
  }
  async function shownBy(response: Response | null): Promise<Shown> {
    let redirects = 0
    for (let from = response?.request().redirectedFrom(); from; from = from.redirectedFrom()) redirects++
    const what = (await tab.locator('body').getAttribute('data-shown')) ?? ''
    return { what, path: new URL(tab.url()).pathname, redirects }
  }
  await newTab()
  return {
    open: async (address) => shownBy(await tab.goto(address)),
    reload: async () => shownBy(await tab.reload()),
    async back() {
      const response = await tab.goBack()
      return tab.url().startsWith(app.origin) ? shownBy(response) : undefined
    },
    newTab,
    async switchTab(place) {
      tab = tabs[place % tabs.length] ?? tab
      await tab.bringToFront()
    },
    call: (method, path, body) =>
      tab.evaluate(
        async ([method, path, body]) => {
          const response = await fetch(`/api/onboarding/${path}`, {
            method,
            headers: { 'content-type': 'application/json' },
            body,
          })
          const text = await response.text()
          return { status: response.status, body: text === '' ? {} : JSON.parse(text) }
        },
        [method, path, body && JSON.stringify(body)] as const,
      ),
    setCookie: (name, value) => context.addCookies([{ name, value, url: app.origin }]),
    clearCookies: () => context.clearCookies(),
    close: () => context.close(),
  }
}

test(
  'in Chromium nobody is sent on twice, passes undone, or is held once they are done',
  async () => {
    const tally = newTally()
    await fc.assert(
      fc.asyncProperty(walks, async (acts) => {
        const device = await chromiumDevice()
        await walkGate(app, device, acts, tally).finally(() => device.close())
      }),
      { numRuns: WALKS, seed: 11, endOnFailure: true },
    )
    process.stdout.write(`${WALKS} walks in Chromium: ${JSON.stringify(tally)}\n`)
    expect(tally.readsByClaim).toBe(0)
  },
  60_000 + WALKS * 60_000,
)
