import { describe, expect, test } from 'vitest'
import type { KeyResult, OKRSuggestion } from '#lib/flow/recommendations.ts'
import { GATES, type Gate, type RubricContext, scoreObjective } from './rubric.ts'

const BAKERY: RubricContext = {
  companyName: 'Casa Luna',
  industryName: 'Cafés, Bakeries & Ice Cream',
  terms: ['sourdough bread'],
  locale: 'en',
  generatedAt: new Date('2026-03-02T09:00:00Z'),
}
const PANADERIA: RubricContext = {
  ...BAKERY,
  industryName: 'Cafeterías, panaderías y heladerías',
  terms: ['masa madre'],
  locale: 'es',
}

const result = (changes: Partial<KeyResult>): KeyResult => ({
  title: 'Cut bread left unsold at closing from 10% to 7%',
  metric: 'Bread left unsold at closing',
  unit: '%',
  baseline: 10,
  target: 7,
  direction: 'decrease',
  dueDate: '2026-05-15',
  ...changes,
})
const WAIT = result({
  title: 'Bring down the morning wait from 6 to 4 minutes',
  metric: 'Morning wait from queue to cup',
  unit: 'minutes',
  baseline: 6,
  target: 4,
})
const REGULARS = result({
  title: 'Raise customers who come weekly from 30% to 38%',
  metric: 'Customers who come at least weekly',
  baseline: 30,
  target: 38,
  direction: 'increase',
})
const GOOD: OKRSuggestion = {
  objective: 'At Casa Luna, bake what sells and sell what we bake',
  rationale: 'Unsold sourdough bread carries flour and the earliest hours of the day.',
  priority: 'high',
  keyResults: [result({}), WAIT, REGULARS],
}
const BUENO: OKRSuggestion = {
  objective: 'En Casa Luna, hornear lo que se vende y vender lo que se hornea',
  rationale: 'Cada pan de masa madre sin vender lleva harina y horas de la madrugada.',
  priority: 'high',
  keyResults: [
    result({ title: 'Reducir el pan sin vender del 10 % al 7 %', metric: 'Pan sin vender al cierre' }),
    result({
      title: 'Bajar la espera matutina de 6 a 4 minutos',
      metric: 'Espera entre la fila y la entrega',
      unit: 'minutos',
      baseline: 6,
      target: 4,
    }),
    result({
      title: 'Aumentar los clientes semanales del 30 % al 38 %',
      metric: 'Clientes que vienen cada semana',
      baseline: 30,
      target: 38,
      direction: 'increase',
    }),
  ],
}

const withFirst = (changes: Partial<KeyResult>): OKRSuggestion => ({
  ...GOOD,
  keyResults: [result(changes), WAIT, REGULARS],
})
const task = (title: string, metric: string): KeyResult =>
  result({ title, metric, baseline: 0, target: 1, unit: 'done', direction: 'increase' })

