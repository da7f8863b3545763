import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DICTIONARIES } from '#app/dictionary/dictionaries.ts'
import { sayIn } from '#client/wizard/texts.ts'
import { LIST_BOUNDS } from '#lib/flow/recommendations.ts'
import { launchBrowser, newPerson, planIsShown, setSession } from '#tests/support/browser.ts'
import { answers, BROKEN, fails } from '#tests/support/loopback-gateway/behaviours.ts'
import { type LoopbackGateway, startLoopbackGateway } from '#tests/support/loopback-gateway.ts'
import { callAs, type ProductProcess, startProduct } from '#tests/support/product-process.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { wizardTexts } from '#tests/support/wizard-texts.ts'
import { control } from './answer-by-keyboard.ts'

const texts = wizardTexts('en')
const say = sayIn(texts)
const PROGRESS = '**/api/onboarding/progress'
/** Of a whole plan. */
const FEWEST_ITEMS = Object.values(LIST_BOUNDS).reduce((sum, { min }) => sum + min, 0)

const choiceOf = (page: Page, value: string) => page.locator(`main input[value=${value}]`)

let browser: Browser
let gateway: LoopbackGateway
let product: ProductProcess

beforeAll(async () => {
  gateway = await startLoopbackGateway(answers())
  product = await startProduct({ AI_GATEWAY_API_KEY: 'test', AI_GATEWAY_BASE_URL: gateway.baseURL })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
  await gateway?.close()
})

/** Somebody whose steps are done as far as asked, in front of the wizard. */
async function personWith(steps: (keyof typeof ANSWERS)[], answersOfCompany: object = {}) {
  const user = await product.signUp()
  const { id: sessionId } = await callAs(product, user, 'POST', '/start', { locale: 'en' })
  for (const step of steps) {
    const data = step === 'company' ? { ...ANSWERS.company, ...answersOfCompany } : ANSWERS[step]
    await callAs(product, user, 'PUT', '/progress', { sessionId, step, data })
  }
  const person = await newPerson(browser, product, { signedUp: user })
  await person.page.goto('/onboarding')
  await person.page.getByRole('heading', { level: 1 }).waitFor()
  return { ...person, user, sessionId }
}

const notice = (page: Page, name: string) => page.locator(`[data-notice=${name}]`)

/** Answers saves with a failure instead of letting them through. */
function failSaves(
  context: BrowserContext,
  status: number,
  code: string,
  headers: Record<string, string> = {},
) {
  return context.route(PROGRESS, (route) =>
    route.fulfill({
      status,
      headers: { 'content-type': 'application/problem+json', ...headers },
      body: JSON.stringify({ code, status, title: code, detail: code, type: code, requestId: 'r' }),
    }),
  )
}

test('signed out in mid-step: the answers wait on this device, and signing in again sends them', async () => {
  const { page, context, user } = await personWith(['welcome'])
  await setSession(context, product, { ...user, access_token: 'gone', refresh_token: 'gone' })
  await control(page, 'name').fill('Typed while signed out')
  await notice(page, 'signedOut').waitFor()
  const signInAgain = page.getByRole('link', { name: say('signInAgain') })
  expect(await signInAgain.getAttribute('href')).toBe('/sign-in?next=%2Fonboarding%2Fcompany')
  await signInAgain.click()
  await page.getByLabel(DICTIONARIES.en.signIn.email).fill(user.user.email)
  await page.getByLabel(DICTIONARIES.en.signIn.password, { exact: true }).fill('wrong password')
  await page.getByRole('button', { name: DICTIONARIES.en.signIn.submit }).click()
  await page.getByText(DICTIONARIES.en.signIn.errors.invalid_credentials).waitFor()
  await page.getByLabel(DICTIONARIES.en.signIn.password, { exact: true }).fill('correct horse battery')
  await page.getByRole('button', { name: DICTIONARIES.en.signIn.submit }).click()
  await page.waitForURL('**/onboarding/company')
  await expect.poll(() => control(page, 'name').inputValue()).toBe('Typed while signed out')
  await page.locator('[data-saving=saved]').waitFor()
  await context.close()
})

