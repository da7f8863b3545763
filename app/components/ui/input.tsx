import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'

/** What every control that one types into or picks from looks like. */
export const controlClasses =
  'w-full min-w-0 rounded-md border border-input bg-card px-3 text-base text-foreground placeholder:text-muted-foreground transition-colors hover:border-foreground/60 disabled:opacity-60 aria-invalid:border-destructive sm:text-sm'

export function Input({ className, ...properties }: ComponentProps<'input'>) {
  return <input className={classNames(controlClasses, 'h-11', className)} {...properties} />
}

/** As tall as what is typed, to a point; where a browser cannot, one pulls at its corner. */
export function Textarea({ className, ...properties }: ComponentProps<'textarea'>) {
  return (
    <textarea
      className={classNames(controlClasses, 'field-sizing-content max-h-96 min-h-24 py-2', className)}
      {...properties}
    />
  )
}

/** The browser's own select: its list is the platform's, on a phone as well. */
export function Select({ className, ...properties }: ComponentProps<'select'>) {
  return (
    <span className={classNames('relative block min-w-0', className)}>
      <select className={classNames(controlClasses, 'h-11 appearance-none truncate pe-9')} {...properties} />
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute end-3 top-1/2 size-4 -translate-y-1/2 text-muted-foreground"
      />
    </span>
  )
}
