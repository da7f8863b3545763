import type { AdviceFact } from '#lib/flow/advice-binding.ts'
import { type BasedPlay, Basis, ofPlainGoal } from '../basis.ts'
import { INTENT_OF_CONCEPT } from '../intents/concepts.ts'
import type { IndustryMetric } from '../knowledge/industry-context.ts'
import { categoryKnowledge, industryKnowledge } from '../knowledge/library.ts'
import { type Metric, metricLabel, type Play, type Theme } from '../knowledge/shape.ts'
import { teamPlayFor } from '../knowledge/team-plays.ts'
import { plainText } from '../plain-text.ts'
import type { AdviceInput, CompanySize, Profile, Role } from '../profile.ts'
import type { Said } from '../said.ts'
import { figureKey, isBeforeRevenue, NEEDS_A_TEAM, playsByAims, twinKeys, withoutTwins } from './aims.ts'
import type { ChosenPlay } from './chosen-play.ts'
import { conceptsOfMetric, withStatedFigures } from './stated-figures.ts'

/** How much each role can do about a theme. */
const ROLE_INTEREST: Record<Role, Record<Theme, number>> = {
  ceo: { demand: 3, money: 2.5, delivery: 1, people: 0 },
  manager: { delivery: 2.5, money: 3, demand: 1, people: 0 },
  team_lead: { delivery: 3, demand: 1.5, money: 1, people: 0 },
  individual_contributor: { delivery: 3, demand: 2, money: 0, people: 0 },
  other: { demand: 2, delivery: 2, money: 1.5, people: 0 },
}
const SIZE_INTEREST: Record<CompanySize, Partial<Record<Theme, number>>> = {
  startup: { demand: 1 },
  small: { demand: 0.5, money: 0.5 },
  medium: { delivery: 0.5 },
  large: { delivery: 0.5, money: 1 },
  enterprise: { money: 1.5 },
}
/** What is known of the industry itself comes before what holds for its whole category. */
const OWN_PLAY_WEIGHT = 3
const OPERATOR_PLAY_WEIGHT = 10
const OPERATOR_METRICS_PER_PLAY = 3
const KEY_RESULTS = 3
const FEWEST_METRICS = 2
const FOCUS_PLAYS = 2
const FOCUS_PLAYS_OF_LARGE_FIRMS = 3
/** Few people are led by talking with them; how the work is run is no goal of its own there, nor ever a chief's. */
const PEOPLE_LED_DIRECTLY = 30

/** Chooses the plays: what was said leads, the industry fills in, working together closes where others lead too. */
export function choosePlays(input: AdviceInput, profile: Profile, said: Said): BasedPlay[] {
  const basis = new Basis()
  const [watched, heard] = [basis.profile(profile), basis.said(said)]
  const business = businessPlays(input, profile)
  const byAims = playsByAims(heard, watched, {
    slug: input.industry.slug,
    metrics: business.flatMap(({ metrics }) => metrics),
  })
  basis.add(['industry'])
  const wanted = Math.max(focusPlays(profile), Math.min(byAims.length, FOCUS_PLAYS_OF_LARGE_FIRMS))
  const chosen: BasedPlay[] = byAims
    .slice(0, wanted)
    .map((play, place) => ({ ...play, basedOn: ofAim(play, place, said), measuredOn: basis.facts }))
  if (said.isClosing || isBeforeRevenue(said)) return chosen
  businessPlays(input, watched)
  const fitting = undenied(business, heard)
  const fromHere = (): Pick<BasedPlay, 'basedOn' | 'measuredOn'> => ({
    basedOn: basis.facts,
    measuredOn: basis.facts,
  })
  for (const play of fitting) {
    if (chosen.length >= wanted) break
    const metrics = freshMetrics(play, chosen, heard)
    if (metrics.length >= FEWEST_METRICS) chosen.push({ ...play, metrics, ...fromHere() })
  }
  if (!needsTeamPlay(profile, chosen)) return chosen
  const play = teamPlay(watched)
  return [...chosen, { ...play, ...fromHere() }]
}

/** Which answers made an aim stand in its place: a goal that means one thing stands first by itself. */
function ofAim({ aim, origin }: ChosenPlay, place: number, said: Said): AdviceFact[] {
  const basis = new Basis()
  const isPlain = place === 0 && origin === 'goal' && said.isGoalPlain
  const rivals = isPlain ? said.aims.filter((one) => one.aim === aim) : basis.said(said).aims
  if (isPlain) basis.add(ofPlainGoal(said))
  else if (rivals.length === 0) basis.add(['metric'])
  if (rivals.some((one) => NEEDS_A_TEAM.has(one.aim))) basis.add(['teamSize', 'size'])
  if (place >= FOCUS_PLAYS) basis.add(['role', 'size', 'experienceLevel'])
  return basis.facts
}

/** Large firms led from the top, and people with practice, can follow one goal more than others. */
function focusPlays({ size, role, experience }: Profile): number {
  const leads = role === 'ceo' || role === 'manager'
  const large = size === 'large' || size === 'enterprise'
  return leads && large && experience !== 'beginner' ? FOCUS_PLAYS_OF_LARGE_FIRMS : FOCUS_PLAYS
}

function needsTeamPlay({ role, teamSize, experience }: Profile, chosen: readonly ChosenPlay[]): boolean {
  if (chosen.length < 2) return true
  if (chosen.length > 2 || experience === 'beginner' || role === 'ceo') return false
  // Beside what somebody asked for, how teams work together is no goal of its own.
  const isAsked = chosen.some(({ origin }) => origin !== undefined)
  return role === 'individual_contributor' || (!isAsked && (teamSize ?? 0) > PEOPLE_LED_DIRECTLY)
}

