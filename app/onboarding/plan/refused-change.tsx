import { useState } from 'react'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import type { PlanItem } from '#client/types.ts'
import type { UsedPlan } from '#client/use-plan.ts'
import type { Say } from '#client/wizard/texts.ts'
import { usePlanTools } from './plan-context.ts'
import { titleOf } from './plan-items.ts'
import { STATE_WORDS } from './plan-words.ts'

interface RefusedChangeProps {
  entry: UsedPlan['queue']['refused'][number]
  settle: UsedPlan['settle']
}

/**
 * A change that the server did not take: of a conflict both values, else its words. It is seen wherever one reads: what
 * was done offline may be refused much later.
 */
export function RefusedChange({ entry, settle }: RefusedChangeProps) {
  const { say, items } = usePlanTools()
  const [isWorking, setIsWorking] = useState(false)
  const { save, refusal } = entry
  const item = items.find(({ id }) => id === save.step)

  async function keep(side: 'yours' | 'theirs') {
    setIsWorking(true)
    // Refused once more, it stands here once more.
    await settle(entry, side).catch(() => undefined)
    setIsWorking(false)
  }

  if (refusal.conflicts.length === 0) {
    return (
      <Alert
        variant="warning"
        role="alert"
        className="sticky top-2 z-10 print:hidden"
        data-refused={refusal.code}
      >
        <span className="grow basis-60">
          {say('changeRefused')} {refusal.code === 'not_found' ? say('itemIsGone') : refusal.message}
        </span>
        <Button size="small" variant="secondary" onClick={() => void keep('theirs')}>
          {say('continue')}
        </Button>
      </Alert>
    )
  }
  return (
    <section
      role="alert"
      aria-label={say('conflict')}
      className="sticky top-2 z-10 grid max-h-[70dvh] gap-3 overflow-y-auto rounded-xl border border-warning bg-warning-surface p-4 print:hidden"
      data-refused="edit_conflict"
    >
      <h2 className="font-semibold">{say('conflict')}</h2>
      {item && !('text' in item.content) ? <p className="font-medium">{titleOf(item)}</p> : null}
      <p className="text-sm">{say('planConflictText')}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        {(['yours', 'theirs'] as const).map((side) => (
          <div key={side} className="grid content-between gap-2 rounded-lg bg-card p-3 text-card-foreground">
            <div>
              <p className="text-sm font-medium">{say(side)}</p>
              {refusal.conflicts.map((conflict) => (
                <p key={conflict.path} className="text-sm whitespace-pre-line text-muted-foreground">
                  {valueText(conflict[side], say)}
                </p>
              ))}
            </div>
            <Button
              variant="secondary"
              size="small"
              className="justify-self-start"
              aria-disabled={isWorking || undefined}
              onClick={() => void keep(side)}
            >
              {say(side === 'yours' ? 'keepYours' : 'keepTheirs')}
            </Button>
          </div>
        ))}
      </div>
    </section>
  )
}

/** A state, a place or a content in words. */
function valueText(value: unknown, say: Say): string {
  if (typeof value === 'number') return say('place', { place: value + 1 })
  if (typeof value === 'string') return say(STATE_WORDS[value as PlanItem['state']])
  const content = value as PlanItem['content']
  if ('text' in content) return content.text
  if ('title' in content) return `${content.title}\n${content.description}`
  const results = content.keyResults.map(({ title, baseline, target, unit }) => {
    const figures = say('fromTo', { from: baseline, to: target, unit })
    return `${title}: ${figures}`
  })
  return [content.objective, ...results].join('\n')
}
