import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sayIn } from '#client/wizard/texts.ts'
import {
  accessibilityProblems,
  launchBrowser,
  overflowsSideways,
  planIsShown,
} from '#tests/support/browser.ts'
import { openProduct } from '#tests/support/open-product.ts'
import type { Product } from '#tests/support/product-process.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { wizardTexts } from '#tests/support/wizard-texts.ts'
import { control } from './answer-by-keyboard.ts'
import { unfold } from './keyboard.ts'
import { personWith } from './person-with.ts'

const say = sayIn(wizardTexts('en'))

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

const saved = (page: Page) => page.locator('[data-saving=saved]').waitFor()
const goOn = (page: Page) => page.getByRole('button', { name: say('continue') }).click()

test('whoever loses the connection right after the page came goes through to the end of it, and nothing is lost', async () => {
  const { page, context, stored } = await personWith(browser, product, ['welcome', 'company'])
  await page.goto('/onboarding/company')
  // The page's program has come, and fetches what later pages need once there is nothing else to do.
  await page.locator('html[lang=en][dir=ltr]').waitFor()
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await goOn(page)
  await page.waitForURL('**/onboarding/organization')
  await control(page, 'teamSize').fill('7')
  for (const value of ['flat', 'kpis', 'hybrid']) await page.locator(`input[value=${value}]`).check()
  await goOn(page)
  await page.waitForURL('**/onboarding/complete')
  await page.getByRole('heading', { name: say('answers') }).waitFor()
  await page.getByText(say('offline')).waitFor()
  // It is said once, and a language that cannot come is neither marked nor offered for a plan.
  await page.locator('[data-plan=offline]').waitFor()
  expect(await page.locator('[data-plan-problem]').count()).toBe(0)
  const spanish = page.getByRole('button', { name: 'Español' })
  await spanish.click()
  expect(await spanish.getAttribute('aria-pressed')).toBe('false')
  await page.getByRole('button', { name: 'English' }).click()
  await context.setOffline(false)
  await saved(page)
  expect(await stored('organization')).toMatchObject({ teamSize: 7, structure: 'flat' })
  await context.close()
})

test('a number is taken as people write it, thousands and all, and shown as it was understood', async () => {
  const { page, context, stored } = await personWith(browser, product, ['welcome', 'company'])
  await page.goto('/onboarding/organization')
  await control(page, 'teamSize').fill('10,000')
  await page.keyboard.press('Tab')
  expect(await control(page, 'teamSize').inputValue()).toBe('10000')
  await saved(page)
  expect(await stored('organization')).toMatchObject({ teamSize: 10_000 })
  await context.close()
})

test('a box that comes with “Something else” is found wanting once it was left, not as it comes', async () => {
  const { page, context } = await personWith(browser, product, [])
  await page.goto('/onboarding/welcome')
  await page.locator('html[lang=en][dir=ltr]').waitFor()
  await goOn(page)
  await page.locator('#role-error').waitFor()
  await page.locator('input[value=other]').check()
  await control(page, 'customRole').waitFor()
  expect(await page.locator('#role-error').count()).toBe(0)
  expect(await page.locator('#customRole-error').count()).toBe(0)
  await control(page, 'customRole').focus()
  await page.keyboard.press('Tab')
  await page.locator('#customRole-error').waitFor()
  await context.close()
})

test('Enter goes from entry to entry, and in an empty one on with the step', async () => {
  const { page, context, stored } = await personWith(browser, product, ['welcome', 'company'])
  await page.goto('/onboarding/organization')
  await unfold(page, control(page, 'departments'))
  await page.getByRole('button', { name: /Add a department/ }).click()
  await page.keyboard.type('Bakery')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Shops')
  await control(page, 'departments.0.name').press('Enter')
  await page.keyboard.press('End')
  await page.keyboard.type(' and café')
  await page.keyboard.press('Enter')
  await control(page, 'departments.2.name').waitFor()
  expect(await page.locator('[data-problems]').count()).toBe(0)
  await page.keyboard.press('Enter')
  await page.locator('[data-problems]').waitFor()
  await expect
    .poll(() => stored('organization'))
    .toMatchObject({ departments: [{ name: 'Bakery' }, { name: 'Shops and café' }] })
  await context.close()
})

