import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DICTIONARIES } from '#app/dictionary/dictionaries.ts'
import { accessibilityProblems, launchBrowser, newPerson } from '#tests/support/browser.ts'
import { type ProductProcess, type SignedUp, startProduct } from '#tests/support/product-process.ts'
import { pressButton } from './keyboard.ts'

const { wizard: words } = DICTIONARIES.en

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

const nameField = (page: Page) => page.getByLabel(words.fields.name)
const descriptionField = (page: Page) => page.getByLabel(words.fields.description)
const saved = (page: Page) => page.locator('[data-saving=saved]').waitFor()
const kept = (page: Page) => page.locator('[data-saving=kept]').waitFor()

/** What the database holds of the only session of somebody. */
async function storedCompany(user: SignedUp): Promise<Record<string, unknown>> {
  const { rows } = await product.sql(
    `select step_data -> 'company' as company from public.onboarding_sessions where user_id = $1 and status = 'in_progress'`,
    [user.user.id],
  )
  return rows[0]?.company ?? {}
}

/** Somebody at the company step, the first step done. */
async function atCompany(options: { user?: SignedUp } = {}) {
  const user = options.user ?? (await product.signUp())
  const person = await newPerson(browser, product, { signedUp: user })
  const { page } = person
  await page.goto('/onboarding/welcome')
  await page.getByText(words.choices.role.ceo.title).click()
  await page.getByText(words.choices.experienceLevel.beginner.title).click()
  await page.getByRole('button', { name: words.continue }).click()
  await page.waitForURL('**/onboarding/company')
  return { ...person, user }
}

