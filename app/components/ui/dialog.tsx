'use client'

import { Content, Description, Overlay, Portal, Root, Title } from 'radix-ui/dialog'
import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'

// The style that keeps the page behind from scrolling is put in by a part of Radix, with the nonce it finds here.
if (typeof document !== 'undefined') {
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce
  Object.assign(globalThis, { __webpack_nonce__: nonce })
}

export const Dialog = Root
export const DialogTitle = ({ className, ...properties }: ComponentProps<typeof Title>) => (
  <Title className={classNames('text-lg font-semibold tracking-tight', className)} {...properties} />
)
export const DialogDescription = ({ className, ...properties }: ComponentProps<typeof Description>) => (
  <Description className={classNames('text-sm text-muted-foreground', className)} {...properties} />
)

/** The dialog itself over a dimmed page; focus stays in it until it is closed. */
export function DialogContent({ className, ...properties }: ComponentProps<typeof Content>) {
  return (
    <Portal>
      <Overlay className="fixed inset-0 z-40 bg-black/50" />
      <Content
        className={classNames(
          'fixed top-1/2 left-1/2 z-50 grid max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] max-w-lg -translate-x-1/2 -translate-y-1/2 gap-4 overflow-y-auto rounded-xl border border-border bg-popover p-5 text-popover-foreground shadow-xl sm:p-6',
          className,
        )}
        {...properties}
      />
    </Portal>
  )
}
