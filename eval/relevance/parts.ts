import { FORMS_LAST, FORMS_LATER, FORMS_READ, FORMS_UNREAD } from './forms.ts'
import { PLAIN_FIRST, PLAIN_FOURTH, PLAIN_SECOND, PLAIN_THIRD } from './plain.ts'
import { TOLD, TOLD_LATER } from './told.ts'

/** Descriptions with the intent that comes first in each, and what was right of them when they were new. */
export interface Part {
  about: string
  lines: string
  /** By the reader of phrases that this one replaced. */
  before: number
  /** By the reader as it stood when the part was written; it learnt from the part afterwards. */
  firstRun: number
}

/** In the order in which they were written. */
export const PARTS: readonly Part[] = [
  { about: 'as owners write, read while learning', lines: FORMS_READ, before: 39, firstRun: 39 },
  { about: 'as owners write, written with it and not read', lines: FORMS_UNREAD, before: 31, firstRun: 55 },
  { about: 'told to newspapers and forums', lines: TOLD, before: 12, firstRun: 15 },
  { about: 'told, others', lines: TOLD_LATER, before: 12, firstRun: 10 },
  { about: 'as owners write, of other trades', lines: FORMS_LATER, before: 21, firstRun: 26 },
  { about: 'as owners write, plainer', lines: FORMS_LAST, before: 45, firstRun: 37 },
  { about: 'plain, first', lines: PLAIN_FIRST, before: 50, firstRun: 49 },
  { about: 'plain, second', lines: PLAIN_SECOND, before: 59, firstRun: 60 },
  { about: 'plain, third', lines: PLAIN_THIRD, before: 40, firstRun: 43 },
  { about: 'plain, fourth', lines: PLAIN_FOURTH, before: 41, firstRun: 47 },
]
