import type { field } from '../field.ts'
import type { FieldRecord } from '../field-types.ts'
import { booleanKind } from './boolean.ts'
import { choiceKind } from './choice.ts'
import { choicesKind } from './choices.ts'
import { consentKind } from './consent.ts'
import { countryKind } from './country.ts'
import { dateKind } from './date.ts'
import { emailKind } from './email.ts'
import { groupKind } from './group.ts'
import { industryKind } from './industry.ts'
import type { Kind } from './kind.ts'
import { listKind } from './list.ts'
import { decimalKind, integerKind } from './number.ts'
import { phoneKind } from './phone.ts'
import { paragraphsKind, textKind } from './text.ts'
import { urlKind } from './url.ts'
import { zodKind } from './zod.ts'

export type KindName = keyof typeof field

const KINDS: { readonly [Name in KindName]: Kind<never> } = {
  text: textKind,
  paragraphs: paragraphsKind,
  choice: choiceKind,
  choices: choicesKind,
  integer: integerKind,
  decimal: decimalKind,
  boolean: booleanKind,
  consent: consentKind,
  date: dateKind,
  email: emailKind,
  phone: phoneKind,
  url: urlKind,
  country: countryKind,
  industry: industryKind,
  list: listKind,
  group: groupKind,
  zod: zodKind,
}

export const KIND_NAMES = Object.keys(KINDS) as readonly KindName[]

/** Whether something is a field of a kind that there is. */
export function isField(value: unknown): value is FieldRecord {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false
  return typeof value.kind === 'string' && Object.hasOwn(KINDS, value.kind)
}

/** How fields of this one's kind behave. */
export function kindOf({ kind }: FieldRecord): Kind<FieldRecord> {
  return KINDS[kind as KindName] as unknown as Kind<FieldRecord>
}
