import { describe, expect, test } from 'vitest'
import { askedOf, visibleAnswers } from './asked.ts'
import type { Answers } from './condition.ts'
import { defineFlow } from './define-flow.ts'
import { dependenciesOf, stepsDependingOn, stepsReadBySave } from './dependencies.ts'
import { field } from './field.ts'
import { judgePatch, judgeStep, readPatch } from './judge.ts'
import { readable } from './judge-finishing.ts'
import { judgeSave } from './judge-save.ts'

const flow = defineFlow({ id: 'shop', version: 1 })
  .step(
    'company',
    {
      kind: field.choice(['shop', 'club', 'other']),
      customKind: field.text({ max: 20 }),
      size: field.integer({ min: 1, max: 100 }),
      tools: field.choices(['till', 'web']),
    },
    (_, own) => ({ fields: { customKind: { when: own.kind.is('other') } } }),
  )
  .step(
    'lease',
    {
      begins: field.date(),
      ends: field.date({ required: false }),
      rent: field.integer({ min: 1 }),
      most: field.integer({ min: 1, required: false }),
    },
    ({ company }, own) => ({
      when: company.kind.isNot('club').and(company.customKind.isAnswered().not().or(company.size.below(50))),
      fields: { most: { when: company.size.atLeast(10) } },
      check: { period: own.ends.after(own.begins), limit: own.rent.atMost(own.most) },
    }),
  )
  .step('till', { count: field.integer({ min: 1, max: 9 }) }, ({ company, lease }) => ({
    when: company.tools.has('till').and(lease.rent.isAnswered()),
  }))

const COMPANY = { kind: 'shop', size: 5, tools: ['till'] }
const LEASE = { begins: '2026-01-01', ends: '2026-12-31', rent: 100 }
const ALL = { company: COMPANY, lease: LEASE, till: { count: 2 } }

const shortly = (problems: { path: readonly unknown[]; code: string }[]) =>
  problems.map(({ path, code }) => [...path, code].join(' '))
const pathOf = (answers: Answers) => askedOf(flow, answers).path.join()

describe('what is asked', () => {
  test('follows the answers, in order', () => {
    expect(pathOf(ALL)).toBe('company,lease,till')
    expect(pathOf({ ...ALL, company: { ...COMPANY, tools: ['web'] } })).toBe('company,lease')
    expect(pathOf({ ...ALL, company: { ...COMPANY, kind: 'club' } })).toBe('company')
  })

  test('an answer that is missing satisfies no condition, and so the opposite of each', () => {
    expect(pathOf({})).toBe('company,lease')
    expect(pathOf({ company: {} })).toBe('company,lease')
  })

  test('an answer that is not asked itself satisfies none, whatever is kept of it', () => {
    const kept = { ...COMPANY, customKind: 'Bakery', size: 60 }
    expect(pathOf({ company: kept })).toBe('company,lease')
    expect(pathOf({ company: { ...kept, kind: 'other' } })).toBe('company')
    expect(pathOf({ ...ALL, company: { ...COMPANY, kind: 'club' } })).not.toContain('till')
  })

  test('a bound of a condition belongs to `atLeast`, and not to `below`', () => {
    const fieldsOf = (size: number) => askedOf(flow, { company: { ...COMPANY, size } }).fields.lease
    expect([9, 10].map((size) => fieldsOf(size)?.includes('most'))).toEqual([false, true])
    const other = { ...COMPANY, kind: 'other', customKind: 'Bakery' }
    expect([49, 50].map((size) => pathOf({ company: { ...other, size } }))).toEqual([
      'company,lease',
      'company',
    ])
  })

  test('what is not asked is shown to nobody, and comes back when it is', () => {
    const answers = { ...ALL, company: { ...COMPANY, customKind: 'Bakery' } }
    expect(visibleAnswers(flow, answers).company).toEqual(COMPANY)
    const asked = { ...answers, company: { ...answers.company, kind: 'other' } }
    expect(visibleAnswers(flow, asked).company).toEqual(asked.company)
    expect(Object.keys(visibleAnswers(flow, { ...ALL, company: { ...COMPANY, kind: 'club' } }))).toEqual([
      'company',
    ])
  })

  test('no name of every object is taken for an answer', () => {
    expect(visibleAnswers(flow, Object.create({ company: COMPANY }))).toEqual({})
    expect(pathOf({ company: Object.create({ kind: 'club' }) })).toBe('company,lease')
  })
})

