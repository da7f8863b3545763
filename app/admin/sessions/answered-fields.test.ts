import { expect, test } from 'vitest'
import { withUnknownFields } from './answered-fields.ts'

const STEP = { introduction: '', title: 'Company' }
const NAME = { name: 'name', label: 'Name', kind: 'text', required: true }

test('answers that only an earlier version asked for are shown by their own names, hidden ones too', () => {
  const steps = withUnknownFields(
    [{ ...STEP, name: 'company', fields: [NAME] }],
    { company: { name: 'Sol', vat: 'ES1', people: [{ name: 'Ana' }] }, billing: { plan: 'card' } },
    ['company.name', 'billing.iban'],
  )
  expect(
    steps.map(({ name, fields }) => [name, fields.map((field) => `${field.label}: ${field.kind}`)]),
  ).toEqual([
    ['company', ['Name: text', 'vat: text', 'people: zod']],
    ['billing', ['plan: text', 'iban: text']],
  ])
})
