import { z } from 'zod'
import type { AskValue, Equal } from '../asks.ts'
import type { Field, FieldOptions, FieldRecord, LabelWords } from '../field-types.ts'
import { fieldRecord } from './field-record.ts'
import { type Kind, TEXT_QUESTIONS } from './kind.ts'

/** ISO 3166-1 alpha-2, as assigned officially. */
export const COUNTRIES = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
  'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT ' +
  'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG ' +
  'UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ') as [string, ...string[]]

/** A country by its two letters (ISO 3166-1), which the reader's language names. */
export function country<const Required extends boolean = true>(
  options: FieldOptions<Required, 'model' | 'events' | 'analytics'> = {},
): Field<{
  value: string
  required: NoInfer<Required>
  words: LabelWords
  earlier: AskValue<string, 'earlier'>
  own: AskValue<string, 'own'> & Equal<'country'>
}> {
  return fieldRecord('country', options, {})
}

export const countryKind: Kind<FieldRecord> = {
  options: [],
  asks: TEXT_QUESTIONS,
  compares: ['equals'],
  isLabelled: true,
  isFindable: false,
  faultOf: () => undefined,
  schema: () => z.enum(COUNTRIES, { error: 'country' }),
}

/** The countries with their names in a locale, in the order that its readers look for them. */
export function countriesIn(locale: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' })
  const { compare } = new Intl.Collator(locale)
  return COUNTRIES.map((value) => ({ value: value as string, label: names.of(value) ?? value })).sort(
    (one, other) => compare(one.label, other.label),
  )
}
