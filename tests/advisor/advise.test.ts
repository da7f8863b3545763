import { describe, expect, test } from 'vitest'
import { DEVELOPMENT_PAIRS } from '#eval/relevance/development.ts'
import { judge } from '#eval/relevance/judge.ts'
import { readPairs } from '#eval/relevance/pairs.ts'
import { PHRASES } from '#eval/relevance/phrases.ts'
import { isReadRightly } from '#eval/relevance.ts'
import { REVIEW_INPUTS } from '#eval/review/inputs.ts'
import { STRUCTURE_CHECKS } from '#eval/review/structure.ts'
import { SAMPLE_COMPANIES } from '#eval/samples/companies.ts'
import { readCompany } from '#eval/samples/read-company.ts'
import type { AdviceAnswers } from '#lib/advisor/answers.ts'
import { AIMS, playFor } from '#lib/advisor/knowledge/intent-plays.ts'
import type { AdviceInput } from '#lib/advisor/profile.ts'
import { readProfile } from '#lib/advisor/profile.ts'
import { advise, recommend } from '#lib/advisor/recommend.ts'
import { readAnswers } from '#lib/advisor/said.ts'
import { faultsOfKeyResult, faultsOfText } from '#lib/advisor/sense.ts'
import { recommendationsSchema } from '#lib/flow/recommendations.ts'

const companies = SAMPLE_COMPANIES.trim().split('\n').map(readCompany)

describe('what was said', () => {
  test.each(readPairs(DEVELOPMENT_PAIRS).map((pair) => [pair.said.answers.company?.description, pair]))(
    'leads the advice: %s',
    (_, pair) => {
      expect(judge(pair).faults).toEqual([])
    },
  )

  test.each(
    REVIEW_INPUTS.trim()
      .split('\n')
      .map((line) => [line]),
  )('is answered as a reader wants: %s', (line) => {
    const [pair] = readPairs(line.split(' | ').slice(1).join(' | '))
    expect(pair && judge(pair).faults).toEqual([])
  })

  test.each(STRUCTURE_CHECKS.map((check) => [`${check.fault} ${check.about}`, check]))(
    '%s',
    (_, { wrong }) => {
      expect(wrong()).toEqual([])
    },
  )

  test('is read in nineteen of twenty sentences that the rules know', () => {
    const phrases = PHRASES.trim().split('\n')
    const right = phrases.filter(isReadRightly)
    expect(right.length / phrases.length).toBeGreaterThan(0.95)
  })

  test('has a play with a first move, a guard or counts, and words in both languages for each aim', () => {
    for (const aim of AIMS) {
      const { monday, metrics, objective } = playFor(aim)
      expect([aim, monday?.title.every((text) => text !== '')]).toEqual([aim, true])
      expect([aim, monday?.what.every((text) => text !== '')]).toEqual([aim, true])
      expect(metrics.length).toBeGreaterThanOrEqual(3)
      expect(objective.join(' ')).not.toMatch(/\d/)
    }
  })

  test('a number that somebody watches is the first key result, as it was given', () => {
    const [company] = companies.filter(({ answers }) => answers.organization?.metric !== undefined)
    const { name, now, wanted } = company?.answers.organization?.metric ?? {}
    const [first] = company ? recommend(company).suggestedOKRs : []
    expect(first?.keyResults[0]).toMatchObject({ metric: name, baseline: now, target: wanted })
  })

  test('no stated share is contradicted, in whatever field and sentence it stands', () => {
    const sentences = [
      'Monthly churn is {n}%.',
      'Returns are {n}%.',
      'Scrap is {n}%.',
      'Food cost went to {n}% of sales.',
      'About {n}% of booked appointments end in an empty chair.',
      'One client brings in {n}% of what we bill.',
      'La rotación de personal es del {n} %.',
      'El {n} % de los pacientes no aparece.',
      'Entregamos a tiempo el {n} % de los pedidos y queremos mejorar.',
    ]
    for (const [index, sentence] of sentences.entries()) {
      for (const [place, company] of companies.entries()) {
        const description = sentence.replace('{n}', String(11 + ((index * 7 + place * 3) % 40)))
        const input: AdviceInput = {
          ...company,
          answers: { ...company.answers, company: { ...company.answers.company, description } },
        }
        const context = { profile: readProfile(input), said: readAnswers(input) }
        for (const { keyResults } of recommend(input).suggestedOKRs)
          for (const keyResult of keyResults)
            expect([description, keyResult.title, faultsOfKeyResult(keyResult, context)]).toEqual([
              description,
              keyResult.title,
              [],
            ])
      }
    }
  })
})

describe('sense', () => {
  test('is made by every text for the person it is given to', () => {
    for (const input of companies) {
      const { recommendations } = advise(input)
      recommendationsSchema.parse(recommendations)
      const context = { profile: readProfile(input), said: readAnswers(input) }
      const { industryInsights, teamStructureAdvice, nextSteps, suggestedOKRs } = recommendations
      const texts = [
        ...industryInsights,
        ...teamStructureAdvice,
        ...suggestedOKRs.flatMap(({ objective, rationale }) => [objective, rationale]),
        ...nextSteps.flatMap(({ title, description }) => [title, description]),
      ]
      for (const text of texts) expect([text, faultsOfText(text, context)]).toEqual([text, []])
    }
  })

  test('is missed where leads, months or a team are spoken of that are not there', () => {
    const contextOf = (
      organization: AdviceAnswers['organization'],
      company: AdviceAnswers['company'] = {},
    ) => {
      const [some] = companies
      const input = {
        ...some,
        answers: { company: { size: 'startup', ...company }, organization },
      } as AdviceInput
      return { profile: readProfile(input), said: readAnswers(input) }
    }
    expect(faultsOfText('Settle it with the leads.', contextOf({ teamSize: 4 }))).toEqual([
      'speaks_of_leads_that_are_not_there',
    ])
    expect(faultsOfText('Ask your team.', contextOf({ teamSize: 1 }))).toContain(
      'speaks_of_a_team_to_one_person',
    )
    expect(
      faultsOfText('Look at the last three months.', contextOf({ teamSize: 4 }, { stage: 'pre_revenue' })),
    ).toEqual(['asks_for_months_that_were_not'])
  })
})
