import { Undo2 } from 'lucide-react'
import { Button } from '#app/components/ui/button.tsx'
import type { Say } from '#client/wizard/texts.ts'

interface RemovedEntryProps {
  say: Say
  name: string
  onUndo: () => void
}

/** Says which entry of a list is gone, with the way back, which has the keyboard. */
export function RemovedEntry({ say, name, onUndo }: RemovedEntryProps) {
  return (
    <p role="status" className="mt-3 flex flex-wrap items-center gap-2 text-sm text-muted-foreground">
      {say('removedEntry', { name })}
      <Button
        variant="ghost"
        size="small"
        className="text-link"
        aria-label={`${say('undo')}: ${name}`}
        autoFocus
        onClick={onUndo}
      >
        <Undo2 aria-hidden />
        {say('undo')}
      </Button>
    </p>
  )
}
