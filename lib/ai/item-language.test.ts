import { describe, expect, test } from 'vitest'
import { LOCALES, type Locale } from '#lib/advisor/answers.ts'
import { INDUSTRIES } from '#lib/advisor/industries/taxonomy.ts'
import { advise } from '#lib/advisor/recommend.ts'
import { adviceInput, everyAdvice } from '#tests/support/advice-samples.ts'
import { isInLanguage } from './item-language.ts'
import { itemsOf, type SourcedItem } from './recommendation-items.ts'

const OTHER: Record<Locale, Locale> = { en: 'es', es: 'en' }

function textsOf({ item }: SourcedItem): string[] {
  if (typeof item === 'string') return [item]
  if ('description' in item) return [item.title, item.description]
  return [item.objective, item.rationale, ...item.keyResults.flatMap(({ title, metric }) => [title, metric])]
}

/** The items that the advisor writes for every industry, without the company's name, as the guards judge them. */
const advised = (locale: Locale) =>
  everyAdvice(locale).flatMap(({ input }) =>
    itemsOf(advise(input)).map((entry) =>
      textsOf(entry).map((text) => text.replaceAll(input.answers.company?.name ?? '', ' ')),
    ),
  )

const shareRefused = (items: readonly (readonly string[])[], locale: Locale) =>
  items.filter((texts) => !isInLanguage(texts, locale)).length / items.length

describe.each(LOCALES)('in a plan in %s', (locale) => {
  test('at most one in a hundred of the advisor’s items in its language is refused', () => {
    expect(shareRefused(advised(locale), locale)).toBeLessThanOrEqual(0.01)
  })

  test('at least 95 in a hundred of its items in the other language are found', () => {
    expect(shareRefused(advised(OTHER[locale]), locale)).toBeGreaterThanOrEqual(0.95)
  })

  test('at least 95 in a hundred of its sentences in the other language are found alone', () => {
    const sentences = advised(OTHER[locale]).flatMap(([first = '', second]) => [[second ?? first]])
    expect(shareRefused(sentences, locale)).toBeGreaterThanOrEqual(0.95)
  })

  test('what a customer wrote in the other language is quoted without being refused', () => {
    const quoting = INDUSTRIES.flatMap((industry, place) => {
      const input = adviceInput(industry.slug, locale, place)
      const { descriptionEn, descriptionEs } = industry
      Object.assign(input.answers.company ?? {}, {
        description: locale === 'es' ? descriptionEn : descriptionEs,
      })
      return itemsOf(advise(input)).map(textsOf)
    })
    expect(shareRefused(quoting, locale)).toBeLessThanOrEqual(0.01)
  })
})

describe('short titles', () => {
  const TITLES: Record<Locale, string[]> = {
    en: [
      'Raise NPS from 20 to 35',
      'Cut churn to 3%',
      'Win 20 Shopify merchants',
      'Launch Slack integration',
      'Grow MRR',
      'Reduce late deliveries',
      'Connect HubSpot and Jira',
      'OKR review every Monday',
      'Invite your team',
      'Weekly active users',
      'Keep margins above 12%',
      'Zara and Mango as key accounts',
    ],
    es: [
      'Subir el NPS de 20 a 35',
      'Reducir el churn al 3 %',
      'Ganar 20 clientes de Shopify',
      'Lanzar la integración con Slack',
      'Aumentar el MRR',
      'Marketing digital',
      'Conectar HubSpot y Jira',
      'Revisión de OKR cada lunes',
      'Invitar al equipo de Customer Success',
      'Usuarios activos semanales',
      'Feedback semanal en Microsoft Teams',
      'Coca-Cola Light como cliente clave',
    ],
  }

  test.each(LOCALES)('with brands and figures stay in a plan in %s', (locale) => {
    expect(TITLES[locale].filter((title) => !isInLanguage([title], locale))).toEqual([])
  })

  test.each(LOCALES)('beside a sentence in the other language do not save an item in %s', (locale) => {
    const sentence = {
      en: 'Updates reach people where they talk.',
      es: 'Las novedades llegan a donde la gente conversa.',
    }
    expect(isInLanguage(['Slack', sentence[locale]], locale)).toBe(true)
    expect(isInLanguage(['Slack', sentence[OTHER[locale]]], locale)).toBe(false)
  })
})

test('one part in another language is found among others', () => {
  const spanish = ['Hornear lo que se vende', 'Así se tira menos pan al cierre y queda más para el equipo.']
  expect(isInLanguage(spanish, 'es')).toBe(true)
  expect(isInLanguage([...spanish, 'Cut the share of unsold goods'], 'es')).toBe(false)
})

test('a third language is not taken for the one that was asked for', () => {
  const german = 'Jede Woche sieht sich das ganze Team gemeinsam die wichtigsten Zahlen an.'
  for (const locale of LOCALES) expect(isInLanguage([german], locale)).toBe(false)
})
