import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'

const alertVariants = cva('flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg px-4 py-3 text-sm', {
  variants: {
    variant: {
      information: 'bg-accent text-accent-foreground',
      warning: 'bg-warning-surface text-warning',
      destructive: 'bg-destructive-surface text-destructive',
    },
  },
  defaultVariants: { variant: 'information' },
})

/** A message in the page. Give it `role="alert"` only where it interrupts what one is doing. */
export function Alert({
  className,
  variant,
  ...properties
}: ComponentProps<'div'> & VariantProps<typeof alertVariants>) {
  return <div className={classNames(alertVariants({ variant }), className)} {...properties} />
}
