import type { AIRecommendations } from '#lib/flow/recommendations.ts'
import { industryInsights } from './advice/insights.ts'
import { nextSteps } from './advice/next-steps.ts'
import { suggestion } from './advice/objectives.ts'
import { choosePlays } from './advice/plays.ts'
import { teamStructureAdvice } from './advice/team-advice.ts'
import { type AdviceInput, readProfile } from './profile.ts'
import { readAnswers } from './said.ts'

/** Writes advice about this customer without a model: the same answers always give the same advice. */
export function recommend(input: AdviceInput): AIRecommendations {
  const profile = readProfile(input)
  const said = readAnswers(input)
  const plays = choosePlays(input, profile, said)
  const advice = {
    industryInsights: industryInsights(plays, profile, said),
    suggestedOKRs: plays.map((play, index) => suggestion(play, index, profile)),
    teamStructureAdvice: teamStructureAdvice(plays, profile),
    nextSteps: nextSteps(plays, profile, said),
  }
  const allFromAdvisor = (list: readonly unknown[]) => list.map(() => 'advisor' as const)
  return {
    ...advice,
    generatedAt: input.now.toISOString(),
    source: 'advisor',
    itemSources: {
      industryInsights: allFromAdvisor(advice.industryInsights),
      suggestedOKRs: allFromAdvisor(advice.suggestedOKRs),
      teamStructureAdvice: allFromAdvisor(advice.teamStructureAdvice),
      nextSteps: allFromAdvisor(advice.nextSteps),
    },
  }
}
