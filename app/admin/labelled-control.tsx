import type { ReactNode } from 'react'
import { classNames } from '#app/components/ui/class-names.ts'

/** A control of a form in one line, with what it is called above it. */
export function LabelledControl({
  id,
  label,
  className,
  children,
}: {
  id: string
  label: string
  className?: string
  children: ReactNode
}) {
  return (
    <div className={classNames('grid min-w-0 content-start gap-1', className)}>
      <label htmlFor={id} className="text-sm text-muted-foreground">
        {label}
      </label>
      {children}
    </div>
  )
}
