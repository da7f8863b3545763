import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { operationAddress, operations } from '../reference/openapi.ts'
import { readDocument } from './read-document.ts'
import { type PageRow, SECTIONS } from './sections.ts'

export interface Page {
  address: string
  /** What the navigation calls it. */
  label: string
  section: string
  /** The Markdown that it shows; a page without one is made by the site. */
  file?: string
  /** One sentence about it. */
  about: string
  /** Whether a search looks at its title alone. */
  isFoundByTitle?: boolean
  /** The page that it is a part of; the navigation shows it there alone. */
  within?: string
}

const API_REFERENCE = '/docs/reference/api'

let known: readonly Page[] | undefined

/** All pages of the site, in the order in which they are read. */
export function sitePages(): readonly Page[] {
  known ??= SECTIONS.flatMap(({ title, folder, pages }) =>
    [...pages, ...unnamedIn(folder, pages)].flatMap((row) => {
      const page = pageOf(row, title)
      return page.address === API_REFERENCE ? [page, ...operationPages(page.section)] : [page]
    }),
  )
  return known
}

const operationPages = (section: string): Page[] =>
  operations().map((operation) => ({
    address: operationAddress(operation),
    label: `${operation.method} ${operation.path.replace(/^\/api(\/onboarding)?/, '')}`,
    about: operation.summary,
    section,
    within: API_REFERENCE,
  }))

/** Where a document stands on the site, whether or not it does. */
export function addressOf(file: string): string {
  if (file === 'client/README.md') return '/docs/client'
  return `/${file.replace(/\.md$/, '')}`
}

/** The documents of a folder that no row names, by their titles. */
function unnamedIn(folder: string | undefined, rows: readonly PageRow[]): string[] {
  if (folder === undefined || !existsSync(path.join(process.cwd(), folder))) return []
  const named = new Set(rows.map((row) => (typeof row === 'string' ? row : 'file' in row ? row.file : '')))
  return readdirSync(path.join(process.cwd(), folder))
    .map((name) => `${folder}/${name}`)
    .filter((file) => file.endsWith('.md') && !named.has(file))
    .sort((one, other) => titleOf(readDocument(one)).localeCompare(titleOf(readDocument(other)), 'en'))
}

function pageOf(row: PageRow, section: string): Page {
  if (typeof row === 'object' && 'address' in row) return { ...row, section }
  const file = typeof row === 'string' ? row : row.file
  const text = readDocument(file)
  const label = typeof row === 'string' ? titleOf(text) : row.label
  const isFoundByTitle = typeof row === 'object' && row.isFoundByTitle === true
  return { address: addressOf(file), label, section, file, about: aboutOf(text), isFoundByTitle }
}

const titleOf = (markdown: string): string => /^# (.+)$/m.exec(markdown)?.[1]?.replaceAll('`', '') ?? ''

/** The first sentence of a document, as plain text. */
function aboutOf(markdown: string): string {
  const paragraph = markdown
    .split(/\n{2,}/)
    .find((block) => block.trim() !== '' && !/^(#|```|\||- |<|\d\.)/.test(block.trim()))
  const plain = (paragraph ?? '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .trim()
  return /^.+?[.:](?=\s|$)/s.exec(plain)?.[0].replace(/:$/, '.') ?? plain
}
