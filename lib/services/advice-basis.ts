import type { Advice } from '../advisor/recommend.ts'
import type { AdviceFact } from '../flow/advice-binding.ts'
import { byFlow } from '../flow/by-flow.ts'
import type { Flow } from '../flow/flow.ts'
import { type BasedOn, renamedBasis } from '../flow/recommendations.ts'
import type { KeptRecommendations } from '../sealing/session-records.ts'

/** The answers that advice is written from, as `step.field`: those that the flow binds to its facts. */
export const advicePaths = byFlow(({ bind }): readonly string[] => Object.values(bind ?? {}))

const factsByPath = byFlow(
  ({ bind }) => new Map(Object.entries(bind ?? {}).map(([fact, path]) => [path, fact as AdviceFact])),
)

/** Names the answers that facts were read from; a fact that the flow does not ask has none. */
export const pathsOf = ({ bind }: Flow, basedOn: BasedOn<AdviceFact>): BasedOn =>
  renamedBasis(basedOn, (fact) => bind?.[fact])

/** The paths that each item rests on as they were kept; all that advice reads, where that is not known. */
export function keptPaths(flow: Flow, { recommendations, basedOn }: KeptRecommendations): BasedOn {
  if (basedOn !== undefined) return basedOn
  const all = (items: readonly unknown[]) => items.map(() => [...advicePaths(flow)])
  return {
    industryInsights: all(recommendations.industryInsights),
    suggestedOKRs: all(recommendations.suggestedOKRs),
    teamStructureAdvice: all(recommendations.teamStructureAdvice),
    nextSteps: all(recommendations.nextSteps),
  }
}

/** Advice as it was made, of what was kept; a path that the flow no longer binds is none of its facts. */
export const adviceOfKept = (flow: Flow, kept: KeptRecommendations): Advice => ({
  recommendations: kept.recommendations,
  basedOn: renamedBasis(keptPaths(flow, kept), (path) => factsByPath(flow).get(path)),
})

/**
 * What advice stays bound to, of the state that all answers were in: the language, and a digest for each answer that an
 * item rests on, null for one that was not given.
 */
export function basisOf(adviceBasis: string, basedOn: BasedOn): string {
  const { locale, ...digests } = JSON.parse(adviceBasis) as Record<string, string>
  const paths = [...new Set(Object.values(basedOn).flat(2))].sort()
  return JSON.stringify({ locale, ...Object.fromEntries(paths.map((path) => [path, digests[path] ?? null])) })
}