test('an entry that was removed is put back by one press, where it was and as it was', async () => {
  const { page, context, stored } = await personWith(browser, product, ['welcome', 'company'])
  await page.goto('/onboarding/organization')
  await page.locator('html[lang=en][dir=ltr]').waitFor()
  await unfold(page, control(page, 'departments'))
  for (const [place, name] of ['Oven', 'Shop', 'Van'].entries()) {
    await page.getByRole('button', { name: 'Add a department' }).click()
    await control(page, `departments.${place}.name`).fill(name)
  }
  await control(page, 'departments.1.parent').selectOption('Oven')
  await page.getByRole('button', { name: `${say('remove')}: Shop` }).click()
  await page.getByText(say('removedEntry', { name: 'Shop' })).waitFor()
  expect(await accessibilityProblems(page)).toEqual([])
  await saved(page)
  expect(await stored('organization')).toMatchObject({ departments: [{ name: 'Oven' }, { name: 'Van' }] })
  await page.keyboard.press('Enter')
  await expect.poll(() => control(page, 'departments.1.name').inputValue()).toBe('Shop')
  expect(await page.getByText(say('removedEntry', { name: 'Shop' })).count()).toBe(0)
  await expect
    .poll(() => stored('organization'))
    .toMatchObject({
      departments: [{ name: 'Oven' }, { name: 'Shop', parent: 'Oven' }, { name: 'Van' }],
    })
  await context.close()
})

test('a part of the page that does not come says so under its header, and comes as soon as it can', async () => {
  const { page, context } = await personWith(browser, product, ['welcome', 'company'])
  const document = await (await context.request.get('/onboarding/organization')).text()
  const isLate = ({ pathname }: URL) =>
    pathname.startsWith('/_next/static/chunks/') && !document.includes(pathname)
  await context.route(isLate, (route) => route.abort('connectionreset'))
  await page.goto('/onboarding/organization')
  await control(page, 'teamSize').fill('7')
  for (const value of ['flat', 'kpis', 'hybrid']) await page.locator(`input[value=${value}]`).check()
  await goOn(page)
  await page.locator('[data-notice=noConnection]').waitFor()
  await context.unrouteAll()
  await goOn(page)
  await page.waitForURL('**/onboarding/complete')
  await page.getByRole('heading', { name: say('answers') }).waitFor()
  expect(await page.getByRole('button', { name: say('signOut') }).isVisible()).toBe(true)
  await context.close()
})

test('a part of the page that fails fails alone: header and answers stay, and it comes back', async () => {
  const { page, context } = await personWith(browser, product, ['welcome', 'company', 'organization'])
  await page.addInitScript(() => {
    Object.assign(window, {
      fail: () => {
        throw new Error('broken')
      },
    })
  })
  // The part that shows the plan, as it comes, with a fault in it that can be taken away again.
  await context.route('**/_next/static/chunks/*.js', async (route) => {
    const answer = await route.fetch()
    const script = await answer.text()
    await route.fulfill({
      response: answer,
      body: script.replace(/"data-plan":([\w$]+)/, '"data-plan":window.fail?window.fail():$1'),
    })
  })
  await page.goto('/onboarding/complete')
  const failed = page.locator('[data-failed]')
  await failed.waitFor()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.getByRole('button', { name: say('signOut') }).isVisible()).toBe(true)
  await failed.getByRole('button', { name: say('tryAgain') }).click()
  await failed.waitFor()
  await page.getByRole('link', { name: /Tell us about your company/ }).click()
  await expect.poll(() => control(page, 'name').inputValue()).toBe(ANSWERS.company.name)
  await page.goBack()
  await failed.waitFor()

  await page.evaluate(() => Object.assign(window, { fail: undefined }))
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await planIsShown(page)
  expect(await failed.count()).toBe(0)
  await context.close()
})

