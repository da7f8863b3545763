import { cva, type VariantProps } from 'class-variance-authority'
import { Slot } from 'radix-ui/slot'
import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'

export const buttonVariants = cva(
  'inline-flex items-center justify-center gap-2 rounded-md py-1 text-sm font-medium transition-colors sm:whitespace-nowrap disabled:opacity-60 aria-disabled:opacity-60 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      variant: {
        primary: 'bg-primary text-primary-foreground hover:bg-primary/90',
        secondary: 'border border-input/60 bg-card text-foreground hover:bg-muted',
        ghost: 'text-foreground hover:bg-muted',
        toggle:
          'text-muted-foreground uppercase hover:bg-muted aria-pressed:text-foreground aria-pressed:underline aria-pressed:underline-offset-4',
        destructive: 'bg-destructive text-destructive-foreground hover:bg-destructive/90',
        link: 'text-link underline underline-offset-4 hover:no-underline',
      },
      size: {
        inline: '',
        narrow: 'min-h-11 min-w-10 px-1.5',
        small: 'min-h-11 px-2.5',
        medium: 'min-h-11 px-4',
        large: 'min-h-11 px-6 text-base',
        icon: 'size-11',
      },
    },
    defaultVariants: { variant: 'primary', size: 'medium' },
  },
)

type ButtonProps = ComponentProps<'button'> & VariantProps<typeof buttonVariants> & { asChild?: boolean }

/** A button, or with `asChild` the look of one on its child, for links. */
export function Button({ className, variant, size, asChild = false, type, ...properties }: ButtonProps) {
  const Element = asChild ? Slot : 'button'
  return (
    <Element
      className={classNames(buttonVariants({ variant, size }), className)}
      {...(asChild ? {} : { type: type ?? 'button' })}
      {...properties}
    />
  )
}