describe('a patch', () => {
  test('is read by the rules of a draft, field by field', () => {
    const { patch, problems } = readPatch(flow, 'company', {
      kind: null,
      customKind: ' Cafe\u0301 ',
      size: 0,
      tools: [],
    })
    expect([patch, problems]).toEqual([{ kind: null, customKind: 'Café', size: 0, tools: [] }, []])
    const sent = { kind: 'bank', size: 101, tools: ['till', 'till'], fax: 1, ['__proto__']: 2 }
    expect(shortly(readPatch(flow, 'company', sent).problems)).toEqual([
      'kind invalid_value',
      'size too_big',
      'tools repeated',
      'fax unknown_field',
      '__proto__ unknown_field',
    ])
  })

  test('for what is not asked is refused, with its place', () => {
    const club = { ...ALL, company: { ...COMPANY, kind: 'club' } }
    expect(shortly(judgePatch(flow, 'lease', { rent: 3 }, club))).toEqual(['not_asked'])
    expect(shortly(judgePatch(flow, 'company', { customKind: 'x' }, ALL))).toEqual(['customKind not_asked'])
    expect(judgePatch(flow, 'company', { customKind: null }, ALL)).toEqual([])
    expect(judgePatch(flow, 'lease', { rent: null }, club)).toEqual([])
  })

  test('that makes the field asked by itself is taken', () => {
    const company = { ...COMPANY, kind: 'other', customKind: 'Bakery' }
    expect(judgePatch(flow, 'company', { kind: 'other', customKind: 'Bakery' }, { company })).toEqual([])
  })
})

describe('a finished step', () => {
  test('names everything that is wrong in one answer, whatever finds it', () => {
    const lease = { begins: 'soon', rent: 0, fax: 1, most: 5 }
    expect(shortly(judgeStep(flow, 'lease', { company: { ...COMPANY, size: 20 }, lease }))).toEqual([
      'begins invalid_format',
      'rent too_small',
      'fax unknown_field',
    ])
    expect(shortly(judgeStep(flow, 'company', { company: { size: 101 } }))).toEqual([
      'size too_big',
      'kind required',
      'tools required',
    ])
  })

  test('is judged by its checks where both answers are there, asked and sound', () => {
    const judged = (lease: object, size = 20) =>
      judgeStep(flow, 'lease', { company: { ...COMPANY, size }, lease: { ...LEASE, ...lease } }).map(
        ({ path, check }) => `${path} ${check}`,
      )
    expect(judged({ ends: '2026-01-01' })).toEqual(['ends period'])
    expect(judged({ ends: '2025-12-31', most: 99 })).toEqual(['ends period', 'rent limit'])
    expect(judged({ most: 100 })).toEqual([])
    expect(judged({ most: 99 }, 5)).toEqual([])
    expect(judged({ ends: undefined })).toEqual([])
    // Of a day that is none there is nothing more to say.
    expect(judged({ begins: 'soon' })).toEqual(['begins undefined'])
  })

  test('that is not asked is no step to finish', () => {
    expect(shortly(judgeStep(flow, 'till', { company: { ...COMPANY, tools: [] } }))).toEqual(['not_asked'])
  })
})

test('which steps decide and which are decided is known without answers', () => {
  expect(dependenciesOf(flow, 'till')).toEqual(['company', 'lease'])
  expect(stepsDependingOn(flow, 'company')).toEqual(['lease', 'till'])
  expect(stepsDependingOn(flow, 'till')).toEqual([])
  expect(stepsReadBySave(flow, 'till')).toEqual(['company', 'lease', 'till'])
})

