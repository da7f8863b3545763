import { EIGHTEENTH_ROUND } from './rounds/eighteenth.ts'
import { EIGHTH_ROUND } from './rounds/eighth.ts'
import { ELEVENTH_ROUND } from './rounds/eleventh.ts'
import { FIFTEENTH_ROUND } from './rounds/fifteenth.ts'
import { FIFTH_ROUND } from './rounds/fifth.ts'
import { FIRST_ROUND } from './rounds/first.ts'
import { FORTIETH_ROUND } from './rounds/fortieth.ts'
import { FORTY_FIFTH_ROUND } from './rounds/forty-fifth.ts'
import { FORTY_FIRST_ROUND } from './rounds/forty-first.ts'
import { FORTY_FOURTH_ROUND } from './rounds/forty-fourth.ts'
import { FORTY_SECOND_ROUND } from './rounds/forty-second.ts'
import { FORTY_SEVENTH_ROUND } from './rounds/forty-seventh.ts'
import { FORTY_SIXTH_ROUND } from './rounds/forty-sixth.ts'
import { FORTY_THIRD_ROUND } from './rounds/forty-third.ts'
import { FOURTEENTH_ROUND } from './rounds/fourteenth.ts'
import { FOURTH_ROUND } from './rounds/fourth.ts'
import { NINETEENTH_ROUND } from './rounds/nineteenth.ts'
import { NINTH_ROUND } from './rounds/ninth.ts'
import { SECOND_ROUND } from './rounds/second.ts'
import { SEVENTEENTH_ROUND } from './rounds/seventeenth.ts'
import { SEVENTH_ROUND } from './rounds/seventh.ts'
import { SIXTEENTH_ROUND } from './rounds/sixteenth.ts'
import { SIXTH_ROUND } from './rounds/sixth.ts'
import { TENTH_ROUND } from './rounds/tenth.ts'
import { THIRD_ROUND } from './rounds/third.ts'
import { THIRTEENTH_ROUND } from './rounds/thirteenth.ts'
import { THIRTIETH_ROUND } from './rounds/thirtieth.ts'
import { THIRTY_EIGHTH_ROUND } from './rounds/thirty-eighth.ts'
import { THIRTY_FIFTH_ROUND } from './rounds/thirty-fifth.ts'
import { THIRTY_FIRST_ROUND } from './rounds/thirty-first.ts'
import { THIRTY_FOURTH_ROUND } from './rounds/thirty-fourth.ts'
import { THIRTY_NINTH_ROUND } from './rounds/thirty-ninth.ts'
import { THIRTY_SECOND_ROUND } from './rounds/thirty-second.ts'
import { THIRTY_SEVENTH_ROUND } from './rounds/thirty-seventh.ts'
import { THIRTY_SIXTH_ROUND } from './rounds/thirty-sixth.ts'
import { THIRTY_THIRD_ROUND } from './rounds/thirty-third.ts'
import { TWELFTH_ROUND } from './rounds/twelfth.ts'
import { TWENTIETH_ROUND } from './rounds/twentieth.ts'
import { TWENTY_EIGHTH_ROUND } from './rounds/twenty-eighth.ts'
import { TWENTY_FIFTH_ROUND } from './rounds/twenty-fifth.ts'
import { TWENTY_FIRST_ROUND } from './rounds/twenty-first.ts'
import { TWENTY_FOURTH_ROUND } from './rounds/twenty-fourth.ts'
import { TWENTY_NINTH_ROUND } from './rounds/twenty-ninth.ts'
import { TWENTY_SECOND_ROUND } from './rounds/twenty-second.ts'
import { TWENTY_SEVENTH_ROUND } from './rounds/twenty-seventh.ts'
import { TWENTY_SIXTH_ROUND } from './rounds/twenty-sixth.ts'
import { TWENTY_THIRD_ROUND } from './rounds/twenty-third.ts'

/** Descriptions with what the advice must be about, written when the reader stood and run once before it learnt from them. */
export interface Round {
  about: string
  lines: string
  /** How many were right that one time. */
  firstRun: number
  /** The weights have not learnt from it; rules may have been mended by what its first run showed. */
  isUnlearnt?: true
}

