import type { AIRecommendations } from '#lib/flow/recommendations.ts'
import { industryInsights } from './advice/insights.ts'
import { nextSteps } from './advice/next-steps.ts'
import { suggestion } from './advice/objectives.ts'
import { businessPlays, teamPlay } from './advice/plays.ts'
import { teamStructureAdvice } from './advice/team-advice.ts'
import { type AdviceInput, type Profile, readProfile } from './profile.ts'

const FOCUS_PLAYS = 2
const FOCUS_PLAYS_OF_LARGE_FIRMS = 3

/** Writes advice about this customer without a model: the same answers always give the same advice. */
export function recommend(input: AdviceInput): AIRecommendations {
  const profile = readProfile(input)
  const plays = businessPlays(input, profile).slice(0, focusPlays(profile))
  const advice = {
    industryInsights: industryInsights(input, plays, profile),
    suggestedOKRs: [...plays, teamPlay(profile)].map((play, index) => suggestion(play, index, profile)),
    teamStructureAdvice: teamStructureAdvice(input, profile),
    nextSteps: nextSteps(plays, profile),
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

/** Large firms led from the top, and people with practice, can follow one goal more than others. */
function focusPlays({ size, role, experience }: Profile): number {
  const leads = role === 'ceo' || role === 'manager'
  const large = size === 'large' || size === 'enterprise'
  return leads && large && experience !== 'beginner' ? FOCUS_PLAYS_OF_LARGE_FIRMS : FOCUS_PLAYS
}
