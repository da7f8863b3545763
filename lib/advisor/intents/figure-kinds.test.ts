import { expect, test } from 'vitest'
import { readFigures } from './figures.ts'

test.each([
  ['We are nine bakers short and the night shift is closed.', 'open_posts', 9],
  ['Eight driver jobs have been posted for months and nobody writes.', 'open_posts', 8],
  ['Nos faltan 14 pilotos y los vuelos esperan.', 'open_posts', 14],
  ['There were 12 lost-time accidents on site in twelve months.', 'incidents', 12],
  ['El ayuntamiento nos financia el 74 % de todo lo que hacemos.', 'concentration', 74],
  ['One hospital contract pays for 64% of our income.', 'concentration', 64],
])('a count or a share alone is what is so now: %s', (text, concept, now) =>
  expect(readFigures(text)).toMatchObject([{ concepts: [concept], now, wanted: undefined }]),
)

test.each([
  ['Thirteen of our carers resigned last year and I want it to be five.', 'staff_turnover', 13, 5],
  [
    "Twelve cooks walked out in the last twelve months. I'd settle for a third of that.",
    'staff_turnover',
    12,
    4,
  ],
  ['Se nos fueron 10 camareros este año y queremos que no pasen de 3.', 'staff_turnover', 10, 3],
  ['Each month 38 members cancel and I want a third of that.', 'churn', 38, 13],
  ['Se nos dan de baja 60 al mes y queremos dejarlos en la mitad.', 'churn', 60, 30],
  ['The inspectors wrote up 31 licence breaches; the agency allows no more than 12.', 'findings', 31, 12],
  [
    'On Fridays eight of our tables sit empty because people who booked never showed. Three I can live with.',
    'no_show',
    8,
    3,
  ],
  [
    'Los sábados siete mesas se quedan vacías porque quien reservó no vino. Con dos me conformo.',
    'no_show',
    7,
    2,
  ],
])('who leaves, breaks or never comes is counted with the wish: %s', (text, concept, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ unit: 'count', concepts: [concept], now, wanted }]),
)

test.each([
  ["31% of what we send out comes back and we've got to get to 12%.", 31, 12],
  ["Our cranes are out on hire 38% of the time, and it's got to be 65%.", 38, 65],
  ['Our reports go out three weeks late and I want that down to three days.', 21, 3],
  ['We price jobs to make 15%, and at completion it is 6. I want my fifteen.', 6, 15],
  ['The new hall costs £250k, and 60 thousand has been pledged.', 60_000, 250_000],
  ['El techo cuesta 80 mil euros y llevamos 25 mil reunidos.', 25_000, 80_000],
  ['We have $300k committed of a round of $1.2m.', 300_000, 1_200_000],
  ['Llevamos juntados 40 mil dólares de los 200 mil que hacen falta.', 40_000, 200_000],
  ['In each hundred jars nine leak. The chain will take three, no more.', 9, 3],
  ['Necesitamos 40 voluntarios y hemos conseguido 22.', 22, 40],
  ['Harían falta 2.000 visitantes nuevos al año y son 1.100.', 1100, 2000],
  ['De cada 100 pesos que entran, 45 se van en harina; con 35 volvería a quedar algo.', 45, 35],
])('what it takes and what there is belong together, whichever comes first: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ now, wanted }]),
)

test.each(['40 people quit smoking with us.', 'Members book two months ahead.', 'We hire out 60 vans.'])(
  'who gives up a habit, a time ahead and what is let are no trouble: %s',
  (text) =>
    expect(
      readFigures(text).filter(({ concepts, isCase }) => isCase || concepts.includes('open_posts')),
    ).toEqual([]),
)
