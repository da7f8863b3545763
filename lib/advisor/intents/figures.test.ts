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

test.each([
  ['The plan says 90% of beds filled. We closed the season on 71%.', 71, 90],
  ['Head office wants to see 35 days, we stand at 62.', 62, 35],
  ['El convenio marca 8 días. Andamos por 21 días.', 21, 8],
  ['El presupuesto contempla una merma del 3 %; cerramos el año en el 7 %.', 7, 3],
])('what is asked is read before what there is: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ now, wanted }]),
)

test.each([
  ['Scrap came to 9 percent in the spring; goal for the autumn, five.', 9, 5],
  ['28% of bookings never arrive. I could put up with 12%.', 28, 12],
  ['La rotación anual es del 44 %. Me conformaría con 25.', 44, 25],
  ['Parcels take 6 days. Ought to be 2.', 6, 2],
  ['90 times out of 100 the shelf is full, should be 97.', 90, 97],
  ['15 working days to answer, 5 is the standard.', 15, 5],
])(
  'a wish needs neither noun nor unit again, in its clause or in the next sentence: %s',
  (text, now, wanted) => expect(readFigures(text)).toMatchObject([{ now, wanted }]),
)

test.each([
  ['Two in ten boxes come back. One would be fine.', 20, 10],
  ['Uno de cada cinco pedidos sale tarde; la meta es uno de cada veinte.', 20, 5],
  ['De cada cien turnos, treinta quedan vacíos. A fin de año deberían quedar doce.', 30, 12],
  ['Tres de cada diez alumnos dejan. Nuestra meta es quedarnos en un 15%.', 30, 15],
])('so many of so many are wished as so many of so many: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ now, wanted }]),
)

test.each([
  ['Scrap is 8%. It has to halve by June.', 8, 4],
  ['Returns stand at 15% and we want to cut that by a third.', 15, 10],
  ['La merma es del 9 % y queremos un tercio menos.', 9, 6],
  ['Occupancy is 60%. We need ten points more.', 60, 70],
  ['El 30 % de las citas se pierde; hay que bajarlo cinco puntos.', 30, 25],
  ['Churn is 8%, twice what it was. We want to be back where we were.', 8, 4],
  ['Las faltas son el 16 %. Que bajen a la mitad.', 16, 8],
])('a wish that is said by what there is, is reckoned from it: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ now, wanted }]),
)

test.each([
  ['Each cut leaves us £18. We have to make it £24.', 18, 24],
  ['Nos quedan 41 euros por instalación y necesitamos 55.', 41, 55],
  ['We are owed 1.2m euros in overdue invoices; the bank accepts 0.5m euros.', 1_200_000, 500_000],
  ['Overdue invoices are ₹8 lakh and should be ₹3 lakh.', 800_000, 300_000],
  ['Facturas vencidas por 12.500 euros, y el tope es 4.000 euros.', 12_500, 4000],
])('sums are read in every way of writing them: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ now, wanted }]),
)

test.each([
  ['La merma es del 4,5 %, como máximo 2,5 %.', 4.5, 2.5],
  ['Staff turnover is 33%, not over 20% is our limit.', 33, 20],
  ['Tardamos 36 horas en responder y lo sano sería 12.', 36, 12],
  ['Rechazos del 6 %; lo pactado con la fábrica es 2 %.', 6, 2],
])('a limit, a condition and a deal are wishes beside what there is: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ now, wanted }]),
)

test.each([
  'Founded in 1998, we run 12 shops and employ 80 people.',
  '70% of our revenue is online, the rest is walk-in.',
  'El 60 % de las ventas es por internet.',
  'Call us on 555 0123 or visit 14 Market Street.',
  'Abrimos de 9 a 18 y los sábados hasta las 14.',
  'We are 34 and 36 years old and have 3 children.',
  'Hall with room for 400 guests, booked for 12 April.',
  'A cut costs $25 and a shave 15.',
  'Tenemos 2 locales desde 2011 y 18 empleados.',
  'Our shirts are 100% cotton and ship in 3 sizes.',
  'We need drivers, since 12% of loads leave late.',
  'El contrato es de 2019 y cubre 14 edificios.',
  'The bank is at number 12; our office at 14.',
  'We ask for a 30% deposit and give 10% off for cash.',
  'Vendemos el kilo a 1.200 pesos y la docena a 9.000.',
  '80-room hotel with 2 bars and a 25 metre pool.',
  'The board meets on 3 May and has 7 members.',
  'El plan de socios cuesta 40 euros al mes.',
  'We must serve 300 meals between 12 and 2.',
  'Two of the five owners are over 60.',
])('years, days, prices, people and shares of a kind are wished of nothing: %s', (text) =>
  expect(readFigures(text).filter(({ wanted }) => wanted !== undefined)).toEqual([]),
)

