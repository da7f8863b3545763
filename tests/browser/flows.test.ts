import { mkdir } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DICTIONARIES } from '#app/dictionary/dictionaries.ts'
import { sayIn } from '#client/wizard/texts.ts'
import type { Flow } from '#lib/flow/flow.ts'
import { accessibilityProblems, launchBrowser, newPerson, overflowsSideways } from '#tests/support/browser.ts'
import { openProduct } from '#tests/support/open-product.ts'
import { callAs, type Product } from '#tests/support/product-process.ts'
import { wizardTexts } from '#tests/support/wizard-texts.ts'
import { control } from './answer-by-keyboard.ts'
import { walkRandomFlow } from './random-walks.ts'
import { SHOWN_FLOWS } from './shown-flows.ts'
import { walk } from './walk.ts'

const SCREENSHOTS = 'docs/screenshots'
/** `npm run test:flow -- pages` walks more of them. */
const SEEDS = [11]

let browser: Browser
let products: readonly Product[] = []

beforeAll(async () => {
  await mkdir(SCREENSHOTS, { recursive: true })
  browser = await launchBrowser()
  products = await Promise.all(SHOWN_FLOWS.map(({ environment }) => openProduct(environment)))
})
afterAll(async () => {
  await browser?.close()
  await Promise.all(products.map((product) => product.stop()))
})
const productOf = (flow: Flow) => products[SHOWN_FLOWS.findIndex((shown) => shown.flow === flow)]!

describe.each(SHOWN_FLOWS)('of the flow "$flow.id"', ({ flow, walkedIn, answers }) => {
  test.each(walkedIn.map((locale, place) => ({ locale, width: place % 2 === 0 ? 360 : 1280 })))(
    'all pages work by keyboard alone, in $locale at $width px',
    async ({ locale, width }) => {
      await walk(browser, productOf(flow), {
        flow,
        answers,
        locale,
        width,
        colorScheme: width === 360 ? 'dark' : 'light',
        // Of one language, since a repository keeps every picture for ever.
        picture: async (page, name) => {
          if (locale !== flow.locales[0] || name === 'completed') return
          const path = `${SCREENSHOTS}/${flow.id}-${name}-${locale}-${width}.png`
          await standAtTheFoot(page)
          await page.screenshot({ path, fullPage: true, animations: 'disabled' })
        },
      })
    },
  )
})

/** A picture of a whole page shows what stays at the foot of the screen at the foot of the page. */
const standAtTheFoot = (page: Page) =>
  page.evaluate(() => {
    for (const bar of document.querySelectorAll<HTMLElement>('.bottom-bar')) bar.style.position = 'static'
  })

test.each(SEEDS)('all pages of the random flow of seed %i work by keyboard alone', (seed) =>
  walkRandomFlow(browser, seed),
)

test.each(['/sign-up', '/sign-in', '/reset-password'])(
  'the way in of a flow in Arabic speaks it, from right to left: %s',
  async (address) => {
    const { flow } = SHOWN_FLOWS[1]!
    const context = await browser.newContext({
      baseURL: productOf(flow).origin,
      viewport: { width: 360, height: 780 },
      locale: 'ar',
    })
    const page = await context.newPage()
    const { signIn } = DICTIONARIES.ar
    await page.goto(address)
    const html = page.locator('html')
    expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual(['ar', 'rtl'])
    expect(await page.getByLabel(signIn.email).getAttribute('dir')).toBe('ltr')
    expect(await overflowsSideways(page)).toBe(false)
    expect(await accessibilityProblems(page)).toEqual([])
    await context.close()
  },
)

