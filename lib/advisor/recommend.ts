import type { AdviceFact } from '#lib/flow/advice-binding.ts'
import type { AIRecommendations, BasedOn, NextStep } from '#lib/flow/recommendations.ts'
import { FURTHER_INSIGHTS, INSIGHTS } from './advice/insights.ts'
import { NEXT_STEPS } from './advice/next-steps.ts'
import { suggestion } from './advice/objectives.ts'
import { choosePlays } from './advice/plays.ts'
import { TEAM_ADVICE } from './advice/team-advice.ts'
import { type Based, type Writer, written } from './basis.ts'
import { type AdviceInput, readProfile } from './profile.ts'
import { readAnswers } from './said.ts'
import { sensible } from './sense.ts'

const FEWEST_INSIGHTS = 3
const MOST_INSIGHTS = 5
const MOST_STEPS = 6

/** Advice, and beside it, in the same order, which answered facts each item would change with. */
export interface Advice {
  recommendations: AIRecommendations
  basedOn: BasedOn<AdviceFact>
}

/** Writes advice about this customer without a model: the same answers always give the same advice. */
export function recommend(input: AdviceInput): AIRecommendations {
  return advise(input).recommendations
}

/** Writes the same advice, and says of every item on which answers it rests. */
export function advise(input: AdviceInput): Advice {
  const profile = readProfile(input)
  const said = readAnswers(input)
  const plays = choosePlays(input, profile, said)
  const from = { plays, profile, said }
  const insights = written(INSIGHTS, from)
  const enough = insights.length < FEWEST_INSIGHTS ? [...insights, ...further(from)] : insights
  const suggestions = plays.map(
    (_, index): Writer<AIRecommendations['suggestedOKRs'][number]> =>
      ({ plays: chosen, profile: watched }) => {
        const play = chosen[index]
        return play && suggestion(play, index, watched)
      },
  )
  const items = sensible(
    {
      industryInsights: enough.slice(0, MOST_INSIGHTS),
      suggestedOKRs: written(suggestions, from),
      teamStructureAdvice: written(TEAM_ADVICE, from),
      nextSteps: onceEach(written(NEXT_STEPS, from)).slice(0, MOST_STEPS),
    },
    from,
  )
  const { industryInsights, suggestedOKRs, teamStructureAdvice, nextSteps } = items
  const ofAdvisor = (list: readonly unknown[]) => list.map(() => 'advisor' as const)
  return {
    recommendations: {
      industryInsights: valuesOf(industryInsights),
      suggestedOKRs: valuesOf(suggestedOKRs),
      teamStructureAdvice: valuesOf(teamStructureAdvice),
      nextSteps: valuesOf(nextSteps),
      generatedAt: input.now.toISOString(),
      source: 'advisor',
      itemSources: {
        industryInsights: ofAdvisor(industryInsights),
        suggestedOKRs: ofAdvisor(suggestedOKRs),
        teamStructureAdvice: ofAdvisor(teamStructureAdvice),
        nextSteps: ofAdvisor(nextSteps),
      },
    },
    basedOn: {
      industryInsights: basesOf(industryInsights),
      suggestedOKRs: basesOf(suggestedOKRs),
      teamStructureAdvice: basesOf(teamStructureAdvice),
      nextSteps: basesOf(nextSteps),
    },
  }
}

/** They stand only where others are missing, and so rest on what would bring those. */
const further = (from: Parameters<typeof written>[1]): Based<string>[] =>
  written(FURTHER_INSIGHTS, from).map(({ value, basedOn }) => ({
    value,
    basedOn: [...new Set([...basedOn, 'size' as const, 'departments' as const])].sort(),
  }))

const valuesOf = <Value>(items: readonly Based<Value>[]): Value[] => items.map(({ value }) => value)
const basesOf = (items: readonly Based<unknown>[]): AdviceFact[][] => items.map(({ basedOn }) => basedOn)

function onceEach(steps: readonly Based<NextStep>[]): Based<NextStep>[] {
  const titles = new Set<string>()
  return steps.filter(({ value: { title } }) => !titles.has(title) && titles.add(title))
}
