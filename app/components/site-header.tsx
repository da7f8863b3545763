import type { ReactNode } from 'react'
import { classNames } from './ui/class-names.ts'

/** The product's name at the left, whatever the page needs at the right. */
export function SiteHeader({ children, className }: { children?: ReactNode; className?: string }) {
  return (
    <header
      className={classNames(
        'mx-auto flex h-16 w-full max-w-5xl items-center justify-between gap-4 px-4 sm:px-6 print:hidden',
        className,
      )}
    >
      {/* A full load: what navigates within the page weighs more than it saves here. */}
      <a href="/" className="flex items-center gap-2 rounded-sm font-semibold tracking-tight">
        <Mark />
        Firststep
      </a>
      <div className="flex items-center gap-1">{children}</div>
    </header>
  )
}

/** Three steps, the first one taken. */
function Mark() {
  return (
    <svg viewBox="0 0 20 20" className="size-5" aria-hidden="true">
      <rect x="1" y="13" width="5" height="6" rx="1.5" className="fill-primary" />
      <rect x="7.5" y="8" width="5" height="11" rx="1.5" className="fill-primary/40" />
      <rect x="14" y="2" width="5" height="17" rx="1.5" className="fill-primary/20" />
    </svg>
  )
}
