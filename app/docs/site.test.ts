import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createOnboardingClient, memoryStorage } from '#client/index.ts'
import { ERRORS } from '#lib/errors.ts'
import { documentAt } from './content/documents.ts'
import { sitePages } from './content/pages.ts'
import { searchSite } from './content/search-passages.ts'
import { NOT_ON_THE_SITE, SECTIONS } from './content/sections.ts'
import { operations } from './reference/openapi.ts'
import { operationDocument } from './reference/operation-document.ts'
import { CLIENT_CALLS, samplesOf } from './reference/samples.ts'

const shown = (address: string) => (documentAt(address) ?? operationDocument(address))?.document

const withDocument = sitePages().filter(({ address }) => shown(address) !== undefined)

test('the reference stands where the contract says that the start links it', () => {
  expect(sitePages().map(({ address }) => address)).toContain('/docs/reference/api')
})

test('every document is on the site, or is named as one for whoever works on the repository', () => {
  const files = new Set(sitePages().map(({ file }) => file))
  const missing = globSync('docs/**/*.md').filter(
    (file) => !files.has(file) && !NOT_ON_THE_SITE.includes(file),
  )
  expect(missing, 'give it a row in app/docs/content/sections.ts').toEqual([])
  for (const file of NOT_ON_THE_SITE) expect(files.has(file), file).toBe(false)
})

test('no two pages share an address, and each has a label and says in a sentence what it is about', () => {
  const addresses = sitePages().map(({ address }) => address)
  expect(new Set(addresses).size).toBe(addresses.length)
  for (const { address, label, about } of sitePages()) {
    expect(label, address).not.toBe('')
    expect(about, address).toMatch(/\S{2,}/)
  }
  for (const { title } of SECTIONS) expect(sitePages().some(({ section }) => section === title)).toBe(true)
})

test.each(withDocument)(
  'every link of $address leads to a page and a heading that are there',
  ({ address }) => {
    const html = shown(address)?.html ?? ''
    for (const [, link = ''] of html.matchAll(/href="([^"]+)"/g)) {
      if (/^https?:/.test(link)) continue
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? address : path
      if (!target.startsWith('/docs')) {
        expect(['/', '/onboarding', '/admin', '/api/openapi.json'], link).toContain(target)
        continue
      }
      expect(['/docs', ...sitePages().map((page) => page.address)], `${address}: ${link}`).toContain(target)
      if (anchor === undefined) continue
      const ids =
        target === '/docs/errors' ? Object.keys(ERRORS) : (shown(target)?.headings.map(({ id }) => id) ?? [])
      expect(ids, `${address}: ${link}`).toContain(anchor)
    }
  },
)

test.each(withDocument)(
  '$address begins with its only title, and its headings have names of their own',
  ({ address }) => {
    const { html = '', headings = [] } = shown(address) ?? {}
    expect(html).toMatch(/^<h1>/)
    expect(html.match(/<h1>/g)).toHaveLength(1)
    const ids = headings.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    // What the page cannot show would stand there as its source.
    const words = html.replace(/<pre[\s\S]*?<\/pre>|<code[^>]*>[\s\S]*?<\/code>|<[^>]+>/g, '')
    const sources = words.match(/.{20}(\]\(|&lt;\/?(?:br|b|i|p|div|img|details)\b).{20}/g)
    expect(sources).toBe(null)
  },
)

test('HTML in a document is shown as text', async () => {
  const { renderDocument } = await import('./content/document.ts')
  const { html } = renderDocument(
    '# A <b>title</b>\n\n<script>alert(1)</script>\n\n`<i>`\n\n```ts\n"<u>"\n```',
    'docs/a.md',
  )
  expect(html).not.toMatch(/<(b|script|i|u)>/)
})

