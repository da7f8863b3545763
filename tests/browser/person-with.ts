import type { Browser } from 'playwright-core'
import type { Answers } from '#lib/flow/condition.ts'
import { newPerson, type PersonOptions } from '#tests/support/browser.ts'
import { callAs, type Product } from '#tests/support/product-process.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'

/** Somebody with these steps done, who has not opened the wizard yet. */
export async function personWith(
  browser: Browser,
  product: Product,
  steps: (keyof typeof ANSWERS)[],
  options: PersonOptions & { locale?: string } = {},
) {
  const user = await product.signUp()
  const { id: sessionId } = await callAs(product, user, 'POST', '/start', { locale: options.locale ?? 'en' })
  for (const step of steps)
    await callAs(product, user, 'PUT', '/progress', { sessionId, step, data: ANSWERS[step] })
  const person = await newPerson(browser, product, { signedUp: user, ...options })
  const stored = async (step: string) =>
    (await callAs<{ stepData: Answers }>(product, user, 'GET', '/session/current')).stepData[step]
  return { ...person, stored }
}
