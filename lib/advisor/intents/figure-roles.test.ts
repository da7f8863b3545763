import { describe, expect, it } from 'vitest'
import { LinearModel } from '../learning/linear-model.ts'
import { learntFigure } from './figure-roles.ts'
import { readFigures } from './figures.ts'
import { inNumbers } from './in-numbers.ts'
import { FIGURES_BY_KIND, TOLD_FIGURES } from './training/told-figures.ts'
import { trainFigureRoles } from './training/train-figure-roles.ts'

const TRAINING_MS = 60_000

describe('the learnt roles of numbers', () => {
  it.each([
    ['Drivers idle 50 minutes at every gate, and our planner would be at peace with 20.', 50, 20],
    ['Our nursery loses 14 saplings in a hundred. The forester draws the line at 6.', 14, 6],
    ['The lift is out of order 9 times a year; two is what the maintenance firm put its name to.', 9, 2],
    ['Seventeen of the grants are still unclaimed and the mayor put up with 5 at the very most.', 17, 5],
    ['The auditor tolerates 12 open files. Right now 31 are open.', 31, 12],
    ['El camión vuelve vacío 11 veces por mes y mi socio se conforma con 4.', 11, 4],
    ['De panes quemados vamos en 60 por semana, y lo tolerable para la dueña son 15.', 60, 15],
    ['El trámite demora 40 días. La ordenanza habla de 25.', 40, 25],
    ['La planta rinde 700 piezas por turno; para el pedido de Chile harían falta 950.', 700, 950],
  ])('finds what is wished of what there is: %s', (text, now, wanted) =>
    expect(readFigures(text)).toContainEqual(expect.objectContaining({ now, wanted })),
  )

  it.each([
    'We are a family of 5 with 2 shops in Cork, open since 1987.',
    'Abrimos de 8 a 20 horas en un local de 3 pisos, con 14 empleados.',
    'The museum has 40 rooms and 12 guides, and school classes come on Tuesdays.',
    'Farmacia con 11 empleados: cada dos por tres falta en la estantería lo que más piden.',
    'Bakery with 12 people and 4 ovens. Once or twice a week the trays run out.',
    'Carga seca, 74 tractos. Traigo 9 plazas de operador sin cubrir desde marzo.',
    'Two thirds of orders come from one client, a third are returned.',
  ])('wishes nothing of what a business merely has: %s', (text) =>
    expect(readFigures(text).filter(({ wanted }) => wanted !== undefined)).toEqual([]),
  )

  it('reads most pairs of texts that it has not learnt from', { timeout: TRAINING_MS }, () => {
    const weights = trainFigureRoles([
      ...TOLD_FIGURES.filter((_, place) => place % 2 === 0),
      ...FIGURES_BY_KIND,
    ])
    const models = { roles: new LinearModel(weights.roles), pairs: new LinearModel(weights.pairs) }
    const unseen = TOLD_FIGURES.filter(
      ({ figures: [figure] }, place) =>
        place % 2 === 1 && figure?.now !== undefined && figure.wanted !== undefined,
    )
    const right = unseen.filter(({ text, figures: [figure] }) => {
      const { pair } = learntFigure(inNumbers(text), models)
      const [now, wanted] = [pair?.now.part ?? pair?.now.value, pair?.wanted.part ?? pair?.wanted.value]
      return now === figure?.now && wanted === figure?.wanted
    })
    expect(right.length / unseen.length).toBeGreaterThan(0.7)
  })

  it('gives the same weights for the same texts', () => {
    expect(trainFigureRoles(FIGURES_BY_KIND)).toEqual(trainFigureRoles(FIGURES_BY_KIND))
  })

  it('takes a few milliseconds for a text of sixty words', () => {
    const text = TOLD_FIGURES.slice(0, 2)
      .map((told) => told.text)
      .join(' ')
      .repeat(2)
    const [sentences, times] = [inNumbers(text), 20]
    learntFigure(sentences)
    const start = performance.now()
    for (let time = 0; time < times; time++) learntFigure(sentences)
    expect((performance.now() - start) / times).toBeLessThan(5)
  })
})
