import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Say, sayIn } from '#client/wizard/texts.ts'
import type { Plan, PlanItem } from '#lib/flow/plan.ts'
import { newPerson, planIsShown } from '#tests/support/browser.ts'
import { answers } from '#tests/support/loopback-gateway/behaviours.ts'
import { callAs } from '#tests/support/product-process.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { wizardTexts } from '#tests/support/wizard-texts.ts'
import { tabTo } from './keyboard.ts'
import { button, examine, itemsOf, PlanWorld, said } from './plan-world.ts'

const say = sayIn(wizardTexts('en'))
const sayInSpanish = sayIn(wizardTexts('es'))
const HEADINGS = ['nextSteps', 'goals', 'insights', 'advice'] as const
const MAX_LAYOUT_SHIFT = 0.02

let world: PlanWorld
beforeAll(async () => {
  world = await PlanWorld.open()
})
afterAll(() => world?.close())

const expectFocus = (page: Page, control: string) =>
  expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.control))
    .toBe(control)

/** Counts what moves from now on without the person having done anything. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts = { total: 0 }
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        shifts.total += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

test.each([360, 1280])(
  'while it is written at %i px, every heading stands in its place and nothing moves',
  async (width) => {
    world.gateway.behave(answers({ firstTokenMs: 300, tokensPerSecond: 400 }))
    const { user } = await world.somebody({ name: `Slow at ${width}` })
    const { page, context, complaints } = await newPerson(world.browser, world.product, {
      signedUp: user,
      width,
    })
    await watchShifts(page)
    await page.goto('/onboarding/complete')
    const headings = () => page.locator('main section > h2').allInnerTexts()
    const expected = HEADINGS.map((wording) => say(wording))
    await page.locator('main section > h2').first().waitFor()
    expect(await headings()).toEqual(expected)
    await page.locator('.plan-line').first().waitFor()
    expect(await page.locator('[data-plan=making]').count()).toBe(1)
    expect(await headings()).toEqual(expected)
    await planIsShown(page)
    expect(await headings()).toEqual(expect.arrayContaining(expected))
    const shift = await page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total)
    process.stdout.write(`layout shift while a plan is written at ${width} px: ${shift.toFixed(4)}\n`)
    expect(shift).toBeLessThanOrEqual(MAX_LAYOUT_SHIFT)
    expect(complaints).toEqual([])
    await context.close()
  },
)

test('whatever one does with a plan is stored, and taken back by one press', async () => {
  world.gateway.behave(answers())
  const { user } = await world.somebody({ isCompleted: true })
  const { page, context, complaints } = await world.pageOf(user)
  await planIsShown(page)
  const stateOf = (id: string) => (items: PlanItem[]) => items.find((item) => item.id === id)?.state
  const undo = async () => {
    await button(page, say('undo')).click()
    await said(page, 'undone').waitFor()
  }

  const [step, nextStep] = await world.stored(user, 'next-step')
  await itemsOf(page, 'next-step').first().getByRole('checkbox').check()
  await said(page, 'doneItem').waitFor()
  await world.expectStored(user, 'next-step', stateOf(step!.id)).toBe('done')
  await undo()
  await world.expectStored(user, 'next-step', stateOf(step!.id)).toBe('suggested')

  const [goal] = await world.stored(user, 'okr')
  const goalItem = itemsOf(page, 'okr').first()
  await goalItem
    .getByRole('button', { name: say('accept') })
    .first()
    .click()
  await said(page, 'accepted').waitFor()
  await world.expectStored(user, 'okr', stateOf(goal!.id)).toBe('accepted')
  await undo()
  await world.expectStored(user, 'okr', stateOf(goal!.id)).toBe('suggested')

  await goalItem.getByRole('button', { name: say('ownFigures') }).click()
  await goalItem.getByLabel(say('from'), { exact: true }).first().fill('12.5')
  await examine(page)
  await button(goalItem, say('save')).click()
  const baseline = (items: PlanItem[]) => {
    const found = items.find(({ id }) => id === goal!.id)
    return found?.kind === 'okr' ? found.content.keyResults[0]?.baseline : undefined
  }
  await world.expectStored(user, 'okr', baseline).toBe(12.5)
  await undo()
  await world.expectStored(user, 'okr', baseline).toBe(baseline([goal!]))

  const stepItem = itemsOf(page, 'next-step').nth(1)
  await stepItem.getByRole('button', { name: say('more') }).click()
  await examine(page)
  await button(stepItem, say('moveUp')).click()
  const firstId = (items: PlanItem[]) => items[0]?.id
  await world.expectStored(user, 'next-step', firstId).toBe(nextStep!.id)
  await undo()
  await world.expectStored(user, 'next-step', firstId).toBe(step!.id)

  await button(stepItem, say('edit')).click()
  await stepItem.getByLabel(say('fieldTitle'), { exact: true }).fill('Call the baker')
  await button(stepItem, say('save')).click()
  const titles = (items: PlanItem[]) => items.map(({ content }) => ('title' in content ? content.title : ''))
  await world.expectStored(user, 'next-step', titles).toContain('Call the baker')
  await undo()
  await world.expectStored(user, 'next-step', titles).not.toContain('Call the baker')

  await button(stepItem, say('dismissItem')).click()
  await world.expectStored(user, 'next-step', stateOf(nextStep!.id)).toBe('dismissed')
  await undo()
  await world.expectStored(user, 'next-step', stateOf(nextStep!.id)).toBe('suggested')

  await button(page, say('addStep')).click()
  await button(page, say('save')).click()
  await page.getByText('Title is required.').waitFor()
  await page.getByLabel(say('fieldTitle'), { exact: true }).fill('A step of my own')
  await button(page, say('save')).click()
  await said(page, 'added').waitFor()
  await world.expectStored(user, 'next-step', titles).toContain('A step of my own')
  await button(page, say('undo')).click()
  await world.expectStored(user, 'next-step', (items) => items.at(-1)?.state).toBe('dismissed')
  await page.getByText(say('dismissedItems', { count: 1 })).click()
  // What is dismissed while the list is open stands once on the page.
  const { title } = (nextStep as Extract<PlanItem, { kind: 'next-step' }>).content
  await button(stepItem, say('dismissItem')).click()
  await said(page, 'dismissed').waitFor()
  expect(await page.getByText(title, { exact: true }).count()).toBe(1)
  await undo()
  await page.getByRole('button', { name: `${say('restore')}: A step of my own` }).click()
  await world.expectStored(user, 'next-step', (items) => items.at(-1)?.state).toBe('suggested')

  // Written again: what one made one's own stays, the rest is new.
  await page.getByRole('button', { name: `${say('writeAgain')}: ${say('nextSteps')}` }).click()
  await page.getByText(say('writeAgainText')).waitFor()
  await button(page, say('writeAgain')).click()
  await said(page, 'writtenAgain').waitFor()
  await world.expectStored(user, 'next-step', (items) => items.some(({ id }) => id === step!.id)).toBe(false)
  await world.expectStored(user, 'next-step', titles).toContain('A step of my own')

  await page.reload()
  await planIsShown(page)
  await itemsOf(page, 'next-step').filter({ hasText: 'A step of my own' }).waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('a step that is done is dismissed like any other, in words of that, and comes back as it was', async () => {
  const { user } = await world.somebody()
  const { page, context } = await world.pageOf(user)
  await planIsShown(page)
  const step = itemsOf(page, 'next-step').first()
  await step.getByRole('checkbox').check()
  await said(page, 'doneItem').waitFor()
  await step.locator('[data-control=more]').click()
  await step.getByRole('button', { name: say('dismissItem') }).click()
  await said(page, 'dismissed').waitFor()
  await step.locator('[data-control=undo]').click()
  await said(page, 'undone').waitFor()
  expect(await step.getByRole('checkbox').isChecked()).toBe(true)
  await context.close()
})

test('once an answer has changed, the plan is written anew, and what one accepted stays and says so', async () => {
  const { user, sessionId } = await world.somebody()
  const { page, context } = await world.pageOf(user)
  await planIsShown(page)
  const [goal, other] = await world.stored(user, 'okr')
  const goalItem = itemsOf(page, 'okr').first()
  await goalItem
    .getByRole('button', { name: say('accept') })
    .first()
    .click()
  await said(page, 'accepted').waitFor()
  const data = { ...ANSWERS.company, name: 'Another Bakery', size: 'large' }
  await callAs(world.product, user, 'PUT', '/progress', { sessionId, step: 'company', data })
  await page.reload()
  await planIsShown(page)
  await goalItem.getByText(say('stale')).waitFor()
  expect(await goalItem.getAttribute('data-item')).toBe(goal!.id)
  await page.locator(`[data-item="${other!.id}"]`).waitFor({ state: 'detached' })
  expect(await page.getByText(say('stale')).count()).toBe(1)
  await context.close()
})

test('a plan is worked on by keyboard alone, at 320 px too', async () => {
  const { user } = await world.somebody({ isCompleted: true })
  const { page, context } = await world.pageOf(user, 320)
  await planIsShown(page)
  await examine(page)
  const [first, second] = await world.stored(user, 'next-step')
  await tabTo(page, itemsOf(page, 'next-step').first().getByRole('checkbox'))
  await page.keyboard.press('Space')
  await world.expectStored(user, 'next-step', ([one]) => one?.state).toBe('done')
  await page.keyboard.press('Alt+ArrowDown')
  await world
    .expectStored(user, 'next-step', (items) => items.map(({ id }) => id).slice(0, 2))
    .toEqual([second!.id, first!.id])
  await expectFocus(page, 'done')
  const item = itemsOf(page, 'insight').first()
  await tabTo(page, item.getByRole('button', { name: say('more') }))
  await page.keyboard.press('Enter')
  await tabTo(page, button(item, say('edit')))
  await page.keyboard.press('Enter')
  await item.getByLabel(say('fieldText'), { exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await expectFocus(page, 'more')
  await tabTo(page, button(item, say('dismissItem')))
  await page.keyboard.press('Enter')
  await world.expectStored(user, 'insight', ([one]) => one?.state).toBe('dismissed')
  await expectFocus(page, 'undo')
  await page.keyboard.press('Enter')
  await world.expectStored(user, 'insight', ([one]) => one?.state).toBe('suggested')
  await context.close()
})

test('a plan stays whole in its language until one has it written in that of the page', async () => {
  const { user } = await world.somebody({ isCompleted: true })
  const { page, context } = await world.pageOf(user, 360)
  await planIsShown(page)
  const headingsIn = async (speak: Say) => {
    for (const wording of HEADINGS)
      await page.getByRole('heading', { level: 2, name: speak(wording), exact: true }).waitFor()
  }
  const spanish = page.getByRole('button', { name: /Español/ })
  const offer = page.locator('[data-plan-offer]')
  // A language that cannot come is neither marked nor offered; it comes with the connection.
  await context.setOffline(true)
  await spanish.click()
  await page.locator('[data-notice=noConnection]').waitFor()
  expect(await spanish.getAttribute('aria-pressed')).toBe('false')
  expect(await offer.count()).toBe(0)
  await context.setOffline(false)
  await offer.getByText(sayInSpanish('planInLanguage', { language: 'inglés' })).waitFor()
  await page.getByRole('heading', { level: 1, name: sayInSpanish('planDone') }).waitFor()
  expect(await spanish.getAttribute('aria-pressed')).toBe('true')
  expect(await page.locator('[data-notice]').count()).toBe(0)
  await headingsIn(say)
  await page.locator('[lang=en] section[aria-labelledby=okr]').waitFor()
  await examine(page)
  await page.reload()
  await offer.getByText(sayInSpanish('planInLanguage', { language: 'inglés' })).waitFor()
  await page.getByRole('heading', { level: 1, name: sayInSpanish('planDone') }).waitFor()
  await offer.getByRole('button').click()
  await offer.waitFor({ state: 'detached' })
  await headingsIn(sayInSpanish)
  expect((await callAs<Plan>(world.product, user, 'GET', '/plan')).locale).toBe('es')
  await context.close()
})

test('a plan is taken along as a file and on paper, and earlier ones stay readable', async () => {
  const { user } = await world.somebody({ isCompleted: true, name: 'First Bakery' })
  const [before] = await world.stored(user, 'next-step')
  const { id: sessionId } = await callAs(world.product, user, 'POST', '/start', { restart: true })
  await world.answerAll(user, sessionId, 'Second Bakery')
  await callAs(world.product, user, 'POST', '/complete', { sessionId })
  const { page, context } = await world.pageOf(user)
  await planIsShown(page)
  for (const [wording, name, begins] of [
    ['downloadMarkdown', 'md', '# '],
    ['downloadTable', 'csv', 'kind,'],
    ['downloadCalendar', 'ics', 'BEGIN:VCALENDAR'],
  ] as const) {
    await button(page, say('download')).click()
    const downloading = page.waitForEvent('download')
    await button(page, say(wording)).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe(`${say('fileName')}.${name}`)
    const { readFile } = await import('node:fs/promises')
    expect(await readFile(await download.path(), 'utf8')).toContain(begins)
  }

  const earlier = page.getByText(say('earlierPlans'))
  expect(await earlier.count()).toBe(0)
  await page.getByText(say('yoursStays')).scrollIntoViewIfNeeded()
  await earlier.click()
  await page.locator('details details summary').first().click()
  await page
    .locator('details details')
    .getByText((before!.content as { title: string }).title)
    .waitFor()
  await examine(page)

  await page.emulateMedia({ media: 'print' })
  const year = String(new Date().getUTCFullYear())
  await page.getByText(say('planFor', { company: 'Second Bakery' })).waitFor()
  await page.locator('.plan-cover', { hasText: year }).waitFor()
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false)
  expect(await page.getByRole('main').getByRole('button').filter({ visible: true }).count()).toBe(0)
  expect((await page.pdf()).length).toBeGreaterThan(10_000)
  await context.close()
})

test('who has no earlier plan is offered none', async () => {
  const { user } = await world.somebody({ isCompleted: true })
  const { page, context } = await world.pageOf(user)
  await planIsShown(page)
  const lookingForThem = page.waitForResponse('**/api/onboarding/export')
  await page.getByText(say('yoursStays')).scrollIntoViewIfNeeded()
  await (await lookingForThem).finished()
  await page.evaluate(() => new Promise(requestAnimationFrame))
  expect(await page.getByText(say('earlierPlans')).count()).toBe(0)
  await context.close()
})

test('a plan without steps says so, not that all are done, and whoever thinks better of adding one is where they were', async () => {
  world.gateway.behave(answers())
  const { user } = await world.somebody({ isCompleted: true })
  const { items } = await callAs<Plan>(world.product, user, 'GET', '/plan')
  for (const { id, kind } of items)
    if (kind === 'next-step')
      await callAs(world.product, user, 'PATCH', `/plan/items/${id}`, { state: 'dismissed' })
  const { page, context, complaints } = await world.pageOf(user, 360)
  await planIsShown(page)
  await page.getByText(say('noSteps')).waitFor()
  expect(await page.getByText(say('allStepsDone')).count()).toBe(0)
  await button(page, say('addStep')).click()
  // What one edits with comes when it is first shown.
  await page.getByLabel(say('fieldTitle'), { exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.add))
    .toBe('next-step')
  await examine(page)
  expect(complaints).toEqual([])
  await context.close()
})