describe('a flow with a brand', () => {
  const { flow, answers } = SHOWN_FLOWS[1]!
  const say = sayIn(wizardTexts('en', flow))

  async function personAt(done: readonly string[]) {
    const product = productOf(flow)
    const user = await product.signUp()
    const { id: sessionId } = await callAs(product, user, 'POST', '/start', { locale: 'en' })
    for (const step of done)
      await callAs(product, user, 'PUT', '/progress', { sessionId, step, data: answers[step] })
    return newPerson(browser, product, { signedUp: user })
  }

  test('looks as the brand says, and names nobody else', async () => {
    const { page, context } = await personAt([])
    await page.goto('/onboarding/seller')
    await page.getByRole('button', { name: say('continue') }).waitFor()
    const look = await page.evaluate(() => {
      const button = getComputedStyle(document.querySelector('main button[type=submit]')!)
      return { color: button.backgroundColor, radius: button.borderRadius, font: button.fontFamily }
    })
    expect(look).toMatchObject({ color: 'rgb(154, 52, 18)', radius: '4px' })
    expect(look.font).toMatch(/^Georgia/)
    expect(await page.title()).toMatch(/ · Zoco$/)
    expect(await page.locator('body').innerText()).not.toMatch(/firststep/i)
    for (const [name, address] of Object.entries(flow.brand?.links ?? {}))
      expect(await page.getByRole('link', { name, exact: false }).getAttribute('href')).toBe(address)
    await context.close()
  })

  test('is what one sees on the way in and as an operator, too', async () => {
    const product = productOf(flow)
    const { page, context } = await newPerson(browser, product, {
      signedUp: await product.signUpOperator('admin'),
    })
    for (const address of ['/sign-in', '/sign-up', '/admin/sessions']) {
      await page.goto(address)
      const color = await page.evaluate(
        () => getComputedStyle(document.querySelector('main button[type=submit]')!).backgroundColor,
      )
      expect([address, color]).toEqual([address, 'rgb(154, 52, 18)'])
      expect(await page.title()).toMatch(/ · Zoco$/)
      expect(await page.locator('body').innerText()).not.toMatch(/firststep/i)
    }
    await page.goto('/admin')
    expect(await page.title()).toMatch(/ · Zoco$/)
    await page.goto('/no-such-page')
    await expect.poll(() => page.title()).toBe('Page not found · Zoco')
    expect(await page.locator('body').innerText()).not.toMatch(/firststep/i)
    await context.close()
  })

  test('a question that goes and comes back keeps what was typed, over a reload as well', async () => {
    const { page, context } = await personAt(['seller'])
    await page.goto('/onboarding/tax')
    await control(page, 'nif').fill('12345678Z')
    await page.locator('[data-saving=saved]').waitFor()
    const country = async (value: string) => {
      await page.goto('/onboarding/seller')
      await control(page, 'country').selectOption(value)
      await page.getByRole('button', { name: say('continue') }).click()
      await page.waitForURL('**/onboarding/tax')
    }
    await country('DE')
    await control(page, 'vatId').waitFor()
    expect(await control(page, 'nif').count()).toBe(0)
    await country('ES')
    await expect.poll(() => control(page, 'nif').inputValue()).toBe('12345678Z')
    await context.close()
  })

  test('a code is taken as people write it, groups and small letters and all, and shown as it was understood', async () => {
    const { page, context } = await personAt(['seller'])
    await page.goto('/onboarding/tax')
    await control(page, 'nif').fill('12.345.678-z')
    await page.keyboard.press('Tab')
    expect(await control(page, 'nif').inputValue()).toBe('12345678Z')
    await control(page, 'nif').fill('1234')
    await page.keyboard.press('Tab')
    expect(await control(page, 'nif').inputValue()).toBe('1234')
    await control(page, 'nif').fill('12345678 z')
    await page.locator('input[value=general]').check()
    await control(page, 'nif').press('Enter')
    await page.waitForURL('**/onboarding/identity')
    await context.close()
  })

  test('what keeps one from going on is listed with links, and goes as it is corrected', async () => {
    const { page, context } = await personAt([])
    await page.goto('/onboarding/seller')
    await page.getByRole('button', { name: say('continue') }).click()
    const summary = page.locator('[data-problems]')
    await summary.waitFor()
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await accessibilityProblems(page)).toEqual([])
    const link = summary.getByRole('link', { name: /Trade name/i })
    await link.click()
    expect(await control(page, 'tradeName').evaluate((element) => element === document.activeElement)).toBe(
      true,
    )
    await page.keyboard.type('Telas')
    await link.waitFor({ state: 'detached' })
    expect(await control(page, 'tradeName').getAttribute('aria-invalid')).toBe(null)
    await context.close()
  })

  test('an answer is changed from the last page, and one comes back to it', async () => {
    const { page, context } = await personAt(Object.keys(answers))
    await page.goto('/onboarding/complete')
    await page.getByRole('link', { name: new RegExp(`^${say('change')}.*Trade name`, 'i') }).click()
    await page.waitForURL('**/onboarding/seller#tradeName')
    await expect
      .poll(() => control(page, 'tradeName').evaluate((element) => element === document.activeElement))
      .toBe(true)
    await control(page, 'tradeName').fill('Another name')
    await page.getByRole('button', { name: say('continue') }).click()
    await page.waitForURL('**/onboarding/complete')
    await page.getByText('Another name').waitFor()
    await context.close()
  })
})
