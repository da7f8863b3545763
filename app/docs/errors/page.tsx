import type { Metadata } from 'next'
import { ERRORS } from '#lib/errors.ts'
import { DocsFrame } from '../docs-frame.tsx'

export const metadata: Metadata = { title: 'Errors' }

/** What the `type` of every failure links to. */
export default function Errors() {
  return (
    <DocsFrame>
      <h1 className="mb-6 text-3xl font-semibold tracking-tight">Errors</h1>
      <p className="my-4 leading-7">
        Every failure is a problem (RFC 9457) with one of these codes. Its <code>detail</code> says what to do
        next, and its <code>requestId</code> finds the request in the logs.
      </p>
      {Object.entries(ERRORS).map(([code, { status, title, detail }]) => (
        <section key={code} id={code} className="scroll-mt-6 border-t border-border py-6">
          <h2 className="flex flex-wrap items-baseline gap-3 text-lg font-semibold">
            {title}
            <code className="rounded bg-muted px-1.5 py-0.5 text-sm font-normal">
              {status} {code}
            </code>
          </h2>
          <p className="mt-2 leading-7">{detail}</p>
        </section>
      ))}
    </DocsFrame>
  )
}
