import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DICTIONARIES } from '#app/dictionary/dictionaries.ts'
import { sayIn } from '#client/wizard/texts.ts'
import { NIL_UUID } from '#lib/uuid.ts'
import { launchBrowser, newPerson } from '#tests/support/browser.ts'
import { startProduct } from '#tests/support/product-process.ts'
import { wizardTexts } from '#tests/support/wizard-texts.ts'
import { type Arrival, type Landing, STATES } from './first-load/states.ts'
import { addressOf, createWorld, PASSWORD, type World } from './first-load/world.ts'

const { signIn, lost } = DICTIONARIES.en
const say = sayIn(wizardTexts('en'))

const PAGES = [
  '/onboarding',
  '/onboarding/welcome',
  '/onboarding/company',
  '/onboarding/organization',
  '/onboarding/complete',
  '/onboarding/nowhere',
  '/',
  '/sign-in',
  '/sign-in?next=%2Fonboarding',
  '/sign-up?next=%2Fonboarding',
  '/reset-password',
  '/sign-in-link',
  '/new-password',
  '/sign-in/arrive',
  '/admin',
  '/docs',
  '/docs/errors',
  '/docs/reference/api',
  '/docs/reference/api/save-progress',
  '/docs/http-api',
  '/nowhere',
]
const PLAYS_ALL = process.env.FIRST_LOADS === 'all'
/** A state sees every thirteenth page, the next one the next; with FIRST_LOADS=all each sees every page. */
const SHARE = PLAYS_ALL ? 1 : 13
/** Every second state, beginning with either, so that in time each is tried. */
const STRIDE = PLAYS_ALL ? 1 : 2
const FIRST = Math.floor(Math.random() * STRIDE)
/** Redirects, and the loads that a renewed sign-in brings. */
const MAX_LOADS = 6
const PAGES_AT_ONCE = 3

let browser: Browser
let world: World
let loads = 0

beforeAll(async () => {
  world = await createWorld(await startProduct({ RATE_LIMIT_SCALE: '1', TRUSTED_PROXY_COUNT: '1' }))
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await world?.product.stop()
  process.stdout.write(
    `first loads: ${loads} of ${PAGES.length} pages in ${VISITS.length} of ${STATES.length} states\n`,
  )
})

const VISITS = STATES.map((state, turn) => ({
  ...state,
  pages: PAGES.filter((_, place) => (place + turn) % SHARE === 0),
})).filter((_, turn) => turn % STRIDE === FIRST)

test.each(VISITS)('with $name, every page shows itself and a way on', async ({ arrive, lands, pages }) => {
  const arrival = await arrive(world)
  try {
    const waiting = [...pages]
    const loadWaiting = async () => {
      for (let target = waiting.shift(); target !== undefined; target = waiting.shift())
        await load(target, arrival, async (page) => {
          if (target?.startsWith('/onboarding') || lands === 'refused') await landed(page, lands)
        })
    }
    await Promise.all(Array.from({ length: PAGES_AT_ONCE }, loadWaiting))
    await load('/onboarding', arrival, (page) => goOn(page, lands, arrival))
  } finally {
    await arrival.mend?.()
  }
})

/** Opens a page as the first one of a fresh browser and looks at all that any page must be. */
async function load(target: string, arrival: Arrival, look: (page: Page) => Promise<void>): Promise<void> {
  const { context, page, complaints } = await newPerson(browser, world.product)
  try {
    await context.setExtraHTTPHeaders({ 'x-forwarded-for': addressOf(arrival.session?.user.id ?? NIL_UUID) })
    await bringCookies(context, arrival)
    const documents: string[] = []
    const failures: string[] = []
    page.on('response', (response) => {
      const { status, url } = { status: response.status(), url: response.url() }
      if (response.request().resourceType() === 'document') documents.push(`${status} ${url}`)
      if (status >= 500 && status !== 503) failures.push(`${status} ${url}`)
    })
    await page.goto(target, { waitUntil: 'domcontentloaded' })
    await page.locator('main').first().waitFor()
    await wayOn(page).first().waitFor()
    await look(page)
    loads += 1
    const told = `${target}: ${documents.join(', ')}`
    expect(await page.getByText(lost.failed).count(), told).toBe(0)
    expect(failures, told).toEqual([])
    expect(documents.length, told).toBeLessThanOrEqual(MAX_LOADS)
    expect(complaints, told).toEqual([])
  } catch (error) {
    throw new Error(`${target}: ${await page.locator('body').innerText()}`, { cause: error })
  } finally {
    await context.close()
  }
}

/** What somebody can follow or press. */
const wayOn = (page: Page) => page.locator('a[href]:visible, button:visible:not([disabled])')

async function bringCookies(context: BrowserContext, { session, cookies }: Arrival): Promise<void> {
  const { origin } = world.product
  const name = `sb-${new URL(origin).hostname.split('.')[0]}-auth-token`
  const value = session && `base64-${Buffer.from(JSON.stringify(session)).toString('base64url')}`
  const brought = cookies ?? (value === undefined ? [] : [{ name: '', value }])
  await context.addCookies(brought.map((cookie) => ({ ...cookie, name: name + cookie.name, url: origin })))
}

const continueButton = (page: Page) => page.getByRole('button', { name: say('continue'), exact: true })
const explanation = (page: Page) => page.getByRole('alert').filter({ has: page.getByRole('button') })

/** Waits until the wizard's address has led to where it leads in this state. */
async function landed(page: Page, lands: Landing): Promise<void> {
  if (lands === 'sign-in') await page.getByLabel(signIn.password, { exact: true }).waitFor()
  else if (lands === 'wizard') await continueButton(page).waitFor()
  // Steps that are answered may be opened again until the end.
  else if (lands === 'plan') await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
  else if (lands === 'refused') await page.getByRole('link', { name: 'Try again' }).waitFor()
  else await explanation(page).waitFor()
}

/** Takes the way on, to the end of what stood in the way. */
async function goOn(page: Page, lands: Landing, { mend }: Arrival): Promise<void> {
  await landed(page, lands)
  if (lands === 'plan') await page.waitForURL('**/onboarding/complete')
  if (lands === 'sign-in') {
    expect(new URL(page.url()).searchParams.get('next')).toBe('/onboarding')
    await signUpHere(page)
    await continueButton(page).waitFor()
  } else if (lands === 'explained' && mend) {
    await mend()
    await explanation(page).getByRole('button').click()
    await continueButton(page).waitFor()
  }
}

async function signUpHere(page: Page): Promise<void> {
  if (new URL(page.url()).pathname === '/sign-in')
    await page.getByRole('link', { name: signIn.toSignUpAction }).click()
  await page.waitForURL('**/sign-up?next=*')
  await page.getByLabel(signIn.email).fill(`${crypto.randomUUID()}@example.com`)
  await page.getByLabel(signIn.password, { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: signIn.submitSignUp }).click()
  await page.waitForURL('**/onboarding/welcome')
}