test('who signs out without a connection is told so, and leaves once there is one', async () => {
  const { page, context } = await personWith(['welcome'])
  const signOut = page.getByRole('button', { name: say('signOut') })
  await context.route('**/auth/v1/logout*', (route) => route.abort('internetdisconnected'), { times: 1 })
  await signOut.click()
  await notice(page, 'noConnection').waitFor()
  await signOut.click()
  await page.waitForURL('**/sign-in')
  await page.goto('/onboarding')
  await page.waitForURL('**/sign-up?**')
  await context.close()
})

test('a token that has run out is renewed without a word', async () => {
  const { page, context, user } = await personWith(['welcome'])
  await setSession(context, product, { ...user, access_token: 'run-out' })
  await control(page, 'name').fill('Renewed')
  await page.locator('[data-saving=saved]').waitFor()
  expect(await notice(page, 'signedOut').count()).toBe(0)
  const cookies = await context.cookies()
  await context.clearCookies()
  await context.addCookies(cookies)
  await page.reload()
  await expect.poll(() => control(page, 'name').inputValue()).toBe('Renewed')
  await context.close()
})

test('a session that expires in mid-step goes on in a new one with its answers and what was just typed', async () => {
  const { page, context, user, sessionId } = await personWith(['welcome'])
  await product.sql(
    `update public.onboarding_sessions set expires_at = now() - interval '1 minute' where id = $1`,
    [sessionId],
  )
  await control(page, 'name').fill('After expiry')
  await notice(page, 'expired').waitFor()
  await page.locator('[data-saving=saved]').waitFor()
  const { rows } = await product.sql(
    `select resumed_from, completed_steps, step_data -> 'company' ->> 'name' as name
     from public.onboarding_sessions where user_id = $1 and status = 'in_progress'`,
    [user.user.id],
  )
  expect(rows).toEqual([{ resumed_from: sessionId, completed_steps: ['welcome'], name: 'After expiry' }])
  await context.close()
})

test('a session that was closed elsewhere goes on in the one that is live', async () => {
  const { page, context, user } = await personWith(['welcome'])
  await callAs(product, user, 'POST', '/start', { restart: true })
  await control(page, 'name').fill('Carried over')
  await notice(page, 'closed').waitFor()
  await page.waitForURL('**/onboarding/welcome')
  await page.locator('[data-saving=saved]').waitFor()
  const { rows } = await product.sql(
    `select step_data -> 'company' ->> 'name' as name from public.onboarding_sessions where user_id = $1 and status = 'in_progress'`,
    [user.user.id],
  )
  expect(rows).toEqual([{ name: 'Carried over' }])
  await context.close()
})

test('too many requests: the wait is said, counted down and over by itself', async () => {
  const { page, context } = await personWith(['welcome'])
  await failSaves(context, 429, 'rate_limited', { 'retry-after': '2' })
  await control(page, 'name').fill('Patience')
  await notice(page, 'rateLimited').waitFor()
  await page.getByText(say('waiting', { seconds: 1 })).waitFor()
  await context.unroute(PROGRESS)
  await page.locator('[data-saving=saved]').waitFor()
  expect(await notice(page, 'rateLimited').count()).toBe(0)
  await context.close()
})

test('the service unavailable: nothing is lost, and one can try at once', async () => {
  const { page, context } = await personWith(['welcome'])
  await failSaves(context, 503, 'unavailable', { 'retry-after': '600' })
  await control(page, 'name').fill('Still here')
  await notice(page, 'unavailable').waitFor()
  await context.unroute(PROGRESS)
  await page.getByRole('button', { name: say('tryNow') }).click()
  await page.locator('[data-saving=saved]').waitFor()
  await context.close()
})

