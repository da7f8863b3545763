import { DocsFrame } from './docs-frame.tsx'

/** What stands at an address of the documents that there is not: the ways to those that there are. */
export default function NoDocument() {
  return (
    <DocsFrame address="">
      <h1>Page not found</h1>
      <p className="lead">
        The address may be mistyped, or the page may have moved. Search for what you need, or start at the{' '}
        <a href="/docs">overview of all pages</a>.
      </p>
    </DocsFrame>
  )
}
