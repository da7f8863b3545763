import type { Field, FieldRecord, FindableOptions, LabelWords } from '../field-types.ts'
import { withLatinDigits } from '../normal-text.ts'
import { typedText } from '../typed-text.ts'
import { fieldRecord } from './field-record.ts'
import { type Kind, TEXT_QUESTIONS } from './kind.ts'
import type { TextTraits } from './text.ts'

/** A phone number as E.164 writes it, such as `+34600123456`; what people put between its digits is taken out, and `00` before them is `+`. */
export function phone<const Required extends boolean = true>(
  options: FindableOptions<Required> = {},
): Field<TextTraits<Required, LabelWords>> {
  return fieldRecord('phone', options, {})
}

/** With all that people write between fifteen digits. */
const MAX_TYPED = 40
/** Those of people, and the marks of direction that come along where a number is copied from an address book. */
const SEPARATORS = /[\s.\-\u2010-\u2015\u00a0/\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
/** What much of the world dials before the code of another country. */
const DIALLED = /^00(?=[1-9])/

/** `+44 (0)20` is dialled with the nought at home alone; in Italy it belongs to the number. */
const DIALLED_AT_HOME = /^\(?((?:\+|00)(?!39)\d{1,3})\)?\(0\)/
const BRACKETS = /[()]/g

const asE164 = (typed: string) =>
  withLatinDigits(typed)
    .replace(SEPARATORS, '')
    .replace(DIALLED_AT_HOME, '$1')
    .replace(BRACKETS, '')
    .replace(DIALLED, '+')
const E164 = /^\+[1-9]\d{6,14}$/
const PART_OF_A_NUMBER = /^\+?\d{0,15}$/

export const phoneKind: Kind<FieldRecord> = {
  options: [],
  asks: TEXT_QUESTIONS,
  compares: ['equals'],
  isLabelled: false,
  isFindable: true,
  faultOf: () => undefined,
  schema(_, stage) {
    const form = stage === 'draft' ? PART_OF_A_NUMBER : E164
    return typedText({ max: MAX_TYPED, clean: asE164 }, (wording) => wording)
      .overwrite(asE164)
      .refine((value) => form.test(value), { error: 'phone', params: { code: 'invalid_phone' } })
      .meta({ maxLength: MAX_TYPED, pattern: form.source })
  },
}
