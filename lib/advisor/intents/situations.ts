import type { Intent } from './intent.ts'
import { CUSTOMER_SITUATIONS } from './situations/customers.ts'
import { MONEY_SITUATIONS } from './situations/money.ts'
import { TURNS } from './situations/turns.ts'
import { WORK_SITUATIONS } from './situations/work.ts'

const compiled = (situations: readonly (readonly [Intent, string])[]) =>
  situations.map(([intent, words]): readonly [Intent, RegExp] => [intent, new RegExp(`\\b(?:${words})`)])

/** Sentences that describe a situation without naming it, in English and Spanish, read on folded text. */
export const SITUATIONS = compiled([
  ...CUSTOMER_SITUATIONS,
  ...WORK_SITUATIONS,
  ...MONEY_SITUATIONS,
  ...TURNS,
])
