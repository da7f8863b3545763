'use client'

import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { SearchHit, SearchPassage } from './content/search.ts'

type Find = (query: string) => SearchHit[]

/** Fetches the index and what searches it, both with the first key that is pressed. */
async function loadSearch(address: string): Promise<Find> {
  const [{ createSearch }, response] = await Promise.all([import('./content/search.ts'), fetch(address)])
  return createSearch((await response.json()) as SearchPassage[])
}

/** The search of the site: in the browser where scripts run, else by a page of the server. */
export function DocsSearch({ indexAddress, asked = '' }: { indexAddress: string; asked?: string }) {
  const [query, setQuery] = useState(asked)
  const [find, setFind] = useState<Find>()
  const [isOpen, setIsOpen] = useState(false)
  const place = useRef<HTMLFormElement>(null)
  const isAsked = useRef(false)

  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent) => {
      const isTyping = (event.target as Element).closest('input, textarea, select')
      if (event.key !== '/' || isTyping || event.metaKey || event.ctrlKey) return
      event.preventDefault()
      place.current?.querySelector('input')?.focus()
    }
    document.addEventListener('keydown', focus)
    return () => document.removeEventListener('keydown', focus)
  }, [])

  const load = () => {
    if (isAsked.current) return
    isAsked.current = true
    loadSearch(indexAddress).then(
      (loaded) => setFind(() => loaded),
      // The form still asks the server.
      () => {
        isAsked.current = false
      },
    )
  }

  const hits = isOpen && find && query.trim().length > 1 ? find(query) : undefined
  return (
    <search className="docs-search">
      <form
        ref={place}
        action="/docs/search"
        onKeyDown={(event) => {
          if (event.key === 'Escape') setIsOpen(false)
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveFocus(event)
        }}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false)
        }}
      >
        <Search aria-hidden className="size-4" />
        <input
          type="search"
          name="q"
          aria-label="Search the documentation"
          placeholder="Search"
          autoComplete="off"
          value={query}
          onFocus={() => {
            load()
            setIsOpen(true)
          }}
          onChange={(event) => {
            load()
            setIsOpen(true)
            setQuery(event.target.value)
          }}
        />
        {hits && (
          <div className="docs-hits">
            <p role="status">
              {hits.length === 0 ? `Nothing found for “${query}”. Try another word.` : `${hits.length} pages`}
            </p>
            <ul>
              {hits.map((hit) => (
                <li key={hit.address}>
                  <a href={hit.address} onClick={() => setIsOpen(false)}>
                    <b>{hit.page}</b>
                    {hit.heading !== hit.page && <span> · {hit.heading}</span>}
                    <small>{hit.excerpt}</small>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
      </form>
    </search>
  )
}

/** The arrows go through the field and what was found. */
function moveFocus(event: KeyboardEvent<HTMLFormElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, .docs-hits a')]
  const step = event.key === 'ArrowDown' ? 1 : -1
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