async function anotherTab(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

test('two tabs that edit different answers keep both', async () => {
  const { page, context, user } = await atCompany()
  const other = await anotherTab(context, '/onboarding/company')
  await nameField(page).fill('Acme')
  await saved(page)
  await descriptionField(other).fill('We build things.')
  await saved(other)
  expect(await storedCompany(user)).toMatchObject({ name: 'Acme' })
  expect(await nameField(other).inputValue()).toBe('Acme')
  await context.close()
})

test.each(['yours', 'theirs'] as const)(
  'two tabs that edit the same answer are asked, and "%s" is kept',
  async (side) => {
    const { page, context, user, complaints } = await atCompany()
    const other = await anotherTab(context, '/onboarding/company')
    await nameField(page).fill('Acme North')
    await saved(page)
    await nameField(other).fill('Acme South')
    const dialog = other.getByRole('dialog', { name: words.conflict.title })
    await dialog.waitFor()
    expect(await dialog.textContent()).toContain('Acme North')
    expect(await dialog.textContent()).toContain('Acme South')
    expect(await accessibilityProblems(other)).toEqual([])
    if (side === 'yours') await other.screenshot({ path: 'docs/screenshots/conflict-en-1280-light.png' })
    if (side === 'theirs') {
      await dialog.getByRole('radio', { name: new RegExp(words.conflict.theirs) }).focus()
      await other.keyboard.press('Space')
    }
    await pressButton(other, words.conflict.save)
    await dialog.waitFor({ state: 'detached' })
    const chosen = side === 'yours' ? 'Acme South' : 'Acme North'
    await expect.poll(async () => (await storedCompany(user)).name).toBe(chosen)
    await expect.poll(() => nameField(other).inputValue()).toBe(chosen)
    expect(complaints).toEqual([])
    await context.close()
  },
)

test('whoever loads the page again before choosing is asked again, and nothing is chosen for them', async () => {
  const { page, context, user } = await atCompany()
  const other = await anotherTab(context, '/onboarding/company')
  await nameField(page).fill('Acme North')
  await saved(page)
  await nameField(other).fill('Acme South')
  const dialog = other.getByRole('dialog', { name: words.conflict.title })
  await dialog.waitFor()
  await other.reload()
  await dialog.waitFor()
  expect(await dialog.textContent()).toContain('Acme North')
  expect(await storedCompany(user)).toMatchObject({ name: 'Acme North' })
  await pressButton(other, words.conflict.save)
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(async () => (await storedCompany(user)).name).toBe('Acme South')
  await context.close()
})

test('what is typed offline survives a reload and is sent when the connection is back', async () => {
  const { page, context, user } = await atCompany()
  await nameField(page).fill('Before')
  await saved(page)
  await context.setOffline(true)
  await nameField(page).fill('Typed offline')
  await kept(page)
  await page.getByText(words.saving.offline).waitFor()
  expect(await storedCompany(user)).toMatchObject({ name: 'Before' })

  // The page itself can be loaded again, but no save gets through.
  await context.route('**/api/onboarding/progress', (route) => route.abort('internetdisconnected'))
  await context.setOffline(false)
  await page.reload()
  await expect.poll(() => nameField(page).inputValue()).toBe('Typed offline')
  await kept(page)
  await context.unroute('**/api/onboarding/progress')
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await saved(page)
  expect(await storedCompany(user)).toMatchObject({ name: 'Typed offline' })
  await context.close()
})

test('a step finished offline lets one go on, and arrives later', async () => {
  const { page, context, user } = await atCompany()
  await nameField(page).fill('Acme')
  const industry = page.getByRole('combobox', { name: words.fields.industry })
  await industry.fill('software')
  await page
    .getByRole('option', { name: /software/i })
    .first()
    .click()
  await page.getByText(words.choices.size.startup.title, { exact: true }).click()
  await saved(page)
  await context.setOffline(true)
  await page.getByRole('button', { name: words.continue }).click()
  await page.waitForURL('**/onboarding/organization')
  await page.getByLabel(words.fields.teamSize).fill('7')
  await kept(page)
  await context.setOffline(false)
  await saved(page)
  const { rows } = await product.sql(
    `select completed_steps, step_data -> 'organization' ->> 'teamSize' as size from public.onboarding_sessions where user_id = $1`,
    [user.user.id],
  )
  expect(rows).toEqual([{ completed_steps: ['welcome', 'company'], size: '7' }])
  await context.close()
})

test('a reload in mid-step keeps what was typed a moment before', async () => {
  const { page, context, user } = await atCompany()
  await nameField(page).pressSequentially('Half a na')
  await page.reload()
  await expect.poll(() => nameField(page).inputValue()).toBe('Half a na')
  await saved(page)
  expect(await storedCompany(user)).toMatchObject({ name: 'Half a na' })
  await context.close()
})

// A slow page begins to listen after what was left has been sent.
test.each([1, 8])(
  'a tab that was closed before it could save leaves its answers to the next one, %i times slower',
  async (slowdown) => {
    const { page, context, user } = await atCompany()
    await context.route('**/api/onboarding/progress', (route) => route.abort('internetdisconnected'))
    await nameField(page).fill('From the closed tab')
    await kept(page)
    await page.close()
    await context.unroute('**/api/onboarding/progress')
    const next = await context.newPage()
    await (await context.newCDPSession(next)).send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await next.goto('/onboarding/company')
    await expect.poll(() => nameField(next).inputValue()).toBe('From the closed tab')
    await saved(next)
    expect(await storedCompany(user)).toMatchObject({ name: 'From the closed tab' })
    await context.close()
  },
)

test('another browser profile goes on where the first one left off', async () => {
  const { page, context, user } = await atCompany()
  await nameField(page).fill('Acme')
  await descriptionField(page).fill('L’été 株式会社 🙂')
  await saved(page)
  const elsewhere = await newPerson(browser, product, { signedUp: user, width: 360 })
  await elsewhere.page.goto('/onboarding')
  await elsewhere.page.waitForURL('**/onboarding/company')
  expect(await nameField(elsewhere.page).inputValue()).toBe('Acme')
  expect(await descriptionField(elsewhere.page).inputValue()).toBe('L’été 株式会社 🙂')
  await context.close()
  await elsewhere.context.close()
})

test('what is typed as the page is loaded again is there after going back and forward', async () => {
  const { page, context, user } = await atCompany()
  await nameField(page).fill('Acme')
  await page.reload()
  await expect.poll(async () => (await storedCompany(user)).name).toBe('Acme')
  await saved(page)
  await page.goBack()
  await page.waitForURL('**/onboarding/welcome')
  await page.getByText(words.choices.role.ceo.title).waitFor()
  await page.goForward()
  await nameField(page).waitFor()
  expect(await nameField(page).inputValue()).toBe('Acme')
  await context.close()
})
