import { Check } from 'lucide-react'
import { Button } from '#app/components/ui/button.tsx'
import { classNames } from '#app/components/ui/class-names.ts'
import type { PlanItem } from '#client/types.ts'
import { usePlanTools } from './plan-context.ts'
import { titleOf } from './plan-items.ts'

/** For suggestions alone: a step is ticked, and what one wrote is accepted already. */
export function AcceptButton({ item, className }: { item: PlanItem; className: string }) {
  const { say, setState } = usePlanTools()
  const isAccepted = item.state === 'accepted'
  if (item.kind === 'next-step' || item.state === 'done' || item.source === 'person') return null
  return (
    <Button
      variant="ghost"
      size="small"
      className={classNames(' aria-pressed:bg-accent aria-pressed:text-accent-foreground', className)}
      aria-pressed={isAccepted}
      aria-label={`${say('accept')}: ${titleOf(item)}`}
      data-control="accept"
      onClick={() => setState(item, isAccepted ? 'suggested' : 'accepted')}
    >
      <Check aria-hidden />
      {say(isAccepted ? 'accepted' : 'accept')}
    </Button>
  )
}
