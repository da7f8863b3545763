import { boolean } from './kinds/boolean.ts'
import { choice } from './kinds/choice.ts'
import { choices } from './kinds/choices.ts'
import { consent } from './kinds/consent.ts'
import { country } from './kinds/country.ts'
import { date } from './kinds/date.ts'
import { email } from './kinds/email.ts'
import { group } from './kinds/group.ts'
import { industry } from './kinds/industry.ts'
import { list } from './kinds/list.ts'
import { decimal, integer } from './kinds/number.ts'
import { phone } from './kinds/phone.ts'
import { paragraphs, text } from './kinds/text.ts'
import { url } from './kinds/url.ts'
import { zod } from './kinds/zod.ts'

/** The fields that a step can ask for, by kind. */
export const field = {
  text,
  paragraphs,
  choice,
  choices,
  integer,
  decimal,
  boolean,
  consent,
  date,
  email,
  phone,
  url,
  country,
  industry,
  list,
  group,
  zod,
}
