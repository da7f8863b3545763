import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityProblems, launchBrowser, newPerson, overflowsSideways } from '#tests/support/browser.ts'
import { type ProductProcess, startProduct } from '#tests/support/product-process.ts'

let browser: Browser
let product: ProductProcess

beforeAll(async () => {
  product = await startProduct()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

test('the interactive reference shows every endpoint, from this origin alone and within its policy', async () => {
  const { page, context, complaints } = await newPerson(browser, product)
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(product.origin) && request.url().startsWith('http'))
      elsewhere.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto('/docs')
  await page.getByText('/api/onboarding/start').first().waitFor()
  expect(elsewhere).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})

const PAGES = [
  '/docs/errors',
  '/docs/guides/conventions',
  '/docs/guides/add-to-nextjs',
  '/docs/guides/client',
]

test.each(PAGES)('%s fits 360 px, has no finding of axe, and its links lead somewhere', async (path) => {
  const { page, context, complaints } = await newPerson(browser, product, { width: 360 })
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await overflowsSideways(page)).toBe(false)
  expect(await accessibilityProblems(page)).toEqual([])
  const links = await page
    .locator('a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
  for (const link of new Set(links.filter((address) => address.startsWith(product.origin))))
    expect((await fetch(link)).status, link).toBe(200)
  expect(complaints).toEqual([])
  await context.close()
})
