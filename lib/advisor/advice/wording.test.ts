import { describe, expect, test } from 'vitest'
import { LOCALES } from '#lib/advisor/answers.ts'
import { engineWordsOf } from '#lib/flow/engine-words.ts'
import { formatNumber } from '#lib/flow/format-number.ts'
import { adviceInput, everyAdvice } from '#tests/support/advice-samples.ts'
import { inLocale } from '../knowledge/shape.ts'
import { TEAM_METRICS_SHEET, TEAM_SHEET } from '../knowledge/sheets/team.ts'
import { recommend } from '../recommend.ts'
import { GOAL } from './phrases.ts'

const NUMBER = /(?<![\p{L}\p{N}])\d[\d.,]*(?<![.,])/gu

test('a number is written in one form wherever it stands in a plan', () => {
  expect(LOCALES.map((locale) => formatNumber(12_500.5, locale))).toEqual(['12,500.5', '12.500,5'])
  for (const locale of LOCALES) {
    for (const { input, advice } of everyAdvice(locale)) {
      const { industryInsights, suggestedOKRs, teamStructureAdvice, nextSteps } = advice
      for (const { title, baseline, target } of suggestedOKRs.flatMap(({ keyResults }) => keyResults)) {
        for (const value of [baseline, target]) expect(title).toContain(formatNumber(value, locale))
      }
      const texts = JSON.stringify(
        [industryInsights, suggestedOKRs, teamStructureAdvice, nextSteps],
        (_, value) => (typeof value === 'number' ? undefined : value),
      ).replaceAll(input.answers.company?.name ?? '', '')
      for (const [number] of texts.matchAll(NUMBER)) {
        const value =
          locale === 'es' ? number.replaceAll('.', '').replace(',', '.') : number.replaceAll(',', '')
        // Dates are a format of their own.
        if (!/^0\d$|^20\d\d$/.test(number)) expect(formatNumber(Number(value), locale)).toBe(number)
      }
    }
  }
})

test('a goal is called in advice as the page of the plan calls it', () => {
  for (const locale of LOCALES) {
    const called = engineWordsOf(locale).wizard.fieldGoal
    expect(inLocale(GOAL.custom, locale)).toBe(String(called).toLowerCase())
  }
  const pairs = `${TEAM_SHEET}${TEAM_METRICS_SHEET}`.split('\n').map((line) => line.split(' | '))
  const ofGoals = pairs.filter(([english = '']) => /\bgoals?\b/.test(english))
  expect(ofGoals.length).toBeGreaterThan(5)
  for (const [english, spanish] of ofGoals) expect(spanish, english).toMatch(/\bobjetivos?\b/)
})

describe('one department', () => {
  const adviceWith = (locale: 'en' | 'es', departments: string[], organization: object = {}) => {
    const input = adviceInput('restaurants', locale)
    Object.assign(input.answers.organization ?? {}, {
      departments: departments.map((name) => ({ name })),
      teamSize: 7,
      ...organization,
    })
    return recommend(input).teamStructureAdvice[1]
  }

  test.each([
    ['en', /^You named Sales: say who belongs to it and who does not/],
    ['es', /^Nombraste Sales: di quién pertenece y quién no/],
  ] as const)('is spoken of as one (%s)', (locale, sentence) => {
    for (const organization of [{}, { teamSize: undefined }])
      expect(adviceWith(locale, ['Sales'], organization)).toMatch(sentence)
  })

  test('several are spoken of as several', () => {
    expect(adviceWith('en', ['Sales', 'Kitchen'])).toMatch(/^You named Sales and Kitchen: let one of them/)
  })

  test('is spoken of as one to who leads nobody', () => {
    const input = adviceInput('restaurants', 'en')
    input.answers.welcome = { role: 'individual_contributor', experienceLevel: 'beginner' }
    Object.assign(input.answers.organization ?? {}, { departments: [{ name: 'Sales' }], teamSize: 7 })
    expect(recommend(input).teamStructureAdvice[1]).toMatch(/^In Sales, note whose work you wait for/)
  })
})
