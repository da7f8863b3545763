import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'

const badgeVariants = cva(
  'inline-flex items-center gap-1 rounded-full px-2 py-0.5 text-xs font-medium whitespace-nowrap',
  {
    variants: {
      variant: {
        neutral: 'bg-muted text-muted-foreground',
        accent: 'bg-accent text-accent-foreground',
        warning: 'bg-warning-surface text-warning',
        destructive: 'bg-destructive-surface text-destructive',
      },
    },
    defaultVariants: { variant: 'neutral' },
  },
)

export function Badge({
  className,
  variant,
  ...properties
}: ComponentProps<'span'> & VariantProps<typeof badgeVariants>) {
  return <span className={classNames(badgeVariants({ variant }), className)} {...properties} />
}
