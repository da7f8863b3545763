import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityProblems, launchBrowser, newPerson, overflowsSideways } from '#tests/support/browser.ts'
import { openProduct } from '#tests/support/open-product.ts'
import type { Product } from '#tests/support/product-process.ts'

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

const PAGES = [
  '/',
  '/docs',
  '/docs/quick-start',
  '/docs/guides/put-on-supabase',
  '/docs/security',
  '/docs/errors',
  '/docs/reference/api',
  '/docs/reference/api/save-progress',
  '/docs/search?q=docker',
]
const LOOKS = [
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const

// What axe looks at is the same at both widths and in many pages, so each page is given to it in one look by turns.
test.each(PAGES.map((path, turn) => ({ path, examined: LOOKS[turn % LOOKS.length] })))(
  '$path fits phones and desks, light and dark, has no finding of axe and asks nobody else',
  async ({ path, examined }) => {
    for (const look of LOOKS) {
      const { page, context, complaints } = await newPerson(browser, product, look)
      const elsewhere: string[] = []
      page.on('request', (request) => {
        if (request.url().startsWith('http') && !request.url().startsWith(product.origin))
          elsewhere.push(request.url())
      })
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await overflowsSideways(page), JSON.stringify(look)).toBe(false)
      if (look === examined) expect(await accessibilityProblems(page), JSON.stringify(look)).toEqual([])
      expect([...elsewhere, ...complaints]).toEqual([])
      await context.close()
    }
  },
)

test('an address of the documents that there is not leads to those that there are', async () => {
  const { page, context } = await newPerson(browser, product)
  const response = await page.goto('/docs/no-such-page')
  expect(response?.status()).toBe(404)
  // A page that is not found is sent with its parent's title, and takes its own when it runs.
  await expect.poll(() => page.title()).toBe('Page not found · Firststep')
  await page
    .getByRole('navigation', { name: 'Documentation' })
    .getByRole('link', { name: 'Quick start' })
    .waitFor()
  expect(await page.getByRole('main').getByRole('link').first().getAttribute('href')).toBe('/docs')
  expect(await accessibilityProblems(page)).toEqual([])
  await context.close()
})

test('the navigation shows where one is, however far down that stands, and a search what it was asked', async () => {
  const { page, context } = await newPerson(browser, product)
  await page.goto('/docs/security')
  const here = page.getByRole('navigation', { name: 'Documentation' }).locator('[aria-current=page]')
  const isSeen = () =>
    here.evaluate((link) => {
      const [{ bottom }, seen] = [link.getBoundingClientRect(), link.closest('nav')!.getBoundingClientRect()]
      return bottom > seen.top && bottom < seen.bottom
    })
  await expect.poll(isSeen).toBe(true)
  await page.goto('/docs/search?q=docker')
  expect(await page.getByRole('searchbox').inputValue()).toBe('docker')
  await context.close()
})

test('every page of the site answers, and every file that it links to', async () => {
  const seen = new Set<string>()
  const waiting = ['/docs', '/']
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path)) continue
    seen.add(path)
    const response = await fetch(product.origin + path)
    expect(response.status, path).toBe(200)
    if (!path.startsWith('/docs') || path.startsWith('/docs/search')) continue
    const html = await response.text()
    for (const [, link = ''] of html.matchAll(/href="(\/[^"#]*)/g))
      waiting.push(link.replaceAll('&amp;', '&'))
  }
  expect([...seen].filter((path) => path.startsWith('/docs/')).length).toBeGreaterThan(50)
})

test('without scripts the documents are whole: text, menu, samples and the search', async () => {
  const context = await browser.newContext({
    baseURL: product.origin,
    viewport: { width: 360, height: 780 },
    javaScriptEnabled: false,
  })
  const page = await context.newPage()
  await page.goto('/docs/reference/api/save-progress')
  const navigation = page.getByRole('navigation', { name: 'Documentation' })
  expect(await navigation.isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Menu' }).click()
  await navigation.getByRole('link', { name: 'Quick start' }).waitFor()
  await page.keyboard.press('Escape')
  expect(await page.getByText('client.save(').isVisible()).toBe(false)
  await page.getByText('Client', { exact: true }).click()
  await page.getByText('client.save(').waitFor()
  expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0)

  await page.getByRole('searchbox').fill('run it with docker')
  await page.getByRole('searchbox').press('Enter')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Run in a container/ })
    .click()
  await page.getByRole('heading', { level: 1, name: 'Run in a container' }).waitFor()
  await context.close()
})

test('the search answers as one types, goes by the arrows, and is fetched only then', async () => {
  const { page, context, complaints } = await newPerson(browser, product)
  const fetched: string[] = []
  page.on('response', (response) => {
    if (response.url().includes('/docs/search-index')) fetched.push(response.headers()['cache-control'] ?? '')
  })
  await page.goto('/docs')
  await page.waitForLoadState('networkidle')
  expect(fetched).toEqual([])
  await page.keyboard.press('/')
  await page.keyboard.type('webhook signature')
  await page
    .locator('.docs-hits')
    .getByRole('link', { name: /Events and webhooks/ })
    .waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Webhooks' }).waitFor()
  expect(fetched).toEqual(['public, max-age=31536000, immutable'])
  expect(complaints).toEqual([])
  await context.close()
})

test('on a phone what the search finds stands below what one types', async () => {
  const { page, context } = await newPerson(browser, product, { width: 360 })
  await page.goto('/docs')
  await page.getByRole('searchbox').pressSequentially('webhook')
  const hits = (await page.locator('.docs-hits').boundingBox())!
  const box = (await page.getByRole('searchbox').boundingBox())!
  expect(hits.y).toBeGreaterThanOrEqual(box.y + box.height)
  expect([hits.x, hits.width]).toEqual([box.x, box.width])
  expect(hits.y + hits.height).toBeLessThanOrEqual(780)
  await context.close()
})

test('a block of code says in the language of the page that it can be copied', async () => {
  const { page, context } = await newPerson(browser, product, { language: 'es-ES' })
  await page.goto('/')
  await page.locator('[data-copy]').first().waitFor()
  expect(await page.locator('[data-copy]').allInnerTexts()).toEqual(['Copiar', 'Copiar'])
  await context.close()
})

test('a block of code is copied as it stands', async () => {
  const { page, context } = await newPerson(browser, product)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/docs/quick-start')
  await page.getByRole('button', { name: 'Copy' }).first().click()
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('npm ci && npm start')
  await context.close()
})

test('an operation is tried as the person who is signed in', async () => {
  const { page, context, complaints } = await newPerson(browser, product, {
    signedUp: await product.signUp(),
  })
  await page.goto('/docs/reference/api/start-onboarding')
  await page.getByText('Try it on this server').click()
  await page.getByRole('button', { name: 'Send the request' }).click()
  await page.getByRole('status').getByText('"status": "in_progress"').waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})

test('the home page has an image for links, which is there', async () => {
  const html = await (await fetch(product.origin)).text()
  const address = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? ''
  const image = await fetch(product.origin + new URL(address).pathname)
  expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/png'])
})
