import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'

/** What every control that one types into or picks from looks like. */
export const controlClasses =
  'w-full min-w-0 rounded-md border border-input bg-card px-3 text-base text-foreground placeholder:text-muted-foreground transition-colors hover:border-foreground/60 disabled:opacity-60 aria-invalid:border-destructive sm:text-sm'

export function Input({ className, ...properties }: ComponentProps<'input'>) {
  return <input className={classNames(controlClasses, 'h-11', className)} {...properties} />
}

export function Textarea({ className, ...properties }: ComponentProps<'textarea'>) {
  return <textarea className={classNames(controlClasses, 'min-h-24 py-2', className)} {...properties} />
}

/** The browser's own select: its list is the platform's, on a phone as well. */
export function Select({ className, ...properties }: ComponentProps<'select'>) {
  return <select className={classNames(controlClasses, 'h-11 pe-8', className)} {...properties} />
}
