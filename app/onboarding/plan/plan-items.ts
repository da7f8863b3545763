import type { AIRecommendations, ItemSource, NextStep, OKRSuggestion } from '#lib/flow/recommendations.ts'
import type { PlanEvent } from '../engine/api.ts'

interface Item<Content> {
  content: Content
  /** Known once the whole plan is there. */
  source: ItemSource | undefined
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
): Item<Content>[] => contents.map((content, index) => ({ content, source: sources[index] }))

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
export function withEvent(items: PlanItems, event: PlanEvent): PlanItems {
  switch (event.event) {
    case 'insight':
      return { ...items, insights: [...items.insights, { content: event.item, source: undefined }] }
    case 'okr':
      return { ...items, goals: [...items.goals, { content: event.item, source: undefined }] }
    case 'advice':
      return { ...items, advice: [...items.advice, { content: event.item, source: undefined }] }
    case 'next-step':
      return { ...items, nextSteps: [...items.nextSteps, { content: event.item, source: undefined }] }
    case 'done':
      return itemsOf(event.whole)
  }
}

export function countItems(items: PlanItems): number {
  return Object.values(items).reduce((count, list: unknown[]) => count + list.length, 0)
}