test('without JavaScript the page says what it needs, and has no form that would put answers into the address', async () => {
  const { context } = await personWith(browser, product, ['welcome'])
  const plain = await browser.newContext({
    baseURL: product.origin,
    javaScriptEnabled: false,
    storageState: await context.storageState(),
  })
  const page = await plain.newPage()
  await page.goto('/onboarding')
  expect(await page.locator('body').innerText()).toContain(say('noScript'))
  expect(await page.locator('main form').isVisible()).toBe(false)
  await plain.close()
  await context.close()
})

const STEPS = ['welcome', 'company', 'organization']

test.each([
  { locale: 'es', width: 320, textSize: '100%', places: [...STEPS, 'complete'] },
  { locale: 'es', width: 320, textSize: '200%', places: [...STEPS, 'complete'] },
])(
  'nothing is wider than a screen of $width px with text of $textSize, and a finger hits every control',
  async ({ locale, width, textSize, places }) => {
    const { page, context } = await personWith(browser, product, ['welcome', 'company', 'organization'], {
      locale,
      width,
    })
    await page.addInitScript((size) => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = size
      })
    }, textSize)
    for (const place of places) {
      await page.goto(`/onboarding/${place}`)
      await page.locator(`html[lang=${locale}]`).waitFor()
      if (place === 'complete') await planIsShown(page)
      for (const summary of await page.locator('summary').all()) await summary.click()
      expect(await overflowsSideways(page), place).toBe(false)
      expect(await accessibilityProblems(page), place).toEqual([])
      if (place !== 'complete') expect(await smallControls(page), place).toEqual([])
    }
    await context.close()
  },
)

/** What is lower than a finger is wide; a box that is ticked counts with its label, a link in a text does not. */
function smallControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const FINGER_PX = 44
    const all = [
      ...document.querySelectorAll<HTMLElement>('button, input, select, textarea, summary, nav a, header a'),
    ]
    return all
      .map((element) => ({
        element,
        target: element.matches('[type=radio], [type=checkbox]')
          ? (element.closest('label') ?? element)
          : element,
      }))
      .filter(({ target }) => target.offsetParent !== null || getComputedStyle(target).position === 'fixed')
      .map(({ element, target }) => ({ element, height: target.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < FINGER_PX)
      .map(({ element, height }) => `${Math.round(height)} px: ${element.outerHTML.slice(0, 120)}`)
  })
}

test('what is typed before the page’s program has come is not lost', async () => {
  const { page, context, stored } = await personWith(browser, product, ['welcome'])
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await context.route('**/_next/static/chunks/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/onboarding/company', { waitUntil: 'commit' })
  await control(page, 'name').pressSequentially('Early bird')
  letGo()
  await expect.poll(() => stored('company')).toMatchObject({ name: 'Early bird' })
  expect(await control(page, 'name').inputValue()).toBe('Early bird')
  await context.close()
})

test('what the server has drawn of the last page stays, however late its parts come', async () => {
  const { page, context, complaints } = await personWith(browser, product, [
    'welcome',
    'company',
    'organization',
  ])
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  let holds = 0
  await context.route('**/_next/static/chunks/*.js', async (route) => {
    const answer = await route.fetch()
    if ((await answer.text()).includes('-coming')) {
      holds += 1
      await held
    }
    await route.fulfill({ response: answer })
  })
  await page.goto('/onboarding/complete', { waitUntil: 'commit' })
  const headings = page.locator('main section > h2')
  await headings.first().waitFor()
  const drawn = await headings.count()
  await expect.poll(() => holds).toBeGreaterThan(0)
  // What changes the page meanwhile changes what stands, and takes nothing away.
  await page.getByRole('button', { name: 'Español' }).click()
  await new Promise((resolve) => setTimeout(resolve, 1000))
  expect(await headings.count()).toBeGreaterThanOrEqual(drawn)
  letGo()
  await planIsShown(page)
  expect(complaints).toEqual([])
  await context.close()
})
