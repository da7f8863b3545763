import { classNames } from '#app/components/ui/class-names.ts'
import { ItemFrame } from './item-frame.tsx'
import { usePlanTools } from './plan-context.ts'
import { isUnnamed, type StepOfPlan } from './plan-items.ts'
import { CATEGORY_WORDS } from './plan-words.ts'

/** A next step with the box that one ticks once it is done. */
export function StepItem({ item }: { item: StepOfPlan }) {
  const { say, setState } = usePlanTools()
  const { title, description, category, estimatedMinutes, href } = item.content
  const isDone = item.state === 'done'
  const id = `done-${item.id}`
  return (
    <ItemFrame
      item={item}
      details={description === title ? undefined : description}
      lead={
        <label
          htmlFor={id}
          className="-ms-2.5 flex size-[44px] shrink-0 cursor-pointer items-center justify-center"
        >
          <input
            id={id}
            type="checkbox"
            className="size-5 accent-primary"
            aria-label={title}
            data-control="done"
            disabled={isUnnamed(item)}
            checked={isDone}
            onChange={() => setState(item, isDone ? 'accepted' : 'done')}
          />
        </label>
      }
    >
      <label
        htmlFor={id}
        className={classNames('cursor-pointer font-medium', isDone && 'text-muted-foreground line-through')}
      >
        {title}
      </label>
      <p className="text-xs text-muted-foreground">
        {say(CATEGORY_WORDS[category])} · {say('minutes', { count: estimatedMinutes })}
        {href === undefined ? null : (
          <>
            {' · '}
            <a href={href} className="text-link underline underline-offset-4 hover:no-underline">
              {say('openLink')}
              <span className="sr-only">: {title}</span>
            </a>
          </>
        )}
      </p>
    </ItemFrame>
  )
}
