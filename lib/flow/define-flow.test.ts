import { expect, test } from 'vitest'
import { checkFlow } from './check-flow.ts'
import { defineFlow } from './define-flow.ts'
import { field } from './field.ts'

const text = () => field.text({ max: 9 })
const SAID = { en: { company: { title: 'Company', fields: { name: 'Name' } } } }

test('a flow never changes: each method answers another', () => {
  const empty = defineFlow({ id: 'shop', version: 1 })
  const one = empty.step('company', { name: text() })
  const worded = one.words(SAID)
  expect([empty.steps.length, one.steps.length, Object.keys(one.texts), Object.keys(worded.texts)]).toEqual([
    0,
    1,
    [],
    ['en'],
  ])
  expect(Object.isFrozen(worded)).toBe(true)
  expect(checkFlow(worded)).toBe(worded)
})

test('conditions are data that JSON keeps', () => {
  const flow = defineFlow({ id: 'shop', version: 1 })
    .step('company', { size: field.integer(), country: field.country(), tools: field.choices(['a', 'b']) })
    .step('tax', { code: field.text({ max: 9 }), note: field.text({ max: 9 }) }, ({ company }, own) => ({
      when: company.size.atLeast(10).and(company.country.in('DE', 'ES')).and(company.tools.has('a')),
      fields: {
        note: { when: own.code.isNot('x').or(company.size.below(3)).or(own.code.isAnswered().not()) },
      },
    }))
  const tax = flow.steps[1]
  expect(JSON.parse(JSON.stringify([tax?.when, tax?.fieldsWhen.note]))).toEqual([
    {
      and: [
        { field: 'company.size', atLeast: 10 },
        { field: 'company.country', in: ['DE', 'ES'] },
        { field: 'company.tools', has: 'a' },
      ],
    },
    {
      or: [
        { not: { field: 'tax.code', is: 'x' } },
        { field: 'company.size', below: 3 },
        { not: { field: 'tax.code', isAnswered: true } },
      ],
    },
  ])
})

test('a text that a condition asks for is found however it was typed', () => {
  const flow = defineFlow({ id: 'shop', version: 1 })
    .step('company', { name: field.text({ max: 9 }) })
    .step('more', { note: text() }, ({ company }) => ({ when: company.name.is('Cafe\u0301') }))
  expect(flow.steps[1]?.when).toEqual({ field: 'company.name', is: 'Caf\u00e9' })
})
