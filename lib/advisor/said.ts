import type { GOALS } from './answers.ts'
import { about, withoutDoubtfulWish } from './figures-in-context.ts'
import { withFigureOfLead } from './figures-of-lead.ts'
import { foldInPlace } from './intents/clauses.ts'
import { conceptsOf } from './intents/concepts.ts'
import type { FigureFinding, Intent, IntentFinding, Sign, Stage } from './intents/intent.ts'
import { readSaid, readTrouble } from './intents/reader.ts'
import type { Aim } from './knowledge/intent-plays.ts'
import type { Audience } from './knowledge/shape.ts'
import { plainText } from './plain-text.ts'
import type { AdviceInput } from './profile.ts'
import { answered, byFigures, type RankedAim, ranked, weighed } from './ranked-aims.ts'

type Goal = (typeof GOALS)[number]

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
  /** What is said to be no trouble, or not wanted. */
  denied: ReadonlySet<Intent>
  figures: FigureFinding[]
  signs: ReadonlySet<Sign>
  /** Whether those who give are spoken of; that they exist goes without saying in some fields. */
  namesDonors: boolean
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

/** Reads what the answers say of aims, hindrances, figures and stage. */
export function readAnswers({ answers, industry }: AdviceInput): Said {
  const { company = {}, organization = {} } = answers
  const description = (company.description ?? '').slice(0, MOST_READ)
  const reading = readSaid(description)
  const obstacle = readTrouble(organization.obstacle ?? '')
  const customGoal = readTrouble(organization.customGoal ?? '')
  const stage = company.stage ?? reading.stage
  const texts = [
    { text: organization.customGoal ?? '', ...customGoal },
    { text: organization.obstacle ?? '', ...obstacle },
    { text: description, ...reading },
  ].map(({ text, intents, figures: own }) => ({
    text,
    intents,
    figures: own.map((figure) => about(figure, intents)),
  }))
  const said = [...customGoal.intents, ...obstacle.intents, ...reading.intents]
  const ownNumber = readNumber(organization.metric)
  const goalAim = aimOfGoal(
    organization.goal,
    said,
    industry,
    reading.signs.some(({ sign }) => sign === 'online'),
  )
  const aims = ranked([
    ...(goalAim === undefined ? [] : [answered(goalAim, 'goal')]),
    ...weighed(customGoal.intents, 'customGoal', customGoal.figures, industry),
    ...weighed(obstacle.intents, 'obstacle', obstacle.figures, industry),
    ...weighed(reading.intents, 'description', reading.figures, industry),
    ...byFigures(reading.figures.map(withoutDoubtfulWish)),
    ...(stage === 'closing' ? [answered('wind_down', 'stage')] : []),
  ])
  const figures = withFigureOfLead(texts, aims[0]?.aim).map(withoutDoubtfulWish)
  const named = reading.signs.map(({ sign }) => sign)
  // Who counts those that leave by the month has them by the month.
  if (figures.some(({ concepts, unit }) => unit === '%' && concepts.includes('churn')))
    named.push('subscription')
  return {
    aims,
    denied: new Set([...reading.denied, ...obstacle.denied, ...customGoal.denied]),
    figures,
    namesDonors: named.includes('donations'),
    signs: new Set([...named, ...(SIGNS_OF_INDUSTRY[industry.slug] ?? [])]),
    stage,
    ownNumber,
    isClosing: stage === 'closing' || goalAim === 'wind_down',
    isStageAnswered: company.stage !== undefined && company.stage !== null,
    isGoalPlain: goalAim !== undefined && !MEANT_BY_WHAT_IS_WRITTEN.has(organization.goal ?? ''),
  }
}

const MEANT_BY_WHAT_IS_WRITTEN = new Set<string>(['hire_keep', 'margins', 'launch_open'])

/** What needs no saying in an industry. */
const SIGNS_OF_INDUSTRY: Partial<Record<string, Sign[]>> = {
  'software-saas': ['subscription', 'b2b'],
  'cloud-devtools': ['subscription', 'b2b'],
  proptech: ['subscription', 'b2b'],
  cybersecurity: ['subscription', 'b2b'],
  telecom: ['subscription'],
  fitness: ['subscription'],
  associations: ['subscription'],
  'nonprofit-social': ['donations'],
  religious: ['donations'],
  consulting: ['b2b'],
  'it-services': ['b2b', 'ongoing'],
  'accounting-tax': ['ongoing'],
  'security-services': ['ongoing'],
  'cleaning-facilities': ['ongoing'],
  'bpo-support': ['ongoing'],
  insurance: ['ongoing'],
  banking: ['ongoing'],
  'investment-management': ['ongoing'],
  'senior-home-care': ['ongoing'],
  'childcare-preschool': ['ongoing'],
  schools: ['ongoing'],
  'higher-education': ['ongoing'],
  edtech: ['ongoing'],
  'training-tutoring': ['ongoing'],
  'waste-recycling': ['ongoing'],
  'electric-power': ['ongoing'],
  'gas-utilities': ['ongoing'],
  'storage-moving': ['ongoing'],
  'marketing-advertising': ['ongoing'],
  'wholesale-distribution': ['b2b'],
  'industrial-machinery': ['b2b'],
  'arts-culture': ['consumer'],
  restaurants: ['consumer'],
}

/** Whether what was said fits who a metric is for. */
export function suits(
  audience: Audience | undefined,
  { signs, namesDonors }: Said,
  team: 'alone' | 'small' | 'layered',
): boolean {
  if (audience === undefined) return true
  if (audience === 'team') return team !== 'alone'
  if (audience === 'donors') return namesDonors
  if (audience === 'materials') return !signs.has('energy')
  if (audience === 'visits')
    return !signs.has('subscription') && !signs.has('donations') && !signs.has('ongoing')
  if (audience === 'ongoing') return signs.has('ongoing') && !signs.has('subscription')
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
  const likely = (intent: Intent) =>
    Math.max(0, ...said.flatMap((finding) => (finding.intent === intent ? finding.likelihood : [])))
  if (goal === undefined || goal === null || goal === 'other') return undefined
  if (goal === 'cash_collections') return 'cash'
  if (goal === 'hire_keep')
    return names('hire') && likely('hire') >= likely('keep_people') ? 'hire' : 'keep_people'
  if (goal === 'margins') return names('input_cost') ? 'input_cost' : 'margins'
  if (goal !== 'launch_open') return goal
  if (names('open_site')) return 'open_site'
  if (names('launch')) return 'launch'
  return PLACES.has(category) && !WITHOUT_PLACE.has(slug) && !isOnline ? 'open_site' : 'launch'
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
