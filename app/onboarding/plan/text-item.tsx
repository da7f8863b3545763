import type { PlanItem } from '#client/types.ts'
import { ItemFrame } from './item-frame.tsx'

/** An insight or a piece of advice. */
export function TextItem({ item }: { item: Extract<PlanItem, { kind: 'insight' | 'advice' }> }) {
  return (
    <ItemFrame item={item} className="border-s-2 border-border ps-4">
      <p className="whitespace-pre-line">{item.content.text}</p>
    </ItemFrame>
  )
}
