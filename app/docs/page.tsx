import type { Metadata } from 'next'
import { sitePages } from './content/pages.ts'
import { SECTIONS } from './content/sections.ts'
import { DocsFrame } from './docs-frame.tsx'

export const metadata: Metadata = {
  title: 'Documentation',
  description: 'Quick start, guides, concepts and the complete reference of Firststep.',
}

const WAYS_IN = [
  {
    href: '/docs/quick-start',
    title: 'Quick start',
    text: 'From an empty folder to a saved answer, in ten minutes.',
  },
  {
    href: '/docs/guides/your-own-flow',
    title: 'Your own questions',
    text: 'Steps, fields and conditions are one value in one file.',
  },
  {
    href: '/docs/reference/api',
    title: 'API reference',
    text: 'Every endpoint, with samples for curl, the client and fetch.',
  },
]

export default function Start() {
  return (
    <DocsFrame address="/docs">
      <h1>Documentation</h1>
      <p className="lead">
        Firststep is the onboarding backend of a Next.js and Supabase product: it asks your questions, saves
        every answer, and gives each company advice of its own. New here? Begin with the quick start.
      </p>
      <ul className="docs-cards">
        {WAYS_IN.map(({ href, title, text }) => (
          <li key={href}>
            <a href={href}>
              <b>{title}</b>
              <span>{text}</span>
            </a>
          </li>
        ))}
      </ul>
      {SECTIONS.filter(({ title }) => title !== 'Start').map(({ title, about }) => (
        <section key={title}>
          <h2>{title}</h2>
          <p>{about}</p>
          <ul className="docs-list">
            {sitePages()
              .filter((page) => page.section === title && page.within === undefined)
              .map((page) => (
                <li key={page.address}>
                  <a href={page.address}>{page.label}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </DocsFrame>
  )
}
