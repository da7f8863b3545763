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

/**
 * Reads bound answers as the advisor knows them. A choice that it does not know counts as none, so that a flow may
 * offer its own; a number of people is read as the size that it is of.
 */
export function readBoundAnswers(facts: BoundAnswers): AdviceAnswers {
  const text = (fact: AdviceFact) => (typeof facts[fact] === 'string' ? (facts[fact] as string) : undefined)
  const people = (fact: AdviceFact) => (typeof facts[fact] === 'number' ? (facts[fact] as number) : undefined)
  const choice = <Choice extends string>(fact: AdviceFact, choices: readonly Choice[]): Choice | undefined =>
    choices.find((known) => known === facts[fact])
  const size = people('size')
  const { integrations, departments, metric } = facts
  return {
    welcome: present({
      role: choice('role', ROLES),
      customRole: text('customRole'),
      experienceLevel: choice('experienceLevel', EXPERIENCE_LEVELS),
    }),
    company: present({
      name: text('name'),
      industry: text('industry'),
      customIndustry: text('customIndustry'),
      size:
        size === undefined
          ? choice('size', COMPANY_SIZES)
          : COMPANY_SIZES[PEOPLE_UP_TO.findIndex((most) => size <= most)],
      description: text('description'),
      stage: choice('stage', STAGES),
      country: text('country'),
    }),
    organization: present({
      teamSize: people('teamSize'),
      structure: choice('structure', STRUCTURES),
      methodology: choice('methodology', METHODOLOGIES),
      collaborationStyle: choice('collaborationStyle', COLLABORATION_STYLES),
      integrations: Array.isArray(integrations)
        ? INTEGRATIONS.filter((known) => integrations.includes(known))
        : undefined,
      departments: Array.isArray(departments) ? departments.filter(isDepartment) : undefined,
      goal: choice('goal', GOALS),
      customGoal: text('customGoal'),
      obstacle: text('obstacle'),
      metric: isMetric(metric) ? metric : undefined,
    }),
  }
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

function present<Values extends object>(
  values: Values,
): { [Name in keyof Values]?: Exclude<Values[Name], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values
}

const isDepartment = (entry: unknown): entry is { name: string; parent?: string } =>
  typeof entry === 'object' && entry !== null && 'name' in entry && typeof entry.name === 'string'

type Metric = NonNullable<NonNullable<AdviceAnswers['organization']>['metric']>

function isMetric(value: unknown): value is Metric {
  if (typeof value !== 'object' || value === null) return false
  const { name, unit, now, wanted } = value as Record<string, unknown>
  return [name, unit].every((part) => typeof part === 'string') && [now, wanted].every(Number.isFinite)
}
