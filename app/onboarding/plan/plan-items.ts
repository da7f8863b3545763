import type { AdviceEvent } from '#client/advice-stream.ts'
import type { AIRecommendations, ItemSource, NextStep, OKRSuggestion } from '#lib/flow/recommendations.ts'

interface Item<Content> {
  content: Content
  source: ItemSource
}

/** The plan as far as it has arrived. */
export interface PlanItems {
  insights: Item<string>[]
  goals: Item<OKRSuggestion>[]
  advice: Item<string>[]
  nextSteps: Item<NextStep>[]
}

export const NO_ITEMS: PlanItems = { insights: [], goals: [], advice: [], nextSteps: [] }

const withSources = <Content>(
  contents: readonly Content[],
  sources: readonly ItemSource[],
): Item<Content>[] => contents.map((content, index) => ({ content, source: sources[index] ?? 'advisor' }))

/** A finished plan, each item with its source. */
export function itemsOf(plan: AIRecommendations): PlanItems {
  const { itemSources } = plan
  return {
    insights: withSources(plan.industryInsights, itemSources.industryInsights),
    goals: withSources(plan.suggestedOKRs, itemSources.suggestedOKRs),
    advice: withSources(plan.teamStructureAdvice, itemSources.teamStructureAdvice),
    nextSteps: withSources(plan.nextSteps, itemSources.nextSteps),
  }
}

/** The plan with one more item. */
export function withEvent(items: PlanItems, event: AdviceEvent): PlanItems {
  switch (event.type) {
    case 'insight':
      return { ...items, insights: [...items.insights, { content: event.item, source: event.source }] }
    case 'okr':
      return { ...items, goals: [...items.goals, { content: event.item, source: event.source }] }
    case 'advice':
      return { ...items, advice: [...items.advice, { content: event.item, source: event.source }] }
    case 'next-step':
      return { ...items, nextSteps: [...items.nextSteps, { content: event.item, source: event.source }] }
    case 'done':
      return itemsOf(event.data)
  }
}

export function countItems(items: PlanItems): number {
  return Object.values(items).reduce((count, list: unknown[]) => count + list.length, 0)
}
