import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sayIn } from '#client/wizard/texts.ts'
import { askedOf } from '#lib/flow/asked.ts'
import type { Answers } from '#lib/flow/condition.ts'
import { defaultFlow } from '#lib/flow/default-flow.ts'
import { accessibilityProblems, launchBrowser, newPerson } from '#tests/support/browser.ts'
import { openProduct } from '#tests/support/open-product.ts'
import { callAs, type Product, type SignedUp } from '#tests/support/product-process.ts'
import { wizardTexts } from '#tests/support/wizard-texts.ts'
import { control } from './answer-by-keyboard.ts'
import { pressButton } from './keyboard.ts'
import { SHOWN_FLOWS } from './shown-flows.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
})

const PROGRESS = '**/api/onboarding/progress'
const saved = (page: Page) => page.locator('[data-saving=saved]').waitFor()
const kept = (page: Page) => page.locator('[data-saving=kept]').waitFor()

async function anotherTab(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

describe.each(SHOWN_FLOWS)('of the flow "$flow.id"', ({ flow, environment, answers, at }) => {
  let product: Product
  const say = sayIn(wizardTexts('en', flow))
  const { path } = askedOf(flow, answers)

  beforeAll(async () => {
    product = await openProduct(environment)
  })
  afterAll(async () => {
    await product?.stop()
  })

  const textField = (page: Page) => control(page, at.text)
  const otherField = (page: Page) => control(page, at.other)

  const session = (user: SignedUp) =>
    callAs<{ id: string; stepData: Answers; completedSteps: string[] }>(
      product,
      user,
      'GET',
      '/session/current',
    )
  const storedStep = async (user: SignedUp) => (await session(user)).stepData[at.step] ?? {}

  /** Somebody who comes to the step from the one before, with all before it done. */
  async function atStep() {
    const user = await product.signUp()
    const { id: sessionId } = await callAs(product, user, 'POST', '/start', { locale: 'en' })
    for (const step of path.slice(0, path.indexOf(at.step)))
      await callAs(product, user, 'PUT', '/progress', { sessionId, step, data: answers[step] })
    const person = await newPerson(browser, product, { signedUp: user })
    await person.page.goto(`/onboarding/${at.before}`)
    await person.page.getByRole('button', { name: say('continue') }).click()
    await person.page.waitForURL(`**/onboarding/${at.step}`)
    await textField(person.page).waitFor()
    return { ...person, user, sessionId }
  }

  test('two tabs that edit different answers keep both', async () => {
    const { page, context, user } = await atStep()
    const other = await anotherTab(context, `/onboarding/${at.step}`)
    await textField(page).fill('Acme')
    await saved(page)
    await otherField(other).fill('We build things.')
    await saved(other)
    expect(await storedStep(user)).toMatchObject({ [at.text]: 'Acme' })
    expect(await textField(other).inputValue()).toBe('Acme')
    await context.close()
  })

  test.each(['yours', 'theirs'] as const)(
    'two tabs that edit the same answer are asked, and "%s" is kept',
    async (side) => {
      const { page, context, user, complaints } = await atStep()
      const other = await anotherTab(context, `/onboarding/${at.step}`)
      await textField(page).fill('Acme North')
      await saved(page)
      await textField(other).fill('Acme South')
      const dialog = other.getByRole('dialog', { name: say('conflict') })
      await dialog.waitFor()
      expect(await dialog.textContent()).toContain('Acme North')
      expect(await dialog.textContent()).toContain('Acme South')
      expect(await accessibilityProblems(other)).toEqual([])
      if (side === 'yours') await other.screenshot({ path: `docs/screenshots/conflict-${flow.id}.png` })
      if (side === 'theirs') {
        await dialog.getByRole('radio', { name: new RegExp(say('theirs')) }).focus()
        await other.keyboard.press('Space')
      }
      await pressButton(other, say('keepThese'))
      await dialog.waitFor({ state: 'detached' })
      const chosen = side === 'yours' ? 'Acme South' : 'Acme North'
      await expect.poll(async () => (await storedStep(user))[at.text]).toBe(chosen)
      await expect.poll(() => textField(other).inputValue()).toBe(chosen)
      expect(complaints).toEqual([])
      await context.close()
    },
  )

  test('whoever loads the page again before choosing is asked again, and nothing is chosen for them', async () => {
    const { page, context, user } = await atStep()
    const other = await anotherTab(context, `/onboarding/${at.step}`)
    await textField(page).fill('Acme North')
    await saved(page)
    await textField(other).fill('Acme South')
    const dialog = other.getByRole('dialog', { name: say('conflict') })
    await dialog.waitFor()
    await other.reload()
    await dialog.waitFor()
    expect(await dialog.textContent()).toContain('Acme North')
    expect(await storedStep(user)).toMatchObject({ [at.text]: 'Acme North' })
    await pressButton(other, say('keepThese'))
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(async () => (await storedStep(user))[at.text]).toBe('Acme South')
    await context.close()
  })

  test('what is typed offline survives a reload and is sent when the connection is back', async () => {
    const { page, context, user } = await atStep()
    await textField(page).fill('Before')
    await saved(page)
    await context.setOffline(true)
    await textField(page).fill('Typed offline')
    await kept(page)
    await page.getByText(say('offline')).waitFor()
    expect(await storedStep(user)).toMatchObject({ [at.text]: 'Before' })

    // The page itself can be loaded again, but no save gets through.
    await context.route(PROGRESS, (route) => route.abort('internetdisconnected'))
    await context.setOffline(false)
    await page.reload()
    await expect.poll(() => textField(page).inputValue()).toBe('Typed offline')
    await kept(page)
    await context.unroute(PROGRESS)
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await saved(page)
    expect(await storedStep(user)).toMatchObject({ [at.text]: 'Typed offline' })
    await context.close()
  })

  test('a step finished offline lets one go on, and arrives later', async () => {
    const { page, context, user, sessionId } = await atStep()
    await callAs(product, user, 'PUT', '/progress', {
      sessionId,
      step: at.step,
      data: { ...answers[at.step], [at.text]: null },
      complete: false,
    })
    await page.reload()
    await textField(page).fill('Acme')
    await saved(page)
    await context.setOffline(true)
    await page.getByRole('button', { name: say('continue') }).click()
    await page.waitForURL(`**/onboarding/${at.next}`)
    const { field, value, stored } = at.answerNext
    if (value === true) await control(page, field).check()
    else await control(page, field).fill(value)
    await kept(page)
    await context.setOffline(false)
    await saved(page)
    const { completedSteps, stepData } = await session(user)
    expect(completedSteps).toEqual(path.slice(0, path.indexOf(at.step) + 1))
    expect(stepData).toMatchObject({ [at.step]: { [at.text]: 'Acme' }, [at.next]: { [field]: stored } })
    await context.close()
  })

  test('a reload in mid-step keeps what was typed a moment before', async () => {
    const { page, context, user } = await atStep()
    await textField(page).pressSequentially('Half a na')
    await page.reload()
    await expect.poll(() => textField(page).inputValue()).toBe('Half a na')
    await saved(page)
    expect(await storedStep(user)).toMatchObject({ [at.text]: 'Half a na' })
    await context.close()
  })

  // A slow page begins to listen after what was left has been sent; that is no matter of the flow.
  test.each(flow === defaultFlow ? [1, 8] : [1])(
    'a tab that was closed before it could save leaves its answers to the next one, %i times slower',
    async (slowdown) => {
      const { page, context, user } = await atStep()
      await context.route(PROGRESS, (route) => route.abort('internetdisconnected'))
      await textField(page).fill('From the closed tab')
      await kept(page)
      await page.close()
      await context.unroute(PROGRESS)
      const next = await context.newPage()
      await (await context.newCDPSession(next)).send('Emulation.setCPUThrottlingRate', { rate: slowdown })
      await next.goto(`/onboarding/${at.step}`)
      await expect.poll(() => textField(next).inputValue()).toBe('From the closed tab')
      await saved(next)
      expect(await storedStep(user)).toMatchObject({ [at.text]: 'From the closed tab' })
      await context.close()
    },
  )

  test('another browser profile goes on where the first one left off', async () => {
    const { page, context, user } = await atStep()
    await textField(page).fill('Acme')
    await otherField(page).fill('L’été 株式会社 🙂')
    await saved(page)
    const elsewhere = await newPerson(browser, product, { signedUp: user, width: 360 })
    await elsewhere.page.goto('/onboarding')
    await elsewhere.page.waitForURL(`**/onboarding/${at.step}`)
    expect(await textField(elsewhere.page).inputValue()).toBe('Acme')
    expect(await otherField(elsewhere.page).inputValue()).toBe('L’été 株式会社 🙂')
    await context.close()
    await elsewhere.context.close()
  })

  test('what is typed as the page is loaded again is there after going back and forward', async () => {
    const { page, context, user } = await atStep()
    await textField(page).fill('Acme')
    await page.reload()
    await expect.poll(async () => (await storedStep(user))[at.text]).toBe('Acme')
    await saved(page)
    await page.goBack()
    await page.waitForURL(`**/onboarding/${at.before}`)
    await page.getByRole('button', { name: say('continue') }).waitFor()
    await page.goForward()
    await textField(page).waitFor()
    expect(await textField(page).inputValue()).toBe('Acme')
    await context.close()
  })
})
