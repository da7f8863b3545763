import { mkdir } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DICTIONARIES } from '#app/dictionary/dictionaries.ts'
import { sayIn, type WizardTexts } from '#client/wizard/texts.ts'
import {
  accessibilityProblems,
  launchBrowser,
  newPerson,
  overflowsSideways,
  planIsShown,
} from '#tests/support/browser.ts'
import { answers } from '#tests/support/loopback-gateway/behaviours.ts'
import { type LoopbackGateway, startLoopbackGateway } from '#tests/support/loopback-gateway.ts'
import { openProduct } from '#tests/support/open-product.ts'
import type { Product } from '#tests/support/product-process.ts'
import { wizardTexts } from '#tests/support/wizard-texts.ts'
import { control } from './answer-by-keyboard.ts'
import { chooseRadio, pressButton, tabTo, typeInto, unfold } from './keyboard.ts'

const SCREENSHOTS = 'docs/screenshots'
/** Those of the wizard are taken where any flow is walked. */
const PICTURED = ['home', 'sign-up']

let browser: Browser
let gateway: LoopbackGateway
let product: Product

beforeAll(async () => {
  await mkdir(SCREENSHOTS, { recursive: true })
  gateway = await startLoopbackGateway(answers())
  product = await openProduct()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
  await gateway?.close()
})

const JOURNEYS = [
  {
    locale: 'en',
    language: 'en-US',
    width: 1280,
    colorScheme: 'light',
    company: 'Bright Smile Dental Clinic',
    description: 'A dental clinic where dentists look after the teeth of families.',
    search: 'dental',
  },
  {
    locale: 'es',
    language: 'es-ES',
    width: 360,
    colorScheme: 'dark',
    company: 'Clínica Dental Sonrisa',
    description: 'Clínica dental para familias en una ciudad pequeña.',
    search: 'dental',
  },
] as const

test.each(JOURNEYS)(
  'the whole wizard works by keyboard alone: $locale at $width px, $colorScheme',
  async (journey) => {
    const { locale, width, colorScheme } = journey
    const { page, context, complaints } = await newPerson(browser, product, journey)
    const { signIn } = DICTIONARIES[locale]
    const texts = wizardTexts(locale)
    const say = sayIn(texts)
    const fieldsOf = (step: string) => texts.outline.steps.find(({ name }) => name === step)!.fields
    const labelOf = (step: string, field: string) => fieldsOf(step).find(({ name }) => name === field)!.label
    const addButton = fieldsOf('organization').find(({ name }) => name === 'departments')!.addText!
    const typeAt = async (field: string, text: string) => {
      await unfold(page, control(page, field))
      await tabTo(page, control(page, field))
      await page.keyboard.type(text)
    }
    const choose = (step: string, field: string, value: string) =>
      chooseRadio(page, labelOf(step, field), labelOfChoice(texts, step, field, value))

    /** Each page: nothing wrong for axe, nothing wider than the screen, and a picture of those before the wizard. */
    async function examine(name: string) {
      await page.evaluate(() => document.fonts.ready)
      expect(await accessibilityProblems(page)).toEqual([])
      expect(await overflowsSideways(page)).toBe(false)
      if (PICTURED.includes(name)) await picture(page, `${name}-${locale}-${width}-${colorScheme}`)
    }
    const headingHasFocus = () =>
      expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')

    await page.goto('/')
    await examine('home')
    await page.goto('/onboarding/organization')
    await page.waitForURL('**/sign-up?next=%2Fonboarding%2Forganization')
    await examine('sign-up')
    await typeInto(page, signIn.email, `${crypto.randomUUID()}@example.com`)
    await typeInto(page, signIn.password, 'correct horse battery')
    await page.keyboard.press('Enter')

    // Deep links lead to the step that is next.
    await page.waitForURL('**/onboarding/welcome')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale)
    await pressButton(page, say('continue'))
    await page.locator('[data-problems]').waitFor()
    const role = page.getByRole('group', { name: labelOf('welcome', 'role') })
    expect(await role.getAttribute('aria-describedby')).toBe('role-error')
    await choose('welcome', 'role', 'manager')
    await choose('welcome', 'experienceLevel', 'intermediate')
    await examine('welcome')
    await pressButton(page, say('continue'))

    await page.waitForURL('**/onboarding/company')
    await headingHasFocus()
    await typeAt('name', journey.company)
    await typeAt('description', journey.description)
    await page.getByText(say('suggested', { company: journey.company })).waitFor()
    await page.locator('[data-saving=saved]').waitFor()
    await examine('company')
    const industry = control(page, 'industry')
    await tabTo(page, industry)
    await page.keyboard.type(journey.search)
    await page.getByRole('option').first().waitFor()
    await page.getByText(/result/).waitFor({ state: 'attached' })
    await page.keyboard.press('ArrowDown')
    expect(await industry.getAttribute('aria-activedescendant')).toBe('industry-list-0')
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect.poll(() => industry.inputValue()).toMatch(/dental|odonto/i)
    await choose('company', 'size', 'small')
    await typeAt('website', 'example.com')
    await pressButton(page, say('continue'))

    await page.waitForURL('**/onboarding/organization')
    await headingHasFocus()
    await typeAt('teamSize', '12')
    await choose('organization', 'structure', 'flat')
    await choose('organization', 'methodology', 'okrs')
    await choose('organization', 'collaborationStyle', 'hybrid')
    await tabTo(page, page.getByRole('checkbox', { name: 'Slack' }))
    await page.keyboard.press('Space')
    await unfold(page, control(page, 'departments'))
    await pressButton(page, addButton)
    await page.keyboard.type('Recepción')
    await pressButton(page, addButton)
    await page.keyboard.type('Higiene')
    await tabTo(page, control(page, 'departments.1.parent'))
    await page.keyboard.type('Recep')
    await examine('organization')
    await pressButton(page, say('continue'))

    await page.waitForURL('**/onboarding/complete')
    await headingHasFocus()
    await planIsShown(page)
    await page.getByRole('heading', { name: say('nextSteps') }).waitFor()
    await expect.poll(() => page.getByText(say('byAdvisor')).count()).toBe(1)
    await examine('complete')

    // Back and forward through the browser's own history, and back to the plan.
    await page.goBack()
    await page.waitForURL('**/onboarding/organization')
    expect(await control(page, 'teamSize').inputValue()).toBe('12')
    await page.goForward()
    await page.waitForURL('**/onboarding/complete')
    await planIsShown(page)

    await pressButton(page, say('finish'))
    await page.getByRole('heading', { name: say('planDone') }).waitFor()
    await headingHasFocus()
    const downloading = page.waitForEvent('download')
    await pressButton(page, say('download'))
    await pressButton(page, say('downloadMarkdown'))
    const download = await downloading
    expect(download.suggestedFilename()).toBe(`${say('fileName')}.md`)
    const { readFile } = await import('node:fs/promises')
    const markdown = await readFile(await download.path(), 'utf8')
    expect(markdown).toContain(`## ${say('nextSteps')}`)

    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button', { name: say('print') }).isVisible()).toBe(false)
    expect(await page.getByRole('navigation', { name: say('steps') }).isVisible()).toBe(false)
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
    await page.emulateMedia({ media: 'screen' })

    await page.goto('/onboarding/welcome')
    await page.waitForURL('**/onboarding/complete')
    await pressButton(page, say('signOut'))
    await page.waitForURL('**/sign-in')
    await page.goto('/onboarding')
    await page.waitForURL('**/sign-in?next=*')
    expect(complaints).toEqual([])
    await context.close()
  },
)

