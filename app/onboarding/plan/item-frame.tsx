import { ArrowDown, ArrowUp, Check, Ellipsis, Pencil, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { Badge } from '#app/components/ui/badge.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { classNames } from '#app/components/ui/class-names.ts'
import type { PlanItem } from '#client/types.ts'
import { ItemEditor } from './late-editors.ts'
import { usePlanTools } from './plan-context.ts'
import { isUnnamed, isUntouched, standing, titleOf } from './plan-items.ts'
import { UndoLine } from './undo-line.tsx'
import type { Control } from './use-plan-actions.ts'

interface ItemFrameProps {
  item: PlanItem
  className?: string
  /** What stands before the content, such as the box that one ticks. */
  lead?: ReactNode
  children: ReactNode
}

/** An item with what one can do with it: its content, accepting, and the rest behind one button. */
export function ItemFrame({ item, className, lead, children }: ItemFrameProps) {
  const { say, last, edit, focus, ...tools } = usePlanTools()
  const [isOpen, setIsOpen] = useState(false)
  const [isEditing, setIsEditing] = useState(false)
  const title = titleOf(item)
  const isDismissed = item.state === 'dismissed'
  const isWaiting = isUnnamed(item)

  function moveByKey(event: KeyboardEvent) {
    if (!event.altKey || isWaiting || isDismissed) return
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    tools.move(item, event.key === 'ArrowUp' ? -1 : 1)
    focus(item.id, ((event.target as HTMLElement).dataset.control as Control | undefined) ?? 'more')
  }

  function endEditing(content?: PlanItem['content']) {
    setIsEditing(false)
    if (content) edit(item, content)
    focus(item.id, 'more')
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: the keys that move it work at each of its controls
    <li
      id={`item-${item.id}`}
      data-item={item.id}
      data-state={item.state}
      className={classNames('plan-item scroll-mt-6 break-inside-avoid', className)}
      onKeyDown={moveByKey}
    >
      {isDismissed ? (
        <p className="text-muted-foreground line-through">{title}</p>
      ) : isEditing ? (
        <ItemEditor
          kind={item.kind}
          content={item.content}
          onSave={endEditing}
          onCancel={() => endEditing()}
        />
      ) : (
        <div className="flex items-start gap-2">
          {lead}
          <div className="grid min-w-0 grow gap-1 pt-2">
            {children}
            <Marks item={item} />
          </div>
          {isWaiting ? null : (
            <div className="flex shrink-0 print:hidden">
              {item.kind === 'next-step' ? null : <AcceptButton item={item} />}
              <Button
                variant="ghost"
                size="icon"
                className="max-sm:size-11"
                aria-expanded={isOpen}
                aria-label={`${say('moreActions')}: ${title}`}
                data-control="more"
                onClick={() => setIsOpen(!isOpen)}
              >
                <Ellipsis aria-hidden />
              </Button>
            </div>
          )}
        </div>
      )}
      {isOpen && !isEditing && !isDismissed ? (
        <ItemToolbar item={item} onEdit={() => setIsEditing(true)} />
      ) : null}
      {last?.itemId === item.id ? <UndoLine /> : null}
    </li>
  )
}

function AcceptButton({ item }: { item: PlanItem }) {
  const { say, setState } = usePlanTools()
  const isAccepted = item.state === 'accepted'
  if (item.state === 'done' || item.source === 'person') return null
  return (
    <Button
      variant="ghost"
      size="icon"
      className="max-sm:size-11 aria-pressed:bg-accent aria-pressed:text-accent-foreground"
      aria-pressed={isAccepted}
      aria-label={`${say('accept')}: ${titleOf(item)}`}
      title={say('accept')}
      data-control="accept"
      onClick={() => setState(item, isAccepted ? 'suggested' : 'accepted')}
    >
      <Check aria-hidden />
    </Button>
  )
}

/** What there is to know of an item beside what it says. */
function Marks({ item }: { item: PlanItem }) {
  const { say } = usePlanTools()
  const isOwn = item.source === 'person' || item.isEdited
  const isDecided = item.kind !== 'next-step' && (item.state === 'accepted' || item.state === 'done')
  if (!isOwn && !isDecided && !item.isStale && !isUnnamed(item)) return null
  return (
    <p className="flex flex-wrap gap-1.5 pt-0.5">
      {isDecided ? <Badge variant="accent">{say(item.state === 'done' ? 'done' : 'accepted')}</Badge> : null}
      {isOwn ? <Badge>{say('ownItem')}</Badge> : null}
      {item.isStale ? <Badge variant="warning">{say('stale')}</Badge> : null}
      {isUnnamed(item) ? <Badge variant="warning">{say('notSentYet')}</Badge> : null}
    </p>
  )
}

function ItemToolbar({ item, onEdit }: { item: PlanItem; onEdit: () => void }) {
  const { say, items, setState, move, renew, focus } = usePlanTools()
  const title = titleOf(item)
  const ofKind = standing(items, item.kind)
  const place = ofKind.findIndex(({ id }) => id === item.id)
  const moveBy = (by: -1 | 1) => () => {
    move(item, by)
    focus(item.id, by < 0 ? 'up' : 'down')
  }
  return (
    <fieldset aria-label={title} className="mt-1 flex flex-wrap gap-1 print:hidden">
      <Button variant="secondary" size="small" className="max-sm:h-11" onClick={onEdit}>
        <Pencil aria-hidden />
        {say('edit')}
      </Button>
      {item.kind === 'okr' ? (
        <Button
          variant="secondary"
          size="small"
          className="max-sm:h-11"
          onClick={() => setState(item, item.state === 'done' ? 'accepted' : 'done')}
        >
          <Check aria-hidden />
          {say(item.state === 'done' ? 'reopen' : 'markDone')}
        </Button>
      ) : null}
      {item.isStale && isUntouched(item) ? (
        <Button
          variant="secondary"
          size="small"
          className="max-sm:h-11"
          onClick={() => void renew(item.kind)}
        >
          {say('writeAnew')}
        </Button>
      ) : null}
      <Button
        variant="secondary"
        size="small"
        className="max-sm:h-11"
        aria-disabled={place <= 0 || undefined}
        aria-keyshortcuts="Alt+ArrowUp"
        data-control="up"
        onClick={moveBy(-1)}
      >
        <ArrowUp aria-hidden />
        {say('moveUp')}
      </Button>
      <Button
        variant="secondary"
        size="small"
        className="max-sm:h-11"
        aria-disabled={place >= ofKind.length - 1 || undefined}
        aria-keyshortcuts="Alt+ArrowDown"
        data-control="down"
        onClick={moveBy(1)}
      >
        <ArrowDown aria-hidden />
        {say('moveDown')}
      </Button>
      <Button
        variant="secondary"
        size="small"
        className="max-sm:h-11"
        onClick={() => setState(item, 'dismissed')}
      >
        <X aria-hidden />
        {say('dismissItem')}
      </Button>
    </fieldset>
  )
}