test('every operation has a sample of each way to call it, and the client has the methods that they name', () => {
  const client = createOnboardingClient({ baseUrl: '', storage: memoryStorage() })
  for (const operation of operations()) {
    const samples = samplesOf(operation)
    expect(samples.map(({ name }) => name)).toEqual(
      operation.operationId in CLIENT_CALLS ? ['curl', 'Client', 'fetch'] : ['curl', 'fetch'],
    )
    for (const { code } of samples) expect(code).not.toMatch(/undefined,|\{id\}/)
  }
  const known = new Set(operations().map(({ operationId }) => operationId))
  for (const [operationId, call] of Object.entries(CLIENT_CALLS)) {
    expect(known.has(operationId), operationId).toBe(true)
    for (const [, method = ''] of call('').matchAll(/client\.(\w+)\(/g)) expect(client).toHaveProperty(method)
  }
})

/** What newcomers type, and the pages of which one answers it. */
const QUESTIONS: [string, ...string[]][] = [
  ['quick start', '/docs/quick-start'],
  ['getting started', '/docs/quick-start'],
  ['how do I sign up and get a token', '/docs/quick-start'],
  ['add my own questions', '/docs/flow', '/docs/guides/your-own-flow'],
  ['conditional fields', '/docs/flow'],
  ['field types', '/docs/flow'],
  ['translate the texts', '/docs/flow'],
  ['mount in nextjs', '/docs/guides/add-to-nextjs'],
  ['supabase', '/docs/guides/put-on-supabase'],
  ['deploy on vercel', '/docs/guides/deploy-to-vercel'],
  ['docker', '/docs/guides/run-in-a-container'],
  ['environment variables', '/docs/configuration'],
  ['DATABASE_URL', '/docs/configuration'],
  [
    'encryption key',
    '/docs/configuration',
    '/docs/security',
    '/docs/reference/command-line',
    '/docs/decisions/field-encryption',
  ],
  ['rate limit', '/docs/http-api', '/docs/security', '/docs/errors'],
  ['validation_failed', '/docs/errors', '/docs/http-api'],
  ['edit conflict two tabs', '/docs/concepts/sessions', '/docs/http-api', '/docs/errors'],
  ['what happens offline', '/docs/client', '/docs/wizard'],
  ['react hooks', '/docs/client'],
  ['stream recommendations', '/docs/http-api', '/docs/client', '/docs/reference/api/suggest'],
  ['webhook signature', '/docs/webhooks'],
  ['how much do models cost', '/docs/ai'],
  ['without an AI key', '/docs/advisor', '/docs/ai', '/docs/quick-start', '/docs/configuration'],
  ['delete a user gdpr', '/docs/retention', '/docs/reference/command-line'],
  ['when does a session expire', '/docs/retention', '/docs/concepts/sessions'],
  ['row level security', '/docs/concepts/row-security', '/docs/security', '/docs/rls-matrix'],
  [
    'make somebody admin',
    '/docs/embedded-services',
    '/docs/reference/command-line',
    '/docs/guides/put-on-supabase',
  ],
  ['prometheus metrics', '/docs/operations'],
  ['add an industry', '/docs/guides/add-an-industry'],
  [
    'export the plan to a calendar',
    '/docs/concepts/the-plan',
    '/docs/http-api',
    '/docs/reference/api/get-plan',
  ],
  ['migrate the database', '/docs/reference/command-line', '/docs/guides/put-on-supabase'],
  ['how fast is it', '/docs/performance'],
]

test.each(QUESTIONS)('who asks "%s" finds the answer among the first three pages', (question, ...answers) => {
  const found = searchSite(question)
    .slice(0, 3)
    .map(({ address }) => address.split('#')[0])
  expect(
    answers.some((answer) => found.includes(answer)),
    found.join(', '),
  ).toBe(true)
})

test('what the configuration page names is what the code reads, and the other way round', async () => {
  const { environmentSchema } = await import('#lib/environment.ts')
  const rows = readFileSync('docs/configuration.md', 'utf8').match(/^\| `.*$/gm) ?? []
  const documented = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, name]) => name),
  )
  const inText = [
    ...readFileSync('docs/configuration.md', 'utf8').matchAll(/`([A-Z][A-Z0-9]*_[A-Z0-9_]+)(?:=1)?`/g),
  ].map(([, name]) => name)
  const read = Object.keys(environmentSchema.shape)
  expect(
    read.filter((name) => !documented.includes(name) && !inText.includes(name)),
    'not documented',
  ).toEqual([])
  expect(
    documented.filter((name) => name !== undefined && !read.includes(name)),
    'not read',
  ).toEqual([])
  expect(new Set(documented).size, 'each once').toBe(documented.length)
})