describe('a save', () => {
  const saved = (step: string, patch: Record<string, unknown>, more: object = {}) => {
    const { problems, reopened, asked } = judgeSave(flow, {
      step,
      patch,
      answers: ALL,
      completes: false,
      completedSteps: ['company', 'lease', 'till'],
      ...more,
    })
    return { problems: shortly(problems), reopened, path: asked.path.join() }
  }

  test('that makes an answer of a finished step invalid is refused', () => {
    expect(saved('company', { size: 0 }).problems).toEqual(['size too_small'])
    expect(saved('lease', { ends: '2025-01-01' }).problems).toEqual(['ends check_failed'])
    expect(saved('lease', { begins: '2027-01-01' }).problems).toEqual(['ends check_failed'])
  })

  test('that clears a required answer of a finished step is refused, and of another is taken', () => {
    expect(saved('lease', { rent: null }).problems).toEqual(['rent required'])
    expect(saved('lease', { rent: null }, { completedSteps: ['company'] })).toEqual({
      problems: [],
      reopened: [],
      path: 'company,lease',
    })
  })

  test('whose answers ask for more opens the finished step again, its own too', () => {
    expect(saved('company', { kind: 'other' })).toEqual({
      problems: [],
      reopened: ['company'],
      path: 'company,lease,till',
    })
    expect(saved('company', { kind: 'other', customKind: null }).reopened).toEqual(['company'])
    const answers = { ...ALL, company: { ...COMPANY, tools: [] }, till: {} }
    expect(saved('company', { tools: ['till'] }, { answers }).reopened).toEqual(['till'])
  })

  test('that finishes a step is refused where its own answers ask for more', () => {
    expect(saved('company', { kind: 'other' }, { completes: true }).problems).toEqual(['customKind required'])
    expect(saved('company', { kind: 'other', customKind: 'Bakery' }, { completes: true }).problems).toEqual(
      [],
    )
  })

  const finished = (step: string, data: Record<string, unknown>, answers: Answers = {}) => {
    const read = readPatch(flow, step, data, 'finished')
    const patch = readable(read.patch, read.problems)
    const save = { step, patch, faults: read.problems, answers, completes: true, completedSteps: [] }
    return shortly(judgeSave(flow, save).problems)
  }

  test('that finishes a step names all that is wrong at once, in the order of the fields', () => {
    const data = { size: 'many', customKind: 'Bakery', kind: 'shop', fax: 1 }
    expect(finished('company', data)).toEqual([
      'customKind not_asked',
      'size invalid_type',
      'tools required',
      'fax unknown_field',
    ])
    const company = { ...COMPANY, size: 20 }
    const lease = { begins: '2026-01-01', ends: '2025-12-31', most: 'all' }
    expect(finished('lease', lease, { company })).toEqual([
      'ends check_failed',
      'rent required',
      'most invalid_type',
    ])
  })

  test('that finishes a step says of what is not asked that alone, however it is wrong', () => {
    expect(finished('company', { ...COMPANY, customKind: 7 })).toEqual(['customKind not_asked'])
    expect(finished('lease', { rent: 'x' }, { company: { ...COMPANY, kind: 'club' } })).toEqual(['not_asked'])
  })

  test('that finishes a step guesses nothing of what hangs on an answer that cannot be read', () => {
    expect(finished('company', { ...COMPANY, kind: 'bank', customKind: 'x' })).toEqual(['kind invalid_value'])
    expect(finished('company', { ...COMPANY, kind: 'bank', customKind: 7 })).toEqual([
      'kind invalid_value',
      'customKind invalid_type',
    ])
    const stored = { company: { ...COMPANY, kind: 'other' } }
    expect(finished('company', { kind: 'bank' }, stored)).toEqual(['kind invalid_value'])
  })

  test('brings back what is kept of an answer only if it is sound', () => {
    const answers = { ...ALL, company: { ...COMPANY, size: 5 }, lease: { ...LEASE, most: 50 } }
    expect(saved('company', { size: 20 }, { answers })).toMatchObject({ problems: [], reopened: ['lease'] })
  })

  test('that hides a step says the path without it', () => {
    expect(saved('company', { kind: 'club' })).toEqual({ problems: [], reopened: [], path: 'company' })
  })
})
