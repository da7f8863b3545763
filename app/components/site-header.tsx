import type { ReactNode } from 'react'
import { addressInApp } from '#app/address-in-app.ts'
import type { Brand } from '#lib/flow/flow.ts'
import { classNames } from './ui/class-names.ts'

interface SiteHeaderProps {
  /** The house whose page it is; this product without one. */
  brand?: Brand | null
  className?: string
  children?: ReactNode
}

/** The name of the house at one side, whatever the page needs at the other. */
export function SiteHeader({ brand, className, children }: SiteHeaderProps) {
  return (
    <header
      className={classNames(
        'mx-auto flex min-h-16 w-full max-w-5xl flex-wrap items-center justify-between gap-x-2 px-4 py-2 sm:px-6 print:hidden',
        className,
      )}
    >
      {/* A full load: what navigates within the page weighs more than it saves here. */}
      <a
        href={brand?.links?.home ?? addressInApp('/')}
        className="flex min-h-11 min-w-0 items-center gap-2 rounded-sm font-semibold tracking-tight"
      >
        {brand ? <House brand={brand} /> : <Product />}
      </a>
      <div className="ms-auto flex flex-wrap items-center justify-end sm:gap-1">{children}</div>
    </header>
  )
}

function House({ brand: { name, logo } }: { brand: Brand }) {
  if (logo === undefined) return name
  // biome-ignore lint/performance/noImgElement: it is the house's own, wherever that keeps it
  return <img src={logo} alt={name} className="h-8 max-w-40 object-contain" />
}

function Product() {
  return (
    <>
      <Mark />
      Firststep
    </>
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