/** Without figures of what is said to be no trouble; who has work enough hears of winning more only where nothing else is left. */
function undenied(plays: readonly Play[], { denied }: Said): Play[] {
  const fitting = plays.map((play) => ({
    ...play,
    metrics: play.metrics.filter(
      (metric) =>
        !conceptsOfMetric(metric).some((concept) => {
          const intent = INTENT_OF_CONCEPT[concept]
          return intent !== undefined && denied.has(intent)
        }),
    ),
  }))
  const wins = ({ theme }: Play) => theme === 'demand' && denied.has('more_customers')
  return [...fitting.filter((play) => !wins(play)), ...fitting.filter(wins)]
}

/** What earlier plays do not say already, with what was stated of it. */
function freshMetrics(play: Play, chosen: readonly ChosenPlay[], said: Said): Metric[] {
  const carried = chosen.flatMap(({ metrics }) => metrics)
  const names = new Set(carried.map((metric) => metricLabel(metric, 'en')))
  const fresh = play.metrics
    .filter((metric) => !names.has(metricLabel(metric, 'en')))
    .map((metric) => withStatedFigures(metric, said))
  return withoutTwins(
    fresh,
    new Set(carried.flatMap((metric) => [...twinKeys(metric), ...figureKey(metric)])),
  ).slice(0, KEY_RESULTS)
}

/** Returns the plays about the business, the fittest first: the operator's, the industry's, the category's. */
export function businessPlays(input: AdviceInput, profile: Profile): Play[] {
  const { variant } = profile
  const own = variant ?? industryKnowledge(input.industry.slug)
  const common = own?.standsApart ? [] : categoryKnowledge(input.industry.category).plays
  const operator = operatorPlay(
    input.industry.metrics ?? [],
    industryKnowledge(input.industry.slug)?.plays ?? [],
    common,
  )
  return [
    ...(operator ? [{ play: operator, weight: OPERATOR_PLAY_WEIGHT }] : []),
    ...(own?.plays ?? []).map((play) => ({ play, weight: OWN_PLAY_WEIGHT })),
    ...common.map((play) => ({ play, weight: 0 })),
  ]
    .map(({ play, weight }) => ({ play, weight: weight + interest(play, profile) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ play }) => play)
}

/** Returns the play about working together. */
export function teamPlay({ role, experience, structure, collaboration, teamKind, size }: Profile): Play {
  return teamPlayFor({
    role: roleInTeam(role ?? 'other', teamKind),
    experience: experience ?? 'intermediate',
    structure: structure ?? 'hierarchical',
    collaboration: collaboration ?? 'hybrid',
    worksAlone: teamKind === 'alone' && (size ?? 'startup') === 'startup',
  })
}

/** Among few people, whoever is in charge leads them directly; one person in a larger firm leads only their own work. */
function roleInTeam(role: Role, teamKind: Profile['teamKind']): Role {
  if (teamKind === 'alone') return 'individual_contributor'
  return teamKind === 'small' && (role === 'ceo' || role === 'manager') ? 'team_lead' : role
}

function interest({ theme }: Play, { role, size }: Profile): number {
  return ROLE_INTEREST[role ?? 'other'][theme] + (size ? (SIZE_INTEREST[size][theme] ?? 0) : 0)
}

/** Makes a play of the metrics that an operator added; with one alone, the category lends it company. */
function operatorPlay(added: IndustryMetric[], own: Play[], common: Play[]): Play | undefined {
  const known = new Set(
    [...own, ...common].flatMap((play) => play.metrics.map((metric) => metricLabel(metric, 'en'))),
  )
  const metrics = added
    .filter(({ name }) => !known.has(name.en))
    .slice(0, OPERATOR_METRICS_PER_PLAY)
    .map(metricOfOperator)
    .filter((metric) => metric !== undefined)
  const [neighbour] = [...common, ...own]
  if (metrics.length === 0 || neighbour === undefined) return undefined
  return {
    theme: 'delivery',
    objective: [
      'Move the figures that decide our success in this field',
      'Mejorar las cifras que deciden nuestro éxito en este rubro',
    ],
    focus: ['the decisive figures of the field', 'las cifras decisivas del rubro'],
    why: [
      'These are the figures that your own industry is managed by.',
      'Estas son las cifras con las que se dirige su propio rubro.',
    ],
    metrics: [...metrics, ...neighbour.metrics].slice(0, OPERATOR_METRICS_PER_PLAY),
  }
}

/** Starts a third of the way into the usual range, from its worse end, and moves a fifth of it. */
function metricOfOperator({ name, unit, direction, usualRange }: IndustryMetric): Metric | undefined {
  const percent = unit.en.trim() === '%'
  const low = percent ? Math.max(0, usualRange.low) : usualRange.low
  const high = percent ? usualRange.high : usualRange.high
  const width = high - low
  const label = [plainText(name.en, 100), plainText(name.es, 100)] as const
  if (!Number.isFinite(width) || width <= 0 || label.includes('')) return undefined
  const at = (share: number) => (direction === 'increase' ? low + width * share : high - width * share)
  return {
    name: [`“${label[0]}”`, `el indicador “${label[1]}”`],
    label,
    unit: [plainText(unit.en, 30) || 'points', plainText(unit.es, 30) || 'puntos'],
    usualRange: { low, high },
    movement: { baseline: at(1 / 3), target: at(1 / 3 + 1 / 5) },
    movementBySize: {},
  }
}
