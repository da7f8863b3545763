import { INTENT_OF_CONCEPT } from '../intents/concepts.ts'
import { metricOfCases } from '../knowledge/case-metrics.ts'
import { metricOfConcept, metricOfEarning, metricOfLoss } from '../knowledge/concept-metrics.ts'
import { type Aim, playFor } from '../knowledge/intent-plays.ts'
import { metricOfLead } from '../knowledge/lead-metrics.ts'
import { inNounOfTheField, metricInNounOfTheField } from '../knowledge/people-served.ts'
import type { Metric } from '../knowledge/shape.ts'
import type { Profile } from '../profile.ts'
import type { RankedAim } from '../ranked-aims.ts'
import { conceptsOfNumber, type Said, suits } from '../said.ts'
import type { ChosenPlay } from './chosen-play.ts'
import { apart, standsBeside } from './second-aims.ts'
import { conceptsOfMetric, metricOfCount, metricOfOwnNumber, withStatedFigures } from './stated-figures.ts'

const MOST_AIMS = 3
const MOST_METRICS = 3
/** What presupposes customers, stock or people who are not there yet. */
const NEEDS_A_RUNNING_BUSINESS = new Set<Aim>([
  'keep_customers',
  'returns',
  'stock',
  'no_shows',
  'idle_capacity',
  'concentration',
  'season',
  'margins',
  'response_time',
  'theft',
])
/** What presupposes that those who are served pay; where this is the field, they do not. */
const NEEDS_BUYERS = new Set<Aim>(['idle_capacity', 'margins', 'returns'])
const SERVES_FREE = 'nonprofit-social'
/** Where the market sets the price, there is none to recalculate. */
const TAKES_PRICES = new Set(['farming-livestock', 'fishing-aquaculture', 'oil-gas', 'mining-metals'])
/** What one person alone has none of. */
export const NEEDS_A_TEAM: ReadonlySet<Aim> = new Set<Aim>(['keep_people', 'workload'])
const BEFORE_REVENUE = new Set(['idea', 'pre_revenue'])

/** Whether there are no sales yet, so that nothing of the last months can be measured. */
export const isBeforeRevenue = ({ stage }: Said): boolean => stage !== undefined && BEFORE_REVENUE.has(stage)
/** The plays that follow from what was said, the lead first; none where nothing was said. */
export function playsByAims(
  said: Said,
  profile: Profile,
  { slug, metrics: ofField }: { slug: string; metrics: readonly Metric[] },
): ChosenPlay[] {
  const chosen = aimsOf(said, profile, slug)
  return chosen.map(({ aim, origin, due }, index) => {
    const play = inNounOfTheField(playFor(aim), slug)
    const fitting = play.metrics.filter(({ only }) => suits(only, said, profile.teamKind))
    const ofPlay = inWordsOfTheField(fitting, ofField, said).filter(
      ({ unit }) => unit[0] !== 'prices' || !TAKES_PRICES.has(slug),
    )
    const metrics = metricsOf([...statedMeasures(aim, ofPlay, said), ...ofPlay], said).map((metric) =>
      due === undefined || metric.isStated ? metric : { ...metric, wishedBy: due },
    )
    return { ...play, aim, origin, metrics: index === 0 ? withOwnNumber(aim, metrics, said, slug) : metrics }
  })
}

function aimsOf(said: Said, { teamKind }: Profile, slug: string): RankedAim[] {
  const early = isBeforeRevenue(said)
  if (said.isClosing)
    return [
      said.aims.find((one) => one.aim === 'wind_down') ?? aim('wind_down', said.aims[0]?.origin ?? 'stage'),
      aim('close_accounts', 'stage'),
    ]
  const fitting = said.aims.filter(
    (one) =>
      !(early && NEEDS_A_RUNNING_BUSINESS.has(one.aim)) &&
      !(slug === SERVES_FREE && one.origin === 'description' && NEEDS_BUYERS.has(one.aim)) &&
      !(teamKind === 'alone' && NEEDS_A_TEAM.has(one.aim)),
  )
  const [lead, ...others] = apart(fitting)
  const first =
    lead ??
    (said.ownNumber ? aim('own_number', 'metric') : early ? aim('first_customers', 'stage') : undefined)
  if (first === undefined) return []
  const seconds = lead === undefined ? [] : others.filter((one) => standsBeside(one, lead))
  const beginning = first.aim === 'open_site' ? 'first_visits' : 'first_customers'
  const following = early && first.aim !== beginning ? [aim(beginning, 'stage')] : []
  const launch = early && first.aim === 'first_customers' ? [aim('launch', 'stage')] : []
  return [first, ...seconds, ...following, ...launch].slice(0, MOST_AIMS)
}

const aim = (name: Aim, origin: RankedAim['origin']): RankedAim => ({
  aim: name,
  origin,
  weight: 0,
  weightBeside: 0,
})

