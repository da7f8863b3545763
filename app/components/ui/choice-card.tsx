import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'

interface ChoiceCardProps extends Omit<ComponentProps<'input'>, 'title'> {
  type: 'radio' | 'checkbox'
  title: ReactNode
  description?: ReactNode
}

/** A radio button or checkbox with the size of a card; the input itself stays native. */
export function ChoiceCard({ type, title, description, className, ...properties }: ChoiceCardProps) {
  return (
    <label
      className={classNames(
        'relative flex cursor-pointer items-start gap-3 rounded-lg border border-border bg-card p-3.5 transition-colors hover:border-input has-checked:border-link has-checked:bg-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ring',
        className,
      )}
    >
      <input
        type={type}
        className="mt-0.5 size-4 shrink-0 accent-primary focus-visible:outline-none"
        {...properties}
      />
      <span className="grid gap-0.5">
        <span className="text-sm font-medium">{title}</span>
        {description ? <span className="text-sm text-muted-foreground">{description}</span> : null}
      </span>
    </label>
  )
}
