import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sayIn } from '#client/wizard/texts.ts'
import type { Answers } from '#lib/flow/condition.ts'
import { launchBrowser, newPerson } from '#tests/support/browser.ts'
import { runFirststep } from '#tests/support/firststep-command.ts'
import { callAs, type ProductProcess, type SignedUp, startProduct } from '#tests/support/product-process.ts'
import { wizardTexts } from '#tests/support/wizard-texts.ts'
import { control } from './answer-by-keyboard.ts'
import one from './shop/one.ts'
import two from './shop/two.ts'

const say = sayIn(wizardTexts('en', two))
const serving = (file: string) => ({ FLOW_FILE: `tests/browser/shop/${file}.ts` })

let browser: Browser
let product: ProductProcess
beforeAll(async () => {
  browser = await launchBrowser()
  product = await startProduct(serving('one'))
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const session = (user: SignedUp) =>
  callAs<{ stepData: Answers; definitionVersion: number }>(product, user, 'GET', '/session/current')

test('a tab that stays open while the questions change keeps what was typed, shows what is new, and goes on', async () => {
  const user = await product.signUp()
  const { page, context, complaints } = await newPerson(browser, product, { signedUp: user })
  const saved = () => page.locator('[data-saving=saved]').waitFor()
  await page.goto('/onboarding')
  await control(page, 'title').fill('Nur')
  await saved()

  await product.end('SIGTERM')
  await control(page, 'title').fill('Nur und')
  product = await startProduct(serving('two'), product)
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
