import { AS_A_GOAL, BARE, ITS_NOUN_AS_A_GOAL, LIMITED, MOVES, NAMED_GOAL, WISHED } from './figure-words.ts'
import { WANTED } from './marks.ts'
import { A_PART_OF_US, HOLDS, HOLDS_BEHIND, PAYS_FOR, STATES, STATES_ANEW } from './state-words.ts'
import { WISHES_BEFORE } from './wish-words.ts'
import { WISHES_BEHIND, WOULD_BEHIND } from './wish-words-behind.ts'

/**
 * How a figure is wished: by the words right at it; by the clause that it stands in, which says less; or by a limit
 * alone, which is a wish beside what is, and by itself no more than a rough figure.
 */
export type Wish = 'plain' | 'by clause' | 'limit'

/** Where a figure stands: the text before it, from where its own words begin, and the text behind it. */
export interface Place {
  lead: string
  /** Where the last figure before it ends. */
  since: number
  rest: string
  folded: string
}

/** Says how a figure is wished by what stands around it; undefined where nothing says so. */
export function wishOf(place: Place): Wish | undefined {
  const { lead, rest } = place
  if (NAMED_GOAL.test(lead) || LIMITED.test(lead) || AS_A_GOAL.test(rest) || ITS_NOUN_AS_A_GOAL.test(rest))
    return 'plain'
  if (isPlainlyWished(place)) return 'plain'
  const own = lead.slice(place.since)
  if (isHeld(own, rest) || OF_TODAY.test(own)) return undefined
  if (WISHES_BEHIND.some((words) => words.test(rest))) return 'by clause'
  if (WITH.test(own) && WOULD_BEHIND.test(rest)) return 'by clause'
  const wished = lastOf(own, WISHES)
  if (wished === undefined || !reaches(own.slice(wished.end))) return LIMIT.test(lead) ? 'limit' : undefined
  const stated = lastOf(own, STATEMENTS)
  if (stated !== undefined && stated.start > wished.start && !isGoverned(own.slice(wished.end, stated.start)))
    return undefined
  return (lastOf(own, STATEMENTS_ANEW)?.start ?? -1) > wished.start ? undefined : 'by clause'
}

/** Whether what stands before a figure, or behind it, says that it is so now. */
export const isStated = ({ lead, since, rest }: Place): boolean =>
  STATES.test(lead.slice(since)) || HOLDS_BEHIND.test(rest)

/** `we want it under 4%` wishes, `turnover is over 80%` states: by itself a comparison is no wish. */
const COMPARED =
  /\b(?:over|above|under|below|more than|less than|at least|at most|mas de|menos de|por debajo de|por encima de)\s(?:el |the )?$/
const LIMIT =
  /\b(?:no (?:more|higher|longer|later|less|fewer|lower) than|not (?:more than|over|above|under|below)|at (?:the )?(?:most|least)|(?:a )?(?:maximum|minimum)(?: of)?|max|within|under|below|como (?:maximo|mucho|minimo)|a lo sumo|al menos|por lo menos|no (?:mas|menos) de|maximo|minimo|hasta|menos de|(?:por )?debajo de(?:l)?|dentro de)\s(?:the |el |la |los |las |un |una )?$/

function isPlainlyWished({ lead, folded }: Place): boolean {
  if (!WISHED.test(lead) || LIKENS.test(lead)) return false
  if (BARE.test(lead) && !MOVES.test(lead)) return false
  return !(COMPARED.test(lead) && folded.search(WANTED) < 0)
}

/** `today one in twenty has to be redone`: what must be done today is so today. */
const OF_TODAY =
  /\b(?:hoy|ahora|actualmente|today|currently|right now|at present|these days|so far)\b(?:(?! (?:and|but|y|pero) )[^,;:])*$/
const WITH = /\b(?:with|at|con|a|en)\s(?:un |una |el |la |just |only |solo )?$/

/** `more like twenty`: what something is like is no liking of it. */
const LIKENS = /\b(?:more|is|are|looks?|feels?|something|seems?) like\s(?:a |the )?$/

/** `cut our 12% scrap`, `from 9 to 4`: what is to change is so now. */
const isHeld = (own: string, rest: string): boolean =>
  HOLDS.test(own) ||
  HOLDS_BEHIND.test(rest) ||
  (PAYS_FOR.test(own) && A_PART_OF_US.test(rest)) ||
  (/\b(?:de|del|from|desde)\s(?:el |un )?$/.test(own) && MOVES_ON.test(rest))
const MOVES_ON = /^.{0,30}\b(?:al?|hasta|to)\s(?:un |el |los |las )?\d/

/** Between a sign of a wish and its figure stands no other clause, unless it is a word or two: `target for this one, 30`. */
const reaches = (between: string): boolean => {
  const fragments = between.split(BORDER)
  const last = fragments.at(-1) ?? ''
  return between.length <= FARTHEST && (fragments.length === 1 || wordsIn(last) <= SHORT)
}
const BORDER =
  /[,:(]\s|\s[-–—]+\s|\s(?:and|but|because|since|while|whereas|so|y|e|pero|porque|aunque|mientras)\s/
const FARTHEST = 70
const SHORT = 2
const wordsIn = (text: string): number => text.trim().split(/\s+/).filter(Boolean).length

/** `should have stood at`: what a wish governs states nothing. */
const isGoverned = (between: string): boolean => !BORDER.test(between) && wordsIn(between) <= SHORT + 1

const everywhere = (words: RegExp): RegExp => new RegExp(words, 'g')
const WISHES = WISHES_BEFORE.map(everywhere)
const STATEMENTS = [everywhere(STATES)]
const STATEMENTS_ANEW = [everywhere(STATES_ANEW)]

interface Sign {
  start: number
  end: number
}

function lastOf(text: string, patterns: readonly RegExp[]): Sign | undefined {
  const all = patterns.flatMap((words) =>
    [...text.matchAll(words)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    })),
  )
  return all.sort((one, other) => one.end - other.end).at(-1)
}
