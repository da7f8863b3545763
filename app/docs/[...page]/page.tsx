import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { OwnHtml } from '../../components/own-html.tsx'
import { documentAt } from '../content/documents.ts'
import { sitePages } from '../content/pages.ts'
import { DocsFrame } from '../docs-frame.tsx'
import { operationDocument } from '../reference/operation-document.ts'

interface Properties {
  params: Promise<{ page: string[] }>
}

const addressOf = async ({ params }: Properties) => `/docs/${(await params).page.join('/')}`

export async function generateMetadata(properties: Properties): Promise<Metadata> {
  const address = await addressOf(properties)
  const page = sitePages().find((each) => each.address === address)
  if (page === undefined) return {}
  return { title: page.within === undefined ? page.label : page.about, description: page.about }
}

/** A document of the repository, or an operation of the API. */
export default async function DocsPage(properties: Properties) {
  const address = await addressOf(properties)
  const { document } = documentAt(address) ?? operationDocument(address) ?? notFound()
  return (
    <DocsFrame address={address} headings={document.headings}>
      <OwnHtml html={document.html} />
    </DocsFrame>
  )
}
