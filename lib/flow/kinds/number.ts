import { z } from 'zod'
import type { AskNumber, Ordered } from '../asks.ts'
import type { Field, FieldOptions, FieldRecord, LabelWords } from '../field-types.ts'
import { fieldRecord } from './field-record.ts'
import { type Kind, NUMBER_QUESTIONS } from './kind.ts'

export interface NumberRecord extends FieldRecord {
  readonly min: number
  readonly max: number
  /** Digits after the decimal point; without it as many as there are. */
  readonly places?: number
}

interface NumberOptions {
  min?: number
  max?: number
}

export interface NumberTraits<Required extends boolean> {
  value: number
  required: NoInfer<Required>
  words: LabelWords
  earlier: AskNumber<'earlier'>
  own: AskNumber<'own'> & Ordered<'number'>
}

type Options<Required extends boolean> = NumberOptions &
  FieldOptions<Required, 'model' | 'events' | 'analytics'>

/** What every database and language has room for. */
const MOST_INTEGER = 2_147_483_647
const MOST_DECIMAL = 1e15
const MOST_PLACES = 9

/** A whole number, from -2147483647 to 2147483647 unless the bounds are narrower. */
export function integer<const Required extends boolean = true>(
  options: Options<Required> = {},
): Field<NumberTraits<Required>> {
  const { min = -MOST_INTEGER, max = MOST_INTEGER } = options
  return fieldRecord('integer', options, { min, max })
}

/** A number, with at most `places` digits after its point where that is said. */
export function decimal<const Required extends boolean = true>(
  options: Options<Required> & { places?: number } = {},
): Field<NumberTraits<Required>> {
  const { min = -MOST_DECIMAL, max = MOST_DECIMAL } = options
  return fieldRecord('decimal', options, { min, max })
}

function faultOf({ min, max, places }: NumberRecord, most: number): string | undefined {
  if (!Number.isFinite(max) || Math.abs(max) > most) return `max must be a number from -${most} to ${most}`
  if (!Number.isFinite(min) || Math.abs(min) > most) return `min must be a number from -${most} to ${most}`
  if (min > max) return `min, which is ${min}, must not be above max, which is ${max}`
  const isPlaces = places === undefined || (Number.isInteger(places) && places >= 0 && places <= MOST_PLACES)
  return isPlaces ? undefined : `places must be a whole number from 0 to ${MOST_PLACES}`
}

const COMMON = {
  asks: NUMBER_QUESTIONS,
  compares: ['equals', 'atMost'],
  isLabelled: true,
  isFindable: false,
} as const

export const integerKind: Kind<NumberRecord> = {
  ...COMMON,
  options: ['min', 'max'],
  faultOf(field) {
    const isWhole = Number.isInteger(field.min) && Number.isInteger(field.max)
    return isWhole ? faultOf(field, MOST_INTEGER) : 'min and max must be whole numbers'
  },
  schema({ min, max }, stage) {
    const draft = z.int({ error: 'whole_number' }).max(max, { error: 'number_too_big' })
    return stage === 'draft' ? draft : draft.min(min, { error: 'number_too_small' })
  },
}

export const decimalKind: Kind<NumberRecord> = {
  ...COMMON,
  options: ['min', 'max', 'places'],
  faultOf: (field) => faultOf(field, MOST_DECIMAL),
  schema({ min, max, places }, stage) {
    const bounded = z.number({ error: 'number' }).max(max, { error: 'number_too_big' })
    const draft = places === undefined ? bounded : withPlaces(bounded, places)
    return stage === 'draft' ? draft : draft.min(min, { error: 'number_too_small' })
  },
}

function withPlaces(schema: z.ZodNumber, places: number): z.ZodNumber {
  return schema
    .refine((value) => Number(value.toFixed(places)) === value, {
      error: 'too_precise',
      params: { code: 'too_precise', parameters: { count: places } },
    })
    .meta({ multipleOf: Number(`1e-${places}`) })
}