test.each([
  'Churn is 7%. We want to open 3 shops by May.',
  'Queremos contratar 4 personas. La merma es del 9 %.',
])('a wish is no wish of what another figure counts: %s', (text) =>
  expect(readFigures(text).filter(({ now, wanted }) => now !== undefined && wanted !== undefined)).toEqual(
    [],
  ),
)

test.each([
  ['Scrap is 11%. The trade magazine has 6%.', 11, 6],
  ['Ocupamos el 48 % de las camas. El crédito se paga con el 61 %.', 48, 61],
  ['Refunds are 14%, 9% if the size chart is right.', 14, 9],
])(
  'a level that stands alone behind another is presumed to be where that shall go: %s',
  (text, now, wanted) =>
    expect(readFigures(text)).toMatchObject([
      { now, wanted, ...(wanted === undefined ? {} : { isPresumed: true }) },
      ...(wanted === undefined ? [{ now: 4 }] : []),
    ]),
)

test.each([
  'Wholesale is 60% of sales, retail 40%.',
  'Returns are 12%. Leeds has 9%, Hull 7%.',
  'Churn is 7%. 4% of customers complain.',
  'Agencies pay at 90 days and we pay our people at 30.',
  'Customers wait 4 weeks. It takes the courier 6.',
])('shares of a whole, lists and other subjects are presumed to be no wish: %s', (text) =>
  expect(readFigures(text).filter(({ wanted }) => wanted !== undefined)).toEqual([]),
)

test.each([
  ['No-shows are 21%. It used to be 9% and we have to get back to that.', 9, 21, 9],
  ['Se nos cae el 14 % de los turnos, hace dos años era el 6 %.', 6, 14, undefined],
])('what was so once is no wish, unless it is to be so again: %s', (text, was, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ was, now, wanted }]),
)

test.each([
  ['We quote four days and it takes nine.', 9, 4],
  ['Prometemos 2 semanas y terminan siendo 5.', 5, 2],
])('what takes longer than was said is what it takes: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ now, wanted }]),
)

test.each([
  ['13% of crates arrive late and the chain fines us for anything above 5%.', 13, 5],
  ['Rechazan el 8 % y la marca no nos paga si superamos el 3 %.', 8, 3],
  ['28% of seats are sold; with 40% we would break even.', 28, 40],
  ['Overtime is 14 hours a week, twice what the union allows.', 14, 7],
  ['No-shows are 15%, five points above what the insurer accepts.', 15, 10],
])('what happens on the wrong side of a figure makes it the wish: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ now, wanted }]),
)

test.each([
  ['A fifth of our parcels are late. It should be a tenth.', 20, 10],
  ['Guests wait 50 minutes; half an hour is the most they put up with.', 50, 30],
  ['Every tenth lamp comes back, one in forty would be normal.', 10, 2.5],
  ['Forty-one pence in every pound goes on flour and it has to be 33.', 41, 33],
  ['De cada 60 prendas rehacemos 9 y deberíamos rehacer 3.', 15, 5],
  ['Se va el 18 % de los socios. ¿La meta? Once.', 18, 11],
])('parts, fractions and questions are read as shares: %s', (text, now, wanted) =>
  expect(readFigures(text)).toMatchObject([{ unit: expect.anything(), now, wanted }]),
)

test.each([
  'La rotación llega al 48 %.',
  'Contestamos a los 12 días.',
  'Repairs ready when promised: 71%.',
  'We keep two of our twelve vans for hire within 3 days.',
  'El cliente nos marca fallas en 7 de cada 100 piezas.',
])('where something has come to is no wish: %s', (text) =>
  expect(readFigures(text).filter(({ wanted }) => wanted !== undefined)).toEqual([]),
)
