import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEVELOPMENT_PAIRS } from '#eval/relevance/development.ts'
import { NOW } from '#eval/relevance/pairs.ts'
import {
  type AdviceAnswers,
  COLLABORATION_STYLES,
  COMPANY_SIZES,
  EXPERIENCE_LEVELS,
  GOALS,
  INTEGRATIONS,
  LOCALES,
  METHODOLOGIES,
  ROLES,
  STAGES,
  STRUCTURES,
} from '#lib/advisor/answers.ts'
import { INDUSTRIES } from '#lib/advisor/industries/taxonomy.ts'
import type { AdviceInput } from '#lib/advisor/profile.ts'
import { type Advice, advise } from '#lib/advisor/recommend.ts'
import type { AdviceFact } from '#lib/flow/advice-binding.ts'

const WRITTEN = DEVELOPMENT_PAIRS.trim()
  .split('\n')
  .map((line) => line.split(' | ').at(-1) ?? '')
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

/** What may be answered for each fact, and where it stands. */
const ANSWERS = {
  role: ['welcome', fc.constantFrom(...ROLES)],
  experienceLevel: ['welcome', fc.constantFrom(...EXPERIENCE_LEVELS)],
  name: ['company', fc.constantFrom('Zorzal', 'Harbour Lane', 'Dark Kitchen Norte', 'The Podcast House')],
  size: ['company', fc.constantFrom(...COMPANY_SIZES)],
  country: ['company', maybe(fc.constantFrom('AR', 'ES', 'US', 'AU'))],
  description: ['company', maybe(fc.constantFrom(...WRITTEN))],
  stage: ['company', maybe(fc.constantFrom(...STAGES))],
  goal: ['organization', maybe(fc.constantFrom(...GOALS))],
  customGoal: ['organization', maybe(fc.constantFrom(...WRITTEN))],
  obstacle: ['organization', maybe(fc.constantFrom(...WRITTEN))],
  metric: ['organization', maybe(fc.constant({ name: 'Trips', unit: 'trips', now: 4, wanted: 9 }))],
  teamSize: ['organization', fc.constantFrom(1, 3, 9, 14, 60, 900)],
  structure: ['organization', fc.constantFrom(...STRUCTURES)],
  methodology: ['organization', fc.constantFrom(...METHODOLOGIES)],
  collaborationStyle: ['organization', fc.constantFrom(...COLLABORATION_STYLES)],
  integrations: ['organization', fc.subarray([...INTEGRATIONS])],
  departments: [
    'organization',
    fc.subarray(['Ventas', 'Sales', 'Operations', 'Finance']).map((names) => names.map((name) => ({ name }))),
  ],
} as const satisfies Partial<Record<AdviceFact, readonly [keyof AdviceAnswers, fc.Arbitrary<unknown>]>>
const FACTS = Object.keys(ANSWERS) as (keyof typeof ANSWERS)[]

const changed = (answers: AdviceAnswers, fact: keyof typeof ANSWERS, value: unknown): AdviceAnswers => {
  const [step] = ANSWERS[fact]
  return { ...answers, [step]: { ...answers[step], [fact]: value } }
}

const values = fc.record(
  Object.fromEntries(FACTS.map((fact) => [fact, ANSWERS[fact][1] as fc.Arbitrary<unknown>])),
)
const company = fc.tuple(fc.constantFrom(...LOCALES), fc.constantFrom(...INDUSTRIES), values).map(
  ([locale, { slug, category, nameEn, nameEs }, given]): AdviceInput => ({
    locale,
    now: NOW,
    industry: { slug, category, name: locale === 'es' ? nameEs : nameEn, categoryName: '' },
    answers: FACTS.reduce<AdviceAnswers>((answers, fact) => changed(answers, fact, given[fact]), {}),
  }),
)

const PARTS = ['industryInsights', 'suggestedOKRs', 'teamStructureAdvice', 'nextSteps'] as const
type PartOfAdvice = (typeof PARTS)[number]
/** A list that is full may have lost an item to another. */
const MOST = { industryInsights: 5, suggestedOKRs: 4, teamStructureAdvice: 4, nextSteps: 6 }

/** An item as it reads; where it stands in its list is not its text. */
const read = (item: unknown) => JSON.stringify(item, (key, value) => (key === 'priority' ? undefined : value))
const isIn = ({ recommendations }: Advice, part: PartOfAdvice, item: unknown) =>
  recommendations[part].some((other) => read(other) === read(item))

describe('what an item rests on', () => {
  test('an item reads the same when an answer changes that it does not rest on', () => {
    fc.assert(
      fc.property(company, values, (input, others) => {
        const before = advise(input)
        for (const fact of FACTS) {
          const after = advise({ ...input, answers: changed(input.answers, fact, others[fact]) })
          for (const part of PARTS) {
            if (after.recommendations[part].length === MOST[part]) continue
            before.recommendations[part].forEach((item, place) => {
              if (before.basedOn[part][place]?.includes(fact)) return
              expect([fact, part, isIn(after, part, item) || item]).toEqual([fact, part, true])
            })
          }
        }
      }),
      { numRuns: 25, seed: 22 },
    )
  })

  test('and may read otherwise when one changes that it does: most that is named matters', () => {
    const named = new Map<string, number>()
    const mattered = new Map<string, number>()
    const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
    for (const [input, others] of fc.sample(fc.tuple(company, fc.tuple(values, values)), {
      numRuns: 30,
      seed: 5,
    })) {
      const before = advise(input)
      for (const fact of FACTS) {
        const after = others.map((other) =>
          advise({ ...input, answers: changed(input.answers, fact, other[fact]) }),
        )
        for (const part of PARTS) {
          before.recommendations[part].forEach((item, place) => {
            if (!before.basedOn[part][place]?.includes(fact)) return
            count(named, `${part} ${fact}`)
            if (after.some((advice) => !isIn(advice, part, item))) count(mattered, `${part} ${fact}`)
          })
        }
      }
    }
    expect([...named.keys()]).not.toContain('suggestedOKRs integrations')
    const sum = (map: Map<string, number>) => [...map.values()].reduce((total, one) => total + one, 0)
    expect(sum(mattered) / sum(named)).toBeGreaterThan(0.4)
  })
})
