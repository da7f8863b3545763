import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sayIn } from '#client/wizard/texts.ts'
import type { Plan, PlanItem } from '#lib/flow/plan.ts'
import { planIsShown, setSession } from '#tests/support/browser.ts'
import { callAs } from '#tests/support/product-process.ts'
import { wizardTexts } from '#tests/support/wizard-texts.ts'
import { button, examine, itemsOf, PlanWorld } from './plan-world.ts'

const say = sayIn(wizardTexts('en'))

let world: PlanWorld
beforeAll(async () => {
  world = await PlanWorld.open()
})
afterAll(() => world?.close())

test('two browsers, one offline: nothing is lost, and where both changed the same both values are shown', async () => {
  const { user } = await world.somebody({ isCompleted: true })
  const away = await world.pageOf(user, 360)
  const here = await world.pageOf(user)
  await planIsShown(away.page)
  await planIsShown(here.page)
  // What one edits with has come by itself.
  await away.page.waitForLoadState('networkidle')
  await away.context.setOffline(true)
  const awaySteps = itemsOf(away.page, 'next-step')
  await awaySteps.first().getByRole('checkbox').check()
  await editText(away.page, 'Written while away')
  await button(away.page, say('addStep')).click()
  await away.page.getByLabel(say('fieldTitle'), { exact: true }).fill('Added while away')
  await button(away.page, say('save')).click()
  await away.page.getByText(say('notSentYet')).waitFor()
  await away.page.getByText(say('planKept')).waitFor()

  await itemsOf(here.page, 'next-step').nth(1).getByRole('checkbox').check()
  await editText(here.page, 'Written meanwhile')
  await world.expectStored(user, 'insight', textOfFirst).toBe('Written meanwhile')

  await away.context.setOffline(false)
  const conflict = away.page.locator('[data-refused=edit_conflict]')
  await conflict.getByText('Written while away').waitFor()
  await conflict.getByText('Written meanwhile').waitFor()
  await examine(away.page)
  await world
    .expectStored(user, 'next-step', (items) => items.slice(0, 2).map(({ state }) => state))
    .toEqual(['done', 'done'])
  await world
    .expectStored(
      user,
      'next-step',
      (items) =>
        items.filter(({ content }) => 'title' in content && content.title === 'Added while away').length,
    )
    .toBe(1)
  await button(conflict, say('keepYours')).click()
  await conflict.waitFor({ state: 'detached' })
  await world.expectStored(user, 'insight', textOfFirst).toBe('Written while away')
  await here.page.reload()
  await here.page.getByText('Written while away').waitFor()
  await here.page.getByText('Added while away').first().waitFor()
  await away.context.close()
  await here.context.close()
})

const textOfFirst = ([item]: PlanItem[]) => (item && 'text' in item.content ? item.content.text : undefined)

async function editText(page: Page, text: string): Promise<void> {
  const item = itemsOf(page, 'insight').first()
  await item.getByRole('button', { name: say('more') }).click()
  await button(item, say('edit')).click()
  await item.getByLabel(say('fieldText'), { exact: true }).fill(text)
  await button(item, say('save')).click()
}

test('what one changes just before signing out is sent first, or waits for its owner whoever signs in meanwhile', async () => {
  const { user } = await world.somebody({ isCompleted: true })
  const { page, context } = await world.pageOf(user)
  await planIsShown(page)
  const [first, second] = await world.stored(user, 'next-step')
  const stateOf = (id: string) => (items: PlanItem[]) => items.find((item) => item.id === id)?.state
  const CHANGES = '**/api/onboarding/plan/items/**'
  const tick = (place: number) => itemsOf(page, 'next-step').nth(place).getByRole('checkbox').check()
  const signOut = async () => {
    await button(page, say('signOut')).click()
    await page.waitForURL('**/sign-in')
  }

  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await context.route(CHANGES, async (route) => {
    await held
    await route.continue()
  })
  await tick(0)
  const leaving = signOut()
  letGo()
  await leaving
  expect(stateOf(first!.id)(await world.stored(user, 'next-step'))).toBe('done')
  await context.unroute(CHANGES)

  await setSession(context, world.product, user)
  await page.goto('/onboarding/complete')
  await planIsShown(page)
  await context.route(CHANGES, (route) => route.abort('connectionreset'))
  await tick(1)
  await signOut()
  await context.unroute(CHANGES)

  const changes: string[] = []
  context.on('request', (request) => {
    if (request.method() === 'PATCH') changes.push(request.url())
  })
  const { user: next } = await world.somebody({ isCompleted: true, name: 'Next Bakery' })
  await setSession(context, world.product, next)
  await page.goto('/onboarding/complete')
  await planIsShown(page)
  expect(await itemsOf(page, 'next-step').getByRole('checkbox', { checked: true }).count()).toBe(0)
  expect(changes).toEqual([])

  await setSession(context, world.product, user)
  await page.goto('/onboarding/complete')
  await world.expectStored(user, 'next-step', stateOf(second!.id)).toBe('done')
  await context.close()
})

test('what a tab sends while somebody else is signed in changes nothing of theirs, and comes to its owner later', async () => {
  const { user } = await world.somebody({ isCompleted: true })
  const { page, context } = await world.pageOf(user)
  await planIsShown(page)
  const [first] = await world.stored(user, 'next-step')
  const { user: other } = await world.somebody({ isCompleted: true, name: 'Other Bakery' })
  const before = await callAs<Plan>(world.product, other, 'GET', '/plan')
  await setSession(context, world.product, other)
  await itemsOf(page, 'next-step').first().getByRole('checkbox').check()
  await page.locator('[data-refused=not_found]').waitFor()
  expect(await callAs<Plan>(world.product, other, 'GET', '/plan')).toEqual(before)

  await setSession(context, world.product, user)
  await page.reload()
  await world
    .expectStored(user, 'next-step', (items) => items.find(({ id }) => id === first!.id)?.state)
    .toBe('done')
  await page.locator('[data-refused]').waitFor({ state: 'detached' })
  await context.close()
})
