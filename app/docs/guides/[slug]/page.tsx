import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { DocsFrame } from '../../docs-frame.tsx'
import { GUIDES, isGuideSlug, readGuide } from '../../guides.ts'
import { Markdown } from '../../markdown.tsx'

interface Properties {
  params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { slug } = await params
  return isGuideSlug(slug) ? { title: GUIDES[slug].title } : {}
}

export default async function Guide({ params }: Properties) {
  const { slug } = await params
  if (!isGuideSlug(slug)) notFound()
  return (
    <DocsFrame>
      <Markdown text={await readGuide(slug)} />
    </DocsFrame>
  )
}
