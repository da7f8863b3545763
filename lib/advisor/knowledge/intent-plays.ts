import { INTENTS, type Intent } from '../intents/intent.ts'
import { CUSTOMER_PLAYS } from './intents/customers.ts'
import { MONEY_PLAYS } from './intents/money.ts'
import { WORK_PLAYS } from './intents/work.ts'
import type { Play } from './shape.ts'
import { readSheet } from './sheet.ts'

/** Aims that no text states: they follow from a stage, a closing, or a number that somebody watches. */
const FOLLOWING_AIMS = ['first_customers', 'first_visits', 'close_accounts', 'own_number'] as const
export type Aim = Intent | (typeof FOLLOWING_AIMS)[number]
export const AIMS: readonly Aim[] = [...INTENTS, ...FOLLOWING_AIMS]

const plays = new Map(
  [CUSTOMER_PLAYS, WORK_PLAYS, MONEY_PLAYS].flatMap((sheet) =>
    [...readSheet(sheet)].map(([aim, { plays: own }]) => [aim, own[0]]),
  ),
)

/** Returns the play for an aim that holds in any field. */
export function playFor(aim: Aim): Play {
  const play = plays.get(aim)
  if (play === undefined) throw new Error(`No sheet has a play for ${aim}.`)
  return play
}
