import { describe, expect, test } from 'vitest'
import { readCompany } from '#eval/samples/read-company.ts'
import { recommend } from '#lib/advisor/recommend.ts'

/** `industry | size | role | team | structure | further answers | description`, in a language. */
const adviceTo = (language: 'en' | 'es', line: string) => {
  const [industry, size, role, team, structure, further, description] = line.split(' | ')
  return recommend(
    readCompany(
      `${language} | ${industry} | Casa Luna | ${size} | ${role} | intermediate | ${team} | ${structure} | okrs | hybrid | ${further} | ${description}`,
    ),
  )
}
const objectivesOf = ({ suggestedOKRs }: ReturnType<typeof recommend>) =>
  suggestedOKRs.map(({ objective }) => objective)
const metricsOf = ({ suggestedOKRs }: ReturnType<typeof recommend>) =>
  suggestedOKRs.flatMap(({ keyResults }) => keyResults.map(({ metric }) => metric))
const stepsOf = ({ nextSteps }: ReturnType<typeof recommend>) =>
  nextSteps.map(({ title, description }) => `${title}. ${description}`).join(' ')

describe('the second objective', () => {
  test.each([
    [
      'en',
      'cafes-bakeries | small | ceo | 14 | flat | - | Bakery. Flour went up a lot and in the evening we give away what is left over.',
    ],
    [
      'es',
      'cafes-bakeries | small | ceo | 9 | flat | - | Heladería. La leche subió mucho y a fin de mes no queda nada.',
    ],
    [
      'en',
      'restaurants | small | ceo | 12 | flat | - | Ghost kitchen, delivery only. Food cost went to 41% of sales.',
    ],
  ] as const)('is not the margin that a cost eats, but a play of the field (%s: %s)', (language, line) => {
    const [first = '', ...others] = objectivesOf(adviceTo(language, line))
    expect(first).toMatch(/cost of what we buy|costo de lo que compramos/)
    expect(others.join(' ')).not.toMatch(
      /every sale that we make|cada venta que hacemos|fill the posts|cubrir los puestos/i,
    )
    expect(others.length).toBeGreaterThan(0)
  })

  test.each([
    ['en', 'Parcels arrive late, drivers who quit and customers who pay at 90 days.'],
    ['es', 'Entregas tarde, choferes que renuncian y clientes que pagan a 120 días.'],
  ] as const)('troubles that one sentence lists each have one (%s)', (language, description) => {
    const objectives = objectivesOf(
      adviceTo(language, `trucking-freight | medium | ceo | 80 | hierarchical | - | ${description}`),
    ).join(' ')
    for (const words of [/paid|cobrar/, /day we promised|día que prometimos/, /stay|se queda/])
      expect(objectives).toMatch(words)
  })

  test('what follows from a trouble in the same breath is none', () => {
    const advice = adviceTo(
      'en',
      'banking | large | manager | 30 | hierarchical | - | Loan decisions take three weeks and applicants go elsewhere.',
    )
    expect(objectivesOf(advice).join(' ')).not.toMatch(/reason to stay/)
  })

  test.each([
    [
      'en',
      'metal-fabrication | medium | manager | 110 | hierarchical | - | Scrap is 9% and safety incidents are up since spring.',
      /unhurt/,
    ],
    [
      'en',
      'hospitals | large | team_lead | 30 | hierarchical | - | Discharge waits until the evening. Falls went from 3 to 7 a month.',
      /unhurt/,
    ],
  ] as const)('harm that rises is never left out (%s: %s)', (language, line, words) =>
    expect(objectivesOf(adviceTo(language, line)).join(' ')).toMatch(words),
  )
})