/** A metric that the field has a name and figures of its own for is taken from there; what was stated keeps its noun. */
function inWordsOfTheField(
  metrics: readonly Metric[],
  ofField: readonly Metric[],
  { figures }: Said,
): Metric[] {
  const stated = new Set(figures.flatMap(({ concepts }) => concepts))
  return metrics.map((metric) => {
    if (metric.isGuard || metric.isCounted) return metric
    const keys = new Set(twinKeys(metric))
    const mustSay = conceptsOfMetric(metric).filter((concept) => stated.has(concept))
    return (
      ofField.find((own) => {
        const says = conceptsOfMetric(own)
        return (
          twinKeys(own).some((key) => keys.has(key)) &&
          own.movement.target > own.movement.baseline === metric.movement.target > metric.movement.baseline &&
          mustSay.every((concept) => says.includes(concept))
        )
      }) ?? metric
    )
  })
}

/** What figures were stated of for this aim, where the play has no measure that can hold them. */
function statedMeasures(aim: Aim, metrics: readonly Metric[], said: Said): Metric[] {
  const held = new Set(metrics.filter(({ isGuard, isCounted }) => !isGuard && !isCounted).flatMap(twinKeys))
  return said.figures.flatMap((figure) =>
    figure.concepts
      .filter(
        (concept) =>
          INTENT_OF_CONCEPT[concept] === aim &&
          (figure.unit !== 'count' || figure.ofYear) &&
          (concept in SAME_OVER_TIME ||
            (figure.ofYear && figure.unit === 'count') ||
            !held.has(`${concept} ${figure.unit}`)),
      )
      .flatMap(
        (concept) =>
          metricOfLoss(concept, figure) ??
          metricOfEarning(concept, figure) ??
          metricOfConcept(concept, figure.unit) ??
          [],
      ),
  )
}

/** Stated figures first, then those for just this kind of customer, then the rest; a guard always closes. */
function metricsOf(all: readonly Metric[], said: Said): Metric[] {
  const fitting = all.map((metric) => (metric.isGuard ? metric : withStatedFigures(metric, said)))
  const guard = fitting.filter(({ isGuard }) => isGuard)
  const others = fitting.filter(({ isGuard }) => !isGuard)
  const rank = (metric: Metric) =>
    metric.isStated ? 0 : metric.only !== undefined && metric.only !== 'team' ? 1 : 2
  const ordered = others.toSorted((one, other) => rank(one) - rank(other))
  return [...withoutTwins(ordered).slice(0, MOST_METRICS), ...guard]
}

/** Two metrics of one concept and unit say the same. */
export function withoutTwins(metrics: readonly Metric[], taken: ReadonlySet<string> = new Set()): Metric[] {
  const seen = new Set(taken)
  return metrics.filter((metric) => {
    const keys = [...twinKeys(metric), ...figureKey(metric)]
    const isTwin = keys.some((key) => seen.has(key))
    for (const key of keys) seen.add(key)
    return !isTwin
  })
}

/** What is lost in a year and in a month is the same loss. */
const SAME_OVER_TIME: Readonly<Record<string, string>> = { yearly_churn: 'churn' }

/** By what two metrics would be twins: a concept in one unit. Counts of different things never are. */
export const twinKeys = (metric: Metric): string[] =>
  metric.isCounted
    ? []
    : conceptsOfMetric(metric).map((concept) => `${SAME_OVER_TIME[concept] ?? concept} ${metric.unit[0]}`)

/** The same figures twice in one plan look copied, whatever they are of. */
export const figureKey = ({ unit, movement, isCounted }: Metric): string[] =>
  isCounted ? [] : [`${unit[0]} ${movement.baseline} ${movement.target}`]

function withOwnNumber(aim: Aim, metrics: Metric[], said: Said, slug: string): Metric[] {
  const own = said.ownNumber && metricOfOwnNumber(said.ownNumber)
  const cases = said.figures
    .flatMap((figure) => metricOfLead(aim, figure) ?? metricOfCases(aim, figure) ?? [])
    // Who gives is none of those whom a gift serves, and a noun of theirs stays.
    .map((metric) =>
      said.namesDonors || metric.unit[0] !== 'customers' ? metric : metricInNounOfTheField(metric, slug),
    )
  const counts = said.figures.flatMap((figure) => metricOfCount(figure) ?? [])
  const stated = own ? [own] : [...cases, ...counts].slice(0, 1)
  if (stated.length === 0) return metrics
  const about = new Set(said.ownNumber ? conceptsOfNumber(said.ownNumber) : cases.flatMap(conceptsOfMetric))
  const taken = new Set(stated.flatMap(({ name, otherSideOf = '' }) => [name[0], otherSideOf]))
  const fresh = metrics.filter(
    (metric) => !taken.has(metric.name[0]) && !conceptsOfMetric(metric).some((concept) => taken.has(concept)),
  )
  const apartFromIt = fresh.filter(
    (metric) => !conceptsOfMetric(metric).some((concept) => about.has(concept)),
  )
  // Where all of a play is about what was stated, what is counted of it says more than nothing.
  const others = apartFromIt.some(({ isGuard }) => !isGuard)
    ? apartFromIt
    : fresh.filter((metric) => metric.isCounted || apartFromIt.includes(metric))
  return [...stated, ...others].slice(0, MOST_METRICS + 1)
}
