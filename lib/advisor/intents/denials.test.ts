import { describe, expect, test } from 'vitest'
import { readSaid } from './reader.ts'

const intentsOf = (text: string) => readSaid(text).intents.map(({ intent }) => intent)

describe('what somebody denies', () => {
  test.each([
    'Plumber. I do not want to hire anyone.',
    'Soy electricista. No quiero contratar a nadie.',
    'School. We have enough teachers for once.',
    'Importador. No tenemos problemas con la aduana.',
    'Sales isn’t the problem.',
    'El cobro no es el problema.',
    'Trabajo no me falta.',
    'Cash is fine this year.',
    'Tienda de barrio. No pensamos abrir otra sucursal.',
    'We are not looking to sell.',
    'We bill on time and get paid on time.',
    'Robos no tenemos.',
    'Tienda en línea. Devoluciones casi no tenemos.',
    'All good to be honest, just want to keep it that way.',
    'No complaints, it was our best year ever.',
    'Nos va bien, no tengo quejas, el año pasado ganamos más que nunca.',
    'Queremos seguir así.',
    'No se nos va nadie y los suscriptores renuevan.',
    'Climbing gym. Members renew and nobody quits.',
  ])('is no aim: %s', (text) => expect(intentsOf(text)).toEqual([]))

  test.each([
    ['Sales is not the problem, customers leave after a month.', 'keep_customers'],
    ['Trabajo no me falta, pero me deben tres meses de facturas.', 'cash'],
    ['We do not have enough nurses.', 'hire'],
    ['We want to get paid on time.', 'cash'],
    ['We never deliver on time.', 'on_time'],
    ['Half of the orders arrive on time.', 'on_time'],
    ['Dos enfermeras dicen que no pueden seguir así.', 'workload'],
    ['Nothing goes well: the orders are late.', 'on_time'],
    ['No queremos perder más clientes.', 'keep_customers'],
    ['We want members to renew.', 'keep_customers'],
    ['Pocos suscriptores renuevan.', 'keep_customers'],
    ['Half of the clients renew.', 'keep_customers'],
  ])('leaves what stands beside it, and a wish to be spared something: %s', (text, intent) =>
    expect(intentsOf(text)).toContain(intent),
  )
})

describe('who asks for nothing', () => {
  test.each([
    'Asociación de comerciantes. El acta la deja en buen estado: sin deudas ni pleitos, y con los socios satisfechos.',
    'Café bajo sombra, lo vendemos junto. No hay nada que cambiar: ni roya, ni deudas, ni pleitos, seguimos igual que siempre.',
    'One profit pool for all partners. Asked what is to change I can only say: nothing, we carry on as we are.',
    'The family still makes bourbon to the old recipe and dips each bottle by hand in red wax.',
    'Seguimos tejiendo cada manta a mano.',
    'No tenemos morosos, ni bajas, ni reclamaciones. Estamos bien como estamos.',
    'La verdad que todo va bien y los padres pagan al día, solo os cuento lo que hacemos.',
  ])('has no aim: %s', (text) => expect(intentsOf(text)).toEqual([]))

  test.each([
    ['Queremos un año sin accidentes.', 'safety'],
    ['Orders are still written by hand.', 'digitise'],
    ['If we carry on as we are, customers cancel after a month.', 'keep_customers'],
    [
      'Nothing needs to change in the kitchen, but the guests cancel their booking and never turn up.',
      'no_shows',
    ],
  ])('is not who is after something: %s', (text, intent) => expect(intentsOf(text)).toContain(intent))

  test('denies no aim by name where all trouble is denied', () =>
    expect([
      ...readSaid('La verdad es que no tenemos ningún problema: los clientes repiten y cobramos al momento.')
        .denied,
    ]).toEqual([]))
})
