import { expect, test } from 'vitest'
import type { Locale } from './answers.ts'
import { INDUSTRIES } from './industries/taxonomy.ts'
import { recommend } from './recommend.ts'

function saidBy(slug: string, description: string, locale: Locale = 'en'): string[] {
  const industry = INDUSTRIES.find((known) => known.slug === slug)
  if (industry === undefined) throw new Error(`No industry ${slug}.`)
  const { suggestedOKRs } = recommend({
    locale,
    now: new Date('2026-03-02T09:00:00Z'),
    industry: {
      slug,
      name: locale === 'es' ? industry.nameEs : industry.nameEn,
      category: industry.category,
      categoryName: '',
    },
    answers: {
      welcome: { role: 'ceo', experienceLevel: 'intermediate' },
      company: { name: 'Casa Luna', industry: slug, size: 'small', description },
      organization: {
        teamSize: 12,
        structure: 'flat',
        methodology: 'okrs',
        collaborationStyle: 'hybrid',
        integrations: ['email'],
      },
    },
  })
  return suggestedOKRs.flatMap(({ keyResults }) => keyResults.map(({ title }) => title))
}

test('who loses so many of so many in a year reads the loss of a year, and of no month', () => {
  const results = saidBy('accounting-tax', 'Bookkeeping. We lost 12 of our 40 clients this year.')
  expect(results).toContain(
    'Cut yearly loss of customers at the rate of the last three months from 30% to 24%',
  )
  expect(results.filter((title) => /customers lost in a quarter|two months/.test(title))).toEqual([])
})

test('what was not renewed is no rate of renewal', () =>
  expect(
    saidBy('data-ai', 'Forecasts by yearly contract. 9 of 51 accounts did not renew last year.').join(),
  ).not.toMatch(/renewal rate from 18%/))

test('who pays for energy is measured by energy, and who pays for flour by flour', () => {
  expect(saidBy('hotels-lodging', 'Inn with nine rooms. The gas bill doubled.').join()).toMatch(
    /cost of energy on sales/,
  )
  expect(saidBy('food-production', 'Pasta. The price of flour doubled.').join()).not.toMatch(/energy/)
})

test('a share of faults is put into no measure of what is without fault', () =>
  expect(
    saidBy('textiles', 'De cada cien prendas nos rechazan once.', 'es').filter((title) =>
      /error de pronóstico/.test(title),
    ),
  ).toEqual([]))

test('what fell is won back by its own noun', () =>
  expect(
    saidBy('fitness', 'De 210 socios pasamos a 160 desde enero. Quiero volver a los 210.', 'es'),
  ).toContain('Socios: de 160 a 210'))

test('what is wanted after this cycle stands as its step, and within it on its day', () => {
  const wants = (by: string) => saidBy('it-services', `We have 5 paying clients and want 15 by ${by}.`)
  expect(wants('September')).toContain('Paying clients: from 5 to 9')
  expect(wants('April')).toContain('Paying clients: from 5 to 15')
})

test('who has a list before the launch begins with it', () =>
  expect(saidBy('consumer-electronics', 'A lamp. 1,900 signups, we launch in May.')).toContain(
    'People on the waiting list: from 1,900 to 2,470',
  ))

test('a count of something else stands in no measure, however near somebody pays', () =>
  expect(
    saidBy(
      'farming-livestock',
      'Cerdos. El frigorífico me paga cuando quiere y le doy de comer a 3000 animales.',
      'es',
    ).join(),
  ).not.toMatch(/3000/))

test('who lacks hands has customers who wait, and no applicants who do', () =>
  expect(
    saidBy('auto-repair', 'Garage. Six lifts, three mechanics. The waiting list is two weeks long.').join(),
  ).not.toMatch(/application to answer from 14/))

test('who retires is offered no growth', () =>
  expect(
    saidBy(
      'books-stationery-gifts',
      'Me jubilo el 30 de junio y bajo la persiana. Tengo el almacén lleno.',
      'es',
    ).filter((title) => /clientes que/.test(title)),
  ).toEqual([]))

test('who sells to a cooperative is none', () =>
  expect(
    saidBy(
      'farming-livestock',
      'Tomate ecológico. Casi todo se lo lleva una cooperativa que nos paga lo que quiere.',
      'es',
    ).filter((title) => /socios|miembros/.test(title)),
  ).toEqual([]))
