import { ChevronDown } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { Badge } from '#app/components/ui/badge.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { classNames } from '#app/components/ui/class-names.ts'
import type { PlanItem } from '#client/types.ts'
import { AcceptButton } from './accept-button.tsx'
import { ItemToolbar } from './item-toolbar.tsx'
import { ItemEditor } from './late-editors.ts'
import { usePlanTools } from './plan-context.ts'
import { isUnnamed, titleOf } from './plan-items.ts'
import { UndoLine } from './undo-line.tsx'
import type { Control } from './use-plan-actions.ts'

interface ItemFrameProps {
  item: PlanItem
  className?: string
  /** What stands before the content, such as the box that one ticks. */
  lead?: ReactNode
  /** What one reads once one wants to know more; on paper always. */
  details?: string
  /** What stands below all of this, as wide as the item. */
  below?: ReactNode
  children: ReactNode
}

/** An item with what one can do with it: its content, accepting, and the rest behind one button. */
export function ItemFrame({ item, className, lead, details, below, children }: ItemFrameProps) {
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
    <li
      id={`item-${item.id}`}
      data-item={item.id}
      data-state={item.state}
      className={classNames('plan-item scroll-mt-6 break-inside-avoid', className)}
      onKeyDown={moveByKey}
    >
      {isDismissed ? (
        <p className={classNames('text-muted-foreground line-through', lead ? 'ms-10.5' : undefined)}>
          {title}
        </p>
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
              <AcceptButton item={item} className="max-sm:hidden" />
              <Button
                variant="ghost"
                size="icon"
                className="size-[44px] aria-expanded:[&_svg]:rotate-180"
                aria-expanded={isOpen}
                aria-label={`${say('more')}: ${title}`}
                data-control="more"
                onClick={() => setIsOpen(!isOpen)}
              >
                <ChevronDown aria-hidden />
              </Button>
            </div>
          )}
        </div>
      )}
      {details === undefined || isEditing || isDismissed ? null : (
        <p
          className={classNames(
            'text-sm whitespace-pre-line text-muted-foreground',
            lead ? 'ms-10.5 mt-1' : 'pt-1',
            !isOpen && !isWaiting && 'hidden print:block',
          )}
        >
          {details}
        </p>
      )}
      {isEditing || isDismissed ? null : below}
      {isOpen && !isEditing && !isDismissed ? (
        <ItemToolbar item={item} className={lead ? 'ms-10.5' : undefined} onEdit={() => setIsEditing(true)} />
      ) : null}
      {last?.itemId === item.id ? <UndoLine className={lead ? 'ms-10.5' : undefined} /> : null}
    </li>
  )
}

/** What there is to know of an item beside what it says. */
function Marks({ item }: { item: PlanItem }) {
  const { say } = usePlanTools()
  const isOwn = item.source === 'person' || item.isEdited
  const isDecided = item.kind !== 'next-step' && (item.state === 'accepted' || item.state === 'done')
  // On a wide page the button that accepts it does.
  const isSaidByButton = item.state === 'accepted' && item.source !== 'person'
  if (!isOwn && !isDecided && !item.isStale && !isUnnamed(item)) return null
  return (
    <p className="flex flex-wrap gap-1.5 pt-0.5">
      {isDecided ? (
        <Badge variant="accent" className={isSaidByButton ? 'sm:hidden print:inline-flex' : undefined}>
          {say(item.state === 'done' ? 'done' : 'accepted')}
        </Badge>
      ) : null}
      {isOwn ? <Badge>{say('ownItem')}</Badge> : null}
      {item.isStale ? <Badge variant="warning">{say('stale')}</Badge> : null}
      {isUnnamed(item) ? <Badge variant="warning">{say('notSentYet')}</Badge> : null}
    </p>
  )
}
