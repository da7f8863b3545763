import { expect, test } from 'vitest'
import { readFigures } from '../intents/figures.ts'
import { metricOfCases } from './case-metrics.ts'
import type { Aim } from './intent-plays.ts'

const measuresOf = (aim: Aim, text: string) =>
  readFigures(text).flatMap((one) => metricOfCases(aim, one) ?? [])

test.each<[Aim, string, number, number]>([
  ['on_time', 'Of the 26 houses finished, 11 were handed over late; 4 would be the most we can bear.', 11, 4],
  ['hire', "We're short 5 technicians and the ads bring nobody.", 5, 0],
  ['no_shows', 'El viernes 9 personas con reserva no vinieron.', 9, 6],
  ['raise_money', 'We hold C$600,000 in pledges and have to reach C$2,000,000.', 600_000, 2_000_000],
  ['raise_money', 'The pilot line needs 400k; 120k has come in.', 120_000, 400_000],
  ['workload', 'My drivers work 55 hours a week; 40 is what stands in their contract.', 55, 40],
])('what was counted of an aim is measured as it was stated: %s, %s', (aim, text, baseline, target) =>
  expect(measuresOf(aim, text)).toMatchObject([{ isStated: true, movement: { baseline, target } }]),
)

test.each<[Aim, string]>([
  ['on_time', 'We run 26 lorries and employ 40 drivers.'],
  ['on_time', 'We want to go from 9 vans to 4.'],
  ['hire', 'We are 30 people in 2 shops.'],
  ['workload', 'Overtime is 9 hours a week; 4 would be fine.'],
  ['raise_money', 'Rent rose from $9,000 to $7,000.'],
])('what counts something else, or moves otherwise, is no measure of an aim: %s, %s', (aim, text) =>
  expect(measuresOf(aim, text)).toEqual([]),
)
