import { expect, test } from 'vitest'
import { readSaid } from './reader.ts'

const intentsOf = (text: string) => readSaid(text).intents.map(({ intent }) => intent)

test.each([
  'We have eleven trucks and eight drivers.',
  'Tengo 30 camiones y 22 choferes, los otros 8 parados en el patio.',
  'Cuatro sillones y dos barberos.',
])('who has more machines than hands lacks hands, and no work for the machines: %s', (text) => {
  expect(intentsOf(text)).toContain('hire')
  expect(intentsOf(text)).not.toContain('idle_capacity')
})

test.each([
  'We have 12 vans and 14 drivers.',
  'Tenemos 3 sillones y 4 barberos.',
  'A fleet of 9 buses with 11 drivers.',
])('who has hands enough lacks none: %s', (text) => expect(intentsOf(text)).toEqual([]))
