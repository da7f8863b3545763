import { expect, test } from 'vitest'
import { readFigures } from './figures.ts'

test.each([
  [
    'The cathedral welcomed 31,000 visitors in 2025; the chapter thinks it should attract 50,000.',
    31_000,
    50_000,
  ],
  ['Enrolment stands at 210 pupils; the site calls for 300.', 210, 300],
  ['The choir school has 95 pupils enrolled, and the governors reckon it takes 150 to stay open.', 95, 150],
  ['El museo recibió 850 visitas el mes pasado y las salas dan para 1400.', 850, 1400],
  ['Hay 180 matriculados este curso y el edificio se construyó para 260.', 180, 260],
])('who comes is counted with what the place calls for: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ unit: 'count', now, wanted }]),
)

test.each([
  ['We have 26 unfilled posts and management has decided that no more than 8 may stay open by June.', 26, 8],
  [
    'At the end of May 90 driver posts were vacant, and the board has ruled that at most 25 should be unfilled.',
    90,
    25,
  ],
  ['Hay 33 plazas vacantes y la junta ha resuelto que no queden más de 15.', 33, 15],
])('vacant posts have the number that may stay so: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ concepts: ['open_posts'], now, wanted }]),
)

test.each([
  [
    'Almost a third of our nurses, 30 percent, left over the year; I would count 10 percent as a win.',
    30,
    10,
  ],
  ['Two out of three jobs, 66% to be exact, finish on the date and it should be 85%.', 66, 85],
  ['Uno de cada cinco pedidos, el 20 %, llega tarde; para mí un 8 % sería un éxito.', 20, 8],
  ['3 de cada 4 euros, es decir el 75%, salen de un solo cliente y no quiero pasar del 50.', 75, 50],
])('a share that is said twice is one: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ unit: '%', now, wanted }]),
)

test('a share of something else between commas stays another one', () =>
  expect(readFigures('70% of orders come from one client, 30% are returned.')).toHaveLength(2))

test.each([
  ['Nine colleagues were injured last year. The goal for this one: three at the outside.', 9, 3],
  ['Ten resigned last season. Were it five next year I would call it a triumph.', 10, 5],
  ['Eight welders handed in their notice. If I only lose three next year, I am happy.', 8, 3],
  ['Five accidents since January. The only figure the owner will hear of is zero.', 5, 0],
  ['Tuvimos 6 accidentes este año. El único número que acepta la gerencia es cero.', 6, 0],
  ['El mes pasado hubo 22 quejas por piezas falladas; para mí lo tolerable son 6.', 22, 6],
  ['Pasan 30 horas hasta que respondemos a quien pide un presupuesto, tendrían que ser 6.', 30, 6],
  ['Entregamos a tiempo el 55 % de las obras y me he fijado llegar al 85.', 55, 85],
  ['Scrap is at 9% and the boss has ordered me to cut it in half.', 9, 4.5],
  ['La merma está en el 10 % y el jefe fue clarísimo: la mitad.', 10, 5],
  ['Of every hundred subscribers 40 have cancelled by week six. Thirty would make the numbers work.', 40, 30],
  ['Each month ten tins go missing from the stores. I will wear three.', 10, 3],
  ['Nos faltan 27 enfermeras. Que falten 12 ya me parecería un milagro.', 27, 12],
  ['Every week 12 parcels vanish from the depot. Two would be a nuisance.', 12, 2],
  ['52 shifts a week have nobody on them. The matron wants to see that number at 20.', 52, 20],
])('what somebody would call good is wished: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ now, wanted }]),
)

test.each([
  ['The chains are demanding 95% on time; as things stand we manage 78.', 78, 95],
  ['Nos proponemos contestar en 8 horas; hoy tardamos 48.', 48, 8],
  ['Customers expect 98 percent of orders on the agreed day. What they get is 84.', 84, 98],
  ['El contrato habla de un 75 % de ocupación; lo que hay es un 60.', 60, 75],
  ['The margin on a kitchen is 6%; it used to be 14 and I want it there again.', 6, 14],
  ['Nos reclaman un 90% de entregas a tiempo. De momento vamos por el 72.', 72, 90],
])('the wish may come first and the present last: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ now, wanted }]),
)

test.each([
  'Los descuentos que exigen las cadenas nos han dejado el margen en 4 %.',
  'We serve the guests who come by month three of the season.',
])('who demands something else wishes no figure: %s', (text) =>
  expect(readFigures(text).filter(({ wanted }) => wanted !== undefined)).toEqual([]),
)

test.each([
  ['Only a quarter of the rooms are taken in winter, and we would love half of them taken.', 25, 50],
  ['Se ocupa solo la mitad de las sillas y soñamos con que se ocupen tres cuartas partes.', 50, 75],
])('behind one share a part is of the same: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ unit: '%', now, wanted }]),
)

test('what shall be halved is not wished to be half of all', () =>
  expect(readFigures('18 de cada 100 sofás vuelven y hay que dejarlo en la mitad.')).toMatchObject([
    { unit: '%', now: 18, wanted: 9 },
  ]))

test.each([
  ['R18,000 of tools is stolen each month; bring that down to R5,000.', 'ZAR', 18_000, 5000],
  ['Facturamos Q120 mil al mes y queremos facturar Q200 mil.', 'GTQ', 120_000, 200_000],
  ['Angels have pledged €200,000 and we need to raise half a million euros.', 'EUR', 200_000, 500_000],
])('a sum keeps its currency, glued to it or in words: %s', (text, currency, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ unit: 'money', currency, now, wanted }]),
)

test.each(['Q4 was good and R2D2 sold well.', 'Air conditioning with R410A, wired to BS 7671, on PHP 8.'])(
  'letters before a number are no currency of their own: %s',
  (text) => expect(readFigures(text).filter(({ unit }) => unit === 'money')).toEqual([]),
)
