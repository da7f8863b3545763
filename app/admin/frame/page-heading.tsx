import type { ReactNode } from 'react'

/** What a page is about, with what one does first beside it. */
export function PageHeading({
  title,
  text,
  children,
}: {
  title: string
  text?: string
  children?: ReactNode
}) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="grid gap-1">
        <h1 className="text-title font-semibold tracking-tight">{title}</h1>
        {text !== undefined && <p className="text-sm text-muted-foreground">{text}</p>}
      </div>
      {children}
    </div>
  )
}
