import type { KeyResult, NextStep, OKRSuggestion } from '#lib/flow/recommendations.ts'
import { isBeforeRevenue } from './advice/aims.ts'
import { teamExceedsCompany } from './advice/span.ts'
import type { Based } from './basis.ts'
import { foldInPlace } from './intents/clauses.ts'
import { conceptsOf } from './intents/concepts.ts'
import type { Profile } from './profile.ts'
import type { Said } from './said.ts'

/** What advice is checked against before it leaves. */
export interface SenseContext {
  profile: Profile
  said: Said
}

/** The items of a recommendation, each with what it rests on. */
export interface Items {
  industryInsights: Based<string>[]
  suggestedOKRs: Based<OKRSuggestion>[]
  teamStructureAdvice: Based<string>[]
  nextSteps: Based<NextStep>[]
}

export const SENSE_FAULTS = [
  'speaks_of_leads_that_are_not_there',
  'speaks_of_a_team_to_one_person',
  'reckons_with_a_team_larger_than_the_company',
  'asks_for_months_that_were_not',
  'grows_what_is_closing',
  'contradicts_a_stated_figure',
  'cannot_move_in_the_cycle',
] as const
export type SenseFault = (typeof SENSE_FAULTS)[number]

const LEADS =
  /\b(?:your|the|each|team|of) leads?\b(?! is enough| set)|\b(?:tus|los|cada|a los) lider(?:es)?\b|reportes directos|direct reports/
const TEAM =
  /\b(?:whole team|team review|your team|your leads?|meeting|the room|colleagues?|todo el equipo|con el equipo|tu lider|la reunion|colegas?)\b/
const PAST = /\b(?:last three months|last year|ultimos tres meses|ano pasado)\b/
const GROWTH = /\b(?:new customers|win more|grow|clientes nuevos|ganar mas|crecer)\b/
/** Longer than a cycle, so that a change of today would show after its end. */
const LONGER_THAN_A_CYCLE =
  /\b(?:within (?:a|one|two|the first) years?|after (?:six|nine|twelve|three) months|over a year|in (?:six|twelve) months|within (?:six|twelve) months|half-yearly|al ano|en (?:un|dos) anos?|a los (?:seis|tres) meses|en seis meses)\b/

/** Names what makes no sense about one text of advice for this person. */
export function faultsOfText(text: string, { profile, said }: SenseContext): SenseFault[] {
  const folded = foldInPlace(text)
  const { hasLeads, teamSize, teamKind, locale } = profile
  const tooMany =
    teamExceedsCompany(profile) && !/larger than the company size|mayor que el tamano/.test(folded)
  const people = tooMany && teamSize !== undefined ? teamSize.toLocaleString(locale) : undefined
  const failed: Partial<Record<SenseFault, boolean>> = {
    speaks_of_leads_that_are_not_there:
      !hasLeads && teamSize !== undefined && profile.role !== 'individual_contributor' && LEADS.test(folded),
    speaks_of_a_team_to_one_person: teamKind === 'alone' && TEAM.test(folded),
    reckons_with_a_team_larger_than_the_company: people !== undefined && folded.includes(people),
    asks_for_months_that_were_not: (isBeforeRevenue(said) || said.isClosing) && PAST.test(folded),
    grows_what_is_closing: said.isClosing && GROWTH.test(folded),
  }
  return SENSE_FAULTS.filter((fault) => failed[fault] === true)
}

/** Names what makes no sense about a key result; a stated figure of its measure must stand in it. */
export function faultsOfKeyResult(keyResult: KeyResult, context: SenseContext): SenseFault[] {
  return [
    ...faultsOfText(`${keyResult.title} ${keyResult.metric}`, context),
    ...(LONGER_THAN_A_CYCLE.test(foldInPlace(keyResult.metric))
      ? (['cannot_move_in_the_cycle'] as const)
      : []),
    ...(contradicts(keyResult, context.said) ? (['contradicts_a_stated_figure'] as const) : []),
  ]
}

const PERCENT = /%|per ?cent|por ?ciento|porcentaje/

/**
 * Whether a per cent was stated of this measure, and the key result begins elsewhere; or it is the number that somebody
 * watches themselves, from somewhere else.
 */
function contradicts({ metric, unit, baseline }: KeyResult, { figures, ownNumber }: Said): boolean {
  const folded = foldInPlace(metric)
  if (ownNumber !== undefined && folded === foldInPlace(ownNumber.label)) return baseline !== ownNumber.now
  if (!PERCENT.test(foldInPlace(unit))) return false
  const about = new Set(conceptsOf(folded))
  const stated = figures.filter(
    (figure) =>
      figure.unit === '%' && figure.now !== undefined && figure.concepts.some((one) => about.has(one)),
  )
  return stated.length > 0 && !stated.some(({ now }) => now === baseline)
}

const FEWEST = { industryInsights: 3, suggestedOKRs: 2, teamStructureAdvice: 2, nextSteps: 3, keyResults: 2 }

/** Leaves out what makes no sense, as far as enough is left; what an objective loses are key results. */
export function sensible(items: Items, context: SenseContext): Items {
  const okrs = items.suggestedOKRs.map(({ value, basedOn }) => ({
    basedOn,
    value: {
      ...value,
      keyResults: enough(value.keyResults, FEWEST.keyResults, (one) => faultsOfKeyResult(one, context)),
    },
  }))
  return {
    industryInsights: enough(items.industryInsights, FEWEST.industryInsights, ({ value }) =>
      faultsOfText(value, context),
    ),
    suggestedOKRs: enough(okrs, FEWEST.suggestedOKRs, ({ value }) => faultsOfText(value.objective, context)),
    teamStructureAdvice: enough(items.teamStructureAdvice, FEWEST.teamStructureAdvice, ({ value }) =>
      faultsOfText(value, context),
    ),
    nextSteps: enough(items.nextSteps, FEWEST.nextSteps, ({ value }) =>
      faultsOfText(`${value.title} ${value.description}`, context),
    ),
  }
}

/** The list without its faulty ones, or with the first of them where too few would be left. */
function enough<Item>(list: readonly Item[], fewest: number, faultsOf: (item: Item) => SenseFault[]): Item[] {
  const judged = list.map((item) => ({ item, isFaulty: faultsOf(item).length > 0 }))
  let mayGo = Math.max(0, list.length - fewest)
  return judged.filter(({ isFaulty }) => !(isFaulty && mayGo-- > 0)).map(({ item }) => item)
}