describe('a first move', () => {
  test('for one person alone is done by one', () => {
    const steps = stepsOf(
      adviceTo('en', 'consulting | startup | ceo | 1 | flat | - | I want more clients of my own.'),
    )
    expect(steps).not.toMatch(/everyone involved|name one cause each/i)
  })

  test.each(['en', 'es'] as const)(
    'while closing speaks of no next quarter and of no marketing team (%s)',
    (language) => {
      const advice = adviceTo(
        language,
        'ecommerce | startup | ceo | 4 | flat | goal=wind_down; stage=closing | Online shop.',
      )
      expect(`${stepsOf(advice)} ${advice.teamStructureAdvice.join(' ')}`).not.toMatch(
        /next quarter|próximo trimestre|marketing/i,
      )
      expect(
        advice.suggestedOKRs[0]?.keyResults.some(({ target, unit }) => target === 100 && unit === '%'),
      ).toBe(true)
    },
  )

  test.each(['en', 'es'] as const)(
    'of a place before its first day fills trial days, and counts more than a few guests (%s)',
    (language) => {
      const advice = adviceTo(
        language,
        'restaurants | startup | ceo | 5 | flat | stage=pre_revenue | Opening my first restaurant in March. Abro mi primer restaurante.',
      )
      expect(stepsOf(advice)).toMatch(/trial days|días de prueba/)
      const visits = advice.suggestedOKRs
        .flatMap(({ keyResults }) => keyResults)
        .find(({ metric }) => /Paying visits|Visitas pagadas/.test(metric))
      expect(visits?.target).toBeGreaterThanOrEqual(100)
    },
  )

  test('looks for invoices only behind money', () => {
    for (const industry of ['banking', 'fashion-apparel', 'trucking-freight'])
      for (const { title, description } of adviceTo(
        'en',
        `${industry} | medium | ceo | 80 | hierarchical | - | We are here.`,
      ).nextSteps)
        if (/invoice or receipt/.test(description))
          expect(`${title} ${description}`).not.toMatch(/behind the share of|low-cost/)
  })
})

test('contracts and first meetings do not grow with the team as visits do', () => {
  const contractsOf = (team: number, size: string) =>
    adviceTo(
      'en',
      `it-services | ${size} | ceo | ${team} | hierarchical | - | One client brings in 60% of what we bill.`,
    ).suggestedOKRs[0]?.keyResults.find(({ metric }) => /under contract/.test(metric))?.target ?? 0
  expect(contractsOf(10, 'startup')).toBeGreaterThanOrEqual(2)
  expect(contractsOf(200, 'medium')).toBeLessThanOrEqual(8)
})

test('work on lorries is at home in operations, not in administration', () => {
  const advice = adviceTo(
    'es',
    'trucking-freight | medium | ceo | 80 | hierarchical | departments=Administración,Operaciones | Camiones.',
  )
  const play = advice.suggestedOKRs.find(({ objective }) => /kilómetros/.test(objective))
  expect(play?.rationale).toMatch(/llevarlo: Operaciones/)
})

test('a charity sells no hours, and its volunteers are asked to stay', () => {
  const advice = adviceTo(
    'en',
    'nonprofit-social | small | manager | 9 | flat | - | Volunteers keep dropping out after a month and two vans stayed in the yard.',
  )
  expect(metricsOf(advice).join(' ')).not.toMatch(/sold|list price|wage|turnover/i)
  expect(metricsOf(advice).join(' ')).toMatch(/volunteers/)
})

test('an unknown per cent is no cost: of what somebody sells, or earns, it says nothing', () => {
  const advice = adviceTo(
    'es',
    'restaurants | large | manager | 380 | hierarchical | - | Pollerías. El delivery creció al 35 % de las ventas pero nos deja poco.',
  )
  expect(metricsOf(advice)).not.toContain('Costo laboral sobre ventas')
})

test.each([
  ['en', 'Hardware wholesaler. We run out of what sells and the warehouse is full of the rest.'],
  ['es', 'Mayorista. Quedamos sin stock de lo que más se vende y de lo otro tenemos la bodega llena.'],
] as const)('goods that are missing or lie about lead (%s)', (language, description) => {
  const [first] = objectivesOf(
    adviceTo(language, `wholesale-distribution | medium | ceo | 58 | hierarchical | - | ${description}`),
  )
  expect(first).toMatch(/in stock|en stock/)
})

