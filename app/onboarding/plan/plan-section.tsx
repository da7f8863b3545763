import { Plus, RotateCw } from 'lucide-react'
import { useState } from 'react'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import type { NewPlanItem, PlanItem, PlanItemKind } from '#client/types.ts'
import { useWizard } from '#client/wizard/wizard-context.ts'
import { GoalItem } from './goal-item.tsx'
import { ItemEditor } from './late-editors.ts'
import { usePlanTools } from './plan-context.ts'
import { inPlace, isUntouched } from './plan-items.ts'
import { ADD_WORDS, HEADINGS } from './plan-words.ts'
import { StepItem } from './step-item.tsx'
import { TextItem } from './text-item.tsx'
import { UndoLine } from './undo-line.tsx'

/** One part of the plan: its items in order, and what one does with all of them. */
export function PlanSection({ kind }: { kind: PlanItemKind }) {
  const { say, items, last, renew } = usePlanTools()
  const [isWriting, setIsWriting] = useState(false)
  const shown = inPlace(items, kind, last)
  // Until the end of the onboarding the whole plan is written anew by itself.
  const isDone = useWizard().state.session.status === 'completed'
  const staleCount = isDone ? shown.filter((item) => item.isStale && isUntouched(item)).length : 0

  async function writeAgain() {
    setIsWriting(true)
    await renew(kind)
    setIsWriting(false)
  }

  return (
    <section aria-labelledby={kind} aria-busy={isWriting || undefined} className="grid gap-3">
      <h2 id={kind} className="text-lg font-semibold tracking-tight break-after-avoid">
        {say(HEADINGS[kind])}
      </h2>
      {staleCount > 0 ? (
        <Alert variant="warning" className="print:hidden" data-stale={kind}>
          <span className="grow basis-60">{say('staleItems', { count: staleCount })}</span>
          <Button
            variant="secondary"
            size="small"
            aria-disabled={isWriting || undefined}
            onClick={() => void writeAgain()}
          >
            {say(isWriting ? 'writingAgain' : 'writeAnew')}
          </Button>
        </Alert>
      ) : null}
      <ul className={kind === 'next-step' ? 'grid gap-1 divide-y divide-border *:pb-2' : 'grid gap-3'}>
        {shown.map((item) => (
          <PlanItemView key={item.id} item={item} />
        ))}
      </ul>
      {last?.itemId === kind ? <UndoLine /> : null}
      <SectionEnd
        kind={kind}
        isWriting={isWriting}
        canWrite={shown.some(isUntouched)}
        onWrite={() => void writeAgain()}
      />
    </section>
  )
}

function PlanItemView({ item }: { item: PlanItem }) {
  switch (item.kind) {
    case 'next-step':
      return <StepItem item={item} />
    case 'okr':
      return <GoalItem item={item} />
    default:
      return <TextItem item={item} />
  }
}

interface SectionEndProps {
  kind: PlanItemKind
  isWriting: boolean
  /** Whether there is something that would be replaced. */
  canWrite: boolean
  onWrite: () => void
}

/** Adding an item of one's own, and having the suggestions written again once one has said so. */
function SectionEnd({ kind, isWriting, canWrite, onWrite }: SectionEndProps) {
  const { say, add } = usePlanTools()
  const [open, setOpen] = useState<'add' | 'ask'>()
  /** What was closed last: the keyboard goes on where it was opened. */
  const [closed, setClosed] = useState<'add' | 'ask'>()
  const text = say(isWriting ? 'writingAgain' : 'writeAgain')
  function close() {
    setClosed(open)
    setOpen(undefined)
  }

  if (open === 'add') {
    return (
      <div className="rounded-xl border border-border bg-card p-4 sm:px-5">
        <ItemEditor
          kind={kind}
          onSave={(content) => {
            close()
            add({ kind, content } as NewPlanItem)
          }}
          onCancel={close}
        />
      </div>
    )
  }
  if (open === 'ask') {
    return (
      <fieldset className="flex flex-wrap items-center gap-2 print:hidden">
        <legend className="mb-2 text-sm text-muted-foreground">{say('writeAgainText')}</legend>
        <Button
          autoFocus
          size="small"
          onClick={() => {
            close()
            onWrite()
          }}
        >
          {say('writeAgain')}
        </Button>
        <Button variant="ghost" size="small" onClick={close}>
          {say('cancel')}
        </Button>
      </fieldset>
    )
  }
  return (
    <p className="-ms-3 flex flex-wrap gap-1 print:hidden">
      <Button
        variant="ghost"
        size="small"
        autoFocus={closed === 'add'}
        data-add={kind}
        onClick={() => setOpen('add')}
      >
        <Plus aria-hidden />
        {say(ADD_WORDS[kind])}
      </Button>
      {canWrite ? (
        <Button
          variant="ghost"
          size="small"
          autoFocus={closed === 'ask'}
          aria-disabled={isWriting || undefined}
          aria-label={`${text}: ${say(HEADINGS[kind])}`}
          onClick={() => setOpen('ask')}
        >
          <RotateCw aria-hidden />
          {text}
        </Button>
      ) : null}
    </p>
  )
}
