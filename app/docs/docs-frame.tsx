import { Menu } from 'lucide-react'
import type { ReactNode } from 'react'
import { SiteHeader } from '../components/site-header.tsx'
import { ThemeSwitch } from '../components/theme-switch.tsx'
import { PREFERENCE_WORDS } from '../dictionary/preference-words.ts'
import { readPreferences } from '../preferences.ts'
import type { Heading } from './content/document.ts'
import { type Page, sitePages } from './content/pages.ts'
import { searchIndexAddress } from './content/search-passages.ts'
import { SECTIONS } from './content/sections.ts'
import { DocsScript } from './docs-script.tsx'
import { DocsSearch } from './docs-search.tsx'
import { OwnPlace } from './own-place.tsx'
import '../components/code-block.css'
import './docs.css'
import './docs-search.css'
import './docs-text.css'
import './docs-reference.css'

interface DocsFrameProps {
  /** Of the page that is shown. */
  address: string
  headings?: readonly Heading[]
  /** What the search was asked, where the page answers it. */
  asked?: string
  children: ReactNode
}

/** What the documents share: navigation, search, contents, the way on. They are in English, whatever the reader prefers. */
export async function DocsFrame({ address, headings = [], asked, children }: DocsFrameProps) {
  const { theme } = await readPreferences()
  const contents = headings.filter(({ depth }) => depth === 2)
  return (
    <div lang="en" dir="ltr">
      <a href="#content" className="docs-skip">
        Skip to the content
      </a>
      <SiteHeader className="docs-header">
        <DocsSearch indexAddress={searchIndexAddress()} asked={asked} />
        <ThemeSwitch theme={theme} labels={PREFERENCE_WORDS.en.theme} />
        {/* An attribute of HTML opens it, so that it works without a script. */}
        <button type="button" popoverTarget="docs-navigation" className="docs-menu" aria-label="Menu">
          <Menu aria-hidden className="size-5" />
        </button>
      </SiteHeader>
      <div className="docs-grid">
        <Navigation address={address} />
        <main id="content" className="docs-main">
          {contents.length > 1 && (
            <details className="docs-contents-small">
              <summary>On this page</summary>
              <Contents headings={contents} />
            </details>
          )}
          <article className="prose">{children}</article>
          <Neighbours address={address} />
        </main>
        {contents.length > 1 && (
          <nav aria-labelledby="contents-title" className="docs-contents">
            <p id="contents-title">On this page</p>
            <Contents headings={contents} />
          </nav>
        )}
      </div>
      <DocsScript />
      <OwnPlace />
    </div>
  )
}

function Navigation({ address }: { address: string }) {
  const opened = sitePages().find((page) => page.address === address)
  const isShown = ({ within }: Page) =>
    within === undefined || within === address || within === opened?.within
  return (
    <nav id="docs-navigation" aria-label="Documentation" popover="auto" className="docs-navigation">
      {SECTIONS.map(({ title }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {sitePages()
              .filter((page) => page.section === title && isShown(page))
              .map((page) => (
                <li key={page.address} className={page.within && 'within'}>
                  <a href={page.address} aria-current={page.address === address ? 'page' : undefined}>
                    {page.label}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

function Contents({ headings }: { headings: readonly Heading[] }) {
  return (
    <ul>
      {headings.map(({ id, text }) => (
        <li key={id}>
          <a href={`#${id}`}>{text}</a>
        </li>
      ))}
    </ul>
  )
}

function Neighbours({ address }: { address: string }) {
  const pages = sitePages()
  const place = pages.findIndex((page) => page.address === address)
  if (place < 0) return null
  const [previous, next] = [pages[place - 1], pages[place + 1]]
  return (
    <nav aria-label="Previous and next page" className="docs-neighbours">
      {previous && (
        <a href={previous.address} rel="prev">
          <span>Previous</span> {previous.label}
        </a>
      )}
      {next && (
        <a href={next.address} rel="next" className="next">
          <span>Next</span> {next.label}
        </a>
      )}
    </nav>
  )
}
