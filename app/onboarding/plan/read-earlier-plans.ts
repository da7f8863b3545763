import type { OnboardingClient } from '#client/client.ts'
import type { Flow, PlanItem } from '#client/types.ts'
import type { AIRecommendations } from '#lib/flow/recommendations.ts'
import { KINDS_IN_ORDER, linesOf, titleOf, type WrittenLines } from './plan-items.ts'

export interface EarlierPlan {
  sessionId: string
  locale: string
  /** When its advice was written. */
  writtenAt: string
  lines: WrittenLines
}

/** What the export holds of a session, as far as a plan is concerned. */
interface ExportedSession {
  id: string
  locale: string
  aiRecommendations?: AIRecommendations
  plan?: { items: PlanItem[] }
}

interface Exported {
  sessions: ExportedSession[]
  archivedSessions: ExportedSession[]
}

/** The plans of all sessions but this one, newest first; those that are archived are in the export alone. */
export async function readEarlierPlans(
  client: OnboardingClient<Flow>,
  sessionId: string,
): Promise<EarlierPlan[]> {
  const { sessions, archivedSessions } = (await client.export()).data as Exported
  return [...sessions, ...archivedSessions]
    .flatMap(({ id, locale, aiRecommendations: advice, plan }) =>
      advice === undefined || id === sessionId
        ? []
        : [
            {
              sessionId: id,
              locale,
              writtenAt: advice.generatedAt,
              lines: plan ? linesOfItems(plan.items) : linesOf(advice),
            },
          ],
    )
    .sort((one, other) => other.writtenAt.localeCompare(one.writtenAt))
}

function linesOfItems(items: readonly PlanItem[]): WrittenLines {
  const lines = KINDS_IN_ORDER.map((kind) => [
    kind,
    items.filter((item) => item.kind === kind && item.state !== 'dismissed').map(titleOf),
  ])
  return Object.fromEntries(lines) as WrittenLines
}