/** Each is wrong in one way only, which one gate alone catches. */
const MUTANTS: [what: string, mutant: unknown, gate: Gate][] = [
  ['a single key result', { ...GOOD, keyResults: [WAIT] }, 'key_result_count'],
  [
    'six key results',
    {
      ...GOOD,
      keyResults: [
        ...GOOD.keyResults,
        result({ title: 'Cut flour cost', metric: 'Flour cost on sales' }),
        result({ title: 'Lower oven energy use', metric: 'Oven energy per batch', unit: 'kWh' }),
        result({ title: 'Reduce late deliveries', metric: 'Deliveries after eight' }),
      ],
    },
    'key_result_count',
  ],
  [
    'a figure in the objective',
    { ...GOOD, objective: 'Grow Casa Luna bread sales by 20%' },
    'number_in_objective',
  ],
  [
    'a number in words',
    { ...GOOD, objective: 'Open three Casa Luna bakeries nearby' },
    'number_in_objective',
  ],
  [
    'a rarer number in words',
    { ...GOOD, objective: 'Open a dozen Casa Luna bakeries nearby' },
    'number_in_objective',
  ],
  ['no metric', withFirst({ metric: '' }), 'missing_measure'],
  ['no baseline', withFirst({ baseline: Number.NaN }), 'missing_measure'],
  ['a target in words', withFirst({ target: 'seven' as unknown as number }), 'missing_measure'],
  ['a date after the cycle', withFirst({ dueDate: '2026-09-30' }), 'due_date_outside_cycle'],
  ['a date before today', withFirst({ dueDate: '2026-02-27' }), 'due_date_outside_cycle'],
  ['a day that does not exist', withFirst({ dueDate: '2026-04-31' }), 'due_date_outside_cycle'],
  ['a movement against its direction', withFirst({ direction: 'increase' }), 'direction_mismatch'],
  ['no movement', withFirst({ target: 10 }), 'direction_mismatch'],
  ['more than all', withFirst({ baseline: 90, target: 130, direction: 'increase' }), 'impossible_percent'],
  [
    'more than all, in an abbreviated unit',
    withFirst({ unit: 'pct', baseline: 90, target: 130, direction: 'increase' }),
    'impossible_percent',
  ],
  ['less than nothing', withFirst({ target: -4 }), 'impossible_percent'],
  [
    'a list of tasks',
    {
      ...GOOD,
      keyResults: [
        task('Launch the new website', 'Website online'),
        task('Hire a pastry cook', 'Pastry cook on the team'),
        WAIT,
      ],
    },
    'mostly_tasks',
  ],
  [
    'one key result said twice',
    { ...GOOD, keyResults: [result({}), result({ title: 'Reduce bread left unsold at closing' }), WAIT] },
    'repeated_key_results',
  ],
  [
    'advice for anyone',
    {
      objective: 'Delight the people who depend on our daily service',
      rationale: 'Loyal people return and tell their friends.',
      priority: 'high',
      keyResults: [
        result({ title: 'Cut unanswered calls from 10% to 7%', metric: 'Unanswered calls' }),
        result({
          title: 'Cut the reply time from 6 to 4 hours',
          metric: 'Reply time',
          unit: 'hours',
          baseline: 6,
          target: 4,
        }),
      ],
    },
    'ungrounded',
  ],
]

describe('the rubric', () => {
  test.each([
    ['English', GOOD, BAKERY],
    ['Spanish', BUENO, PANADERIA],
  ])('lets a good objective in %s pass with at least 95 points', (_language, good, context) => {
    const { score, gateFailures } = scoreObjective(good, context)
    expect(gateFailures).toEqual([])
    expect(score).toBeGreaterThanOrEqual(95)
  })

  test.each(MUTANTS)('rejects %s, by that gate alone', (_what, mutant, gate) => {
    expect(scoreObjective(mutant, BAKERY).gateFailures).toEqual([gate])
  })

  test('has a mutant for every gate', () => {
    expect(new Set(MUTANTS.map(([, , gate]) => gate))).toEqual(new Set(GATES))
  })

  test('reads numbers in the language of the advice: “once” counts in Spanish only', () => {
    const once = (locale: 'en' | 'es') =>
      scoreObjective({ ...GOOD, objective: 'Bake Casa Luna bread once and well' }, { ...BAKERY, locale })
    expect(once('en').gateFailures).toEqual([])
    expect(once('es').gateFailures).toEqual(['number_in_objective'])
  })

  test('allows the digits of the company’s own name', () => {
    const named = { ...GOOD, objective: 'At 3M, bake what sells and sell what we bake' }
    expect(scoreObjective(named, { ...BAKERY, companyName: '3M' }).gateFailures).toEqual([])
  })

  test('takes points from a vague objective that passes every gate', () => {
    const vague = scoreObjective(
      { ...GOOD, objective: 'Improve the overall performance of Casa Luna' },
      BAKERY,
    )
    expect(vague.gateFailures).toEqual([])
    expect(vague.score).toBeLessThan(scoreObjective(GOOD, BAKERY).score)
  })

  test.each([null, undefined, 7, 'text', [], {}, { keyResults: 'none' }, { keyResults: [null, 3] }])(
    'judges %j without an error, and rejects it',
    (anything) => {
      expect(scoreObjective(anything, BAKERY).gateFailures).not.toEqual([])
    },
  )
})
