import type { Metadata } from 'next'
import { ERRORS } from '#lib/errors.ts'
import { DocsFrame } from '../docs-frame.tsx'

export const metadata: Metadata = {
  title: 'Errors',
  description: 'What each error code of the API means and what to do about it.',
}

/** What the `type` of every failure links to. */
export default function Errors() {
  return (
    <DocsFrame address="/docs/errors">
      <h1>Errors</h1>
      <p>
        Every failure is a problem (RFC 9457) with one of these codes. Its <code>detail</code> says what to do
        next, and its <code>requestId</code> finds the request in the logs.
      </p>
      {Object.entries(ERRORS).map(([code, { status, title, detail }]) => (
        <section key={code} id={code} className="error-kind">
          <h2>
            {title}{' '}
            <code>
              {status} {code}
            </code>
          </h2>
          <p>{detail}</p>
        </section>
      ))}
    </DocsFrame>
  )
}
