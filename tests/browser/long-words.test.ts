import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, newPerson, overflowsSideways, planIsShown } from '#tests/support/browser.ts'
import { openProduct } from '#tests/support/open-product.ts'
import type { Product } from '#tests/support/product-process.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'

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

const LINK = `https://example.com/${'a-long-path-'.repeat(7)}end`
const LONG_WORD = 'x'.repeat(500)
const FULL_WIDTH_NAME = '株'.repeat(50)

/** Everything that a person can write, as one word. */
const answersOf = (word: string) => ({
  welcome: { ...ANSWERS.welcome, role: 'other', customRole: word.slice(0, 80) },
  company: {
    ...ANSWERS.company,
    name: word.slice(0, 100),
    industry: 'other',
    customIndustry: word.slice(0, 80),
    description: word,
    website: LINK,
    logo: LINK,
  },
  organization: { ...ANSWERS.organization, departments: [{ name: word.slice(0, 80) }, { name: 'Sales' }] },
})

test.each([
  { word: LINK, width: 390 },
  { word: 'Donaudampfschifffahrtsgesellschaft', width: 320 },
  { word: LONG_WORD, width: 1280 },
  { word: LONG_WORD, width: 320 },
  { word: FULL_WIDTH_NAME, width: 320 },
])('no page becomes wider than $width px for one long word', async ({ word, width }) => {
  const user = await product.signUpOperator('admin')
  const call = async (method: string, target: string, body: object) => {
    const response = await fetch(`${product.origin}/api/onboarding${target}`, {
      method,
      headers: { authorization: `Bearer ${user.access_token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${target} answered ${response.status}: ${await response.text()}`)
    return (await response.json()).data
  }
  const { id: sessionId } = await call('POST', '/start', { locale: 'en', source: word.slice(0, 64) })
  for (const [step, data] of Object.entries(answersOf(word)))
    await call('PUT', '/progress', { sessionId, step, data })
  const { page, context } = await newPerson(browser, product, { signedUp: user, width })
  const wide: string[] = []
  const look = async (name: string) => {
    if (await overflowsSideways(page)) wide.push(name)
  }
  for (const step of ['welcome', 'company', 'organization', 'complete']) {
    await page.goto(`/onboarding/${step}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    if (step === 'complete') await planIsShown(page)
    await look(step)
  }
  await call('POST', '/complete', { sessionId })
  await page.goto('/onboarding')
  await page.waitForURL('**/onboarding/complete')
  await planIsShown(page)
  await look('completed')
  for (const address of ['/admin', '/admin/sessions', `/admin/sessions/${sessionId}`]) {
    await page.goto(address)
    await page.waitForLoadState('networkidle')
    await look(address)
  }
  expect(wide).toEqual([])
  await context.close()
})
