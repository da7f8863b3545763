import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { OwnHtml } from '../../components/own-html.tsx'
import { documentAt } from '../content/documents.ts'
import { sitePages } from '../content/pages.ts'
import { DocsFrame } from '../docs-frame.tsx'
import type { Operation } from '../reference/openapi.ts'
import { operationDocument } from '../reference/operation-document.ts'
import { exampleAddress, exampleBody } from '../reference/samples.ts'
import { TryIt } from '../reference/try-it.tsx'

interface Properties {
  params: Promise<{ page: string[] }>
}

const addressOf = async ({ params }: Properties) => `/docs/${(await params).page.join('/')}`

export async function generateMetadata(properties: Properties): Promise<Metadata> {
  const address = await addressOf(properties)
  const page = sitePages().find((each) => each.address === address)
  if (page === undefined) return { title: 'Page not found' }
  return { title: page.within === undefined ? page.label : page.about, description: page.about }
}

/** A document of the repository, or an operation of the API. */
export default async function DocsPage(properties: Properties) {
  const address = await addressOf(properties)
  const operation = operationDocument(address)
  const { document } = documentAt(address) ?? operation ?? notFound()
  return (
    <DocsFrame address={address} headings={document.headings}>
      <OwnHtml html={document.html} />
      {operation && <TryOperation operation={operation.operation} />}
    </DocsFrame>
  )
}

function TryOperation({ operation }: { operation: Operation }) {
  const body = exampleBody(operation)
  return (
    <TryIt
      method={operation.method}
      path={exampleAddress(operation)}
      body={body === undefined ? undefined : JSON.stringify(body, null, 2)}
    />
  )
}
