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

test.each([
  ['Orders dispatched on time are at 88%, the contracts say 96%.', 88, 96],
  ['We have 23 open positions for engineers and want no more than 5 by summer.', 23, 5],
  ['17% of booked appointments are missed. We want to be at 8% by the end of June.', 17, 8],
  ['Callers wait 11 minutes, we promise 3.', 11, 3],
  ['Our customers wait 40 minutes; 15 would be fine.', 40, 15],
  ['Debtors pay after 74 days instead of the agreed 45.', 74, 45],
  ['Invoices are paid in 63 days on average, 30 were agreed.', 63, 30],
  ['Occupancy hovers around 52%, break-even is 68%.', 52, 68],
  ['Our largest client makes up 58% of revenue; the bank tolerates 30%.', 58, 30],
  ['Volamos con el 58% de los asientos ocupados y buscamos el 70%.', 58, 70],
  ['El 22% de las citas se pierde, deberíamos estar en 10%.', 22, 10],
  ['Nos pagan a 95 días cuando lo pactado son 45.', 95, 45],
  ['La merma es del 9%; con un 5% estaríamos tranquilos.', 9, 5],
  ['Tenemos 12 vacantes y para junio queremos quedar en 3.', 12, 3],
  ['El 60% de las ventas es un solo cliente y el banco pide que no pase del 35%.', 60, 35],
])('what is agreed, promised, needed or tolerated is the wish for what is: %s', (text, now, wanted) =>
  expect(figuresOf(text)).toEqual([{ now, was: undefined, wanted }]),
)

test.each([
  ['We want to halve our 12% scrap.', 12, 6],
  ['Scrap is 7%, half of that would do.', 7, 3.5],
  ['We would like to double our 45 clients.', 45, 90],
  ['Queremos reducir a la mitad el 14% de devoluciones.', 14, 7],
])('half or twice of what there is, is a wish in figures: %s', (text, now, wanted) =>
  expect(figuresOf(text)).toEqual([{ now, was: undefined, wanted }]),
)

test.each([
  ['We lost 12 of our 40 clients.', 30, undefined],
  ['Seven of the last 10 jobs finished late.', 70, undefined],
  ['De los 40 clientes se fueron 12.', 30, undefined],
  ['De cada cien prendas nos rechazan once y hay que bajar a cuatro.', 11, 4],
  ['Half the night carers leave.', 50, undefined],
])('so many of so many are a share: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ unit: '%', now, wanted }]),
)

test.each([
  'One of our 40 clients pays for everything.',
  'Half the year we are closed.',
  'Customers hold back the last 20% until it is done.',
  'We ask for a 30% deposit.',
])('a part of a year or of a sum is no level: %s', (text) =>
  expect(readFigures(text).filter(({ unit }) => unit === '%')).toEqual([]),
)

test('what fell keeps its noun, and what it shall be again is the wish', () =>
  expect(
    readFigures('De 210 socios pasamos a 160 desde enero. Quiero volver a los 210 para agosto.'),
  ).toMatchObject([{ was: 210, now: 160, wanted: 210, noun: 'socios' }]))

test('a wish in a finer unit turns the figure that stands before it', () =>
  expect(readFigures('Un permiso tarda 7 meses. Queremos que sean 60 días.')).toMatchObject([
    { unit: 'days', now: 210, wanted: 60 },
  ]))

test.each(['On a good day 31 are out.', 'Volvimos a los 210 para agosto.', 'We lost 12 last spring.'])(
  'what is no noun names no count: %s',
  (text) => expect(readFigures(text).map(({ noun }) => noun)).toEqual([undefined]),
)

test('what a competitor reaches is no figure of ours', () =>
  expect(
    readFigures('Un siniestro tarda 34 días, la competencia 12. Queremos llegar a 15 en diciembre.'),
  ).toMatchObject([{ now: 34, wanted: 15, unit: 'days' }]))

test('what stands now is the last of a history, and a stop of customers is no change', () => {
  expect(
    readFigures('1,240 members in January, 1,015 now. I would like to be back at 1,200 by the end of May.'),
  ).toMatchObject([{ was: 1240, now: 1015, noun: 'members', wanted: 1200 }])
  expect(readFigures('Se dan de baja 3 de cada 100 por mes.')).toMatchObject([{ now: 3, unit: '%' }])
})
