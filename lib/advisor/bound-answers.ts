import { ADVICE_FACTS, type AdviceFact } from '../flow/advice-binding.ts'
import { type Asked, askedOf } from '../flow/asked.ts'
import { byFlow } from '../flow/by-flow.ts'
import { type Answers, splitPath } from '../flow/condition.ts'
import { type Flow, findField } from '../flow/flow.ts'
import {
  type AdviceAnswers,
  COLLABORATION_STYLES,
  COMPANY_SIZES,
  EXPERIENCE_LEVELS,
  GOALS,
  INTEGRATIONS,
  METHODOLOGIES,
  ROLES,
  STAGES,
  STRUCTURES,
} from './answers.ts'

export type BoundAnswers = Partial<Record<AdviceFact, unknown>>

/** The answers that a flow binds to facts of advice, by fact: those that are asked and answered. */
export function boundAnswers(
  flow: Flow,
  answers: Answers,
  { fields }: Asked = askedOf(flow, answers),
): BoundAnswers {
  const facts: BoundAnswers = {}
  for (const { fact, step, field } of boundFacts(flow)) {
    const value = answers[step]?.[field]
    if (value !== undefined && value !== null && fields[step]?.includes(field)) facts[fact] = value
  }
  return facts
}

/** Where a flow asks each fact that it binds. */
const boundFacts = byFlow(({ bind = {} }) =>
  (Object.keys(ADVICE_FACTS) as AdviceFact[]).flatMap((fact) => {
    const [step, field] = splitPath(bind[fact] ?? '.')
    return bind[fact] === undefined ? [] : [{ fact, step, field }]
  }),
)

/** The facts that a flow asks and lets leave for a model, in a stable order. */
export const sharedFacts = byFlow((flow): readonly AdviceFact[] =>
  (Object.keys(flow.bind ?? {}) as AdviceFact[]).sort().filter((fact) => {
    const [step, field] = splitPath(flow.bind?.[fact] ?? '.')
    return findField(flow, step, field)?.shareWith.includes('model') ?? false
  }),
)

/** Those of the bound answers that may leave for a model. */
export function sharedWithModels(flow: Flow, facts: BoundAnswers): BoundAnswers {
  return Object.fromEntries(
    sharedFacts(flow).flatMap((fact) => (facts[fact] === undefined ? [] : [[fact, facts[fact]]])),
  )
}

/** The most people of each size, smallest first. */
const PEOPLE_UP_TO = [10, 50, 250, 1_000, Number.POSITIVE_INFINITY]

type Read = (value: unknown) => unknown

const text: Read = (value) => (typeof value === 'string' ? value : undefined)
const people: Read = (value) => (typeof value === 'number' ? value : undefined)
const choice =
  (choices: readonly string[]): Read =>
  (value) =>
    choices.find((known) => known === value)

/** Where the advisor knows each fact, and what it reads of an answer to it; undefined for what it does not know. */
const READ: Record<AdviceFact, readonly [keyof AdviceAnswers, Read]> = {
  role: ['welcome', choice(ROLES)],
  customRole: ['welcome', text],
  experienceLevel: ['welcome', choice(EXPERIENCE_LEVELS)],
  name: ['company', text],
  industry: ['company', text],
  customIndustry: ['company', text],
  size: [
    'company',
    (value) =>
      typeof value === 'number'
        ? COMPANY_SIZES[PEOPLE_UP_TO.findIndex((most) => value <= most)]
        : choice(COMPANY_SIZES)(value),
  ],
  description: ['company', text],
  stage: ['company', choice(STAGES)],
  country: ['company', text],
  teamSize: ['organization', people],
  structure: ['organization', choice(STRUCTURES)],
  methodology: ['organization', choice(METHODOLOGIES)],
  collaborationStyle: ['organization', choice(COLLABORATION_STYLES)],
  integrations: [
    'organization',
    (value) => (Array.isArray(value) ? INTEGRATIONS.filter((known) => value.includes(known)) : undefined),
  ],
  departments: ['organization', (value) => (Array.isArray(value) ? value.filter(isDepartment) : undefined)],
  goal: ['organization', choice(GOALS)],
  customGoal: ['organization', text],
  obstacle: ['organization', text],
  metric: ['organization', (value) => (isMetric(value) ? value : undefined)],
}

/**
 * Reads bound answers as the advisor knows them. A choice that it does not know counts as none, so that a flow may
 * offer its own; a number of people is read as the size that it is of.
 */
export function readBoundAnswers(facts: BoundAnswers): AdviceAnswers {
  const known: Record<string, Record<string, unknown>> = { welcome: {}, company: {}, organization: {} }
  for (const [fact, value] of Object.entries(facts)) {
    const [about, read] = READ[fact as AdviceFact]
    const meant = value === undefined ? undefined : read(value)
    if (meant !== undefined) (known[about] as Record<string, unknown>)[fact] = meant
  }
  return known as AdviceAnswers
}

/** What advice reads of bound answers, and no more: of departments their names alone. */
export function readForDigest(facts: BoundAnswers): object {
  const { organization, ...others } = readBoundAnswers(facts)
  const departments = organization?.departments?.map(({ name }) => name)
  return { ...others, organization: { ...organization, departments } }
}

/** The industry of the advised by its slug, and their own words for one that is in no list. */
export function industryOf({ company }: AdviceAnswers): { slug?: string; ownWords?: string } {
  return { slug: company?.industry, ownWords: company?.customIndustry }
}

const isDepartment = (entry: unknown): entry is { name: string; parent?: string } =>
  typeof entry === 'object' && entry !== null && 'name' in entry && typeof entry.name === 'string'

type Metric = NonNullable<NonNullable<AdviceAnswers['organization']>['metric']>

function isMetric(value: unknown): value is Metric {
  if (typeof value !== 'object' || value === null) return false
  const { name, unit, now, wanted } = value as Record<string, unknown>
  return [name, unit].every((part) => typeof part === 'string') && [now, wanted].every(Number.isFinite)
}
