import { INTENT_OF_CONCEPT, RISES } from './intents/concepts.ts'
import type { FigureFinding, Intent, IntentFinding, Span } from './intents/intent.ts'
import type { Aim } from './knowledge/intent-plays.ts'

/** What is counted by shares and by time; counts and money have a noun of their own. */
const OF_ITS_SENTENCE = new Set<FigureFinding['unit']>(['%', 'days', 'weeks', 'months', 'hours', 'minutes'])

/** What was learnt says what a figure is of from here on. */
export const SURELY = 0.65

/** Below this a rule has met words that only sound like what it reads. */
export const HARDLY = 0.05

/** What no share can be of. */
const COUNTED_IN_TIME = new Set(['collection_days', 'wait', 'open_posts', 'findings', 'incidents'])

/** A figure whose noun we do not know, or which is of something else, is of what its sentence says nearest to it. */
export function about(figure: FigureFinding, intents: readonly IntentFinding[]): FigureFinding {
  if (!OF_ITS_SENTENCE.has(figure.unit) && figure.lost === undefined) return figure
  const plain = withoutUnlikely(
    intents.filter(
      ({ sentence, isTopic, ground, likelihood }) =>
        sentence === figure.sentence && !isTopic && (ground !== 'learnt' || likelihood >= SURELY),
    ),
  )
  const said = new Set(plain.map(({ intent }) => intent))
  if (figure.concepts.some((concept) => said.has(INTENT_OF_CONCEPT[concept] as Intent))) return figure
  if (figure.unit === '%' && figure.concepts.some((concept) => !COUNTED_IN_TIME.has(concept))) return figure
  const [nearest] = plain.toSorted(
    (one, other) =>
      Number(one.ground === 'learnt') - Number(other.ground === 'learnt') ||
      apart(one.span, figure.span) - apart(other.span, figure.span),
  )
  const concept = nearest && conceptOf(nearest.intent, figure)
  return concept === undefined ? figure : { ...figure, concepts: [concept] }
}

/** Where a sentence is surely about one thing, words that only sound like another say nothing of its figures. */
const withoutUnlikely = (plain: readonly IntentFinding[]): IntentFinding[] =>
  plain.filter(({ likelihood }) => likelihood >= HARDLY || plain.every((other) => other.likelihood < SURELY))

export const apart = (one: Span, other: Span): number =>
  Math.max(0, other.start - one.end, one.start - other.end)

/** What a per cent is of where its sentence says no more than the intent; costs and margins have many. */
const SHARE_OF: Partial<Record<string, string>> = {
  keep_customers: 'churn',
  returns: 'returns',
  quality: 'scrap',
  no_shows: 'no_show',
  keep_people: 'staff_turnover',
  on_time: 'on_time',
  idle_capacity: 'occupancy',
  concentration: 'concentration',
  theft: 'shrinkage',
}

/** What money is lost to, or owed, where its sentence says no more than the intent. */
export const LOST_TO: Partial<Record<Intent, string>> = {
  returns: 'returns',
  quality: 'rework',
  theft: 'shrinkage',
  no_shows: 'no_show',
  cash: 'collection_days',
}

/** What a figure in such a unit is of where its sentence is about an intent. */
function conceptOf(intent: Intent, figure: FigureFinding): string | undefined {
  const { unit, isPartOfWhole, ofYear } = figure
  if (unit === 'money') return LOST_TO[intent]
  if (unit !== '%') return { cash: 'collection_days', response_time: 'wait' }[intent as string]
  if (isMove(figure) && intent in MOVED_FOR) return movedFor(intent, figure)
  if (intent !== 'keep_customers') return SHARE_OF[intent]
  if (ofYear) return 'yearly_churn'
  // Twelve of forty who left are of no month, unless it says so.
  return isPartOfWhole ? undefined : 'churn'
}

/** What a share is of where it shall move so, for an aim that is all that was said of it. */
const MOVED_FOR: Partial<Record<Aim, { up?: string; down?: string }>> = {
  keep_customers: { up: 'renewal', down: 'churn' },
  on_time: { up: 'on_time', down: 'late' },
  quality: { up: 'yield', down: 'scrap' },
  returns: { down: 'returns' },
  no_shows: { down: 'no_show' },
  keep_people: { down: 'staff_turnover' },
  idle_capacity: { up: 'occupancy' },
  concentration: { down: 'concentration' },
  theft: { down: 'shrinkage' },
  stock: { up: 'availability' },
  margins: { up: 'margin' },
  more_customers: { up: 'conversion' },
  digitise: { down: 'on_paper' },
}

/** What a share is of that shall move so, for an aim. */
export function movedFor(aim: Aim, { now = 0, wanted = 0, ofYear }: FigureFinding): string | undefined {
  const { up, down } = MOVED_FOR[aim] ?? {}
  if (wanted > now) return up
  return down === 'churn' && ofYear ? 'yearly_churn' : down
}

/** A wish that only its place shows is one where it makes better what it is of; else it is dropped. */
export function withoutDoubtfulWish(figure: FigureFinding): FigureFinding {
  const { now = 0, wanted = 0, isPresumed, concepts } = figure
  if (!isPresumed || concepts.some((concept) => wanted > now === RISES.has(concept))) return figure
  return { ...figure, wanted: undefined }
}

export const isMove = ({ now, wanted }: FigureFinding): boolean => now !== undefined && wanted !== undefined
