import type { PlanContent, PlanItemKind } from '../flow/plan.ts'

/** What an item says and what it was written from. */
export interface SaidItem {
  kind: PlanItemKind
  content: PlanContent[PlanItemKind]
  basedOn: readonly string[]
}

/** What of a content is the same in every language: figures and choices. */
function figuresOf(content: SaidItem['content']): unknown {
  if ('keyResults' in content)
    return content.keyResults.map(({ baseline, target, direction }) => [baseline, target, direction])
  if ('title' in content) return [content.category, content.estimatedMinutes, content.href ?? null]
  return content.text.match(/\d+/g) ?? []
}

const isAlike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * Finds the item that says in another language what this one says: written from the same answers, with the same figures.
 * Undefined where there is none.
 */
export function sameInAnotherLanguage<Item extends SaidItem>(
  item: SaidItem,
  others: readonly Item[],
): Item | undefined {
  const basis = [...item.basedOn].sort()
  return others.find(
    (other) =>
      other.kind === item.kind &&
      isAlike([...other.basedOn].sort(), basis) &&
      isAlike(figuresOf(other.content), figuresOf(item.content)),
  )
}
