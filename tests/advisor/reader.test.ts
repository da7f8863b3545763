import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEVELOPMENT_PAIRS } from '#eval/relevance/development.ts'
import { readSaid } from '#lib/advisor/intents/reader.ts'

const intentsOf = (text: string) => readSaid(text).intents.map(({ intent }) => intent)

describe('what somebody wants or suffers from', () => {
  test.each([
    ['Drivers quit after a few months.', 'keep_people'],
    ['Los choferes renuncian a los pocos meses.', 'keep_people'],
    ['Our main problem is that clients stop ordering after the first month.', 'keep_customers'],
    ['Physio practice. About one in five bookings is missed without notice.', 'no_shows'],
    ['Two of our vans stand still most afternoons.', 'idle_capacity'],
    ['Se nos vence mercadería todas las semanas.', 'input_cost'],
    ['Nos cuesta cobrar a las prepagas, tardan cuatro meses.', 'cash'],
    ['Half our revenue comes from Amazon and they can cut us off any day.', 'concentration'],
    ['Estamos por abrir la segunda sucursal en Salta.', 'open_site'],
    ['La gente deja de venir en invierno.', 'season'],
    ['Loan decisions take three weeks and applicants go elsewhere.', 'response_time'],
  ])('is read in “%s”', (text, intent) => {
    expect(intentsOf(text)[0]).toBe(intent)
  })

  test.each([
    'We do not have late deliveries.',
    'No tenemos problemas de caja.',
    'We never lose customers.',
    'No queremos crecer más.',
  ])('is not read under a negation: “%s”', (text) => {
    expect(intentsOf(text)).toEqual([])
  })

  test.each([
    'We make reminder software that cuts no-shows for physiotherapists.',
    'Our software helps restaurants cut food waste and fill tables.',
    'We provide theft prevention and compliance audits to retailers.',
    'Ofrecemos un programa que ayuda a las clínicas a reducir el ausentismo.',
    'Guards and cameras that protect shops from theft.',
  ])('is not what is done for others: “%s”', (text) => {
    expect(intentsOf(text)).toEqual([])
  })

  test('carries the words it was read in, letter for letter', () => {
    for (const line of DEVELOPMENT_PAIRS.trim().split('\n')) {
      const text = line.split(' | ').at(-1) ?? ''
      const { intents, figures, signs } = readSaid(text)
      for (const { span } of [...intents, ...figures, ...signs])
        expect(text.slice(span.start, span.end)).toBe(span.text)
    }
  })

  test('is read the same however often, and in whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        expect(readSaid(text)).toEqual(readSaid(text))
      }),
      { numRuns: 200, seed: 11 },
    )
  })
})

describe('a stated figure', () => {
  const figureOf = (text: string) => readSaid(text).figures[0]

  test.each([
    ['Monthly churn is 7%, and we want it under 4% this quarter.', 7, 4, 'churn'],
    ['Queremos bajar la cancelación mensual del 5 % al 3 %.', 5, 3, 'churn'],
    ['On-time delivery fell to 81% and we have promised retailers 92% by spring.', 81, 92, 'on_time'],
    ['Nuestro costo de alimentos está en 42 % y no debería pasar de 33 %.', 42, 33, 'food_cost'],
    ['Food cost went to 41% of sales.', 41, undefined, 'food_cost'],
    ['Los clientes pagan a 120 días.', 120, undefined, 'collection_days'],
  ])('goes from what is to what is wished: “%s”', (text, now, wanted, concept) => {
    expect(figureOf(text)).toMatchObject({ now, concepts: expect.arrayContaining([concept]) })
    expect(figureOf(text)?.wanted).toBe(wanted)
  })

  test('is of what stands before it, not of the next noun', () => {
    expect(figureOf('Returns in Germany are 30% and eat the margin.')?.concepts).toEqual(['returns'])
  })

  test('is no rise, no year and no standard', () => {
    for (const text of [
      'Flour is up 40%.',
      'Las ventas bajaron un 30 %.',
      'Founded in 1962.',
      'We need ISO 9001.',
    ])
      expect(readSaid(text).figures).toEqual([])
  })

  test('is read in both ways of writing numbers', () => {
    expect(figureOf('We owe $12,500.')?.now).toBe(12_500)
    expect(figureOf('Debemos 12.500 €.')).toMatchObject({ now: 12_500, currency: 'EUR' })
    expect(figureOf('Margen del 4,5 %.')?.now).toBe(4.5)
  })
})

describe('a stage', () => {
  test.each([
    ['Pre-revenue, 3 pilots, launching in January.', 'pre_revenue'],
    ['Abro mi primer restaurante en marzo.', 'pre_revenue'],
    ['Online shop for fountain pens, closing after eleven years.', 'closing'],
    ['A family bakery since 1962.', undefined],
  ])('is read in “%s”', (text, stage) => {
    expect(readSaid(text).stage).toBe(stage)
  })
})
