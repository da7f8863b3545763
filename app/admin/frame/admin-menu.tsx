'use client'

import { usePathname } from 'next/navigation.js'
import { PageLink } from '#app/components/page-link.tsx'

interface AdminMenuProperties {
  label: string
  links: { path: string; text: string }[]
  who: string
}

/** The pages that the operator may open, the one at hand marked, and as whom. */
export function AdminMenu({ label, links, who }: AdminMenuProperties) {
  const here = usePathname()
  const isHere = (path: string) => here === path || (path !== '/admin' && here.startsWith(`${path}/`))
  return (
    <nav
      aria-label={label}
      className="mx-auto flex w-full max-w-6xl flex-wrap items-center gap-x-1 px-2 text-sm sm:px-3"
    >
      {links.map(({ path, text }) => (
        <PageLink
          key={path}
          href={path}
          aria-current={isHere(path) ? 'page' : undefined}
          className="inline-flex h-11 items-center border-b-2 font-medium border-transparent px-2 text-muted-foreground hover:text-foreground sm:px-3 aria-[current]:border-primary aria-[current]:text-foreground"
        >
          {text}
        </PageLink>
      ))}
      <p className="ms-auto min-w-0 truncate px-2 py-1 sm:px-3 text-muted-foreground">{who}</p>
    </nav>
  )
}
