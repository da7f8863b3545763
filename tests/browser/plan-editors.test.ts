import { afterAll, beforeAll, expect, test } from 'vitest'
import { sayIn } from '#client/wizard/texts.ts'
import type { PlanItem } from '#lib/flow/plan.ts'
import { wizardTexts } from '#tests/support/wizard-texts.ts'
import { button, examine, itemsOf, PlanWorld } from './plan-world.ts'

const say = sayIn(wizardTexts('en'))

let world: PlanWorld
beforeAll(async () => {
  world = await PlanWorld.open()
})
afterAll(() => world?.close())

test('a figure of a plan is taken as it was typed, and shown as it was understood', async () => {
  const { user } = await world.somebody()
  const { page, context } = await world.pageOf(user, 360)
  const goal = itemsOf(page, 'okr').first()
  await button(goal, `${say('ownFigures')}: ${await goal.getByRole('heading').innerText()}`).click()
  const from = goal.getByLabel(say('from'), { exact: true }).first()
  await from.fill('')
  await from.pressSequentially('12,5')
  await page.keyboard.press('Tab')
  expect(await from.inputValue()).toBe('12.5')
  const to = goal.getByLabel(say('to'), { exact: true }).first()
  await to.fill('')
  await to.pressSequentially('a third')
  await button(goal, say('save')).click()
  expect(await to.getAttribute('aria-invalid')).toBe('true')
  expect(await to.inputValue()).toBe('a third')
  await examine(page)
  await to.fill('1,234')
  await button(goal, say('save')).click()
  const figures = ([first]: PlanItem[]) =>
    first?.kind === 'okr' ? [first.content.keyResults[0]?.baseline, first.content.keyResults[0]?.target] : []
  await world.expectStored(user, 'okr', figures).toEqual([12.5, 1234])
  await context.close()
})

test('a text that is too long for a plan is kept and said, not cut', async () => {
  const { user } = await world.somebody()
  const { page, context } = await world.pageOf(user)
  const step = itemsOf(page, 'next-step').first()
  await step.getByRole('button', { name: say('more') }).click()
  await button(step, say('edit')).click()
  const title = step.getByLabel(say('fieldTitle'), { exact: true })
  const pasted = 'word '.repeat(50).trim()
  await title.fill(pasted)
  await button(step, say('save')).click()
  await step.getByText(/at most 200 characters; it has 249/).waitFor()
  expect(await title.inputValue()).toBe(pasted)
  await title.fill('Call the baker')
  await button(step, say('save')).click()
  await world
    .expectStored(user, 'next-step', ([first]) => first?.kind === 'next-step' && first.content.title)
    .toBe('Call the baker')
  await context.close()
})

test('the title of a result says the figures that it is given, whichever form gives them', async () => {
  const { user } = await world.somebody()
  const { page, context } = await world.pageOf(user)
  const goal = itemsOf(page, 'okr').first()
  await goal.getByRole('button', { name: say('more') }).click()
  const [before] = await world.stored(user, 'okr')
  const [result] = before?.kind === 'okr' ? before.content.keyResults : []
  await button(goal, say('edit')).click()
  const title = goal.getByLabel(say('result'), { exact: true }).first()
  const given = `Bake from ${result!.baseline} to ${result!.target} loaves`
  await title.fill(given)
  await goal.getByLabel(say('to'), { exact: true }).first().fill('4321')
  await button(goal, say('save')).click()
  await world
    .expectStored(user, 'okr', ([first]) => first?.kind === 'okr' && first.content.keyResults[0]?.title)
    .toBe(`Bake from ${result!.baseline} to 4,321 loaves`)
  await context.close()
})
