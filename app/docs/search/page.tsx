import type { Metadata } from 'next'
import { searchSite } from '../content/search-passages.ts'
import { DocsFrame } from '../docs-frame.tsx'

export const metadata: Metadata = { title: 'Search' }

const MAX_QUERY_CHARACTERS = 200

/** What the search finds, for those whom no script serves. */
export default async function SearchPage({
  searchParams,
}: {
  searchParams: Promise<{ q?: string | string[] }>
}) {
  const query = String((await searchParams).q ?? '').slice(0, MAX_QUERY_CHARACTERS)
  const hits = query.trim() === '' ? [] : searchSite(query)
  return (
    <DocsFrame address="/docs/search" asked={query}>
      <h1>Search</h1>
      {query.trim() === '' ? (
        <p>Type a word into the box at the top, such as “webhook”.</p>
      ) : hits.length === 0 ? (
        <p>
          Nothing found for “{query}”. Try another word, or look through <a href="/docs">all documents</a>.
        </p>
      ) : (
        <p>Pages about “{query}”:</p>
      )}
      <ul className="operations">
        {hits.map(({ address, page, heading, section, excerpt }) => (
          <li key={address}>
            <a href={address}>
              <b>{heading === page ? page : `${page} · ${heading}`}</b>
              <span>
                {section}: {excerpt}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </DocsFrame>
  )
}
