import { describe, expect, test } from 'vitest'
import { defineFlow } from './define-flow.ts'
import { field } from './field.ts'
import type { Flow, UntypedAnswers } from './flow.ts'
import {
  alongWay,
  dropsOf,
  lostAnswers,
  MigrationFault,
  versionsOnTheWay,
  wayBetween,
} from './migrate-answers.ts'
import { moveAnswers } from './move-answers.ts'

const text = field.text({ max: 20 })
const flowOf = (version: number, fields: Record<string, typeof text>): Flow =>
  defineFlow({ id: 'chain', version }).step('company', fields)

const one = flowOf(1, { fax: text, name: text })
/** Stored, without a migration: a fax is asked no more. */
const two = flowOf(2, { name: text })

describe('the way of answers to a newer version', () => {
  const seen: [number, UntypedAnswers][] = []
  const step = (version: number, change: (answers: UntypedAnswers) => UntypedAnswers) => ({
    version,
    drops: [],
    up(answers: UntypedAnswers) {
      seen.push([version, structuredClone(answers)])
      return change(answers)
    },
  })
  const migrations = [
    step(5, ({ company }) => ({ company: { ...company, five: 'yes' } })),
    step(3, ({ company }) => ({ company: { ...company, three: 'yes' } })),
  ]
  const to = flowOf(5, { name: text, three: text, five: text })
  const ends = { from: 1, to, migrations }

  test('goes through the newest version below each migrate that is stored or has one, and no other', () => {
    expect(versionsOnTheWay(ends, [1, 5])).toEqual([])
    expect(versionsOnTheWay(ends, [1, 2, 5])).toEqual([2])
    expect(versionsOnTheWay(ends, [1, 2, 4, 5])).toEqual([2, 4])
    expect(versionsOnTheWay({ ...ends, from: 3 }, [1, 2, 3, 5])).toEqual([])
  })

  test('gives each migrate the answers of that version', () => {
    const legs = wayBetween(ends, new Map([[2, two]]))
    const after = alongWay(legs, { company: { fax: '1', name: 'Ana' } })
    expect(seen).toEqual([
      [3, { company: { name: 'Ana' } }],
      [5, { company: { name: 'Ana', three: 'yes' } }],
    ])
    expect(after).toEqual({ company: { name: 'Ana', three: 'yes', five: 'yes' } })
  })
})

describe('answers without a migrate', () => {
  const legs = wayBetween({ from: 1, to: two, migrations: [] }, new Map())

  test('stay where their field is still there and takes them, and are lost elsewhere', () => {
    const before = { company: { fax: '1', name: 'x'.repeat(21) }, gone: { answer: 1 } }
    const after = alongWay(legs, before)
    expect(after).toEqual({})
    expect(lostAnswers(legs, before, after)).toEqual(['company.fax', 'company.name', 'gone.answer'])
  })
})

describe('what a migrate loses', () => {
  const lostBy = (
    up: (answers: UntypedAnswers) => UntypedAnswers,
    to: Flow,
    company: Record<string, unknown>,
  ) => {
    const legs = wayBetween(
      { from: 1, to, migrations: [{ version: 2, up, drops: ['company.fax'] }] },
      new Map(),
    )
    return { lost: lostAnswers(legs, { company }, alongWay(legs, { company })), drops: [...dropsOf(legs)] }
  }

  test('is no answer that another was made of', () => {
    const to = flowOf(2, { first: text, last: text })
    const split = ({ company }: UntypedAnswers) => {
      const [first, last] = String(company?.name).split(' ')
      return { company: { first, last } }
    }
    expect(lostBy(split, to, { name: 'Ana Li' }).lost).toEqual([])
  })

  test('is an answer whose value stands elsewhere by chance', () => {
    const to = defineFlow({ id: 'chain', version: 2 }).step('company', { isNew: field.boolean() })
    expect(lostBy(() => ({ company: { isNew: true } }), to, { accepts: true }).lost).toEqual([
      'company.accepts',
    ])
  })

  test('is an answer whose place holds something that was not made of it', () => {
    const to = flowOf(2, { name: text })
    expect(lostBy(() => ({ company: { name: 'everybody' } }), to, { name: 'Ana' }).lost).toEqual([
      'company.name',
    ])
  })

  test('is an answer that is written over, whatever else the step holds', () => {
    const to = flowOf(2, { name: text, fax: text })
    const over = ({ company }: UntypedAnswers): UntypedAnswers => {
      if (company === undefined) return {}
      const { fax: _, ...others } = company
      return { company: { ...others, name: 'everybody' } }
    }
    expect(lostBy(over, to, { name: 'Ana' }).lost).toEqual(['company.name'])
    expect(lostBy(over, to, { name: 'Ana', fax: '1' }).lost).toEqual(['company.name', 'company.fax'])
  })

  test('is an answer without which it throws, since reading is not keeping', () => {
    const to = flowOf(2, { name: text })
    const reads = ({ company }: UntypedAnswers) => {
      if (String(company?.fax).length === 9) throw new TypeError('no fax')
      return { company: { name: company?.name } }
    }
    expect(lostBy(reads, to, { fax: '1', name: 'Ana' })).toEqual({
      lost: ['company.fax'],
      drops: ['company.fax'],
    })
  })
})

