import { ArrowDown, ArrowUp, Check, Pencil, X } from 'lucide-react'
import { Button } from '#app/components/ui/button.tsx'
import { classNames } from '#app/components/ui/class-names.ts'
import type { PlanItem } from '#client/types.ts'
import { AcceptButton } from './accept-button.tsx'
import { usePlanTools } from './plan-context.ts'
import { isUntouched, standing, titleOf } from './plan-items.ts'

interface ItemToolbarProps {
  item: PlanItem
  className?: string
  onEdit: () => void
}

/** All that one can do with an item. */
export function ItemToolbar({ item, className, onEdit }: ItemToolbarProps) {
  const { say, items, setState, move, renew, focus } = usePlanTools()
  const title = titleOf(item)
  const ofKind = standing(items, item.kind)
  const place = ofKind.findIndex(({ id }) => id === item.id)
  const moveBy = (by: -1 | 1) => () => {
    move(item, by)
    focus(item.id, by < 0 ? 'up' : 'down')
  }
  return (
    <fieldset aria-label={title} className={classNames('mt-1 flex flex-wrap gap-1 print:hidden', className)}>
      <AcceptButton item={item} className="sm:hidden" />
      <Button variant="secondary" size="small" onClick={onEdit}>
        <Pencil aria-hidden />
        {say('edit')}
      </Button>
      {item.kind === 'okr' ? (
        <Button
          variant="secondary"
          size="small"
          onClick={() => setState(item, item.state === 'done' ? 'accepted' : 'done')}
        >
          <Check aria-hidden />
          {say(item.state === 'done' ? 'reopen' : 'markDone')}
        </Button>
      ) : null}
      {item.isStale && isUntouched(item) ? (
        <Button variant="secondary" size="small" onClick={() => void renew(item.kind)}>
          {say('writeAnew')}
        </Button>
      ) : null}
      <Button
        variant="secondary"
        size="small"
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
        aria-disabled={place >= ofKind.length - 1 || undefined}
        aria-keyshortcuts="Alt+ArrowDown"
        data-control="down"
        onClick={moveBy(1)}
      >
        <ArrowDown aria-hidden />
        {say('moveDown')}
      </Button>
      <Button variant="secondary" size="small" onClick={() => setState(item, 'dismissed')}>
        <X aria-hidden />
        {say('dismissItem')}
      </Button>
    </fieldset>
  )
}
