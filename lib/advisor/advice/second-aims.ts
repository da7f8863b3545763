import type { Aim } from '../knowledge/intent-plays.ts'
import type { RankedAim } from '../ranked-aims.ts'

/** A description names much; only what it says plainly is worth a second objective. */
const SECOND_FROM_DESCRIPTION = 30
/** What only sounds like other sentences has to sound much like them. */
const SECOND_FROM_LIKENESS = 38

/** What names the cause of another: both move the same figures, so the cause alone stands, in the place of the two. */
const CAUSE_OF: Partial<Record<Aim, Aim>> = { input_cost: 'margins' }

/** What follows from an aim where one sentence tells both: mending the first mends it. */
const FOLLOWS_FROM: Partial<Record<Aim, readonly Aim[]>> = {
  keep_customers: ['on_time', 'response_time', 'quality', 'returns'],
  more_customers: ['response_time', 'idle_capacity', 'hire'],
  idle_capacity: ['no_shows', 'season', 'hire'],
  concentration: ['season'],
  margins: ['season', 'returns', 'theft', 'idle_capacity', 'cash'],
}

/** The aims without those that mean the same as another; a cause takes the place of what it causes. */
export function apart(aims: readonly RankedAim[]): RankedAim[] {
  const named = new Map(aims.map((one) => [one.aim, one]))
  const kept = aims.map((one): RankedAim => {
    const cause = [...named.values()].find(({ aim, isGuessed }) => CAUSE_OF[aim] === one.aim && !isGuessed)
    return cause === undefined || one.origin !== cause.origin ? one : { ...cause, weight: one.weight }
  })
  return kept.filter(({ aim }, place) => kept.findIndex((one) => one.aim === aim) === place)
}

/** Whether an aim is worth an objective of its own beside the one that leads. */
export function standsBeside(one: RankedAim, lead: RankedAim): boolean {
  if (one.origin !== 'description') return true
  const isOneSentence =
    lead.origin === one.origin && one.sentence !== undefined && one.sentence === lead.sentence
  if (isOneSentence && (one.isGuessed || FOLLOWS_FROM[one.aim]?.includes(lead.aim))) return false
  return one.weightBeside >= (one.isGuessed ? SECOND_FROM_LIKENESS : SECOND_FROM_DESCRIPTION)
}
