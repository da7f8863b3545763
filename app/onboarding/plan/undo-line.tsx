import { Undo2 } from 'lucide-react'
import { Button } from '#app/components/ui/button.tsx'
import { classNames } from '#app/components/ui/class-names.ts'
import { usePlanTools } from './plan-context.ts'

/** What was done last, where it was done, with the way back. */
export function UndoLine({ className }: { className?: string }) {
  const { say, last, undo } = usePlanTools()
  if (last === undefined) return null
  return (
    <p
      data-said={last.wording}
      className={classNames(
        'flex flex-wrap items-center gap-2 text-sm text-muted-foreground print:hidden',
        className,
      )}
    >
      {say(last.wording, last.parameters)}
      {last.back ? (
        <Button variant="ghost" size="small" className="text-link" data-control="undo" onClick={undo}>
          <Undo2 aria-hidden />
          {say('undo')}
        </Button>
      ) : null}
    </p>
  )
}
