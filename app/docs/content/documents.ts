import { type Document, renderDocument } from './document.ts'
import { type Page, sitePages } from './pages.ts'
import { readDocument } from './read-document.ts'

const rendered = new Map<string, Document>()

/** The document of a page, rendered once in a process; undefined where no document has this address. */
export function documentAt(address: string): { page: Page; document: Document } | undefined {
  const page = sitePages().find((each) => each.address === address)
  if (page?.file === undefined) return undefined
  const document = rendered.get(address) ?? renderDocument(readDocument(page.file), page.file)
  rendered.set(address, document)
  return { page, document }
}
