import type { GOALS } from './answers.ts'
import { foldInPlace } from './intents/clauses.ts'
import { conceptsOf, INTENT_OF_CONCEPT } from './intents/concepts.ts'
import type { FigureFinding, Intent, IntentFinding, Sign, Span, Stage } from './intents/intent.ts'
import { readSaid, readTrouble } from './intents/reader.ts'
import type { Aim } from './knowledge/intent-plays.ts'
import type { Audience } from './knowledge/shape.ts'
import { plainText } from './plain-text.ts'
import type { AdviceInput } from './profile.ts'

type Goal = (typeof GOALS)[number]

/** Which answer an aim was read in. */
export type Origin = 'goal' | 'customGoal' | 'obstacle' | 'description' | 'metric' | 'stage'

export interface RankedAim {
  aim: Aim
  origin: Origin
  weight: number
  /** How plainly it is said beside another: as a clause of its own, where the sentence lists several. */
  weightBeside: number
  /** Whether nothing but what was learnt found it. */
  isGuessed?: boolean
  /** The sentence of that answer. */
  sentence?: number
  /** The words of the description that it rests on. */
  evidence?: string
}

/** A number that the person already watches, with where it stands and where it shall go. */
export interface OwnNumber {
  label: string
  unit: string
  now: number
  wanted: number
}

/** What a person said they want, are hindered by, and count; the surest aim first. */
export interface Said {
  aims: RankedAim[]
  figures: FigureFinding[]
  signs: ReadonlySet<Sign>
  stage: Stage | undefined
  ownNumber: OwnNumber | undefined
  /** Whether the business is being ended, so that nothing is to grow. */
  isClosing: boolean
  /** Whether the stage was answered; else it was read in the description. */
  isStageAnswered: boolean
  /** Whether the goal that was chosen means one thing, whatever else is written. */
  isGoalPlain: boolean
}

const LABEL_CODE_POINTS = 80
const UNIT_CODE_POINTS = 20
const MOST_READ = 600
const WEIGHT = {
  goal: 1000,
  customGoal: 90,
  obstacle: 50,
  wanted: 30,
  trouble: 22,
  stated: 20,
  learnt: 0,
  topic: -8,
  figure: 14,
  move: 24,
  worse: 34,
  cause: 6,
  likely: 48,
  doubted: -8,
}
/** A second mention makes surer, and a figure in the sentence too. */
const AGAIN = 4
const WITH_FIGURE = 5
const LATER = 0.5
/** Below this, something was named and neither wanted nor complained of. */
const LEAST_WEIGHT = 13

/** Reads what the answers say of aims, hindrances, figures and stage. */
export function readAnswers({ answers, industry }: AdviceInput): Said {
  const { company = {}, organization = {} } = answers
  const description = (company.description ?? '').slice(0, MOST_READ)
  const reading = readSaid(description)
  const obstacle = readTrouble(organization.obstacle ?? '')
  const customGoal = readTrouble(organization.customGoal ?? '')
  const stage = company.stage ?? reading.stage
  const figures = [customGoal, obstacle, reading].flatMap(({ figures: own, intents }) =>
    own.map((figure) => about(figure, intents)),
  )
  const said = [...customGoal.intents, ...obstacle.intents, ...reading.intents]
  const ownNumber = readNumber(organization.metric)
  const goalAim = aimOfGoal(
    organization.goal,
    said,
    industry,
    reading.signs.some(({ sign }) => sign === 'online'),
  )
  const aims = ranked([
    ...(goalAim === undefined ? [] : [mentionOf(goalAim, 'goal', WEIGHT.goal)]),
    ...weighed(customGoal.intents, 'customGoal', customGoal.figures),
    ...weighed(obstacle.intents, 'obstacle', obstacle.figures),
    ...weighed(reading.intents, 'description', reading.figures),
    ...byFigures(reading.figures),
    ...(stage === 'closing' ? [mentionOf('wind_down', 'stage', WEIGHT.obstacle)] : []),
  ])
  const named = reading.signs.map(({ sign }) => sign)
  return {
    aims,
    figures,
    signs: new Set([...named, ...(SIGNS_OF_INDUSTRY[industry.slug] ?? [])]),
    stage,
    ownNumber,
    isClosing: stage === 'closing' || goalAim === 'wind_down',
    isStageAnswered: company.stage !== undefined && company.stage !== null,
    isGoalPlain: goalAim !== undefined && !MEANT_BY_WHAT_IS_WRITTEN.has(organization.goal ?? ''),
  }
}

