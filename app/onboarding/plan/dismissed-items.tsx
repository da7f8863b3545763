import { Button } from '#app/components/ui/button.tsx'
import { usePlanTools } from './plan-context.ts'
import { putAside, titleOf } from './plan-items.ts'

/** What was put aside, out of the way, each with the way back into the plan. */
export function DismissedItems() {
  const { say, items, last, setState } = usePlanTools()
  const dismissed = putAside(items, last)
  if (dismissed.length === 0) return null
  return (
    <details className="print:hidden">
      <summary className="py-3 text-sm font-medium">
        {say('dismissedItems', { count: dismissed.length })}
      </summary>
      <ul className="grid divide-y divide-border">
        {dismissed.map((item) => (
          <li key={item.id} className="flex items-center justify-between gap-3 py-1.5">
            <span className="min-w-0 text-sm text-muted-foreground">{titleOf(item)}</span>
            <Button
              variant="secondary"
              size="small"
              aria-label={`${say('restore')}: ${titleOf(item)}`}
              onClick={() => setState(item, item.source === 'person' ? 'suggested' : 'accepted')}
            >
              {say('restore')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