test('the language and the theme can be switched in mid-step and stay as chosen', async () => {
  const user = await product.signUp()
  const { page, context, complaints } = await newPerson(browser, product, { signedUp: user })
  await page.goto('/onboarding')
  await page.getByRole('heading', { name: titleOf('en') }).waitFor()
  await page.getByText(labelOfChoice(wizardTexts('en'), 'welcome', 'role', 'ceo')).click()
  await page.getByRole('button', { name: 'Español' }).click()
  await page.getByRole('heading', { name: titleOf('es') }).waitFor()
  expect(
    await page
      .getByRole('radio', { name: labelOfChoice(wizardTexts('es'), 'welcome', 'role', 'ceo') })
      .isChecked(),
  ).toBe(true)
  await page.locator('[data-saving=saved]').waitFor()
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await background()
  await page.getByRole('button', { name: sayIn(wizardTexts('es'))('themeSystem') }).click()
  await page.getByRole('button', { name: sayIn(wizardTexts('es'))('themeLight') }).click()
  expect(await background()).not.toBe(light)
  await page.reload()
  await page.getByRole('heading', { name: titleOf('es') }).waitFor()
  expect(await background()).not.toBe(light)
  const { rows } = await product.sql('select locale from public.onboarding_sessions where user_id = $1', [
    user.user.id,
  ])
  expect(rows).toEqual([{ locale: 'es' }])
  expect(complaints).toEqual([])
  await context.close()
})

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${SCREENSHOTS}/${name}.png`, fullPage: true, animations: 'disabled' })
}

const titleOf = (locale: string) => wizardTexts(locale).outline.steps[0]!.title

function labelOfChoice({ outline }: WizardTexts, step: string, field: string, value: string): string {
  const fields = outline.steps.find(({ name }) => name === step)?.fields ?? []
  const choices = fields.find(({ name }) => name === field)?.choices ?? []
  return choices.find((choice) => choice.value === value)!.label
}
