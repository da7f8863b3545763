import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sayIn } from '#client/wizard/texts.ts'
import { launchBrowser } from '#tests/support/browser.ts'
import { openProduct } from '#tests/support/open-product.ts'
import type { Product } from '#tests/support/product-process.ts'
import { wizardTexts } from '#tests/support/wizard-texts.ts'
import { control } from './answer-by-keyboard.ts'
import { personWith } from './person-with.ts'

const say = sayIn(wizardTexts('en'))

let browser: Browser
let product: Product
beforeAll(async () => {
  product = await openProduct()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

test('a page whose program is lost on the way comes whole once it can, with what was typed meanwhile', async () => {
  const { page, context, stored } = await personWith(browser, product, ['welcome'])
  const parts = (url: URL) => url.pathname.startsWith('/_next/static/chunks/')
  await context.route(parts, (route) => route.abort('internetdisconnected'))
  await page.goto('/onboarding/company')
  await control(page, 'name').fill('Typed into the bare page')
  await page.getByText(say('late')).waitFor()
  await context.unroute(parts)
  // The bare page has nothing to save, and says no more.
  await expect.poll(() => stored('company')).toMatchObject({ name: 'Typed into the bare page' })
  expect(await control(page, 'name').inputValue()).toBe('Typed into the bare page')
  expect(await page.getByText(say('late')).isVisible()).toBe(false)
  await context.close()
})

test('whichever part of its program fails while the others run already, the page comes to life, with what was typed', async () => {
  const { page: first, context } = await personWith(browser, product, ['welcome'])
  const response = await first.goto('/onboarding/company')
  const html = (await response?.text()) ?? ''
  await context.close()
  const parts = new Set([...html.matchAll(/<script src="([^"]+)"/g)].map(([, source]) => source))
  expect(parts.size).toBeGreaterThan(5)
  for (const part of parts) {
    const { page, context, stored } = await personWith(browser, product, ['welcome'])
    let isCut = true
    await context.route(
      ({ pathname }) => pathname === part,
      async (route) => {
        if (!isCut) return route.continue()
        isCut = false
        await page.waitForLoadState('domcontentloaded').catch(() => undefined)
        await new Promise((resolve) => setTimeout(resolve, 500))
        await route.abort('internetdisconnected')
      },
    )
    await page.goto('/onboarding/company', { waitUntil: 'commit' })
    await control(page, 'name').fill('Typed meanwhile')
    await expect.poll(() => stored('company'), { message: part }).toMatchObject({ name: 'Typed meanwhile' })
    await page.getByText(say('late')).waitFor({ state: 'hidden' })
    await context.close()
  }
})