test('an answer that the server refuses is marked, and the step stays open', async () => {
  const { page, context, user } = await personWith(['welcome', 'company'])
  await page.goto('/onboarding/company')
  await control(page, 'name').waitFor()
  const refusal = { path: '/data/industry', code: 'unknown_industry', message: 'There is no such industry.' }
  await context.route(PROGRESS, (route) =>
    route.fulfill({
      status: 422,
      headers: { 'content-type': 'application/problem+json' },
      body: JSON.stringify({
        code: 'validation_failed',
        status: 422,
        title: '',
        detail: '',
        errors: [refusal],
      }),
    }),
  )
  await page.getByRole('button', { name: say('continue') }).click()
  await page.getByText(say('unknownIndustry')).waitFor()
  expect(new URL(page.url()).pathname).toBe('/onboarding/company')
  expect(user.user.id).toBeTruthy()
  await context.close()
})

test('a later step cannot be opened before its time, and the page says so', async () => {
  const { page, context } = await personWith(['welcome'])
  await page.goto('/onboarding/complete')
  await page.waitForURL('**/onboarding/company')
  await notice(page, 'incomplete').waitFor()
  await context.close()
})

test('a model’s plan arrives item by item, and says once who wrote it', async () => {
  gateway.behave(answers({ firstTokenMs: 300, tokensPerSecond: 100 }))
  const { page, context } = await personWith(['welcome', 'company', 'organization'], { name: 'Slow Co' })
  await page.getByText(/items? so far/).waitFor()
  await page.locator('.plan-item').first().waitFor()
  expect(await page.locator('[data-plan=making]').count()).toBe(1)
  await planIsShown(page)
  expect(await page.locator('[data-item]').count()).toBeGreaterThanOrEqual(FEWEST_ITEMS)
  expect(
    await page
      .getByText(say('byModel'))
      .or(page.getByText(say('byBoth')))
      .count(),
  ).toBe(1)
  await context.close()
})

test.each([
  ['hangs', BROKEN['hang before headers']!],
  ['fails', fails(500, 'internal_server_error')],
])('when the model %s, the built-in advisor’s plan is there within seconds', async (_name, behaviour) => {
  gateway.behave(behaviour)
  const { page, context } = await personWith(['welcome', 'company', 'organization'], {
    name: `Broken ${_name}`,
  })
  await planIsShown(page)
  await page.getByText(say('byAdvisor')).waitFor()
  await context.close()
})

test('a plan that cannot be fetched says so, can be asked for again, and does not keep one from finishing', async () => {
  gateway.behave(answers())
  const { page, context } = await personWith(['welcome', 'company'])
  await page.goto('/onboarding/organization')
  await context.route('**/api/onboarding/ai-suggestions', (route) => route.abort('connectionreset'))
  await control(page, 'teamSize').fill('5')
  for (const value of ['flat', 'kpis', 'hybrid']) await choiceOf(page, value).check()
  await page.getByRole('button', { name: say('continue') }).click()
  await page.locator('[data-plan=failed]').waitFor()
  await page.getByRole('button', { name: say('tryAgain') }).waitFor()
  expect(await page.locator('[data-plan-problem], [data-notice]').count()).toBe(1)
  await page.getByRole('button', { name: say('finish') }).click()
  await page.getByRole('heading', { name: say('planDone') }).waitFor()
  await page.getByRole('heading', { name: say('goals') }).waitFor()
  await context.close()
})

test('whoever cannot finish without a connection sees why, however far down the plan they are', async () => {
  gateway.behave(answers())
  const { page, context } = await personWith(['welcome', 'company', 'organization'])
  await page.goto('/onboarding/complete')
  await planIsShown(page)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await context.setOffline(true)
  await page.getByRole('button', { name: say('finish') }).click()
  const why = notice(page, 'noConnection')
  await why.waitFor()
  await expect
    .poll(() =>
      why.evaluate(
        (box) => box.getBoundingClientRect().top >= 0 && box.getBoundingClientRect().bottom <= innerHeight,
      ),
    )
    .toBe(true)
  await context.close()
})

