import { expect, test } from 'vitest'
import { readFigures } from './figures.ts'

const figuresOf = (text: string) => readFigures(text).map(({ now, was, wanted }) => ({ now, was, wanted }))

test.each([
  'La usina nos paga 15 % menos que hace un año.',
  'Flour is 20% dearer than in spring.',
  'Rents are 12% up.',
])('a difference is no level: %s', (text) => expect(readFigures(text)).toEqual([]))

test.each([
  ['Falls went from 3 to 7 a month.', 3, 7],
  ['Las caídas pasaron de 3 a 7 por mes.', 3, 7],
  ['Churn rose from 4% to 6%.', 4, 6],
])('what became of a figure is where it stands, and no wish: %s', (text, was, now) =>
  expect(figuresOf(text)).toEqual([{ now, was, wanted: undefined }]),
)

test.each([
  ['Net churn is 3.5% a month, our board wants it under 2% by summer.', 3.5, 2],
  ['Queremos bajar la cancelación del 8 % al 4 %.', 8, 4],
])('a wish stays one: %s', (text, now, wanted) =>
  expect(figuresOf(text)).toEqual([{ now, was: undefined, wanted }]),
)
