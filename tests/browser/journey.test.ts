import { mkdir } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DICTIONARIES } from '#app/dictionary/dictionaries.ts'
import { accessibilityProblems, launchBrowser, newPerson, overflowsSideways } from '#tests/support/browser.ts'
import { answers } from '#tests/support/loopback-gateway/behaviours.ts'
import { type LoopbackGateway, startLoopbackGateway } from '#tests/support/loopback-gateway.ts'
import { type ProductProcess, startProduct } from '#tests/support/product-process.ts'
import { chooseRadio, pressButton, tabTo, typeInto } from './keyboard.ts'

const SCREENSHOTS = 'docs/screenshots'

let browser: Browser
let gateway: LoopbackGateway
let product: ProductProcess

beforeAll(async () => {
  await mkdir(SCREENSHOTS, { recursive: true })
  gateway = await startLoopbackGateway(answers())
  product = await startProduct()
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
    description: 'A dental clinic for families in a small town.',
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
    const { signIn, wizard: words } = DICTIONARIES[locale]

    /** Each page: nothing wrong for axe, nothing wider than the screen, and a picture. */
    async function examine(name: string) {
      await page.evaluate(() => document.fonts.ready)
      expect(await accessibilityProblems(page)).toEqual([])
      expect(await overflowsSideways(page)).toBe(false)
      await picture(page, `${name}-${locale}-${width}-${colorScheme}`)
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
    await pressButton(page, words.continue)
    await page.getByText(words.errors.choose).first().waitFor()
    const role = page.getByRole('group', { name: words.fields.role })
    expect(await role.getAttribute('aria-describedby')).toBe('role-error')
    await chooseRadio(page, words.fields.role, words.choices.role.manager.title)
    await chooseRadio(page, words.fields.experienceLevel, words.choices.experienceLevel.intermediate.title)
    await examine('welcome')
    await pressButton(page, words.continue)

    await page.waitForURL('**/onboarding/company')
    await headingHasFocus()
    await typeInto(page, words.fields.name, journey.company)
    await typeInto(page, words.fields.description, journey.description)
    await page.getByText(words.industry.suggested(journey.company)).waitFor()
    await page.locator('[data-saving=saved]').waitFor()
    await examine('company')
    const industry = page.getByRole('combobox', { name: words.fields.industry })
    await tabTo(page, industry)
    await page.keyboard.type(journey.search)
    await page.getByRole('option').first().waitFor()
    await page.getByText(/found|encontrado/).waitFor({ state: 'attached' })
    await page.keyboard.press('ArrowDown')
    expect(await industry.getAttribute('aria-activedescendant')).toBe('industry-list-0')
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect.poll(() => industry.inputValue()).toMatch(/dental|odonto/i)
    await chooseRadio(page, words.fields.size, words.choices.size.small.title)
    await typeInto(page, words.fields.website, 'https://example.com')
    await pressButton(page, words.continue)

    await page.waitForURL('**/onboarding/organization')
    await headingHasFocus()
    await typeInto(page, words.fields.teamSize, '12')
    await chooseRadio(page, words.fields.structure, words.choices.structure.flat.title)
    await chooseRadio(page, words.fields.methodology, words.choices.methodology.okrs.title)
    await chooseRadio(page, words.fields.collaborationStyle, words.choices.collaborationStyle.hybrid.title)
    await tabTo(page, page.getByRole('checkbox', { name: 'Slack' }))
    await page.keyboard.press('Space')
    await pressButton(page, words.departments.add)
    await page.keyboard.type('Recepción')
    await pressButton(page, words.departments.add)
    await page.keyboard.type('Higiene')
    await tabTo(page, page.getByLabel(words.departments.parent('Higiene')))
    await page.keyboard.type('Recep')
    await examine('organization')
    await pressButton(page, words.continue)

    await page.waitForURL('**/onboarding/complete')
    await headingHasFocus()
    await page.locator('[data-plan=ready]').waitFor()
    await page.getByRole('heading', { name: words.plan.nextSteps }).waitFor()
    expect(await page.getByText(words.plan.source.advisor).count()).toBeGreaterThan(8)
    await examine('complete')

    // Back and forward through the browser's own history, and back to the plan.
    await page.goBack()
    await page.waitForURL('**/onboarding/organization')
    expect(await page.getByLabel(words.fields.teamSize).inputValue()).toBe('12')
    await page.goForward()
    await page.waitForURL('**/onboarding/complete')
    await page.locator('[data-plan=ready]').waitFor()

    await pressButton(page, words.plan.finish)
    await page.getByRole('heading', { name: words.plan.doneTitle }).waitFor()
    await headingHasFocus()
    const downloading = page.waitForEvent('download')
    await pressButton(page, words.plan.exportMarkdown)
    const download = await downloading
    expect(download.suggestedFilename()).toBe(words.plan.fileName)
    const { readFile } = await import('node:fs/promises')
    const markdown = await readFile(await download.path(), 'utf8')
    expect(markdown).toContain(`# ${journey.company}`)
    expect(markdown).toContain(`## ${words.plan.nextSteps}`)
    expect(markdown).toContain('https://example.com')

    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button', { name: words.plan.print }).isVisible()).toBe(false)
    expect(await page.getByRole('navigation', { name: words.stepsLabel }).isVisible()).toBe(false)
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
    await page.emulateMedia({ media: 'screen' })

    await page.goto('/onboarding/welcome')
    await page.waitForURL('**/onboarding/complete')
    await pressButton(page, words.signOut)
    await page.waitForURL('**/sign-in')
    await page.goto('/onboarding')
    await page.waitForURL('**/sign-in?next=*')
    expect(complaints).toEqual([])
    await context.close()
  },
)

test('the language and the theme can be switched in mid-step and stay as chosen', async () => {
  const { page, context, complaints } = await newPerson(browser, product, {
    signedUp: await product.signUp(),
  })
  await page.goto('/onboarding')
  await page.getByRole('heading', { name: DICTIONARIES.en.wizard.headings.welcome.title }).waitFor()
  await page.getByText(DICTIONARIES.en.wizard.choices.role.ceo.title).click()
  await page.getByRole('button', { name: 'Español' }).click()
  await page.getByRole('heading', { name: DICTIONARIES.es.wizard.headings.welcome.title }).waitFor()
  expect(
    await page.getByRole('radio', { name: DICTIONARIES.es.wizard.choices.role.ceo.title }).isChecked(),
  ).toBe(true)
  await page.locator('[data-saving=saved]').waitFor()
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await background()
  await page.getByRole('button', { name: DICTIONARIES.es.preferences.theme.system }).click()
  await page.getByRole('button', { name: DICTIONARIES.es.preferences.theme.light }).click()
  expect(await background()).not.toBe(light)
  await page.reload()
  await page.getByRole('heading', { name: DICTIONARIES.es.wizard.headings.welcome.title }).waitFor()
  expect(await background()).not.toBe(light)
  const { rows } = await product.sql(
    'select locale from public.onboarding_sessions order by created_at desc limit 1',
  )
  expect(rows).toEqual([{ locale: 'es' }])
  expect(complaints).toEqual([])
  await context.close()
})

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${SCREENSHOTS}/${name}.png`, fullPage: true, animations: 'disabled' })
}
