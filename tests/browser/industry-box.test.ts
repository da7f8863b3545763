import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sayIn } from '#client/wizard/texts.ts'
import { launchBrowser } from '#tests/support/browser.ts'
import { openProduct } from '#tests/support/open-product.ts'
import type { Product } from '#tests/support/product-process.ts'
import { wizardTexts } from '#tests/support/wizard-texts.ts'
import { control } from './answer-by-keyboard.ts'
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

test('the box of industries keeps what one types, takes it as one’s own, and chooses what is sure', async () => {
  const { page, context, stored, complaints } = await personWith(browser, product, ['welcome'], {
    width: 360,
  })
  await page.goto('/onboarding')
  const industry = control(page, 'industry')
  const options = page.locator('#industry-list [role=option]')

  await industry.fill('Beekeeping')
  await options.getByText(say('useOwn', { name: 'Beekeeping' })).waitFor()
  await expect.poll(() => options.last().textContent()).toMatch(/^Other/)
  await page.keyboard.press('Tab')
  expect(await industry.inputValue()).toBe('Beekeeping')
  await page.getByRole('button', { name: say('useOwn', { name: 'Beekeeping' }) }).click()
  await expect.poll(() => control(page, 'customIndustry').inputValue()).toBe('Beekeeping')
  await saved(page)
  expect(await stored('company')).toMatchObject({ industry: 'other', customIndustry: 'Beekeeping' })

  // The first match, also before it has come.
  await industry.fill('law')
  await page.keyboard.press('Enter')
  await expect.poll(() => industry.inputValue()).toMatch(/law|legal/i)
  // What was said is not said otherwise by a name.
  await control(page, 'name').fill('Bright Smile Dental Clinic')
  await saved(page)
  expect(await industry.inputValue()).toMatch(/law|legal/i)
  expect(complaints).toEqual([])
  await context.close()
})

test('whoever goes on before the search has answered still gets what they named or entered', async () => {
  const { page, context, stored, complaints } = await personWith(browser, product, ['welcome'], {
    width: 360,
  })
  await page.goto('/onboarding')
  const industry = control(page, 'industry')
  const waiting: (() => void)[] = []
  await page.route('**/industries?*q=*', async (route) => {
    await new Promise<void>((resolve) => waiting.push(resolve))
    await route.continue()
  })
  /** What is done while the search has not answered, and leaves the box. */
  const held = async (done: () => Promise<void>) => {
    await done()
    await expect.poll(() => waiting.length).toBe(1)
    expect(await industry.evaluate((box) => box === document.activeElement)).toBe(false)
    waiting.shift()?.()
  }

  await held(async () => {
    await industry.fill('cafés, bakeries & ice cream')
    await page.keyboard.press('Tab')
  })
  await expect.poll(() => industry.inputValue()).toBe('Cafés, Bakeries & Ice Cream')
  await saved(page)
  expect(await stored('company')).toMatchObject({ industry: 'cafes-bakeries' })

  await held(async () => {
    await industry.fill('law')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
  })
  await expect.poll(() => industry.inputValue()).toMatch(/legal/i)
  await saved(page)
  expect(await stored('company')).not.toMatchObject({ industry: 'cafes-bakeries' })
  expect(complaints).toEqual([])
  await context.close()
})

test('what the arrows have reached stays reached when the search answers', async () => {
  const { page, context } = await personWith(browser, product, ['welcome'])
  await page.goto('/onboarding')
  const industry = control(page, 'industry')
  const list = page.locator('[id=industry-list]')
  /** The names that stand in the list once the search has answered for a text. */
  const namesFor = async (text: string) => {
    await industry.fill(text)
    await page.locator('[id=industry-list]:not([aria-busy])').waitFor()
    return list.locator('[role=option] span:first-child').allTextContents()
  }
  const found = await namesFor('food')
  const all = await namesFor('')
  const name = found[2]!
  expect(all.indexOf(name)).toBeGreaterThan(2)

  let answer = () => {}
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/industries?*q=*', async (route) => {
    await held
    await route.continue()
  })
  await industry.fill('food')
  for (let times = 0; times <= all.indexOf(name); times++) await page.keyboard.press('ArrowDown')
  answer()
  await page.locator('[id=industry-list]:not([aria-busy])').waitFor()
  await page.keyboard.press('Enter')
  expect(await industry.inputValue()).toBe(name)
  await context.close()
})

test('a name that says the industry chooses it, one that does not shows no guess, and a bare domain is an address', async () => {
  const { page, context, stored } = await personWith(browser, product, ['welcome'])
  await page.goto('/onboarding')
  const industry = control(page, 'industry')
  await control(page, 'name').fill('Zyxo')
  await page.getByText(say('unsure')).waitFor()
  expect(await industry.inputValue()).toBe('')
  await control(page, 'name').fill('Bright Smile Dental Clinic')
  await expect.poll(() => industry.inputValue()).toMatch(/dental/i)
  await page.getByText(say('suggested', { company: 'Bright Smile Dental Clinic' })).waitFor()
  expect(await page.locator('main').textContent()).not.toContain('%')
  await page.getByRole('button', { name: say('change') }).click()
  await expect.poll(() => industry.evaluate((box) => box === document.activeElement)).toBe(true)

  // What one chooses oneself, be it the same, is no suggestion any more.
  await industry.pressSequentially('dental')
  await page.locator('[id=industry-list]:not([aria-busy]) [role=option]').first().waitFor()
  await page.keyboard.press('Enter')
  await page
    .getByText(say('suggested', { company: 'Bright Smile Dental Clinic' }))
    .waitFor({ state: 'detached' })
  expect(await industry.inputValue()).toMatch(/dental/i)

  await page.getByText(say('addMore')).click()
  await page.locator('input[value=small]').check()
  await control(page, 'website').fill('panaderiasol.com')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/onboarding/organization')
  expect(await stored('company')).toMatchObject({ website: 'https://panaderiasol.com' })
  await context.close()
})

test('room is kept for suggestions that are on their way, and for nothing else', async () => {
  const { page, context } = await personWith(browser, product, ['welcome'], { width: 360 })
  await page.goto('/onboarding')
  await page.locator('html[lang=en][dir=ltr]').waitFor()
  const room = async () => (await page.locator('main section[aria-live]').boundingBox())?.height ?? 0
  expect(await room()).toBe(0)

  let answer = () => {}
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/industries?*company=*', async (route) => {
    await held
    await route.continue()
  })
  await control(page, 'name').pressSequentially('Zyxo')
  await expect.poll(room).toBeGreaterThan(0)
  const kept = await room()
  answer()
  await page.getByText(say('unsure')).waitFor()
  expect(await room()).toBe(kept)
  await context.close()
})
