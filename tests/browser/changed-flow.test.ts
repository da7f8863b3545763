import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sayIn } from '#client/wizard/texts.ts'
import type { Answers } from '#lib/flow/condition.ts'
import { accessibilityProblems, launchBrowser, newPerson } from '#tests/support/browser.ts'
import { runFirststep } from '#tests/support/firststep-command.ts'
import { callAs, type ProductProcess, type SignedUp, startProduct } from '#tests/support/product-process.ts'
import { wizardTexts } from '#tests/support/wizard-texts.ts'
import { control } from './answer-by-keyboard.ts'
import one from './shop/one.ts'
import three from './shop/three.ts'
import two from './shop/two.ts'

const say = sayIn(wizardTexts('en', two))
const serving = (file: string) => ({ FLOW_FILE: `tests/browser/shop/${file}.ts` })

const AFTERWARDS = 'https://house.example/app'

let browser: Browser
let product: ProductProcess
let finished: SignedUp
beforeAll(async () => {
  browser = await launchBrowser()
  product = await startProduct(serving('one'))
  finished = await product.signUp()
  const { id: sessionId } = await callAs(product, finished, 'POST', '/start', { locale: 'en' })
  const save = (step: string, data: object) =>
    callAs(product, finished, 'PUT', '/progress', { sessionId, step, data })
  await save('shop', { title: 'Nur', fax: '+34 600 000 000' })
  await save('bank', { account: 'ES91' })
  await callAs(product, finished, 'POST', '/complete', { sessionId })
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

let isSecondServed = false

/** From now on, where the first version was. */
async function serveTheSecond() {
  if (isSecondServed) return
  isSecondServed = true
  await product.end('SIGTERM')
  product = await startProduct({ ...serving('two'), RETURN_URL: AFTERWARDS }, product)
}

const session = (user: SignedUp) =>
  callAs<{ stepData: Answers; definitionVersion: number }>(product, user, 'GET', '/session/current')

test('a tab that stays open while the questions change keeps what was typed, shows what is new, and goes on', async () => {
  const user = await product.signUp()
  const { page, context, complaints } = await newPerson(browser, product, { signedUp: user })
  const saved = () => page.locator('[data-saving=saved]').waitFor()
  await page.goto('/onboarding')
  await control(page, 'title').fill('Nur')
  await saved()

  await serveTheSecond()
  // Who is under way is served in the version that they are of, and so is a page that is loaded anew.
  await control(page, 'title').fill('Nur und Töchter')
  await saved()
  await page.reload()
  await expect.poll(() => control(page, 'title').inputValue()).toBe('Nur und Töchter')
  expect(await control(page, 'country').count()).toBe(0)
  expect(await session(user)).toMatchObject({ definitionVersion: one.version })

  const moved = await runFirststep(['flow', 'apply', '--flow', 'tests/browser/shop/two.ts'], {
    DATA_DIR: product.dataDirectory,
  })
  expect(moved, moved.complained).toMatchObject({ status: 0 })
  // Nothing of it can be taken along: this version has no such question.
  await control(page, 'fax').fill('+34 600 000 000')
  const notice = page.locator('[data-notice=flowChanged]')
  await notice.waitFor()
  expect(await notice.textContent()).toContain('Fax: +34 600 000 000')
  expect(await control(page, 'name').inputValue()).toBe('Nur und Töchter')
  expect(await control(page, 'fax').count()).toBe(0)
  await saved()
  await page.locator('input[value=es]').check()
  await control(page, 'name').fill('Nur')
  await page.getByRole('button', { name: say('continue') }).click()
  await page.waitForURL('**/onboarding/bank')
  expect(await session(user)).toMatchObject({
    definitionVersion: two.version,
    stepData: { shop: { name: 'Nur', country: 'es' } },
  })
  expect(complaints).toEqual([])
  await context.close()
})

test('who finished before a question was added is told of it and until when, answers that one alone, and is led on', async () => {
  await serveTheSecond()
  const { page, context, complaints } = await newPerson(browser, product, { signedUp: finished, width: 360 })
  await page.goto('/onboarding')
  await page.getByText(say('dueTitle', { count: 1 })).waitFor()
  await page.getByRole('link', { name: say('dueAnswer') }).click()
  await page.waitForURL('**/onboarding/update')
  const [due] = await page.locator('main li').allTextContents()
  expect(due).toMatch(/^Country · until \w+ \d+, \d{4}$/)
  expect(await page.getByRole('link', { name: say('dueLater') }).getAttribute('href')).toBe(AFTERWARDS)
  expect(await accessibilityProblems(page)).toEqual([])
  await page.getByRole('button', { name: say('dueAnswer') }).click()
  await page.waitForURL('**/onboarding/shop')
  await expect.poll(() => control(page, 'name').inputValue()).toBe('Nur')
  expect(await page.locator('input[value=es]').isChecked()).toBe(false)
  await page.locator('input[value=pt]').check()
  await page.getByRole('button', { name: say('continue') }).click()
  // Nothing else is asked again.
  await page.waitForURL('**/onboarding/complete')
  await page.getByText('ES91').waitFor()
  await page.getByRole('button', { name: say('finish') }).click()
  await page.getByRole('heading', { name: say('next') }).waitFor()
  expect(await page.getByRole('link', { name: say('goOnSomewhere') }).getAttribute('href')).toBe(AFTERWARDS)
  expect(await page.getByText(say('dueTitle', { count: 1 })).count()).toBe(0)
  expect(await accessibilityProblems(page)).toEqual([])

  // Whoever wants to change one answer later goes straight to it, with all others filled in.
  await page.getByRole('link', { name: `${say('change')}: Account` }).click()
  await page.waitForURL('**/onboarding/bank#account')
  expect(await control(page, 'account').inputValue()).toBe('ES91')
  await control(page, 'account').fill('PT50')
  await page.getByRole('button', { name: say('continue') }).click()
  await page.waitForURL('**/onboarding/complete')
  await page.getByRole('button', { name: say('finish') }).click()
  await page.getByRole('heading', { name: say('next') }).waitFor()
  expect(await session(finished)).toMatchObject({
    status: 'completed',
    stepData: { shop: { name: 'Nur', country: 'pt' }, bank: { account: 'PT50' } },
  })
  await page.goto('/onboarding/update')
  await page.waitForURL('**/onboarding/shop')
  await expect.poll(() => control(page, 'name').inputValue()).toBe('Nur')
  expect(complaints).toEqual([])
  await context.close()
})

test('who types while the steps are put in another order is told why another one is shown, and keeps what was typed', async () => {
  await serveTheSecond()
  const user = await product.signUp()
  const { page, context, complaints } = await newPerson(browser, product, { signedUp: user })
  await page.goto('/onboarding')
  await control(page, 'name').fill('Nur')
  await page.locator('[data-saving=saved]').waitFor()

  await product.end('SIGTERM')
  product = await startProduct(serving('three'), product)
  const moved = await runFirststep(['flow', 'apply', '--flow', 'tests/browser/shop/three.ts'], {
    DATA_DIR: product.dataDirectory,
  })
  expect(moved, moved.complained).toMatchObject({ status: 0 })
  await control(page, 'name').fill('Nur und Söhne')
  await page.locator('[data-notice=flowMoved]').waitFor()
  await page.waitForURL('**/onboarding/bank')
  await page.locator('[data-saving=saved]').waitFor()
  expect(await page.locator('[data-notice=flowMoved]').count()).toBe(1)
  expect(await session(user)).toMatchObject({
    definitionVersion: three.version,
    stepData: { shop: { name: 'Nur und Söhne' } },
  })
  expect(await accessibilityProblems(page)).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})
