import { expect, test } from 'vitest'
import { readSaid } from './intents/reader.ts'
import { usualness } from './knowledge/usual-aims.ts'
import { ranked } from './ranked-aims.ts'
import { readAnswers } from './said.ts'

const leadOf = (description: string, slug = 'other', category = 'other') =>
  readAnswers({
    locale: 'en',
    now: new Date('2026-03-02T09:00:00Z'),
    industry: { slug, name: '', category, categoryName: '' },
    answers: { company: { description } },
  }).aims[0]?.aim

test.each([
  ['Drivers quit last year, but now customers leave after a month.', 'keep_customers'],
  ['Antes se iban los choferes, ahora los clientes cancelan al mes.', 'keep_customers'],
  ['Cash was tight, but today nobody comes to the interviews and two posts are vacant.', 'hire'],
])('what a sentence comes to leads over what it turns from: %s', (text, aim) =>
  expect(leadOf(text)).toBe(aim),
)

test('what stands before a turn is marked, and what stands behind it is not', () => {
  const { intents } = readSaid('Orders arrive late, but customers cancel after a month.')
  expect(intents.map(({ intent, isBeforeTurn }) => [intent, isBeforeTurn])).toEqual(
    expect.arrayContaining([
      ['on_time', true],
      ['keep_customers', false],
    ]),
  )
})

test.each([
  'We used to have a returns problem with one valve, redesigned it, done.',
  'Tuvimos líos con un proveedor y lo cambiamos.',
  'Estamos cómodos, queremos ver qué sale de acá.',
])('what is over, and who only tries this out, ask for nothing: %s', (text) =>
  expect(leadOf(text)).toBeUndefined(),
)

test('a field tips the scales between two aims, and makes none', () => {
  expect(usualness('no_shows', { slug: 'dental', category: 'healthcare' })).toBe(1)
  expect(usualness('no_shows', { slug: 'plastics-rubber', category: 'manufacturing' })).toBe(-1)
  expect(usualness('cash', { slug: 'dental', category: 'healthcare' })).toBe(0)
  const guess = {
    aim: 'no_shows',
    origin: 'description',
    weight: 14,
    weightBeside: 14,
    isGuessed: true,
  } as const
  expect(ranked([{ ...guess, weight: 24, tipped: 10 }])).toEqual([])
  expect(ranked([{ ...guess, weight: 24, tipped: 0 }])).toHaveLength(1)
  expect(
    leadOf('Tasting menu of twelve courses for thirty guests a night.', 'restaurants', 'hospitality'),
  ).toBeUndefined()
})