test('a plan whose writing the connection has cut off is written by itself once it is back', async () => {
  gateway.behave(answers())
  const { page, context, user, sessionId } = await personWith(['welcome', 'company'])
  const suggestions = '**/api/onboarding/ai-suggestions'
  await context.route(suggestions, (route) => route.abort('internetdisconnected'))
  const save = { sessionId, step: 'organization', data: ANSWERS.organization }
  await callAs(product, user, 'PUT', '/progress', save)
  await page.goto('/onboarding/complete')
  await page.locator('[data-plan=failed]').waitFor()
  await context.setOffline(true)
  await context.unroute(suggestions)
  await context.setOffline(false)
  await planIsShown(page)
  await context.close()
})

test('a change of what a plan no longer has is refused in the page’s words, and the plan comes by itself', async () => {
  gateway.behave(answers())
  const { page, context, user, sessionId } = await personWith(['welcome', 'company', 'organization'])
  await page.goto('/onboarding/complete')
  await planIsShown(page)
  const step = page.locator('section[aria-labelledby=next-step] [data-item]').first()
  const id = await step.getAttribute('data-item')
  const plan = '**/api/onboarding/plan?**'
  await context.route(plan, (route) => route.abort('connectionreset'))
  const data = { ...ANSWERS.company, name: 'Another Bakery', industry: 'restaurants' }
  await callAs(product, user, 'PUT', '/progress', { sessionId, step: 'company', data })
  await callAs(product, user, 'POST', '/ai-suggestions', { sessionId, kind: 'recommendations' })
  await step.getByRole('checkbox').check()
  await page.locator('[data-refused=not_found]').getByText(say('itemIsGone')).waitFor()
  await context.unroute(plan)
  await page.locator(`[data-item="${id}"]`).waitFor({ state: 'detached' })
  await planIsShown(page)
  await context.close()
})

test('a draft of one person never reaches another who signs in in the same browser', async () => {
  const { page, context, user } = await personWith(['welcome'])
  const other = await product.signUp()
  await setSession(context, product, other)
  await control(page, 'name').fill('Only for me')
  await notice(page, 'otherUser').waitFor()
  await page.getByRole('button', { name: say('goOnAsOther') }).click()
  await page.waitForURL('**/onboarding/welcome')
  const { rows } = await product.sql(
    `select count(*)::int as count from public.onboarding_sessions where user_id = $1 and step_data::text like '%Only for me%'`,
    [other.user.id],
  )
  expect(rows).toEqual([{ count: 0 }])
  // It waits for its owner.
  await setSession(context, product, user)
  await page.goto('/onboarding')
  await expect.poll(() => control(page, 'name').inputValue()).toBe('Only for me')
  await page.locator('[data-saving=saved]').waitFor()
  await context.close()
})

test('a browser that keeps nothing says so while answers wait, and saves all the same', async () => {
  const { page, context } = await personWith(['welcome'])
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    Storage.prototype.setItem = refuse
    Storage.prototype.getItem = refuse
  })
  await page.goto('/onboarding/company')
  await failSaves(context, 503, 'unavailable', { 'retry-after': '600' })
  await control(page, 'name').fill('Nowhere to keep it')
  await page.getByText(say('notKept')).waitFor()
  await notice(page, 'unavailable').waitFor()
  await context.unroute(PROGRESS)
  await page.getByRole('button', { name: say('tryNow') }).click()
  await page.locator('[data-saving=saved]').waitFor()
  await context.close()
})

test('a text that is too long is marked as it is typed, is said not to be saved, and survives a reload', async () => {
  const { page, context } = await personWith(['welcome'])
  const description = 'x'.repeat(501)
  await control(page, 'description').fill(description)
  await page.getByText(/at most 500 characters/).waitFor()
  await page.getByText(say('heldBack')).waitFor()
  await page.reload()
  const shown = () => control(page, 'description').inputValue()
  await expect.poll(shown).toBe(description)
  await control(page, 'description').fill('Short enough')
  await page.locator('[data-saving=saved]').waitFor()
  await context.close()
})
