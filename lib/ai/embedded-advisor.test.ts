import { expect, test } from 'vitest'
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