/** In the order in which they were written. */
export const ROUNDS: readonly Round[] = [
  { about: 'first, by rules alone', lines: FIRST_ROUND, firstRun: 17 },
  { about: 'second, by rules alone', lines: SECOND_ROUND, firstRun: 34 },
  { about: 'third, with a reader that has learnt', lines: THIRD_ROUND, firstRun: 39 },
  { about: 'fourth, after more sentences', lines: FOURTH_ROUND, firstRun: 50 },
  { about: 'fifth, after sentences put together', lines: FIFTH_ROUND, firstRun: 51 },
  { about: 'sixth, after what owners say', lines: SIXTH_ROUND, firstRun: 51 },
  { about: 'seventh, after more in Spanish', lines: SEVENTH_ROUND, firstRun: 50 },
  { about: 'eighth, with figures in plain words', lines: EIGHTH_ROUND, firstRun: 10 },
  { about: 'ninth, after who is content and what a shelf lacks', lines: NINTH_ROUND, firstRun: 18 },
  { about: 'tenth, after requests and named days', lines: TENTH_ROUND, firstRun: 18 },
  { about: 'eleventh, more figures of speech', lines: ELEVENTH_ROUND, firstRun: 14 },
  { about: 'twelfth, in plain words', lines: TWELFTH_ROUND, firstRun: 19 },
  { about: 'thirteenth, by symptoms and in several clauses', lines: THIRTEENTH_ROUND, firstRun: 25 },
  { about: 'fourteenth, after sentences of symptoms', lines: FOURTEENTH_ROUND, firstRun: 27 },
  { about: 'fifteenth, in figures of speech', lines: FIFTEENTH_ROUND, firstRun: 19 },
  { about: 'sixteenth, in harder ones, after the words of trades', lines: SIXTEENTH_ROUND, firstRun: 20 },
  { about: 'seventeenth, as people type, after short descriptions', lines: SEVENTEENTH_ROUND, firstRun: 34 },
  { about: 'eighteenth, like it, by the same reader', lines: EIGHTEENTH_ROUND, firstRun: 28 },
  { about: 'nineteenth, like it, after all before', lines: NINETEENTH_ROUND, firstRun: 29 },
  { about: 'twentieth, plainly, among other facts', lines: TWENTIETH_ROUND, firstRun: 40 },
  { about: 'twenty-first, by scenes and consequences', lines: TWENTY_FIRST_ROUND, firstRun: 27 },
  {
    about: 'twenty-second, with fields, figures and second wishes',
    lines: TWENTY_SECOND_ROUND,
    firstRun: 32,
  },
  {
    about: 'twenty-third, as companies publish themselves',
    lines: TWENTY_THIRD_ROUND,
    firstRun: 35,
  },
  { about: 'twenty-fourth, as typed on a phone', lines: TWENTY_FOURTH_ROUND, firstRun: 34 },
  {
    about: 'twenty-fifth, with figures in many ways of saying',
    lines: TWENTY_FIFTH_ROUND,
    firstRun: 19,
  },
  { about: 'twenty-sixth, from what was read about companies', lines: TWENTY_SIXTH_ROUND, firstRun: 31 },
  { about: 'twenty-seventh, as owners fill a form', lines: TWENTY_SEVENTH_ROUND, firstRun: 35 },
  {
    about: 'twenty-eighth, with figures and troubles told indirectly',
    lines: TWENTY_EIGHTH_ROUND,
    firstRun: 26,
  },
  {
    about: 'twenty-ninth, again from what was read about companies',
    lines: TWENTY_NINTH_ROUND,
    firstRun: 36,
  },
  {
    about: 'thirtieth, as founders describe themselves',
    lines: THIRTIETH_ROUND,
    firstRun: 33,
  },
  {
    about: 'thirty-first, harder, with figures, denials and second wishes',
    lines: THIRTY_FIRST_ROUND,
    firstRun: 25,
  },
  {
    about: 'thirty-second, once more from what was read about companies',
    lines: THIRTY_SECOND_ROUND,
    firstRun: 33,
    isUnlearnt: true,
  },
  {
    about: 'thirty-third, once more as founders describe themselves',
    lines: THIRTY_THIRD_ROUND,
    firstRun: 37,
    isUnlearnt: true,
  },
  {
    about: 'thirty-fourth, in mixed tones, half with figures',
    lines: THIRTY_FOURTH_ROUND,
    firstRun: 31,
    isUnlearnt: true,
  },
  {
    about: 'thirty-fifth, of reports and minutes',
    lines: THIRTY_FIFTH_ROUND,
    firstRun: 33,
    isUnlearnt: true,
  },
  {
    about: 'thirty-sixth, as a sign-up form is filled in',
    lines: THIRTY_SIXTH_ROUND,
    firstRun: 37,
    isUnlearnt: true,
  },
  {
    about: 'thirty-seventh, once more as a sign-up form is filled in',
    lines: THIRTY_SEVENTH_ROUND,
    firstRun: 35,
  },
  {
    about: 'thirty-eighth, once more of reports and minutes',
    lines: THIRTY_EIGHTH_ROUND,
    firstRun: 32,
  },
  {
    about: 'thirty-ninth, after what is known of companies, with what is to change',
    lines: THIRTY_NINTH_ROUND,
    firstRun: 27,
  },
  {
    about: 'fortieth, in mixed tones, nearly all with figures',
    lines: FORTIETH_ROUND,
    firstRun: 19,
  },
  {
    about: 'forty-first, of forms and profiles, after learnt roles of figures',
    lines: FORTY_FIRST_ROUND,
    firstRun: 35,
  },
  {
    about: 'forty-second, of public descriptions, after learnt roles of figures',
    lines: FORTY_SECOND_ROUND,
    firstRun: 36,
  },
  {
    about: 'forty-third, in plain words of owners, after learnt roles of figures',
    lines: FORTY_THIRD_ROUND,
    firstRun: 38,
  },
  { about: 'forty-fourth, as typed on a phone', lines: FORTY_FOURTH_ROUND, firstRun: 36 },
  { about: 'forty-fifth, small stories with figures in words', lines: FORTY_FIFTH_ROUND, firstRun: 34 },
  {
    about: 'forty-sixth, as a box of a sign-up form is filled in',
    lines: FORTY_SIXTH_ROUND,
    firstRun: 36,
    isUnlearnt: true,
  },
  {
    about: 'forty-seventh, like it, after the rules of the forty-sixth',
    lines: FORTY_SEVENTH_ROUND,
    firstRun: 38,
    isUnlearnt: true,
  },
]

/** What the reader has learnt from since. */
export const LEARNT_ROUNDS: readonly string[] = ROUNDS.filter(({ isUnlearnt }) => !isUnlearnt).map(
  ({ lines }) => lines,
)
