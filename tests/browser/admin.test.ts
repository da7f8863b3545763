import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ADMIN_WORDS } from '#app/admin/words.ts'
import { defaultFlow } from '#lib/flow/default-flow.ts'
import {
  accessibilityProblems,
  launchBrowser,
  newPerson,
  overflowsSideways,
  type PersonOptions,
} from '#tests/support/browser.ts'
import { type ProductProcess, type SignedUp, startProduct } from '#tests/support/product-process.ts'
import { wizardTexts } from '#tests/support/wizard-texts.ts'

let browser: Browser
let product: ProductProcess
let admin: SignedUp

beforeAll(async () => {
  product = await startProduct()
  browser = await launchBrowser()
  admin = await product.signUpAdmin()
  await plantMonth()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

/** Counters as thirty days of a small product leave them. */
async function plantMonth(): Promise<void> {
  await product.sql(`
    insert into onboarding.analytics_tail (flow, series, day, key, count, input_tokens, output_tokens, cost_nusd)
    select case when series like 'ai%' then '' else '${defaultFlow.id}' end, series, (now() at time zone 'UTC')::date - age, key, greatest(0, round(count)), tokens, tokens / 3, cost
    from generate_series(0, 29) as age
    cross join lateral (select 60 + 18 * sin(age / 4.0) - age * 0.6 as people) as p
    cross join lateral (values
      ('session', array['started', 'version', '1'], people, 0, 0),
      ('session', array['completed', 'version', '1'], people * 0.6, 0, 0),
      ('session', array['abandoned', 'version', '1'], people * 0.1, 0, 0),
      ('session', array['expired', 'version', '1'], people * 0.2, 0, 0),
      ('session', array['resumed', 'version', '1'], people * 0.05, 0, 0),
      ('session', array['started', 'industry', 'software-saas'], people * 0.6, 0, 0),
      ('session', array['completed', 'industry', 'software-saas'], people * 0.4, 0, 0),
      ('session', array['started', 'industry', 'cafes-bakeries'], people * 0.4, 0, 0),
      ('session', array['completed', 'industry', 'cafes-bakeries'], people * 0.2, 0, 0),
      ('session', array['started', 'size', 'small'], people, 0, 0),
      ('session', array['completed', 'size', 'small'], people * 0.6, 0, 0),
      ('step', array['1', 'welcome', 'entered'], people, 0, 0),
      ('step', array['1', 'welcome', 'completed'], people * 0.92, 0, 0),
      ('step', array['1', 'company', 'entered'], people * 0.92, 0, 0),
      ('step', array['1', 'company', 'completed'], people * 0.74, 0, 0),
      ('step', array['1', 'organization', 'entered'], people * 0.74, 0, 0),
      ('step', array['1', 'organization', 'completed'], people * 0.65, 0, 0),
      ('step', array['1', 'complete', 'entered'], people * 0.65, 0, 0),
      ('step', array['1', 'complete', 'completed'], people * 0.6, 0, 0),
      ('seconds', array['welcome', '18'], people, 0, 0), ('seconds', array['company', '75'], people, 0, 0),
      ('seconds', array['organization', '48'], people, 0, 0), ('seconds', array['complete', '6.5'], people, 0, 0),
      ('seconds', array['total', '165'], people, 0, 0),
      ('left', array['company', 'save_refused', '1'], people * 0.08, 0, 0),
      ('left', array['company', 'nothing', '1'], people * 0.1, 0, 0),
      ('left', array['organization', 'ai_slow', '1'], people * 0.03, 0, 0),
      ('suggestion', array['first'], people * 0.6, 0, 0), ('suggestion', array['listed'], people * 0.2, 0, 0),
      ('suggestion', array['other'], people * 0.1, 0, 0),
      ('ai_call', array['openai/gpt-6-luna', 'complete'], people * 3, 90000, 24000000),
      ('ai_call', array['anthropic/claude-haiku-5.5', 'complete'], people * 0.4, 12000, 4000000),
      ('ai_answer', array['recommendations', 'model', ''], people * 0.6, 0, 0),
      ('ai_answer', array['industry', 'cache', ''], people * 0.3, 0, 0),
      ('ai_answer', array['industry', 'advisor', 'timeout'], people * 0.05, 0, 0)
    ) as planted (series, key, count, tokens, cost)`)
  await product.sql(`
    insert into onboarding.ai_budgets (day, user_id, limit_nusd, spent_nusd, reserved_nusd)
    values ((now() at time zone 'UTC')::date, null, 5000000000, 1840000000, 60000000)`)
  await product.sql(`
    insert into onboarding.traffic_minutes (flow, minute, requests, errors, latencies)
    select 'onboarding', date_trunc('hour', now()) - age * interval '1 hour', 300 + 120 * sin(age / 3.0), age % 7,
      array[200, 60, 20, 10 + age % 9, 4, 1, 0, 0]
    from generate_series(1, 47) as age`)
}

async function open(options: PersonOptions = {}) {
  const person = await newPerson(browser, product, { signedUp: admin, ...options })
  await person.page.goto('/admin')
  return person
}

const words = ADMIN_WORDS.en

test('an operator sees the figures, without a finding of axe, in light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, context, complaints } = await open({ colorScheme })
    await page.getByRole('heading', { name: words.funnel }).waitFor()
    await page.locator('.recharts-surface').first().waitFor()
    const [first] = wizardTexts('en').outline.steps
    const row = page.getByRole('table').first().getByRole('row', { name: first!.title })
    expect(await row.textContent()).toMatch(/[1-9]/)
    expect(await accessibilityProblems(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.screenshot({ path: `docs/screenshots/admin-${colorScheme}.png`, fullPage: true })
    await context.close()
  }
})

test('it fits 360 px, in Spanish', async () => {
  const { page, context } = await open({ width: 360, language: 'es-ES' })
  await page.getByRole('heading', { name: ADMIN_WORDS.es.funnel }).waitFor()
  await page.locator('.recharts-surface').first().waitFor()
  expect(await overflowsSideways(page)).toBe(false)
  expect(await accessibilityProblems(page)).toEqual([])
  await page.screenshot({ path: 'docs/screenshots/admin-360-es.png', fullPage: true })
  await context.close()
})

test('the keyboard alone changes the range, opens a table and regroups', async () => {
  const { page, context } = await open()
  await page.getByRole('heading', { name: words.funnel }).waitFor()
  const asked = page.waitForRequest((request) => request.url().includes('/api/admin/analytics'))
  await page.getByLabel(words.range).focus()
  await page.keyboard.press('ArrowUp')
  expect((await asked).url()).toContain('from=')
  await page.getByText(words.asTable).first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('columnheader', { name: words.day }).first().waitFor()
  await page.getByLabel(words.dimension).focus()
  await page.keyboard.press('ArrowDown')
  await page.getByRole('columnheader', { name: words.dimensions.bySize }).first().waitFor()
  await context.close()
})

test('who is no operator, and who is not signed in, is told what to do', async () => {
  const other = await open({ signedUp: await product.signUp() })
  await other.page.getByRole('heading', { name: words.forbiddenTitle }).waitFor()
  expect(await accessibilityProblems(other.page)).toEqual([])
  await other.context.close()
  const nobody = await open({ signedUp: undefined })
  await nobody.page.getByRole('heading', { name: words.signInTitle }).waitFor()
  expect(await nobody.page.getByRole('link', { name: words.signIn }).last().getAttribute('href')).toContain(
    'admin',
  )
  await nobody.context.close()
})
