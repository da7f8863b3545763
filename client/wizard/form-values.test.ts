import { expect, test } from 'vitest'
import { z } from 'zod'
import { checkFlow } from '../../lib/flow/check-flow.ts'
import { defineFlow } from '../../lib/flow/define-flow.ts'
import { field } from '../../lib/flow/field.ts'
import { flowOfOutline } from '../../lib/flow/flow-of-outline.ts'
import { wizardTexts } from '../../tests/support/wizard-texts.ts'
import { inFormOrder } from './form-order.ts'
import {
  answerOf,
  changedFields,
  controlValueOf,
  finishedPatch,
  formValuesOf,
  withValueAt,
} from './form-values.ts'
import { problemsOfDraft, problemsOfStep } from './rules.ts'

const flow = checkFlow(
  defineFlow({ id: 'kinds', version: 1 })
    .step('all', {
      name: field.text({ max: 20 }),
      about: field.paragraphs({ max: 40, required: false }),
      people: field.integer({ min: 1, max: 100 }),
      share: field.decimal({ places: 2, required: false }),
      isOpen: field.boolean(),
      terms: field.consent(),
      days: field.choices(['mon', 'tue']),
      extras: field.choices(['a', 'b'], { required: false }),
      contact: field.group(
        { mail: field.email(), phone: field.phone({ required: false }) },
        { required: false },
      ),
      units: field.list(
        { name: field.text({ max: 20 }), rooms: field.integer({ min: 1, required: false }) },
        { required: false },
      ),
      place: field.zod(z.tuple([z.number(), z.number()]), { required: false }),
    })
    .words({
      en: {
        all: {
          title: 'All',
          fields: {
            name: 'Name',
            about: 'About',
            people: 'People',
            share: 'Share',
            isOpen: 'Open',
            terms: { label: 'Terms', text: 'I agree.' },
            days: 'Days',
            extras: 'Extras',
            contact: { label: 'Contact', fields: { mail: 'Mail', phone: 'Phone' } },
            units: { label: 'Units', fields: { name: 'Name', rooms: 'Rooms' } },
            place: 'Place',
          },
        },
      },
    }),
)
const { outline } = wizardTexts('en', flow)
const step = outline.steps[0]!
const fieldNamed = (name: string) => step.fields.find((one) => one.name === name)!
const browserFlow = flowOfOutline(outline)

const ANSWERS = {
  name: 'Acme',
  people: 12,
  share: 0.5,
  isOpen: false,
  terms: true,
  days: ['mon'],
  contact: { mail: 'ana@example.com' },
  units: [{ name: 'North', rooms: 3 }],
  place: [1, 2],
}

test('answers of every kind come through their controls as they were', () => {
  const values = formValuesOf(step.fields, ANSWERS)
  expect(changedFields(step.fields, ANSWERS, values)).toEqual({})
  expect(finishedPatch(step.fields, values)).toEqual({ ...ANSWERS, about: null, extras: null })
})

test('an untouched form changes nothing, and what was emptied is cleared', () => {
  expect(changedFields(step.fields, {}, formValuesOf(step.fields, {}))).toEqual({})
  const known = { name: 'Acme', extras: ['a'], contact: { mail: 'ana@example.com' } }
  const values = { ...formValuesOf(step.fields, known), name: ' ', extras: [], contact: { mail: '' } }
  expect(changedFields(step.fields, known, values)).toEqual({ name: null, extras: null, contact: null })
})

test('none of a required list is an answer, none of another is no answer', () => {
  expect(finishedPatch(step.fields, formValuesOf(step.fields, {}))).toMatchObject({
    days: [],
    extras: null,
    units: null,
  })
})

test.each([
  ['people', ' 12 ', 12],
  ['people', '', null],
  ['people', 'twelve', 'twelve'],
  ['people', '10,000', 10_000],
  ['share', '1,5', 1.5],
  ['isOpen', false, false],
  ['isOpen', undefined, null],
  ['terms', false, null],
  ['place', '[1, 2]', [1, 2]],
  ['place', '[1,', '[1,'],
  ['name', '  L’Oréal ', 'L’Oréal'],
])('what the control of %s holds as %j is the answer %j', (name, value, answer) => {
  expect(answerOf(fieldNamed(name), value)).toEqual(answer)
})

test('an empty row is no entry, and problems are said of the row that one sees', () => {
  const units = [{ name: '', rooms: '' }, { name: 'North' }, { name: '', rooms: '3' }]
  const values = { ...formValuesOf(step.fields, ANSWERS), units }
  expect(answerOf(fieldNamed('units'), units)).toEqual([{ name: 'North' }, { rooms: 3 }])
  const problems = problemsOfStep(browserFlow, step, values, { all: finishedPatch(step.fields, values) })
  expect(problems).toMatchObject([{ path: ['units', 2, 'name'], code: 'required' }])
})

test('where a list lacks entries, a row that stands there empty is said to lack its first field', () => {
  const { outline } = wizardTexts(
    'en',
    checkFlow(
      defineFlow({ id: 'shops', version: 1 })
        .step('shops', { shops: field.list({ street: field.text({ max: 20 }) }, { min: 2 }) })
        .words({
          en: {
            shops: { title: 'Shops', fields: { shops: { label: 'Shops', fields: { street: 'Street' } } } },
          },
        }),
    ),
  )
  const [shopsStep] = outline.steps
  const lacking = (streets: string[]) => {
    const values = { shops: streets.map((street) => ({ street })) }
    const answers = { shops: finishedPatch(shopsStep!.fields, values) }
    return problemsOfStep(flowOfOutline(outline), shopsStep!, values, answers).map(({ path }) => path)
  }
  expect(lacking([''])).toEqual([['shops', 0, 'street']])
  expect(lacking(['Elm Street', ''])).toEqual([['shops', 1, 'street']])
  expect(lacking(['Elm Street'])).toEqual([['shops']])
  expect(lacking(['Elm Street', '', 'Oak Street'])).toEqual([])
})

test('problems are listed in the order of their controls', () => {
  const ordered = ['days', 'units', 'units.0', 'units.0.name', 'units.0.rooms', 'units.10.name', 'place']
  const problems = ordered.map((path) => ({ path }))
  expect(inFormOrder(step.fields, problems.toReversed())).toEqual(problems)
})

test('a value is replaced within rows and groups, and what was given stays as it is', () => {
  const values = formValuesOf(step.fields, ANSWERS)
  const changed = withValueAt(withValueAt(values, 'units.0.name', 'South'), 'contact.phone', '+34')
  expect(changed).toMatchObject({
    units: [{ name: 'South', rooms: '3' }],
    contact: { mail: 'ana@example.com', phone: '+34' },
  })
  expect(values).toEqual(formValuesOf(step.fields, ANSWERS))
  expect(controlValueOf(fieldNamed('units'), undefined)).toEqual([])
})

test('what no draft may hold is known before the server is asked', () => {
  const data = { name: 'A\u0007', about: 'x'.repeat(41), people: 5, share: null }
  expect(problemsOfDraft(browserFlow, { step: 'all', data, complete: false })).toMatchObject([
    { path: '/data/name', code: 'invalid_characters' },
    { path: '/data/about', code: 'too_big' },
  ])
})
