import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { finishedPatch, formValuesOf, withPatch } from '#client/wizard/form-values.ts'
import { type Say, sayIn, type WizardTexts } from '#client/wizard/texts.ts'
import { askedOf, visibleAnswers } from '#lib/flow/asked.ts'
import type { Answers } from '#lib/flow/condition.ts'
import type { Flow } from '#lib/flow/flow.ts'
import type { OutlineField } from '#lib/flow/outline.ts'
import { accessibilityProblems, newPerson, overflowsSideways, planIsShown } from '#tests/support/browser.ts'
import { callAs, type Product } from '#tests/support/product-process.ts'
import { wizardTexts } from '#tests/support/wizard-texts.ts'
import { answerByKeyboard, control, type Walker } from './answer-by-keyboard.ts'
import { pressButton, unfold } from './keyboard.ts'

export interface Walk {
  flow: Flow
  answers: Answers
  locale: string
  width: number
  colorScheme?: 'light' | 'dark'
  /** Takes a picture of each page where it is given. */
  picture?: (page: Page, name: string) => Promise<void>
}

/** The answers as forms give them: what is empty and not required is none, and what was ticked is in its order. */
export function asFormsGive({ outline }: WizardTexts, answers: Answers): Answers {
  return Object.fromEntries(
    outline.steps.flatMap(({ name, fields }) => {
      const given = answers[name]
      return given === undefined
        ? []
        : [[name, withPatch({}, finishedPatch(fields, formValuesOf(fields, inOrder(fields, given))))]]
    }),
  )
}

type Given = Readonly<Record<string, unknown>>

const inOrder = (fields: readonly OutlineField[], given: Given): Given =>
  Object.fromEntries(
    Object.entries(given).map(([name, answer]) => {
      const field = fields.find((one) => one.name === name)
      return [name, field === undefined ? answer : answerInOrder(field, answer)]
    }),
  )

function answerInOrder({ kind, choices = [], fields = [] }: OutlineField, answer: unknown): unknown {
  if (kind === 'choices')
    return choices.map(({ value }) => value).filter((value) => (answer as string[]).includes(value))
  if (kind === 'list') return (answer as Given[]).map((entry) => inOrder(fields, entry))
  return kind === 'group' ? inOrder(fields, answer as Given) : answer
}

/**
 * Goes through a whole flow by keyboard alone, looks at every page with axe and for what is wider than the screen,
 * finishes, and finds the answers stored as they were given.
 */
export async function walk(browser: Browser, product: Product, walk: Walk): Promise<void> {
  const { flow, locale, width, colorScheme, picture } = walk
  const texts = wizardTexts(locale, flow)
  const say = sayIn(texts)
  const answers = asFormsGive(texts, walk.answers)
  const user = await product.signUp()
  await callAs(product, user, 'POST', '/start', { locale })
  const industries = await callAs<{ slug: string; name: string }[]>(
    product,
    user,
    'GET',
    `/industries?limit=200&locale=${locale}`,
  )
  const { page, context, complaints } = await newPerson(browser, product, {
    signedUp: user,
    width,
    colorScheme,
  })
  const walker = { page, industryNames: new Map(industries.map(({ slug, name }) => [slug, name])) }

  const examine = async (name: string) => {
    await page.evaluate(() => document.fonts.ready)
    assert.deepEqual(await accessibilityProblems(page), [], name)
    assert.equal(await overflowsSideways(page), false, `${name} is wider than the screen`)
    await picture?.(page, name)
  }

  await page.goto('/onboarding')
  const asked = askedOf(flow, answers)
  for (const name of asked.path) {
    const step = texts.outline.steps.find((one) => one.name === name)!
    await page.waitForURL(`**/onboarding/${name}`)
    await page.getByRole('heading', { level: 1, name: step.title, exact: true }).waitFor()
    // Once the page's program has come: until then its body alone says it.
    await page.locator(`html[lang="${locale}"][dir="${texts.outline.dir}"]`).waitFor()
    await answerStep(walker, step.fields, answers[name] ?? {})
    await page.locator('[data-saving=saved]').waitFor()
    await examine(name)
    await pressButton(page, say('continue'))
  }
  await page.waitForURL('**/onboarding/complete')
  await finish(page, texts, say, examine)

  const session = await callAs<{ status: string; stepData: Answers }>(
    product,
    user,
    'GET',
    '/session/current',
  )
  assert.equal(session.status, 'completed')
  assert.deepEqual(session.stepData, visibleAnswers(flow, answers))
  assert.deepEqual(complaints, [])
  await context.close()
}

/** Answers what is asked as it comes to be asked: an answer may bring a question above it. */
async function answerStep(walker: Walker, fields: readonly OutlineField[], answers: Answers[string]) {
  const left = new Map(fields.map((field) => [field.name, field]))
  for (let isNew = true; isNew; ) {
    isNew = false
    for (const [name, field] of left) {
      const answer = answers?.[name]
      if ((await control(walker.page, name).count()) === 0) continue
      left.delete(name)
      isNew = true
      const isNone = answer === undefined || (Array.isArray(answer) && answer.length === 0)
      if (isNone) continue
      await unfold(walker.page, control(walker.page, name))
      await answerByKeyboard(walker, field, name, answer)
    }
  }
}

async function finish(
  page: Page,
  { outline }: WizardTexts,
  say: Say,
  examine: (name: string) => Promise<void>,
): Promise<void> {
  if (outline.hasAdvice) await planIsShown(page)
  await page.getByRole('heading', { name: say('answers'), exact: true }).waitFor()
  await examine('complete')
  await pressButton(page, say('finish'))
  await page.getByRole('heading', { name: say(outline.hasAdvice ? 'planDone' : 'allDone') }).waitFor()
  await examine('completed')
}
