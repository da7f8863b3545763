import type { Metadata } from 'next'
import Link from 'next/link.js'
import { ApiReference } from './api-reference.tsx'

export const metadata: Metadata = { title: 'API reference' }

export default function Reference() {
  return (
    <div lang="en">
      <nav
        aria-label="Documentation"
        className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-border px-4 py-3 text-sm"
      >
        <Link href="/" prefetch={false} className="font-semibold">
          Firststep
        </Link>
        <Link href="/docs/guides/conventions" prefetch={false}>
          Guides
        </Link>
        <Link href="/docs/errors" prefetch={false}>
          Errors
        </Link>
        <a href="/api/openapi.json">openapi.json</a>
      </nav>
      <main>
        <h1 className="sr-only">API reference</h1>
        <ApiReference />
      </main>
    </div>
  )
}
