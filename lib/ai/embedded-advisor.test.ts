import { describe, expect, test } from 'vitest'
import { embeddedAdvisor } from './embedded-advisor.ts'

const input = {
  answers: {
    company: {
      name: 'Panadería Sol',
      industry: 'cafes-bakeries',
      description: 'Artisan sourdough bread bakery delivering to cafés and hotels in Madrid',
    },
  },
  industry: {
    slug: 'cafes-bakeries',
    name: 'Cafés, Bakeries & Ice Cream',
    category: 'hospitality',
    categoryName: 'Hospitality',
  },
  locale: 'en' as const,
  now: new Date('2026-01-01T00:00:00Z'),
}

const keyResult = {
  unit: 'orders',
  baseline: 20,
  target: 45,
  direction: 'increase' as const,
  dueDate: '2026-03-01',
}
const okr = (objective: string) => ({
  objective,
  rationale: 'Steady orders carry quiet months.',
  priority: 'high' as const,
  keyResults: [
    { ...keyResult, title: 'Grow weekly standing orders', metric: 'standing orders' },
    { ...keyResult, title: 'Win back lost buyers', metric: 'buyers who returned' },
  ],
})

test('an objective of a model’s is about the company when it says one telling word of the company’s own', () => {
  expect(embeddedAdvisor.failedGates(okr('Turn first-time bread buyers into loyal guests'), input)).toEqual(
    [],
  )
  expect(embeddedAdvisor.failedGates(okr('Delight the people who matter most to us'), input)).toEqual([
    'ungrounded',
  ])
})

describe('an objective of a model’s makes no sense', () => {
  const failedFor = (said: object, keyResults: object[]) =>
    embeddedAdvisor.failedGates(
      {
        ...okr('Lose less bread and fewer hours'),
        keyResults: keyResults.map((changes) => ({
          ...keyResult,
          title: 'A figure that moves',
          metric: 'standing orders',
          ...changes,
        })),
      },
      { ...input, answers: { ...input.answers, ...said } },
    )
  const RETURNS = { title: 'Fewer come back', metric: 'share of orders returned', direction: 'decrease' }

  test('where it contradicts a figure that was stated, however it writes the unit', () => {
    const company = {
      ...input.answers.company,
      description: 'We sell bread by mail. 30% of orders come back.',
    }
    const of = (baseline: number, unit: string) =>
      failedFor({ company }, [{}, { ...RETURNS, unit, baseline, target: 8 }])
    expect(of(12, '%')).toContain('contradicts_a_stated_figure')
    expect(of(12, 'percent of orders')).toContain('contradicts_a_stated_figure')
    expect(of(30, '%')).not.toContain('contradicts_a_stated_figure')
  })

  test('where the number that somebody watches begins elsewhere', () => {
    const organization = { metric: { name: 'Standing orders', unit: 'orders', now: 32, wanted: 45 } }
    expect(failedFor({ organization }, [{}, RETURNS])).toContain('contradicts_a_stated_figure')
    expect(failedFor({ organization }, [{ baseline: 32 }, RETURNS])).not.toContain(
      'contradicts_a_stated_figure',
    )
  })
})