describe('what is said to be no trouble', () => {
  test.each([
    [
      'en',
      'software-saas | startup | ceo | 3 | flat | - | Contract review. 19 paying offices, none has left. Setting one up takes us six weeks.',
      /churn|retention/i,
    ],
    [
      'es',
      'dental | small | ceo | 12 | hierarchical | - | Clínica dental. Las citas se cumplen, eso no es problema.',
      /citas perdidas/,
    ],
  ] as const)('is no figure of the plan (%s: %s)', (language, line, words) =>
    expect(metricsOf(adviceTo(language, line)).join(' ')).not.toMatch(words),
  )

  test('keeps whoever has work enough from being told to win more', () => {
    const advice = adviceTo(
      'es',
      'specialty-trades | startup | ceo | 1 | flat | - | Electricista. Trabajo no me falta, pero me deben dos meses de facturas.',
    )
    expect(metricsOf(advice).join(' ')).not.toMatch(/se convierten en trabajos|recomendación/)
  })
})

test.each([
  [
    'en',
    'Cheese. We want to sell in France next year. The inspector gave us nine points to fix by April, that comes first.',
  ],
  [
    'es',
    'Quesos. Queremos vender en Francia el año que viene. La inspección nos dejó nueve puntos por corregir, eso va primero.',
  ],
] as const)(
  'what is said to come first leads, before what is for next year (%s)',
  (language, description) => {
    const [first] = objectivesOf(
      adviceTo(language, `food-production | small | ceo | 18 | flat | - | ${description}`),
    )
    expect(first).toMatch(/inspection|inspección/)
  },
)

test('sales that fall are no falls', () => {
  const advice = adviceTo(
    'en',
    'books-stationery-gifts | small | ceo | 12 | flat | - | Gift shop. Sales fell from 61,000 to 52,000 a month.',
  )
  expect(objectivesOf(advice).join(' ')).not.toMatch(/unhurt/)
})

test('what a booking site takes is a cost, and not a customer', () => {
  const advice = adviceTo(
    'en',
    'hotels-lodging | small | ceo | 22 | flat | - | Inn. Booking sites take 18% of every room.',
  )
  expect(metricsOf(advice).join(' ')).not.toMatch(/largest customer/)
})

test.each([
  ['en', 'Italian lessons online. Students cancel the same morning and I do not charge them.'],
  ['es', 'Clases en línea. Los alumnos cancelan a última hora.'],
] as const)('who cancels on the day has not left (%s)', (language, description) => {
  const [first] = objectivesOf(
    adviceTo(language, `training-tutoring | startup | ceo | 1 | flat | - | ${description}`),
  )
  expect(first).toMatch(/times they booked|cita que reservó/)
})

test('members who own a cooperative cancel no subscription', () => {
  const advice = adviceTo(
    'es',
    'rail-public-transit | small | ceo | 35 | flat | - | Cooperativa de taxis. Los socios jóvenes se van con las aplicaciones.',
  )
  expect(metricsOf(advice).join(' ')).not.toMatch(/cancelan por mes/)
})

test('a farm recalculates no prices that the market sets', () => {
  const advice = adviceTo(
    'en',
    'farming-livestock | startup | ceo | 2 | flat | - | Sheep. Feed and diesel went up a lot.',
  )
  expect(metricsOf(advice).join(' ')).not.toMatch(/Prices recalculated/)
})

test('the lead of one team in a large house hears whom it waits for, not how to divide the house', () => {
  const advice = adviceTo('en', 'hospitals | large | team_lead | 34 | hierarchical | - | Medical ward.')
  expect(advice.teamStructureAdvice.join(' ')).toMatch(/your team waits for/)
})
