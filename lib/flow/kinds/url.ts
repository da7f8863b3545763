import type { Field, FieldRecord, FindableOptions, LabelWords } from '../field-types.ts'
import { typedText } from '../typed-text.ts'
import { fieldRecord } from './field-record.ts'
import { type Kind, TEXT_QUESTIONS } from './kind.ts'
import type { TextTraits } from './text.ts'

type Scheme = 'http' | 'https'

export interface UrlRecord extends FieldRecord {
  readonly schemes: readonly Scheme[]
}

const SCHEMES: readonly Scheme[] = ['http', 'https']
const MAX_URL = 2048

/** The full address of a page, kept as it was typed; `schemes` says whether it may be unencrypted. */
export function url<const Required extends boolean = true>(
  options: FindableOptions<Required> & { schemes?: readonly Scheme[] } = {},
): Field<TextTraits<Required, LabelWords>> {
  return fieldRecord('url', options, { schemes: options.schemes ?? SCHEMES })
}

/** Without what programs read in different ways or a page would have to escape. */
const ADDRESS_CHARACTERS = /^[^\s<>"\\]*$/
const CREDENTIALS = /^https?:\/*[^/?#]*@/i
const HOST_BEGINS = /^https?:\/\/[^/.]/i

export const urlKind: Kind<UrlRecord> = {
  options: ['schemes'],
  asks: TEXT_QUESTIONS,
  compares: ['equals'],
  isLabelled: false,
  isFindable: true,
  faultOf({ schemes }) {
    const isKnown =
      Array.isArray(schemes) && schemes.length > 0 && schemes.every((one) => SCHEMES.includes(one))
    const isOnce = isKnown && new Set(schemes).size === schemes.length
    return isOnce ? undefined : 'schemes are "http", "https" or both'
  },
  /** A draft may be half-typed, but holds nothing that no finished address does. */
  schema({ schemes }, stage) {
    // Without a dot, since what stands before the colon of `example.com:8080` is a host.
    const otherScheme = new RegExp(`^(?!(?:${schemes.join('|')}):)[a-z][a-z0-9+-]*:`, 'i')
    const mayBecomeOne = (value: string) =>
      ADDRESS_CHARACTERS.test(value) && !otherScheme.test(value) && !CREDENTIALS.test(value)
    const isOne = (value: string) => {
      const parsed = URL.parse(value)
      return (
        parsed !== null &&
        HOST_BEGINS.test(value) &&
        schemes.some((scheme) => parsed.protocol === `${scheme}:`)
      )
    }
    const parameters = { example: `${schemes.at(-1)}://example.com` }
    return typedText({ max: MAX_URL }, (wording) => wording).refine(
      (value) => mayBecomeOne(value) && (stage === 'draft' || isOne(value)),
      { error: 'url', params: { code: 'invalid_url', parameters } },
    )
  },
}
