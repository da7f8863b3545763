import { expect, test } from 'vitest'
import { dayOf } from '../advice/named-day.ts'
import { readDeadline } from './deadlines.ts'

const NOW = new Date('2026-03-02T09:00:00Z')
const dayIn = (folded: string) => {
  const deadline = readDeadline(folded)
  return deadline && dayOf(deadline, NOW).toISOString().slice(0, 10)
}

test.each([
  ['want 15 by september', '2026-09-30'],
  ['we want it before june', '2026-05-31'],
  ['lo queremos para el 30 de abril', '2026-04-30'],
  ['sorted before christmas', '2026-12-24'],
  ['bajarlo al 4 % antes de fin de ano', '2026-12-31'],
  ['by february', '2027-02-28'],
  ['by 1 may', '2026-05-01'],
])('a named day is the next one that it can mean: %s', (folded, day) => expect(dayIn(folded)).toBe(day))

test.each(['we may open', 'as soon as we can', 'por mayor'])('names no day: %s', (folded) =>
  expect(readDeadline(folded)).toBeUndefined(),
)
