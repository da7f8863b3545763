import { createHash } from 'node:crypto'
import { ERRORS } from '#lib/errors.ts'
import { operationDocument } from '../reference/operation-document.ts'
import { documentAt } from './documents.ts'
import { sitePages } from './pages.ts'
import { createSearch, type SearchHit, type SearchPassage } from './search.ts'

/** Headings over nothing but links to other pages. */
const ONWARD = /^Where to (?:go next|read on)$/

let known: readonly SearchPassage[] | undefined

/** All that a search of the site looks through. */
export function searchPassages(): readonly SearchPassage[] {
  known ??= sitePages().flatMap(({ address, label, section, isFoundByTitle }) => {
    if (address === '/docs/errors') return errorPassages(label, section)
    const { document } = documentAt(address) ?? operationDocument(address) ?? {}
    return (document?.passages ?? [])
      .slice(0, isFoundByTitle ? 1 : undefined)
      .filter(({ heading }) => !ONWARD.test(heading))
      .map(({ heading, id, text }) => ({
        address: id === '' ? address : `${address}#${id}`,
        page: label,
        section,
        heading,
        text,
      }))
  })
  return known
}

const errorPassages = (page: string, section: string): SearchPassage[] =>
  Object.entries(ERRORS).map(([code, { status, title, detail }]) => ({
    address: `/docs/errors#${code}`,
    page,
    section,
    heading: title,
    text: `${status} ${code} ${detail}`,
  }))

let search: ((query: string) => SearchHit[]) | undefined

/** Searches on the server, for those whom no script serves. */
export function searchSite(query: string): SearchHit[] {
  search ??= createSearch(searchPassages())
  return search(query)
}

let digest: string | undefined

/** Where the index is fetched; the address changes with what is in it. */
export function searchIndexAddress(): string {
  digest ??= createHash('sha256').update(JSON.stringify(searchPassages())).digest('hex').slice(0, 12)
  return `/docs/search-index?v=${digest}`
}