const mentionOf = (aim: Aim, origin: Origin, weight: number): RankedAim => ({
  aim,
  origin,
  weight,
  weightBeside: weight,
})

const MEANT_BY_WHAT_IS_WRITTEN = new Set<string>(['hire_keep', 'margins', 'launch_open'])

/** What needs no saying in an industry. */
const SIGNS_OF_INDUSTRY: Partial<Record<string, Sign[]>> = {
  'software-saas': ['subscription', 'b2b'],
  'cloud-devtools': ['subscription', 'b2b'],
  cybersecurity: ['subscription', 'b2b'],
  telecom: ['subscription'],
  fitness: ['subscription'],
  associations: ['subscription'],
  'nonprofit-social': ['donations'],
  religious: ['donations'],
  consulting: ['b2b'],
  'it-services': ['b2b'],
  'wholesale-distribution': ['b2b'],
  'industrial-machinery': ['b2b'],
  'arts-culture': ['consumer'],
  restaurants: ['consumer'],
}

/** Whether what was said fits who a metric is for. */
export function suits(
  audience: Audience | undefined,
  { signs }: Said,
  team: 'alone' | 'small' | 'layered',
): boolean {
  if (audience === undefined) return true
  if (audience === 'team') return team !== 'alone'
  if (audience === 'visits') return !signs.has('subscription') && !signs.has('donations')
  if (audience === 'buyers') return !signs.has('donations')
  if (audience === 'accounts') return !signs.has('donations') && !signs.has('consumer')
  return signs.has(audience)
}

const PLACES = new Set([
  'hospitality',
  'healthcare',
  'leisure',
  'personal-services',
  'education',
  'retail',
  'automotive',
])
const WITHOUT_PLACE = new Set(['ecommerce', 'digital-health', 'edtech', 'video-games'])

function aimOfGoal(
  goal: Goal | undefined | null,
  said: readonly IntentFinding[],
  { category, slug }: AdviceInput['industry'],
  isOnline: boolean,
): Aim | undefined {
  const names = (intent: Intent) => said.some((finding) => finding.intent === intent)
  if (goal === undefined || goal === null || goal === 'other') return undefined
  if (goal === 'cash_collections') return 'cash'
  if (goal === 'hire_keep')
    return names('keep_people') && !names('hire') ? 'keep_people' : names('hire') ? 'hire' : 'keep_people'
  if (goal === 'margins') return names('input_cost') ? 'input_cost' : 'margins'
  if (goal !== 'launch_open') return goal
  if (names('open_site')) return 'open_site'
  if (names('launch')) return 'launch'
  return PLACES.has(category) && !WITHOUT_PLACE.has(slug) && !isOnline ? 'open_site' : 'launch'
}

function weighed(
  findings: readonly IntentFinding[],
  origin: 'customGoal' | 'obstacle' | 'description',
  figures: readonly FigureFinding[],
): RankedAim[] {
  return findings.map((finding, order) => {
    const { intent, ground, likelihood, likelihoodInClause, isDoubted, isTopic, isCause, sentence, span } =
      finding
    const weight =
      (origin === 'description' ? WEIGHT[ground] : ground === 'learnt' ? 0 : WEIGHT[origin]) +
      WEIGHT.likely * likelihood +
      (isTopic ? WEIGHT.topic : 0) +
      (isDoubted && origin === 'description' ? WEIGHT.doubted : 0) +
      (isCause ? WEIGHT.cause : 0) +
      (ground !== 'learnt' && figures.some((figure) => figure.sentence === sentence) ? WITH_FIGURE : 0) -
      order * LATER
    return {
      aim: intent,
      origin,
      weight,
      weightBeside: weight + WEIGHT.likely * Math.max(0, likelihoodInClause - likelihood),
      isGuessed: ground === 'learnt',
      sentence,
      evidence: span.text,
    }
  })
}

/** What is counted by shares and by time; counts and money have a noun of their own. */
const OF_ITS_SENTENCE = new Set<FigureFinding['unit']>(['%', 'days', 'weeks', 'months', 'hours', 'minutes'])

/** What was learnt says what a figure is of from here on. */
const SURELY = 0.8

/** What no share can be of. */
const COUNTED_IN_TIME = new Set(['collection_days', 'wait', 'open_posts', 'findings', 'incidents'])

