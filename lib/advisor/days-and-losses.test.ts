import { expect, test } from 'vitest'
import type { Locale } from './answers.ts'
import { INDUSTRIES } from './industries/taxonomy.ts'
import { recommend } from './recommend.ts'

function leadOf(slug: string, description: string, locale: Locale = 'en') {
  const industry = INDUSTRIES.find((known) => known.slug === slug)
  if (industry === undefined) throw new Error(`No industry ${slug}.`)
  const [lead] = recommend({
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
      organization: { teamSize: 12, structure: 'flat', methodology: 'okrs' },
    },
  }).suggestedOKRs
  if (lead === undefined) throw new Error('No objective.')
  return lead
}
const datesOf = ({ keyResults }: ReturnType<typeof leadOf>) => [
  ...new Set(keyResults.map(({ dueDate }) => dueDate)),
]
const titlesOf = ({ keyResults }: ReturnType<typeof leadOf>) => keyResults.map(({ title }) => title)

test.each([
  ['fitness', 'en', 'We open our second gym on 1 May.', '2026-05-01'],
  ['fitness', 'es', 'El segundo gimnasio abre el 1 de mayo.', '2026-05-01'],
  ['beverages', 'en', 'Our first gin comes out in April, we launch at the fair.', '2026-04-30'],
  ['video-games', 'en', 'Puzzle game, we launch on May 12.', '2026-05-12'],
] as const)(
  'what opens or comes out is due on the day that is named (%s, %s: %s)',
  (slug, locale, text, day) => expect(datesOf(leadOf(slug, text, locale))).toEqual([day]),
)

test('what opens after the cycle is on its way in it, and says so', () => {
  const lead = leadOf('fitness', 'We open our second gym on 1 September.')
  const done = lead.keyResults.find(({ unit }) => unit === '%')
  expect(done?.target).toBeLessThan(80)
  expect(lead.rationale).toMatch(/the day that you name/)
})

test.each([
  ['ecommerce', 'en', 'Online shop. We lose €3,000 a month in returns.', 'from EUR 3,000 to EUR 2,300'],
  ['supermarkets-grocery', 'en', 'Grocer. £1,900 of goods stolen last month.', 'from GBP 1,900 to GBP 1,400'],
  ['printing', 'es', 'Imprenta. Los errores nuestros nos cuestan 9.000 dólares al mes.', 'de USD 9'],
  [
    'building-construction',
    'es',
    'Nos deben 80.000 euros en facturas vencidas.',
    'de EUR 80.000 a EUR 60.000',
  ],
] as const)('what is lost or owed in money is its own measure (%s, %s: %s)', (slug, locale, text, figures) =>
  expect(titlesOf(leadOf(slug, text, locale)).join()).toContain(figures),
)

test('a price is no loss', () =>
  expect(titlesOf(leadOf('ecommerce', 'We sell €900 jackets and 12% are returned.')).join()).not.toMatch(
    /EUR 900/,
  ))

test('what happened in a year stands as that of a year, and of no month', () =>
  expect(titlesOf(leadOf('oil-gas', 'Drilling. Last year we had 14 injuries.')).join()).toMatch(
    /in a year, at the rate of the last three months from 14 to 11/,
  ))

test('who counts those that leave by the month has them first, whatever the field', () =>
  expect(
    titlesOf(leadOf('hair-beauty-spa', 'Salon. We lose 6% of our clients a month. Goal is 3%.'))[0],
  ).toMatch(/from 6% to 3%/))

test('what may not be passed is what is wanted', () =>
  expect(
    titlesOf(
      leadOf(
        'automotive-manufacturing',
        'De cada cien arneses nos rechazan 4 y por contrato no puede ser más de 1.',
        'es',
      ),
    ).join(),
  ).toContain('del 4 % al 1 %'))
