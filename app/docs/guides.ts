import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** What stands under /docs/guides, by its address; the files are the repository's own documents. */
export const GUIDES = {
  conventions: { title: 'Conventions of the API', file: 'docs/http-api.md' },
  client: { title: 'The client library', file: 'client/README.md' },
  flow: { title: 'The flow', file: 'docs/flow.md' },
  'mount-in-nextjs': { title: 'Mount in an existing Next.js app', file: 'docs/guides/mount-in-nextjs.md' },
  'put-on-supabase': { title: 'Put on Supabase', file: 'docs/guides/put-on-supabase.md' },
  'deploy-to-vercel': { title: 'Deploy to Vercel', file: 'docs/guides/deploy-to-vercel.md' },
  'run-in-a-container': { title: 'Run in a container', file: 'docs/guides/run-in-a-container.md' },
  'your-own-flow': { title: 'Your own flow', file: 'docs/guides/your-own-flow.md' },
  'change-your-flow': { title: 'Change your flow', file: 'docs/guides/change-your-flow.md' },
  'add-an-industry': { title: 'Add an industry', file: 'docs/guides/add-an-industry.md' },
} as const satisfies Record<string, { title: string; file: string }>

export type GuideSlug = keyof typeof GUIDES

export const isGuideSlug = (slug: string): slug is GuideSlug => Object.hasOwn(GUIDES, slug)

/** The Markdown of a guide. */
export function readGuide(slug: GuideSlug): Promise<string> {
  return readFile(path.join(process.cwd(), GUIDES[slug].file), 'utf8')
}

/** Where a link of a guide leads on the site: to the page of another guide, else where it says. */
export function siteAddress(link: string): string {
  const name = link.replace(/^.*\//, '')
  const slug = Object.entries(GUIDES).find(([, { file }]) => file.endsWith(`/${name}`))?.[0]
  if (link.endsWith('client/README.md')) return '/docs/guides/client'
  return slug === undefined ? link : `/docs/guides/${slug}`
}
