import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import type { Answers } from '#lib/flow/condition.ts'
import { newPerson } from '#tests/support/browser.ts'
import { PATIENCE_MS } from '#tests/support/patience.ts'
import { callAs, type Product, type SignedUp } from '#tests/support/product-process.ts'
import { ACTS, type Act, ADDED_STEP, ANSWERED } from './acts.ts'
import { Cut, type Way } from './cut.ts'

/** What says that something is amiss, or on its way. */
const SAID =
  '[data-notice], [data-saving=kept], [data-plan-problem], [data-failed], [role=alert], main [role=status]:not(:empty)'
/** What comes without a connection comes at once. */
const AT_ONCE_MS = 1500
/** So long a person waits before doing it again. */
const AGAIN_MS = 4000
const LOOK_MS = 50
/** So many acts a person goes on without a connection, where the page allows it. */
const ACTS_WHILE_CUT = 3

/**
 * Walks the wizard as somebody new, who loses the connection before the request of the name and has it back some acts
 * later, and finds every answer where it belongs. Returns the names of the requests.
 */
export async function walkWithCut(
  browser: Browser,
  product: Product,
  before?: string,
  way?: Way,
): Promise<Cut> {
  const user = await product.signUp()
  const { page, context, complaints } = await newPerson(browser, product, { signedUp: user })
  context.setDefaultTimeout(AGAIN_MS)
  const cut = new Cut(context, before, way)
  await cut.watch()
  let act: Act | undefined
  try {
    let held = 0
    await page.goto('/onboarding', { waitUntil: 'commit', timeout: PATIENCE_MS })
    for (act of ACTS) {
      const isDone = await carryOut(page, act, cut)
      if (cut.isCut && (!isDone || ++held >= ACTS_WHILE_CUT)) await cut.restore()
      if (!isDone) await carryOut(page, act, cut)
    }
    await cut.restore()
    assert.deepEqual(complaints, [])
    await expectStored(product, user)
    return cut
  } catch (error) {
    throw new Error(`at "${act?.name}": ${(error as Error).message}\n${await shownOf(page)}`, {
      cause: error,
    })
  } finally {
    await context.close()
  }
}

/** Does it, again where that has led to nothing; false where the page says, without a connection, that it cannot be. */
async function carryOut(page: Page, act: Act, cut: Cut): Promise<boolean> {
  const begun = performance.now()
  let performedAt = Number.NEGATIVE_INFINITY
  while (performance.now() - begun < PATIENCE_MS) {
    if (await act.isDone(page).catch(() => false)) return true
    const now = performance.now()
    if (now - performedAt > AGAIN_MS) {
      await act.perform(page).catch(() => undefined)
      performedAt = performance.now()
    } else if (cut.isCut && now - performedAt > AT_ONCE_MS && (await isSaid(page))) return false
    await page.waitForTimeout(LOOK_MS)
  }
  throw new Error(cut.isCut ? 'nothing is done, and nothing said' : 'it cannot be done')
}

const isSaid = (page: Page) =>
  page
    .locator(SAID)
    .filter({ visible: true })
    .count()
    .then(Boolean, () => false)

const shownOf = (page: Page) =>
  page
    .evaluate(() => {
      for (const list of document.querySelectorAll('select')) list.remove()
      return `${location.href}\n${document.body.innerText.replaceAll(/\s*\n\s*/g, ' | ')}`
    })
    .catch(() => '')

interface Stored {
  status: string
  stepData: Answers
}

async function expectStored(product: Product, user: SignedUp): Promise<void> {
  const { status, stepData } = await callAs<Stored>(product, user, 'GET', '/session/current')
  assert.equal(status, 'completed')
  const { industry, ...company } = stepData.company ?? {}
  assert.ok(industry)
  for (const [step, answers] of Object.entries(ANSWERED))
    for (const [field, answer] of Object.entries(answers))
      assert.deepEqual((step === 'company' ? company : stepData[step])?.[field], answer, `${step}.${field}`)
  const { items } = await callAs<{ items: { kind: string; state: string; content: { title?: string } }[] }>(
    product,
    user,
    'GET',
    '/plan',
  )
  const steps = items.filter(({ kind }) => kind === 'next-step')
  assert.deepEqual(
    steps.map(({ state }) => state === 'done').filter(Boolean).length,
    2,
    'both ticked steps are done',
  )
  assert.equal(
    steps.filter(({ content }) => content.title === ADDED_STEP).length,
    1,
    'the step is added once',
  )
}
