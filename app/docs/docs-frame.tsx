import Link from 'next/link.js'
import type { ReactNode } from 'react'
import { SiteHeader } from '../components/site-header.tsx'
import { GUIDES } from './guides.ts'

const linkStyle = 'rounded-sm py-1 text-muted-foreground hover:text-foreground'

/** What the documents share: a way to the others at the side. They are in English, whatever the reader prefers. */
export function DocsFrame({ children }: { children: ReactNode }) {
  return (
    <div lang="en">
      <SiteHeader />
      <div className="mx-auto grid w-full max-w-5xl grid-cols-[minmax(0,1fr)] gap-8 px-4 pt-6 pb-20 sm:px-6 md:grid-cols-[14rem_minmax(0,1fr)]">
        <nav aria-label="Documentation" className="flex flex-wrap gap-x-5 text-sm md:flex-col md:flex-nowrap">
          {/* A full load: the reference needs a policy of its own. */}
          <a href="/docs" className={linkStyle}>
            API reference
          </a>
          <Link href="/docs/errors" prefetch={false} className={linkStyle}>
            Errors
          </Link>
          {Object.entries(GUIDES).map(([slug, { title }]) => (
            <Link key={slug} href={`/docs/guides/${slug}`} prefetch={false} className={linkStyle}>
              {title}
            </Link>
          ))}
        </nav>
        <main>{children}</main>
      </div>
    </div>
  )
}
