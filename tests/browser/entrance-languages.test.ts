import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DICTIONARIES } from '#app/dictionary/dictionaries.ts'
import {
  accessibilityProblems,
  launchBrowser,
  newPerson,
  overflowsSideways,
  type PersonOptions,
} from '#tests/support/browser.ts'
import { openProduct } from '#tests/support/open-product.ts'
import type { Product } from '#tests/support/product-process.ts'

let browser: Browser
let product: Product

beforeAll(async () => {
  product = await openProduct({ FLOW_FILE: path.resolve('tests/browser/entrance-flow.ts') })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

/** The page is in that language, from its side, with nothing that axe finds and no wider than the screen. */
async function expectWell(page: Page, language: string, direction: string) {
  await page.locator(`html[lang="${language}"][dir=${direction}]`).waitFor()
  expect(await accessibilityProblems(page), page.url()).toEqual([])
  expect(await overflowsSideways(page), page.url()).toBe(false)
}

const WALKS = [
  { language: 'ar', words: DICTIONARIES.ar, direction: 'rtl', company: 'شركتك' },
  { language: 'pt-BR', words: DICTIONARIES.pt, direction: 'ltr', company: 'Sua empresa' },
] as const

describe.each(WALKS)('to whoever prefers $language', ({ language, words, direction, company }) => {
  const { signIn, lost } = words
  const options: PersonOptions = { language, width: 360 }
  const emailOf = (page: Page) => page.getByLabel(signIn.email, { exact: true })
  const passwordOf = (page: Page) => page.getByLabel(signIn.password, { exact: true })

  test('every page speaks it from signing up to the wizard and back in, on a small screen', async () => {
    const { page, context, complaints } = await newPerson(browser, product, options)
    const email = `1${crypto.randomUUID()}@example.com`
    await page.goto('/onboarding')
    await page.waitForURL('**/sign-up?next=%2Fonboarding')
    await heading(page, signIn.signUpTitle).waitFor()
    expect(await page.title()).toContain(signIn.signUpTitle)
    await page.getByRole('button', { name: signIn.submitSignUp }).click()
    await page.getByText(signIn.errors.email).waitFor()
    await page.getByText(signIn.errors.password).waitFor()
    await expectWell(page, language, direction)

    await page.getByRole('link', { name: signIn.toSignInAction, exact: true }).click()
    await heading(page, signIn.title).waitFor()
    await expectWell(page, language, direction)
    await page.getByRole('link', { name: signIn.forgotten.link }).click()
    await heading(page, signIn.forgotten.title).waitFor()
    await emailOf(page).fill(email)
    await page.getByRole('button', { name: signIn.makeLink }).click()
    await page.getByText(signIn.forgotten.linkInLog.replace('{email}', email)).waitFor()
    await expectWell(page, language, direction)
    await page.getByRole('link', { name: signIn.backToSignIn }).click()
    await page.getByRole('link', { name: signIn.toSignUpAction, exact: true }).click()
    await heading(page, signIn.signUpTitle).waitFor()

    // Addresses and passwords are written from the left in every language.
    for (const field of [emailOf(page), passwordOf(page)])
      expect(await field.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr')
    await emailOf(page).fill(email)
    await passwordOf(page).fill('correct horse battery')
    await page.keyboard.press('Enter')
    await heading(page, company).waitFor()
    await expectWell(page, language, direction)
    expect(complaints).toEqual([])
    await context.close()
  })

  test.each([
    ['/sign-in-link', signIn.withoutPassword.title],
    ['/sign-in/arrive?error=access_denied', signIn.linkRefused.title],
    ['/new-password', signIn.linkRefused.title],
    ['/nowhere', lost.notFound],
  ])('%s speaks it, too', async (address, title) => {
    const { page, context } = await newPerson(browser, product, options)
    await page.goto(address)
    await heading(page, title).waitFor()
    await expectWell(page, language, direction)
    await context.close()
  })

  test('the home page, operators’ pages and documents are in English, from the left', async () => {
    const { page, context } = await newPerson(browser, product, {
      ...options,
      signedUp: await product.signUpOperator('admin'),
    })
    for (const address of ['/', '/admin', '/docs']) {
      await page.goto(address)
      await page.locator('[lang=en][dir=ltr] h1').waitFor()
      expect(await accessibilityProblems(page), address).toEqual([])
      expect(await overflowsSideways(page), address).toBe(false)
    }
    await context.close()
  })
})

test('a language that is chosen on the way in is the one that the wizard speaks', async () => {
  const { page, context } = await newPerson(browser, product, { language: 'pt-BR' })
  await page.goto('/sign-up')
  await page.getByLabel(DICTIONARIES.pt.preferences.language).selectOption('ar')
  await heading(page, DICTIONARIES.ar.signIn.signUpTitle).waitFor()
  await page.locator('html[lang=ar][dir=rtl]').waitFor()
  await page
    .getByLabel(DICTIONARIES.ar.signIn.email, { exact: true })
    .fill(`${crypto.randomUUID()}@example.com`)
  await page.getByLabel(DICTIONARIES.ar.signIn.password, { exact: true }).fill('correct horse battery')
  await page.keyboard.press('Enter')
  await heading(page, 'شركتك').waitFor()
  await context.close()
})

test('a language of the flow that the pages have no words in is met in English, and chosen all the same', async () => {
  const { page, context } = await newPerson(browser, product, { language: 'de' })
  await page.goto('/sign-in')
  await heading(page, DICTIONARIES.en.signIn.title).waitFor()
  await expectWell(page, 'en', 'ltr')
  expect(await page.getByLabel(DICTIONARIES.en.preferences.language).inputValue()).toBe('de')
  await context.close()
})

test('a browser is sent the words of its own language alone', async () => {
  const { page, context } = await newPerson(browser, product, { language: 'ar' })
  const sent: Promise<string>[] = []
  page.on('response', (response) => {
    if (['document', 'script'].includes(response.request().resourceType())) sent.push(response.text())
  })
  for (const address of ['/sign-in', '/reset-password', '/new-password', '/nowhere'])
    await page.goto(address, { waitUntil: 'networkidle' })
  const text = (await Promise.all(sent)).join('\n')
  const isSent = (locale: keyof typeof DICTIONARIES) => {
    const { signIn, lost } = DICTIONARIES[locale]
    return [signIn.errors.unknown, signIn.introduction, lost.failedText].some((one) => text.includes(one))
  }
  expect(sent.length).toBeGreaterThan(3)
  expect((['ar', 'en', 'es', 'pt'] as const).filter(isSent)).toEqual(['ar'])
  await context.close()
})
