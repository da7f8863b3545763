import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ADMIN_WORDS } from '#app/admin/words/admin-words.ts'
import {
  accessibilityProblems,
  launchBrowser,
  newPerson,
  overflowsSideways,
  type Person,
  type PersonOptions,
} from '#tests/support/browser.ts'
import { plantMonth, plantPeople } from '#tests/support/people-of-a-month.ts'
import { type ProductProcess, type SignedUp, startProduct } from '#tests/support/product-process.ts'
import { SERVICES } from '#tests/support/service-tokens.ts'
import { wizardTexts } from '#tests/support/wizard-texts.ts'

const words = ADMIN_WORDS.en
const PEOPLE = 25
/** An endpoint that is never there, so that deliveries fail. */
const NOBODY_LISTENS = {
  WEBHOOK_URL: 'http://127.0.0.1:9/',
  WEBHOOK_SECRET: `whsec_${Buffer.from('x'.repeat(32)).toString('base64')}`,
}

let browser: Browser
let product: ProductProcess
let admin: SignedUp

beforeAll(async () => {
  product = await startProduct({ ...SERVICES, ...NOBODY_LISTENS })
  browser = await launchBrowser()
  admin = await product.signUpOperator('admin')
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

async function open(address: string, options: PersonOptions = {}): Promise<Person> {
  const person = await newPerson(browser, product, { signedUp: admin, ...options })
  await person.page.goto(address)
  return person
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })
const idOfLink = async (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? ''

describe('before anybody has started', () => {
  test('the figures show the first request, and the list and the trail say what will stand there', async () => {
    const { page, context, complaints } = await open('/admin', { width: 360 })
    await heading(page, words.figures.firstTitle).waitFor()
    expect(await page.locator('pre').textContent()).toContain(`${product.origin}/api/onboarding/start`)
    expect(await accessibilityProblems(page)).toEqual([])
    expect(await overflowsSideways(page)).toBe(false)
    await page.getByRole('link', { name: words.frame.places.sessions }).click()
    await heading(page, words.sessions.emptyTitle).waitFor()
    await page.getByRole('link', { name: words.frame.places.audit }).click()
    await heading(page, words.audit.emptyTitle).waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })
})

describe('with people on their way', () => {
  beforeAll(async () => {
    await plantPeople(product, PEOPLE)
    await plantMonth(product)
  })

  test('somebody is found and helped in three steps, and the trail keeps who did it and why', async () => {
    const { page, context, complaints } = await open('/admin/sessions')
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByLabel(words.sessions.searchLabel).fill('nandu 4')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Café Ñandú 4' }).click()
    await page.getByLabel(words.help.reason, { exact: true }).fill('Asked by phone')
    await page.getByRole('button', { name: words.help.actions.reopen }).click()
    await page.getByText(words.help.done.reopen).waitFor()
    await page.getByText(words.timeline.edits.reopened ?? '').waitFor()
    await page.getByRole('button', { name: words.help.actions.extend }).waitFor()

    expect(await page.textContent('main')).not.toContain('for the quarter')
    await page.getByRole('button', { name: words.answers.reveal }).click()
    await page.getByText(words.answers.reasonMissing).waitFor()
    await page.getByLabel(words.answers.revealReason).fill('Wants to hear them')
    await page.keyboard.press('Enter')
    await page.getByText('We bake bread for the quarter.').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.screenshot({ path: 'docs/screenshots/admin-session.png', fullPage: true })

    await page.getByRole('link', { name: words.sessions.audited }).click()
    const acts = page.getByRole('list', { name: words.audit.title }).getByRole('listitem')
    for (const [place, reason, action] of [
      [0, 'Wants to hear them', 'session.revealed'],
      [1, 'Asked by phone', 'session.reopened'],
    ] as const) {
      const text = await acts.nth(place).textContent()
      for (const part of [reason, admin.user.email, words.audit.actions[action]]) expect(text).toContain(part)
    }
    expect(await accessibilityProblems(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })

  test('erasing is asked for twice, and nothing is left to open', async () => {
    const { page, context } = await open('/admin/sessions?q=acme+5')
    await page.getByRole('link', { name: 'Acme 5' }).click()
    await heading(page, words.help.title).waitFor()
    const id = await idOfLink(page)
    await page.getByRole('button', { name: words.help.actions.erase }).click()
    await page.getByText(words.help.reasonMissing).waitFor()
    await page.getByLabel(words.help.reason, { exact: true }).fill('A request by mail')
    await page.getByRole('button', { name: words.help.actions.erase }).click()
    await page.getByRole('button', { name: words.help.eraseConfirm }).click()
    await page.getByText(words.sessions.erased).waitFor()
    const answer = await page.goto(`/admin/sessions/${id}`)
    expect(answer?.status()).toBe(404)
    await heading(page, words.frame.notFoundTitle).waitFor()
    await context.close()
  })

  test('a number of the funnel leads to as many sessions, and a group narrows the page, by addresses', async () => {
    const { page, context, complaints } = await open('/admin')
    await heading(page, words.figures.funnel).waitFor()
    await page.locator('.recharts-surface').first().waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.screenshot({ path: 'docs/screenshots/admin-light.png', fullPage: true })

    // The counters of the month have no sessions; those of a segment are counted from sessions alone.
    await page.getByLabel(words.figures.segment).selectOption({ label: 'Accounting & Tax' })
    await page.getByRole('button', { name: words.figures.show }).click()
    await page.waitForURL(/segment=industry%3Aaccounting-tax/)
    expect(new URL(page.url()).searchParams.getAll('segment')).toEqual(['industry:accounting-tax'])
    const step = wizardTexts('en').outline.steps.find(({ name }) => name === 'organization')?.title ?? ''
    const link = page.getByRole('link', { name: step }).filter({ hasText: 'left' })
    const count = Number(/\d+/.exec((await link.textContent()) ?? '')?.[0])
    expect(count).toBeGreaterThan(0)
    await link.click()
    const rows = page.getByRole('list', { name: words.sessions.title }).getByRole('listitem')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(count)
    expect(await page.getByLabel(words.sessions.status).inputValue()).toBe('left')
    expect(complaints).toEqual([])
    await context.close()
  })

  test('the keyboard alone changes the period, opens a table and regroups', async () => {
    const { page, context } = await open('/admin')
    await heading(page, words.figures.groups).waitFor()
    await page.getByRole('link', { name: words.figures.lastDays(7) }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/from=/)
    await page.getByText(words.figures.asTable).first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('columnheader', { name: words.figures.day }).first().waitFor()
    const bySize = page.getByRole('link', { name: 'Company size' })
    await bySize.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/by=size/)
    await page.getByRole('link', { name: '11–50' }).waitFor()
    await context.close()
  })

  test('every page fits 360 px, in Spanish and in the dark', async () => {
    const { page, context } = await open('/admin', { width: 360, language: 'es-ES', colorScheme: 'dark' })
    const spanish = ADMIN_WORDS.es
    for (const [address, name, picture] of [
      ['/admin', spanish.figures.title, 'admin-360-es'],
      ['/admin/sessions?status=left', spanish.sessions.title, undefined],
      ['/admin/audit', spanish.audit.title, undefined],
      ['/admin/webhooks?state=failing', spanish.webhooks.title, undefined],
    ] as const) {
      await page.goto(address)
      await heading(page, name).waitFor()
      expect([address, await overflowsSideways(page)]).toEqual([address, false])
      const isCut = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element) =>
        scrollWidth > clientWidth || scrollHeight > clientHeight
      const tables = await page.locator('section:has(> table)').filter({ visible: true }).all()
      expect([address, await Promise.all(tables.map((table) => table.evaluate(isCut)))]).toEqual([
        address,
        tables.map(() => false),
      ])
      if (picture === undefined) continue
      expect(await accessibilityProblems(page)).toEqual([])
      await page.screenshot({ path: `docs/screenshots/${picture}.png`, fullPage: true })
    }
    const failing = page.getByRole('list', { name: spanish.webhooks.deliveries }).getByRole('listitem')
    expect(await failing.first().textContent()).toContain(spanish.webhooks.failures.connection)
    await page.getByRole('button', { name: `${spanish.webhooks.test.send} webhook` }).click()
    await page
      .getByText(`webhook: ${spanish.webhooks.test.failed} (${spanish.webhooks.failures.connection}).`)
      .waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.goto('/admin/sessions')
    await page.getByRole('list', { name: spanish.sessions.title }).getByRole('link').first().click()
    await heading(page, spanish.help.title).waitFor()
    expect(await overflowsSideways(page)).toBe(false)
    await context.close()
  })
})

describe('each role', () => {
  test.each([
    ['support', ['sessions']],
    ['analyst', ['figures']],
  ] as const)('%s finds its own pages in the menu, and for the others why not', async (role, places) => {
    const { page, context } = await open('/admin', { signedUp: await product.signUpOperator(role) })
    const menu = page.getByRole('navigation', { name: words.frame.navigation }).getByRole('link')
    expect(await menu.allTextContents()).toEqual(places.map((place) => words.frame.places[place]))
    await page.goto('/admin/audit')
    await heading(page, words.frame.otherRoleTitle).waitFor()
    await context.close()
  })

  test('who is no operator, and who is not signed in, is told what to do', async () => {
    const other = await open('/admin', { signedUp: await product.signUp() })
    await heading(other.page, words.frame.forbiddenTitle).waitFor()
    expect(await accessibilityProblems(other.page)).toEqual([])
    await other.context.close()
    const nobody = await open('/admin/sessions?q=acme', { signedUp: undefined })
    await heading(nobody.page, words.frame.signInTitle).waitFor()
    const target = await nobody.page
      .getByRole('link', { name: words.frame.signIn })
      .last()
      .getAttribute('href')
    expect(new URL(target ?? '', product.origin).searchParams.get('next')).toBe('/admin/sessions?q=acme')
    await nobody.context.close()
  })

  test('signing out ends it in this browser', async () => {
    const { page, context } = await open('/admin', { signedUp: await product.signUpOperator('support') })
    await page.getByRole('button', { name: words.frame.signOut }).click()
    await page.waitForURL(/sign-in/)
    await page.goto('/admin/sessions')
    await heading(page, words.frame.signInTitle).waitFor()
    await context.close()
  })
})

test('without JavaScript somebody is found all the same, and the page says what needs it', async () => {
  const { context } = await open('/sign-in')
  const plain = await browser.newContext({ baseURL: product.origin, javaScriptEnabled: false })
  await plain.addCookies(await context.cookies())
  const page = await plain.newPage()
  await page.goto('/admin/sessions')
  // What stands in a noscript is no text to Playwright.
  expect((await page.content()).includes(words.frame.needsJavaScript)).toBe(true)
  await page.getByLabel(words.sessions.searchLabel).fill('ñandú 10')
  await page.getByRole('button', { name: words.sessions.search }).click()
  await page.getByRole('link', { name: 'Café Ñandú 10' }).waitFor()
  await plain.close()
  await context.close()
})
