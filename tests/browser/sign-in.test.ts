import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DICTIONARIES } from '#app/dictionary/dictionaries.ts'
import { launchBrowser, newPerson } from '#tests/support/browser.ts'
import { type ProductProcess, startProduct } from '#tests/support/product-process.ts'

const { signIn: words } = DICTIONARIES.en

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

/** Somebody at a page that asks them to sign in. */
async function atSignIn() {
  const person = await newPerson(browser, product)
  await person.page.goto('/')
  await person.page.goto('/sign-in?next=%2Fonboarding')
  return {
    ...person,
    enter: async (email: string, password: string) => {
      await person.page.getByLabel(words.email).fill(email)
      await person.page.getByLabel(words.password).fill(password)
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
  await page.getByRole('button', { name: words.toSignUpAction }).click()
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
  await page.getByRole('button', { name: words.toSignUpAction }).click()
  await enter(newEmail(), 'correct horse battery')
  await page.waitForURL('**/onboarding/welcome')
  await page.goBack()
  await page.waitForURL((url) => url.pathname === '/')
  await context.close()
})
