import { expect, test } from 'vitest'
import { readFigures } from './figures.ts'

test.each([
  ['Of the 26 houses finished last year, 11 were handed over late; 4 would be the most we can bear.', 11, 4],
  ['Eight of our thirty machines are down on any given day. Two would be tolerable.', 8, 2],
  ['De nuestros 18 camiones, cinco salen tarde. Dos sería aceptable.', 5, 2],
])('so many of just these many are counted where the wish counts them: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ unit: 'count', now, wanted }]),
)

test('of those who are with a business the share that left stays one', () =>
  expect(readFigures('9 of our 51 accounts did not renew. The target is 4.')).toMatchObject([
    { unit: '%', now: 18 },
  ]))

test.each([
  ['De cada mil frascos 22 pierden; la cadena acepta 8.', 22, 8],
  ['Out of every thousand plates, 30 crack. It has to halve.', 30, 15],
])('so many of a thousand stay so many: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ unit: 'count', ofThousand: true, now, wanted }]),
)

test.each([
  ['We hold C$600,000 in pledges, and have to reach C$2,000,000.', 600_000, 2_000_000, 'CAD'],
  ['A$90,000 is in hand and the hall needs A$300,000.', 90_000, 300_000, 'AUD'],
])('dollars of any country are money of that country: %s', (text, now, wanted, currency) =>
  expect(readFigures(text)).toMatchObject([{ unit: 'money', now, wanted, currency }]),
)

test.each([
  ['The pilot line needs 400k; 120k has come in.', 120_000, 400_000],
  ['Necesitamos 150 mil euros para abrir; ya hay 40 mil euros comprometidos.', 40_000, 150_000],
])('what has come in is what there is, wherever the need stands: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ now, wanted }]),
)

test.each([
  ['We are 22 nurses short on the wards. 4 short would be bearable.', 22, 4],
  ["We're short of 6 welders at present and would like the gap to be no more than 1.", 6, 1],
  ['Hay doce puestos de chofer sin cubrir; con tres podríamos trabajar.', 12, 3],
  ['Nos faltan 5 camareros y no aparece nadie.', 5, undefined],
  ["We're down 3 cooks and the season starts in a week.", 3, undefined],
  ['Estamos cortos de 11 soldadores; con 3 menos podríamos salir.', 11, 3],
])('who is lacking is an open post: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ concepts: ['open_posts'], isCase: true, now, wanted }]),
)

test.each([
  ['Last week 9 guests with a booking never showed up.', 'no_show', 9],
  ['El sábado 11 pacientes con turno no vinieron.', 'no_show', 11],
  ['Este mes 12 pedidos salieron tarde.', 'late', 12],
  ['Hubo que rehacer 13 camisas.', 'rework', 13],
  ['Ten coats came back in May.', 'returns', 10],
])('a count of what went wrong says what of: %s', (text, concept, now) =>
  expect(readFigures(text)).toMatchObject([{ concepts: [concept], isCase: true, now }]),
)

test.each([
  ['Only 44% of our storage units are let. We would be happy at 80%.', 44, 80],
  ['El 62% de los trasteros están alquilados; con el 90% viviríamos bien.', 62, 90],
])('what is let or filled is occupied, and no open post: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ concepts: ['occupancy'], now, wanted }]),
)

test.each([
  ['Occupancy is 51%, break-even 60, and 75 is what we have set ourselves.', 51, 75],
  ['Occupancy 33 per cent; we break even at 45 and our aim is 55.', 33, 55],
  ['La ocupación fue del 54 %, el equilibrio está en 65 y queremos llegar a 78.', 54, 78],
  ['Clients pay after 88 days, while wages are due every 30; the aim is 45.', 88, 45],
  ['Los boxes están al 30 %, nos cubrimos con 42 y queremos 55.', 30, 55],
  ['Nos pagan a 70 días y los sueldos salen cada 15; la meta es cobrar a 30.', 70, 30],
])('what one aims at stands before what must be earned or paid: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ now, wanted }]),
)

test.each([
  ['This term 90 new pupils enrolled; to keep both classes we would need 150.', 90, 150],
  ['We signed up 60 new households in spring. It would take 110 to pay for the van.', 60, 110],
  ['Se inscribieron 64 chicos este año; tendrían que ser 100.', 64, 100],
])('how many came new is a figure that can be wished otherwise: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ now, wanted }]),
)

test.each([
  [
    'Que ningún comprador pase del 40 %. Hoy uno solo se lleva tres cuartas partes de lo que producimos.',
    75,
    40,
  ],
  ['No client may weigh more than 50% of sales. One takes four fifths of what we do.', 80, 50],
  ['Two thirds of what we bill comes from one ministry, and the board wants no more than half.', 67, 50],
  ['Of each euro only 4 cents stay with us, and it has to be 9.', 4, 9],
  ['At most 5 late loads a month is our aim. October ended with 26.', 26, 5],
  ['Not more than 7 breakdowns a month, that is the goal. In September there were 29.', 29, 7],
  ['Fewer than 10 open complaints is the goal. There are 40 today.', 40, 10],
  ['My drivers work 55 hours a week; 40 is what stands in their contract.', 55, 40],
])('parts, limits and contracts are wishes before and behind what is: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ now, wanted }]),
)

test.each([
  'We have 12 drivers and 3 mechanics.',
  'We opened 2 shops with 40k of our own; rent is 3k a month.',
  '30 guests came back last year and we have 12 rooms.',
  'Of our 40 clients, 9 are hotels and 3 are schools.',
  'De los 30 alumnos, 12 vienen de otro barrio.',
  '40 people joined the choir last year and 6 left.',
  'Son 15 puestos en el mercado, dos de queso.',
])('counts beside each other wish nothing of each other: %s', (text) =>
  expect(readFigures(text).filter(({ now, wanted }) => now !== undefined && wanted !== undefined)).toEqual(
    [],
  ),
)
