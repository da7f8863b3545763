import type { AdviceEvent } from '#client/advice-stream.ts'
import type { PlanItem, PlanItemKind } from '#client/types.ts'
import type { AIRecommendations } from '#lib/flow/recommendations.ts'

/** The parts of a plan in the order in which the page shows them: what to do first on top. */
export const KINDS_IN_ORDER = ['next-step', 'okr', 'insight', 'advice'] as const satisfies PlanItemKind[]

export type StepOfPlan = Extract<PlanItem, { kind: 'next-step' }>
export type GoalOfPlan = Extract<PlanItem, { kind: 'okr' }>

/** What a plan will say, as far as it has arrived: the first line of each item. */
export type WrittenLines = Record<PlanItemKind, string[]>

export const NO_LINES: WrittenLines = { insight: [], okr: [], advice: [], 'next-step': [] }

/** The first lines of finished advice. */
export const linesOf = (advice: AIRecommendations): WrittenLines => ({
  insight: advice.industryInsights,
  okr: advice.suggestedOKRs.map(({ objective }) => objective),
  advice: advice.teamStructureAdvice,
  'next-step': advice.nextSteps.map(({ title }) => title),
})

/** The lines with that of one more item. */
export function withEvent(lines: WrittenLines, event: AdviceEvent): WrittenLines {
  switch (event.type) {
    case 'okr':
      return { ...lines, okr: [...lines.okr, event.item.objective] }
    case 'next-step':
      return { ...lines, 'next-step': [...lines['next-step'], event.item.title] }
    case 'done':
      return linesOf(event.data)
    default:
      return { ...lines, [event.type]: [...lines[event.type], event.item] }
  }
}

export const countLines = (lines: WrittenLines): number =>
  Object.values(lines).reduce((count, ofKind) => count + ofKind.length, 0)

/** What an item is called in a list and to a screen reader. */
export function titleOf(item: Pick<PlanItem, 'kind' | 'content'>): string {
  const { content } = item
  if ('title' in content) return content.title
  return 'objective' in content ? content.objective : content.text
}

/** The items of a kind that stand in the plan, in order. */
export const standing = (items: readonly PlanItem[], kind: PlanItemKind): PlanItem[] =>
  items.filter((item) => item.kind === kind && item.state !== 'dismissed')

/** What was done last, as far as it tells where an item stands. */
interface Last {
  itemId: string
  wording: string
}

const isDismissedJustNow = ({ id }: PlanItem, last: Last | undefined) =>
  last?.itemId === id && last.wording === 'dismissed'

/** The items of a kind in their places: what was dismissed just now until the next change, with the way back. */
export const inPlace = (items: readonly PlanItem[], kind: PlanItemKind, last: Last | undefined): PlanItem[] =>
  items.filter((item) => item.kind === kind && (item.state !== 'dismissed' || isDismissedJustNow(item, last)))

/** The items that were dismissed and have left their places. */
export const putAside = (items: readonly PlanItem[], last: Last | undefined): PlanItem[] =>
  items.filter((item) => item.state === 'dismissed' && !isDismissedJustNow(item, last))

/** Whether nobody has made an item theirs, so that it may be written again. */
export const isUntouched = ({ source, state, isEdited }: PlanItem): boolean =>
  source !== 'person' && state === 'suggested' && !isEdited

/** Whether an item has not reached the server yet, and has no name there. */
export const isUnnamed = ({ id }: PlanItem): boolean => id.startsWith('new:')
