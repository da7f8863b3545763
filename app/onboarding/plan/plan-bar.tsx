import { Printer } from 'lucide-react'
import { Button } from '#app/components/ui/button.tsx'
import type { QueueState } from '#client/queue-types.ts'
import type { Plan } from '#client/types.ts'
import { useWizard } from '#client/wizard/wizard-context.ts'
import { saysOffline } from '#client/wizard/wizard-state.ts'
import { DownloadMenu } from './download-menu.tsx'
import { usePlanTools } from './plan-context.ts'
import { countLines, type WrittenLines } from './plan-items.ts'
import type { Writing } from './use-writing.ts'

interface PlanBarProps {
  writing: Writing
  /** Undefined until it is there. */
  plan: Plan | undefined
  queue: QueueState
  lines: WrittenLines
}

/** How far the plan is and whether it is saved; taking it elsewhere. */
export function PlanBar({ writing, plan, queue, lines }: PlanBarProps) {
  const { say, last } = usePlanTools()
  const { state: wizard } = useWizard()
  const isDone = wizard.session.status === 'completed'
  const isReady = plan !== undefined && writing.state === 'idle'
  const state = isReady ? 'ready' : writing.state === 'idle' ? 'making' : writing.state
  return (
    <div
      data-plan={state}
      className="flex min-h-10 flex-wrap items-center justify-between gap-3 print:hidden"
    >
      <p role="status" className="min-w-0 grow text-sm text-muted-foreground empty:grow-0">
        {textOf()}
      </p>
      {plan === undefined ? null : (
        <div className="flex flex-wrap gap-2">
          <DownloadMenu sessionId={plan.sessionId} />
          <Button variant="secondary" size="small" onClick={() => print()}>
            <Printer aria-hidden />
            {say('print')}
          </Button>
        </div>
      )}
    </div>
  )

  function textOf(): string {
    if (writing.state === 'making') {
      const count = countLines(lines)
      return count === 0 ? say('reading') : `${say('making')}. ${say('soFar', { count })}`
    }
    if (plan === undefined) return writing.state === 'idle' ? say('reading') : ''
    if (queue.waiting.length > 0 && queue.heldUpBy) return saysOffline(wizard) ? '' : say('planKept')
    if (queue.waiting.length > 0) return say('saving')
    // Until the end the page says so at its head.
    return last === undefined || !isDone ? '' : say('saved')
  }
}
