import path from 'node:path'
import type { Browser } from 'playwright-core'
import { askedOf } from '#lib/flow/asked.ts'
import type { Answers } from '#lib/flow/condition.ts'
import { directionOf } from '#lib/flow/direction.ts'
import type { Flow } from '#lib/flow/flow.ts'
import { judgeStep } from '#lib/flow/judge.ts'
import { wholeAnswers } from '#tests/flow/random-answers.ts'
import { randomFlow } from '#tests/flow/random-flow.ts'
import { chanceOf } from '#tests/flow/seeded.ts'
import { startProduct } from '#tests/support/product-process.ts'
import { wizardTexts } from '#tests/support/wizard-texts.ts'
import { asFormsGive, walk } from './walk.ts'

const TRIES = 60

/** Walks the random flow of a seed, from the right where it has such a language, on a phone and on a large screen. */
export async function walkRandomFlow(browser: Browser, seed: number): Promise<void> {
  const flow = randomFlow(seed)
  const locale = flow.locales.find((one) => directionOf(one) === 'rtl') ?? flow.locales[0] ?? 'en'
  const product = await startProduct({
    FLOW_FILE: path.resolve('tests/browser/random-flow-file.ts'),
    RANDOM_FLOW_SEED: String(seed),
  })
  try {
    await addIndustries(product.sql)
    const answers = answersOfForms(flow, locale, seed)
    for (const width of [360, 1280]) await walk(browser, product, { flow, answers, locale, width })
  } finally {
    await product.stop()
  }
}

/** Whole answers that a form can give: no entry of it is empty, and no empty list decides what is asked. */
function answersOfForms(flow: Flow, locale: string, seed: number): Answers {
  const chance = chanceOf(seed + 9000)
  const texts = wizardTexts(locale, flow)
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const answers = wholeAnswers(chance, flow)
    const given = asFormsGive(texts, answers)
    const { path: asked } = askedOf(flow, given)
    const isSame = JSON.stringify(askedOf(flow, answers)) === JSON.stringify(askedOf(flow, given))
    if (isSame && asked.every((step) => judgeStep(flow, step, given).length === 0)) return given
  }
  throw new Error(`No answers were found for the random flow of seed ${seed}.`)
}

/** The industries that random answers name and the taxonomy does not. */
async function addIndustries(sql: (text: string) => Promise<unknown>): Promise<void> {
  await sql(
    `insert into public.industries (slug, name, category, name_es, category_name, category_name_es)
     select slug, 'Only ' || slug, 'other', 'Sólo ' || slug, 'Other', 'Otros'
     from unnest(array['bakeries', 'software', 'legal']) slug on conflict do nothing`,
  )
}