/** A figure whose noun we do not know, or which is of something else, is of what its sentence says nearest to it. */
function about(figure: FigureFinding, intents: readonly IntentFinding[]): FigureFinding {
  if (!OF_ITS_SENTENCE.has(figure.unit)) return figure
  const plain = intents.filter(
    ({ sentence, isTopic, ground, likelihood }) =>
      sentence === figure.sentence && !isTopic && (ground !== 'learnt' || likelihood >= SURELY),
  )
  const said = new Set(plain.map(({ intent }) => intent))
  if (figure.concepts.some((concept) => said.has(INTENT_OF_CONCEPT[concept] as Intent))) return figure
  if (figure.unit === '%' && figure.concepts.some((concept) => !COUNTED_IN_TIME.has(concept))) return figure
  const [nearest] = plain.toSorted(
    (one, other) =>
      Number(one.ground === 'learnt') - Number(other.ground === 'learnt') ||
      apart(one.span, figure.span) - apart(other.span, figure.span),
  )
  const concept = nearest && conceptOf(nearest.intent, figure.unit)
  return concept === undefined ? figure : { ...figure, concepts: [concept] }
}

const apart = (one: Span, other: Span): number => Math.max(0, other.start - one.end, one.start - other.end)

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

/** What a figure in such a unit is of where its sentence is about an intent. */
const conceptOf = (intent: Intent, unit: FigureFinding['unit']): string | undefined =>
  unit === '%' ? SHARE_OF[intent] : { cash: 'collection_days', response_time: 'wait' }[intent as string]

const ARE_CUSTOMERS =
  /\b(?:customers?|clients?|members?|patients?|students?|subscribers?|users?|schools?|stockists?|clientes?|clientas?|socios?|pacientes?|alumn[oa]s|suscriptores|usuarios|abonad[oa]s)\b/i

/** What is better when it rises; of everything else less is better. */
const RISES = new Set(['net_retention', 'renewal', 'on_time', 'occupancy', 'margin', 'conversion'])

/** What a figure is stated for; one that shall move says more than one that stands. */
function byFigures(figures: readonly FigureFinding[]): RankedAim[] {
  return figures.flatMap(({ concepts, now, wanted, was, noun, span }) => {
    const isMove = now !== undefined && wanted !== undefined
    const weight = was !== undefined ? WEIGHT.worse : isMove ? WEIGHT.move : WEIGHT.figure
    const ofConcepts = concepts
      .filter((concept) => was === undefined || now === undefined || now < was === RISES.has(concept))
      .flatMap((concept) => INTENT_OF_CONCEPT[concept] ?? [])
    const ofNoun =
      isMove && noun !== undefined && ARE_CUSTOMERS.test(noun) && wanted > now
        ? (['more_customers'] as const)
        : []
    return [...ofConcepts, ...ofNoun].map(
      (aim): RankedAim => ({ ...mentionOf(aim, 'description', weight), evidence: span.text }),
    )
  })
}

/** Each aim once, by its strongest mention; several mentions make it surer. */
function ranked(mentions: readonly RankedAim[]): RankedAim[] {
  const byAim = new Map<Aim, RankedAim>()
  for (const mention of mentions) {
    const known = byAim.get(mention.aim)
    const stronger = known === undefined || mention.weight > known.weight ? mention : known
    const [weight, weightBeside] = [stronger.weight + AGAIN, stronger.weightBeside + AGAIN]
    byAim.set(mention.aim, known === undefined ? stronger : { ...stronger, weight, weightBeside })
  }
  return [...byAim.values()]
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .sort((one, other) => other.weight - one.weight)
}

function readNumber(
  metric: NonNullable<AdviceInput['answers']['organization']>['metric'],
): OwnNumber | undefined {
  const label = plainText(metric?.name ?? '', LABEL_CODE_POINTS)
  const { now, wanted } = metric ?? {}
  if (label === '' || typeof now !== 'number' || typeof wanted !== 'number') return undefined
  if (now === wanted || !Number.isFinite(now) || !Number.isFinite(wanted)) return undefined
  return { label, unit: plainText(metric?.unit ?? '', UNIT_CODE_POINTS), now, wanted }
}

/** Names what a number is about, so that no other key result says the same. */
export const conceptsOfNumber = ({ label, unit }: OwnNumber): string[] =>
  conceptsOf(foldInPlace(`${label} ${unit}`))
