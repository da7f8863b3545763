import { z } from 'zod'
import { boundedText, type TextBounds } from './text.ts'

/** When a field must be present in a finished step: always, never, or beside a certain choice. */
export type Requirement = true | false | { field: string; equals: string }

/**
 * One field of a step. `draft` checks types, maxima, characters and choices; `submitted` also minima
 * and formats. `sensitive` fields are free text about a person or company and are stored encrypted.
 * `references` names the table whose slugs the value must come from.
 */
export interface Field<Value, Required extends Requirement = Requirement> {
  label: string
  draft: z.ZodType<Value>
  submitted: z.ZodType<Value>
  required: Required
  sensitive: boolean
  references?: 'industries'
}

const MAX_URL_CHARACTERS = 2048

interface FieldOptions<Required extends Requirement> {
  required: Required
  sensitive?: boolean
}

export function textField<const Required extends Requirement>(
  bounds: TextBounds & FieldOptions<Required>,
): Field<string, Required> {
  return {
    label: bounds.label,
    draft: boundedText({ ...bounds, min: 0 }),
    submitted: boundedText(bounds),
    required: bounds.required,
    sensitive: bounds.sensitive ?? false,
  }
}

export function choiceField<const Choice extends string, const Required extends Requirement>(
  label: string,
  choices: readonly [Choice, ...Choice[]],
  { required }: FieldOptions<Required>,
): Field<Choice, Required> {
  const schema = z.enum(choices, { error: `${label} must be one of: ${choices.join(', ')}.` })
  return {
    label,
    draft: schema as z.ZodType<Choice>,
    submitted: schema as z.ZodType<Choice>,
    required,
    sensitive: false,
  }
}

/** A slug of the industries table; whether the table has it is checked by the statement that saves. */
export function industryField<const Required extends Requirement>(
  label: string,
  { required }: FieldOptions<Required>,
): Field<string, Required> {
  const schema = z
    .string({ error: `${label} must be the slug of an industry.` })
    .max(64, { error: `${label} must be the slug of an industry.` })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: `${label} must be the slug of an industry.` })
  return { label, draft: schema, submitted: schema, required, sensitive: false, references: 'industries' }
}

/** Without what programs read in different ways or a page would have to escape. */
const ADDRESS_CHARACTERS = /^[^\s<>"\\]*$/
const CREDENTIALS = /^https?:\/*[^/?#]*@/i
const HOST_BEGINS = /^https?:\/\/[^/.]/i

/**
 * A URL kept as it was typed. A draft may be half-typed, but holds nothing that no finished address does: another
 * scheme, a character that has no place in one, credentials.
 */
export function urlField<const Required extends Requirement>(
  label: string,
  schemes: readonly ('http' | 'https')[],
  { required, sensitive }: FieldOptions<Required>,
): Field<string, Required> {
  const text = boundedText({ label, max: MAX_URL_CHARACTERS })
  const example = `${schemes.at(-1)}://example.com`
  const message = `${label} must be a full address such as ${example}.`
  // Without a dot, since what stands before the colon of `example.com:8080` is a host.
  const otherScheme = new RegExp(`^(?!(?:${schemes.join('|')}):)[a-z][a-z0-9+-]*:`, 'i')
  const mayBecomeOne = (value: string) =>
    ADDRESS_CHARACTERS.test(value) && !otherScheme.test(value) && !CREDENTIALS.test(value)
  const isOne = (value: string) => {
    const url = URL.parse(value)
    return url !== null && HOST_BEGINS.test(value) && schemes.some((scheme) => url.protocol === `${scheme}:`)
  }
  const wrong = { error: message, params: { code: 'invalid_url' } }
  return {
    label,
    draft: text.refine(mayBecomeOne, wrong),
    submitted: text.refine((value) => mayBecomeOne(value) && isOne(value), wrong),
    required,
    sensitive: sensitive ?? false,
  }
}

export function integerField<const Required extends Requirement>(
  label: string,
  { min, max, required }: { min: number; max: number } & FieldOptions<Required>,
): Field<number, Required> {
  const draft = z
    .int({ error: `${label} must be a whole number.` })
    .max(max, { error: `${label} must be at most ${max}.` })
  return {
    label,
    draft,
    submitted: draft.min(min, { error: `${label} must be at least ${min}.` }),
    required,
    sensitive: false,
  }
}

export function listField<Item, const Required extends Requirement>(
  label: string,
  {
    draftItem,
    item,
    max,
    unique,
    required,
    check = () => undefined,
  }: {
    draftItem?: z.ZodType<Item>
    item: z.ZodType<Item>
    max: number
    unique?: boolean
    /** Judges the entries together, in a finished step only. */
    check?: (items: Item[], context: z.RefinementCtx) => void
  } & FieldOptions<Required>,
): Field<Item[], Required> {
  const listOf = (schema: z.ZodType<Item>) =>
    z
      .array(schema, { error: `${label} must be a list.` })
      .max(max, { error: `${label} may have at most ${max} entries.` })
      .refine((items) => !unique || new Set(items).size === items.length, {
        error: `${label} must not repeat an entry.`,
        params: { code: 'repeated' },
      })
  return {
    label,
    draft: listOf(draftItem ?? item),
    submitted: listOf(item).superRefine(check),
    required,
    sensitive: false,
  }
}
