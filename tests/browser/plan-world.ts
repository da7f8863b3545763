import type { Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Plan, PlanItem, PlanItemKind } from '#lib/flow/plan.ts'
import { accessibilityProblems, launchBrowser, newPerson, overflowsSideways } from '#tests/support/browser.ts'
import { answers } from '#tests/support/loopback-gateway/behaviours.ts'
import { type LoopbackGateway, startLoopbackGateway } from '#tests/support/loopback-gateway.ts'
import { callAs, type ProductProcess, type SignedUp, startProduct } from '#tests/support/product-process.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'

/** A product whose model writes plans, and people in front of theirs. */
export class PlanWorld {
  readonly gateway: LoopbackGateway
  readonly product: ProductProcess
  readonly browser: Browser

  private constructor(gateway: LoopbackGateway, product: ProductProcess, browser: Browser) {
    this.gateway = gateway
    this.product = product
    this.browser = browser
  }

  static async open(): Promise<PlanWorld> {
    const gateway = await startLoopbackGateway(answers())
    const product = await startProduct({ AI_GATEWAY_API_KEY: 'test', AI_GATEWAY_BASE_URL: gateway.baseURL })
    return new PlanWorld(gateway, product, await launchBrowser())
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.product.stop()
    await this.gateway.close()
  }

  /** Somebody whose steps are all done; completed where it is wanted. */
  async somebody({ isCompleted = false, name = 'Panadería Sol' } = {}) {
    const user = await this.product.signUp()
    const { id: sessionId } = await callAs(this.product, user, 'POST', '/start', { locale: 'en' })
    await this.answerAll(user, sessionId, name)
    if (isCompleted) await callAs(this.product, user, 'POST', '/complete', { sessionId })
    return { user, sessionId }
  }

  async answerAll(user: SignedUp, sessionId: string, name: string): Promise<void> {
    for (const [step, data] of Object.entries(ANSWERS))
      await callAs(this.product, user, 'PUT', '/progress', {
        sessionId,
        step,
        data: step === 'company' ? { ...data, name } : data,
      })
  }

  async pageOf(user: SignedUp, width = 1280) {
    const person = await newPerson(this.browser, this.product, { signedUp: user, width })
    await person.page.goto('/onboarding/complete')
    return person
  }

  /** What the server has of a kind. */
  async stored(user: SignedUp, kind: PlanItemKind): Promise<PlanItem[]> {
    const { items } = await callAs<Plan>(this.product, user, 'GET', '/plan')
    return items.filter((item) => item.kind === kind)
  }

  /** Waits until the server has what is expected. */
  expectStored(user: SignedUp, kind: PlanItemKind, pick: (items: PlanItem[]) => unknown) {
    return expect.poll(async () => pick(await this.stored(user, kind)))
  }
}

/** The items of a kind on the page. */
export const itemsOf = (page: Page, kind: PlanItemKind) =>
  page.locator(`section[aria-labelledby=${kind}] [data-item]`)
/** What the page says of the last change. */
export const said = (page: Page, wording: string) => page.locator(`[data-said=${wording}]`)
export const button = (within: Page | Locator, name: string) =>
  within.getByRole('button', { name, exact: true })

/** axe finds nothing, and nothing is wider than the screen. */
export async function examine(page: Page): Promise<void> {
  expect(await accessibilityProblems(page)).toEqual([])
  expect(await overflowsSideways(page)).toBe(false)
}
