import { expect, test } from 'vitest'
import { allowedPlace, openPlace, placesOf } from './places.ts'

const PATH = ['first', 'second', 'third']

test('the page after the steps is the last place', () => {
  expect(placesOf(PATH)).toEqual([...PATH, 'complete'])
})

test.each<[string[], string]>([
  [[], 'first'],
  [['first'], 'second'],
  [['first', 'third'], 'second'],
  [PATH, 'complete'],
])('with %j done, the next place is %s', (done, place) => {
  expect(openPlace(PATH, done)).toBe(place)
})

test.each([
  ['third', 'in_progress', 'second'],
  ['first', 'in_progress', 'first'],
  ['nowhere', 'in_progress', 'second'],
  [undefined, 'in_progress', 'second'],
  ['first', 'completed', 'complete'],
] as const)('the address %s of a session %s leads to %s', (wanted, status, place) => {
  expect(allowedPlace(wanted, { status }, PATH, ['first'])).toBe(place)
})
