import { z } from 'zod'
import type { AskValue, Days } from '../asks.ts'
import type { Field, FieldOptions, FieldRecord, LabelWords } from '../field-types.ts'
import { quote } from '../flow-fault.ts'
import { fieldRecord } from './field-record.ts'
import { type Kind, TEXT_QUESTIONS } from './kind.ts'

export interface DateRecord extends FieldRecord {
  readonly min?: string
  readonly max?: string
}

/** A day of the calendar, as `2026-01-31`; `min` and `max` are the first and the last that may be given. */
export function date<const Required extends boolean = true>(
  options: FieldOptions<Required> & { min?: string; max?: string } = {},
): Field<{
  value: string
  required: NoInfer<Required>
  words: LabelWords
  earlier: AskValue<string, 'earlier'>
  own: AskValue<string, 'own'> & Days
}> {
  return fieldRecord('date', options, {})
}

const day = z.iso.date({ error: 'date' })
const isDay = (value: unknown) => day.safeParse(value).success

export const dateKind: Kind<DateRecord> = {
  options: ['min', 'max'],
  asks: TEXT_QUESTIONS,
  compares: ['after', 'equals', 'atMost'],
  isLabelled: false,
  isFindable: false,
  faultOf({ min, max }) {
    const odd = [min, max].find((bound) => bound !== undefined && !isDay(bound))
    if (odd !== undefined) return `min and max are days such as "2026-01-31", which ${quote(odd)} is not`
    const isTurned = min !== undefined && max !== undefined && min > max
    return isTurned ? `min, which is ${min}, must not be after max, which is ${max}` : undefined
  },
  schema({ min, max }, stage) {
    return day
      .refine((value) => max === undefined || !isDay(value) || value <= max, {
        error: 'too_late',
        params: { code: 'too_big', parameters: max === undefined ? {} : { maximum: { day: max } } },
      })
      .refine((value) => stage === 'draft' || min === undefined || !isDay(value) || value >= min, {
        error: 'too_early',
        params: { code: 'too_small', parameters: min === undefined ? {} : { minimum: { day: min } } },
      })
  },
}
