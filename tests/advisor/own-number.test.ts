import { expect, test } from 'vitest'
import { readPairs } from '#eval/relevance/pairs.ts'
import { recommend } from '#lib/advisor/recommend.ts'

test.each([
  ['en', 'Daily bookings', 'our own number'],
  ['es', 'Reservas diarias', 'la cifra que ya miramos'],
])('advice about a number of one’s own calls it by its name (%s)', (locale, name, filler) => {
  const [pair] = readPairs(
    `${locale} | dental | small | 12 | own | - | - | metric=${name},bookings,12,20 | Dental surgery in a small town.`,
  )
  const { teamStructureAdvice, nextSteps } = recommend(pair!.said)
  const text = [...teamStructureAdvice, ...nextSteps.map(({ description }) => description)].join(' ')
  expect(text).toContain(`“${name}”`)
  expect(text).not.toContain(filler)
})