describe('a migrate', () => {
  const made = (up: () => unknown) =>
    alongWay(
      wayBetween({ from: 1, to: two, migrations: [{ version: 2, up: up as never, drops: [] }] }, new Map()),
      { company: { name: 'Ana' } },
    )

  test('that throws, or makes something else than answers, is a fault that tells nothing of them', () => {
    const refused = (up: () => unknown) => {
      try {
        return made(up)
      } catch (error) {
        expect(MigrationFault.isInstance(error)).toBe(true)
        return (error as Error).message
      }
    }
    expect(
      refused(() => {
        throw new RangeError('Ana')
      }),
    ).toBe('migrate(2) throws: RangeError')
    expect(refused(() => undefined)).toBe('migrate(2) must return answers by step and field')
    expect(refused(() => ({ company: 'Ana' }))).toBe(
      'migrate(2) must return the answers of the step company by field',
    )
    expect(refused(() => ({ company: { name: 1n } }))).toBe(
      'migrate(2) makes something that is not JSON: TypeError',
    )
  })

  test('that makes a promise, or anything else that is no plain object, is a fault, also deep within', async () => {
    class Company {
      name = 'Ana'
    }
    for (const up of [
      async () => ({ company: { name: 'Ana' } }),
      async () => Promise.reject(new Error('nobody waits')),
      () => new Map([['company', { name: 'Ana' }]]),
      () => [{ name: 'Ana' }],
      () => ({ company: new Company() }),
      () => ({ company: [{ name: 'Ana' }] }),
      () => ({ company: { name: Promise.resolve('Ana') } }),
    ])
      expect(() => made(up)).toThrow(/^migrate\(2\) (must return|makes something that is not JSON)/)
    await new Promise((settled) => setImmediate(settled))
    expect(made(() => Object.assign(Object.create(null), { company: { name: 'Eva' } }))).toEqual({
      company: { name: 'Eva' },
    })
  })

  test('cannot change the answers that it is given', () => {
    const before = { company: { fax: '1' } }
    const up = (answers: UntypedAnswers) => {
      delete answers.company
      return answers
    }
    alongWay(wayBetween({ from: 1, to: two, migrations: [{ version: 2, up, drops: [] }] }, new Map()), before)
    expect(before).toEqual({ company: { fax: '1' } })
  })
})

describe('a step that is new', () => {
  const to = defineFlow({ id: 'chain', version: 2 })
    .step('company', { name: text })
    .step('contact', { fax: text })
  const up = ({ company: { fax, ...company } = {} }: UntypedAnswers) => ({ company, contact: { fax } })
  const legs = wayBetween({ from: 1, to, migrations: [{ version: 2, up, drops: [] }] }, new Map())
  const answers = { company: { fax: '1', name: 'Ana' } }

  test('is finished where it was made of finished steps and holds', () => {
    expect(moveAnswers(to, { from: one, legs, answers, completedSteps: ['company'] })).toMatchObject({
      completedSteps: ['company', 'contact'],
      reopened: [],
      lost: [],
    })
  })

  test('is not where its answers are of a step that nobody has finished', () => {
    expect(moveAnswers(to, { from: one, legs, answers, completedSteps: [] }).completedSteps).toEqual([])
  })

  test('opens again where it was made of finished steps and lacks something', () => {
    const stricter = defineFlow({ id: 'chain', version: 2 })
      .step('company', { name: text })
      .step('contact', { fax: text, phone: text })
    const way = wayBetween({ from: 1, to: stricter, migrations: [{ version: 2, up, drops: [] }] }, new Map())
    expect(
      moveAnswers(stricter, { from: one, legs: way, answers, completedSteps: ['company'] }).reopened,
    ).toEqual([{ step: 'contact', reason: 'contact.phone: required' }])
  })
})
