import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DICTIONARIES } from '#app/dictionary/dictionaries.ts'
import {
  accessibilityProblems,
  launchBrowser,
  newPerson,
  overflowsSideways,
  setSession,
} from '#tests/support/browser.ts'
import { type ProductProcess, startProduct } from '#tests/support/product-process.ts'

const { signIn: words } = DICTIONARIES.en

let browser: Browser
let product: ProductProcess

beforeAll(async () => {
  // Links to sign in stand in the log.
  product = await startProduct({ LOG_LEVEL: 'warn' })
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

/** Somebody at a page that asks them to sign in. */
async function atSignIn() {
  const person = await newPerson(browser, product)
  await person.page.goto('/')
  await person.page.goto('/sign-in?next=%2Fonboarding')
  return {
    ...person,
    enter: async (email: string, password: string) => {
      await person.page.getByLabel(words.email).fill(email)
      await person.page.getByLabel(words.password, { exact: true }).fill(password)
      await person.page.keyboard.press('Enter')
    },
  }
}

const newEmail = () => `${crypto.randomUUID()}@example.com`

test('a password that the service took once is taken again, however short', async () => {
  const email = newEmail()
  const signedUp = await fetch(`${product.origin}/auth/v1/signup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', apikey: 'embedded' },
    body: JSON.stringify({ email, password: 'secret' }),
  })
  expect(signedUp.status).toBe(200)
  const { page, context, enter } = await atSignIn()
  await enter(email, '')
  await page.getByText(words.errors.noPassword).waitFor()
  await enter(email, 'secret')
  await page.waitForURL('**/onboarding/welcome')
  await context.close()
})

test('who chooses a password is told how long it must be, and may be', async () => {
  const { page, context, enter } = await atSignIn()
  await page.getByRole('link', { name: words.toSignUpAction }).click()
  await page.waitForURL('**/sign-up?next=*')
  await enter(newEmail(), 'seven 7')
  await page.getByText(words.errors.password).waitFor()
  await enter(newEmail(), 'é'.repeat(37))
  await page.getByText(words.errors.longPassword).waitFor()
  await enter(newEmail(), 'é'.repeat(36))
  await page.waitForURL('**/onboarding/welcome')
  await context.close()
})

test('whoever goes back after signing in is where they came from', async () => {
  const { page, context, enter } = await atSignIn()
  await page.getByRole('link', { name: words.toSignUpAction }).click()
  await page.waitForURL('**/sign-up?next=*')
  await enter(newEmail(), 'correct horse battery')
  await page.waitForURL('**/onboarding/welcome')
  await page.goBack()
  await page.waitForURL((url) => url.pathname === '/')
  await context.close()
})

test('of tabs that come back together the next day none is asked to sign in again', async () => {
  const { context, page } = await newPerson(browser, product)
  const signedUp = await product.signUp()
  const runOut = { ...signedUp, access_token: 'run-out', expires_at: 1 }
  await setSession(context, product, runOut)
  const tabs = [page, ...(await Promise.all(Array.from({ length: 3 }, () => context.newPage())))]
  await Promise.all(tabs.map((tab) => tab.goto('/onboarding')))
  for (const tab of tabs) await tab.waitForURL('**/onboarding/welcome')
  await context.close()
})

const linksInLog = () => [...product.printed().matchAll(/"link":"([^"]+)"/g)].map(([, link]) => link ?? '')

/** Asks for a link on a page, and yields the one that the operator finds in the log. */
async function linkAskedFor(page: Page, email: string): Promise<string> {
  const before = linksInLog().length
  await page.getByLabel(words.email).fill(email)
  await page.getByRole('button', { name: words.makeLink }).click()
  await page.getByText(email).waitFor()
  await expect.poll(() => linksInLog().length).toBe(before + 1)
  return linksInLog().at(-1) ?? ''
}

test('a stranger signs up first, and whoever has been here signs in', async () => {
  const { page, context } = await newPerson(browser, product)
  await page.goto('/onboarding')
  await page.waitForURL('**/sign-up?next=%2Fonboarding')
  expect(await page.title()).toContain(words.signUpTitle)
  await page.getByLabel(words.email).fill(newEmail())
  await page.getByLabel(words.password, { exact: true }).fill('correct horse battery')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/onboarding/welcome')
  await context.clearCookies({ name: /auth-token/ })
  await page.goto('/onboarding')
  await page.waitForURL('**/sign-in?next=%2Fonboarding')
  await context.close()
})

test('the address that was typed comes along from page to page, and stands in no address bar', async () => {
  const { user } = await product.signUp()
  const { page, context } = await newPerson(browser, product)
  await page.goto('/sign-up')
  await page.getByLabel(words.email).fill(user.email)
  await page.getByLabel(words.password, { exact: true }).fill('correct horse battery')
  await page.keyboard.press('Enter')
  await page.getByText(words.errors.user_already_exists).waitFor()
  await page.getByRole('link', { name: words.toSignInAction }).first().click()
  await page.waitForURL('**/sign-in?next=*')
  await expect.poll(() => page.getByLabel(words.email).inputValue()).toBe(user.email)
  await page.getByRole('link', { name: words.forgotten.link }).click()
  await expect.poll(() => page.getByLabel(words.email).inputValue()).toBe(user.email)
  expect(page.url()).not.toContain('example.com')
  await context.close()
})

test('a password is shown to who wishes to see it', async () => {
  const { page, context } = await atSignIn()
  const field = page.getByLabel(words.password, { exact: true })
  await field.fill('correct horse battery')
  expect(await field.getAttribute('type')).toBe('password')
  await page.getByRole('button', { name: words.showPassword }).click()
  expect(await field.getAttribute('type')).toBe('text')
  expect(await field.inputValue()).toBe('correct horse battery')
  await context.close()
})

test('a forgotten password is replaced by a link, which works once and in this browser alone', async () => {
  const { user } = await product.signUp()
  const { page, context } = await newPerson(browser, product)
  await page.goto('/reset-password?next=%2Fonboarding')
  const link = await linkAskedFor(page, user.email)

  const stranger = await newPerson(browser, product)
  await page.goto(link)
  await page.waitForURL('**/new-password?**')
  await page.getByLabel(words.password, { exact: true }).fill('a better battery')
  await page.getByRole('button', { name: words.newPassword.submit }).click()
  await page.waitForURL('**/onboarding/welcome')

  await stranger.page.goto(link)
  await stranger.page.getByText(words.linkRefused.expired).waitFor()
  await stranger.page.getByRole('link', { name: words.linkRefused.again }).click()
  await stranger.page.waitForURL('**/reset-password?next=%2Fonboarding')
  await Promise.all([context.close(), stranger.context.close()])
})

test('a link signs in without a password, and says so where another browser opens it', async () => {
  const { user } = await product.signUp()
  const { page, context } = await newPerson(browser, product)
  async function askForLink(): Promise<string> {
    await page.goto('/sign-in-link?next=%2Fonboarding')
    return linkAskedFor(page, user.email)
  }
  const stranger = await newPerson(browser, product)
  await stranger.page.goto(await askForLink())
  await stranger.page.getByText(words.linkRefused.otherBrowser).waitFor()
  await page.goto(await askForLink())
  await page.waitForURL('**/onboarding/welcome')
  await Promise.all([context.close(), stranger.context.close()])
})

test.each([
  '/sign-in',
  '/sign-up',
  '/reset-password',
  '/sign-in-link',
  '/sign-in/arrive?error=access_denied',
])('axe finds nothing wrong with %s, which fits a small screen in both languages', async (place) => {
  for (const language of ['en-US', 'es-ES'] as const) {
    const { page, context } = await newPerson(browser, product, { language, width: 320 })
    await page.goto(place)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    expect(await overflowsSideways(page)).toBe(false)
    await context.close()
  }
})
