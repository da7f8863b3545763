import type { AskValue, Equal } from '../asks.ts'
import type { Field, FieldRecord, FindableOptions, LabelWords } from '../field-types.ts'
import { faultOfPattern, wholeMatch } from '../pattern.ts'
import { typedText } from '../typed-text.ts'
import { fieldRecord, optionsOf } from './field-record.ts'
import { type Kind, TEXT_QUESTIONS } from './kind.ts'

export interface TextRecord extends FieldRecord {
  readonly min: number
  readonly max: number
  /** The source of a regular expression that the whole text matches. */
  readonly pattern?: string
  /** Flags that a pattern cannot have. */
  readonly flags?: string
}

interface TextOptions {
  /** The least characters that can be seen in a finished answer; one of a required text unless said otherwise. */
  min?: number
  /** The most characters, counted as Unicode code points. */
  max: number
}

export interface TextTraits<Required extends boolean, Words> {
  value: string
  required: NoInfer<Required>
  words: Words
  earlier: AskValue<string, 'earlier'>
  own: AskValue<string, 'own'> & Equal<'text'>
}

/** A text with a pattern says how it is written. */
type PatternWords = Exclude<LabelWords<{ pattern: string }>, string>

/** The most characters that a text may be given. */
export const MAX_TEXT = 20_000

const isWhole = (value: unknown, least: number, most: number) =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most

/** One line of text. With a `pattern` the whole of it must match, and its words say how it is written. */
export function text<
  const Required extends boolean = true,
  const Pattern extends RegExp | undefined = undefined,
>(
  options: TextOptions & FindableOptions<Required> & { pattern?: Pattern },
): Field<TextTraits<Required, Pattern extends RegExp ? PatternWords : LabelWords>> {
  const given = optionsOf(options)
  const { min = given.required === false ? 0 : 1, pattern } = given
  return fieldRecord('text', given, { min, pattern: sourceOf(pattern), ...flagsOf(pattern) })
}

/** Text of several lines, which may hold tabs and line breaks. */
export function paragraphs<const Required extends boolean = true>(
  options: TextOptions & FindableOptions<Required>,
): Field<TextTraits<Required, LabelWords>> {
  const given = optionsOf(options)
  const { min = given.required === false ? 0 : 1 } = given
  return fieldRecord('paragraphs', given, { min })
}

const sourceOf = (pattern: unknown) => (isRegExp(pattern) ? pattern.source : undefined)

/** One of another realm, such as that of a test, too. */
const isRegExp = (pattern: unknown): pattern is RegExp =>
  Object.prototype.toString.call(pattern) === '[object RegExp]'

/** Flags that would be lost are kept, to be refused. */
function flagsOf(pattern: unknown): object {
  if (pattern === undefined) return {}
  if (!isRegExp(pattern)) return { flags: NO_PATTERN }
  return ['', 'u'].includes(pattern.flags) ? {} : { flags: pattern.flags }
}

/** Stands for the flags of what is no regular expression. */
const NO_PATTERN = 'none'

function faultOf({ min, max, pattern, flags }: TextRecord): string | undefined {
  if (flags === NO_PATTERN) return 'pattern must be a regular expression, such as /[A-Z]{2}/'
  if (flags !== undefined) return `pattern may have the flag "u" alone, and has "${flags}"`
  if (!isWhole(max, 1, MAX_TEXT)) return `max must be a whole number from 1 to ${MAX_TEXT}`
  if (!isWhole(min, 0, max)) return `min must be a whole number from 0 to max, which is ${max}`
  return pattern === undefined ? undefined : faultOfPattern(pattern, max)
}

const kindOf = (isOfParagraphs: boolean): Kind<TextRecord> => ({
  options: isOfParagraphs ? ['min', 'max'] : ['min', 'max', 'pattern'],
  asks: TEXT_QUESTIONS,
  compares: ['equals'],
  isLabelled: false,
  isFindable: true,
  faultOf,
  schema({ min, max, pattern }, stage) {
    const bounds = { min: stage === 'draft' ? 0 : min, max, paragraphs: isOfParagraphs }
    const schema = typedText(bounds, (wording) => wording)
    if (pattern === undefined || stage === 'draft') return schema
    const whole = wholeMatch(pattern)
    return schema
      .refine((value) => whole.test(value), { error: 'pattern', params: { code: 'invalid_format' } })
      .meta({ minLength: min, maxLength: max, pattern: whole.source })
  },
})

export const textKind = kindOf(false)
export const paragraphsKind = kindOf(true)
