import type { Field, FieldRecord, FindableOptions, LabelWords } from '../field-types.ts'
import { typedText } from '../typed-text.ts'
import { fieldRecord } from './field-record.ts'
import { type Kind, TEXT_QUESTIONS } from './kind.ts'
import type { TextTraits } from './text.ts'

/** An email address, kept as it was typed; letters of any script are let in, as mail servers do (RFC 6531). */
export function email<const Required extends boolean = true>(
  options: FindableOptions<Required> = {},
): Field<TextTraits<Required, LabelWords>> {
  return fieldRecord('email', options, {})
}

const MAX_EMAIL = 254
const ADDRESS =
  /^[^\s@"<>()[\]\\,;:]{1,64}@(?:[^\s@"<>()[\]\\,;:.]{1,63}\.){1,10}[^\s@"<>()[\]\\,;:.]{2,63}$/u
/** What may become one: nothing but what an address holds, and one "@" at most. */
const PART_OF_AN_ADDRESS = /^[^\s@"<>()[\]\\,;:]*@?[^\s@"<>()[\]\\,;:]*$/u

export const emailKind: Kind<FieldRecord> = {
  options: [],
  asks: TEXT_QUESTIONS,
  compares: ['equals'],
  isLabelled: false,
  isFindable: true,
  faultOf: () => undefined,
  schema(_, stage) {
    const form = stage === 'draft' ? PART_OF_AN_ADDRESS : ADDRESS
    return typedText({ max: MAX_EMAIL }, (wording) => wording)
      .refine((value) => form.test(value), { error: 'email', params: { code: 'invalid_email' } })
      .meta({
        maxLength: MAX_EMAIL,
        ...(stage === 'draft' ? {} : { format: 'email', pattern: ADDRESS.source }),
      })
  },
}
