import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, newPerson, overflowsSideways, planIsShown } from '#tests/support/browser.ts'
import { openProduct } from '#tests/support/open-product.ts'
import type { Product } from '#tests/support/product-process.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { control } from './answer-by-keyboard.ts'
import { unfold } from './keyboard.ts'
import { personWith } from './person-with.ts'

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

/** The words of elements that stand in more than one line. */
const brokenWords = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const broken: string[] = []
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
        for (const { index, 0: word } of (text.textContent ?? '').matchAll(/\p{L}+/gu)) {
          const range = document.createRange()
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word)
        }
      return broken
    }),
  )

test.each(['en-US', 'es-ES'] as const)(
  'with text twice as large at 320 px no word of a heading is broken, in %s',
  async (language) => {
    const { page, context } = await personWith(browser, product, ['welcome', 'company', 'organization'], {
      width: 320,
      language,
      locale: language.slice(0, 2),
    })
    const addresses = ['/', '/sign-in', '/sign-up', '/reset-password', '/no-such-page', '/docs']
    const steps = ['/onboarding/welcome', '/onboarding/company', '/onboarding/organization']
    for (const address of [...addresses, ...steps]) {
      await page.goto(address)
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      expect([address, await brokenWords(page, 'h1')]).toEqual([address, []])
    }
    await context.close()
  },
)

test('on a phone no word beside a question is broken, in Spanish', async () => {
  const { page, context } = await personWith(browser, product, ['welcome', 'company', 'organization'], {
    width: 360,
    language: 'es-ES',
    locale: 'es',
  })
  await page.goto('/onboarding/organization')
  await page.locator('html[lang=es][dir=ltr]').waitFor()
  await unfold(page, control(page, 'departments'))
  await page.getByRole('button', { name: 'Agregar un departamento' }).click()
  await control(page, 'departments.0.parent').waitFor()
  expect(await brokenWords(page, 'main label, main legend')).toEqual([])
  await context.close()
})
