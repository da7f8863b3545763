import type { ProductProcess } from '#tests/support/product-process.ts'
import { type RawRequest, rawRequest } from '#tests/support/raw-request.ts'
import type { KnownFault } from './known-fault.ts'
import { MAX_GROWTH_BYTES, openUploads } from './page-uploads.ts'
import { figureOf } from './product-figures.ts'

const STATIC_REQUESTS = 30
/** It took 54 to 77, of a processor that did nothing else. */
const MAX_STATIC_CPU_MS = 25

const memoryOf = (product: ProductProcess) => figureOf(product, 'process_resident_memory_bytes')

/** The largest script of the reference's pages. */
async function referenceScript(origin: string): Promise<string> {
  const page = await (await fetch(`${origin}/docs/api`)).text()
  const chunks = [...new Set(page.match(/\/_next\/static\/[^"'\\ ]+\.js/g))]
  const sizes = await Promise.all(
    chunks.map(async (chunk) => (await (await fetch(origin + chunk)).text()).length),
  )
  return chunks[sizes.indexOf(Math.max(...sizes))] ?? '/docs/scalar.js'
}

/** What reaches Next's own words, or did. */
const FORGED = '\xc2\x9b31mFORGED'
const PROVOCATIONS: RawRequest[] = [
  { method: 'POST', path: '/onboarding', headers: { 'next-action': FORGED } },
  { method: 'TRACE', path: '/onboarding', headers: {} },
  { method: 'GET', path: '/sign-in', headers: { rsc: '1', 'next-router-state-tree': FORGED } },
  { method: 'GET', path: '/sign-in', headers: { 'next-action': FORGED, 'x-forwarded-host': FORGED } },
  { method: 'GET', path: '/%9b31mFORGED', headers: {} },
]

/** A line of the log, or one that a start says to whoever waits for it. */
function isOurs(line: string): boolean {
  return line === '' || line.startsWith('{"level":') || / …$|: \d+\.\d s$|^Firststep is ready at /.test(line)
}

/** What stands between a caller and the pages. */
export const PAGE_DOOR_FAULTS: KnownFault[] = [
  {
    id: 'S4',
    guarantee: 'A page takes no body: sixty uploads are refused, and hold no memory.',
    async play({ product }) {
      const running = await product()
      await (await fetch(`${running.origin}/sign-in`)).text()
      const before = await memoryOf(running)
      const statuses = await openUploads(running.origin)
      const growth = (await memoryOf(running)) - before
      return { statuses: [...new Set(statuses)], isBounded: growth < MAX_GROWTH_BYTES }
    },
    right: { statuses: [405], isBounded: true },
  },
  {
    id: 'S4',
    guarantee: 'Pages count against the flood limit of their address; a person reads why, in a page.',
    async play({ start }) {
      // A hundredth: thirty pages.
      const { origin } = await start({ RATE_LIMIT_SCALE: '0.01' })
      const headers = { accept: 'text/html,*/*;q=0.8', 'accept-language': 'es' }
      const ask = (more: Record<string, string> = {}) =>
        fetch(`${origin}/sign-in`, { headers: { ...headers, ...more } })
      let shown = 0
      while (shown < 60 && (await ask()).status === 200) shown++
      const refused = await ask()
      const program = await ask({ accept: '*/*' })
      return {
        isLimited: shown >= 30 && shown < 60,
        status: refused.status,
        type: refused.headers.get('content-type'),
        hasRetryAfter: Number(refused.headers.get('retry-after')) > 0,
        isReadable: (await refused.text()).includes('<h1>Demasiadas peticiones</h1>'),
        toPrograms: ((await program.json()) as { code: string }).code,
        health: (await fetch(`${origin}/api/health/live`)).status,
      }
    },
    right: {
      isLimited: true,
      status: 429,
      type: 'text/html; charset=utf-8',
      hasRetryAfter: true,
      isReadable: true,
      toPrograms: 'rate_limited',
      health: 200,
    },
  },
  {
    id: 'S4',
    guarantee:
      'The largest script of the reference is small, and sent compressed, under a name that changes with it, for next to nothing.',
    async play({ product }) {
      const running = await product()
      const path = await referenceScript(running.origin)
      const ask = () =>
        rawRequest(running.origin, { method: 'GET', path, headers: { 'accept-encoding': 'br' } })
      const { status, headers } = await ask()
      const before = await figureOf(running, 'process_cpu_seconds_total')
      for (let count = 0; count < STATIC_REQUESTS; count++) await ask()
      const seconds = (await figureOf(running, 'process_cpu_seconds_total')) - before
      return {
        status,
        encoding: headers['content-encoding'],
        cacheControl: headers['cache-control'],
        isSmall: Number(headers['content-length']) < 200_000,
        isHashed: path !== '/docs/scalar.js',
        isCheap: (seconds * 1000) / STATIC_REQUESTS < MAX_STATIC_CPU_MS,
      }
    },
    right: {
      status: 200,
      encoding: 'br',
      cacheControl: 'public, max-age=31536000, immutable',
      isSmall: true,
      isHashed: true,
      isCheap: true,
    },
  },
  {
    id: 'M9',
    guarantee: 'Nothing that a caller sends reaches the operator’s terminal but through the log, escaped.',
    async play({ start }) {
      const product = await start({ LOG_LEVEL: 'info' })
      const statuses = []
      for (const provocation of PROVOCATIONS)
        statuses.push((await rawRequest(product.origin, provocation)).status)
      const trace = await rawRequest(product.origin, { method: 'TRACE', path: '/onboarding' })
      await product.end('SIGTERM')
      const printed = product.printed()
      return {
        refused: statuses.slice(0, 2),
        trace: [trace.headers['content-type'], trace.headers['x-content-type-options']],
        isServed: statuses.slice(2).every((status) => status < 500),
        strangeLines: printed.split('\n').filter((line) => !isOurs(line)),
        controls: printed.match(/[^\P{Cc}\n]|[\u2028-\u202e\u2066-\u2069]/gu) ?? [],
      }
    },
    right: {
      refused: [405, 405],
      trace: ['application/problem+json; charset=utf-8', 'nosniff'],
      isServed: true,
      strangeLines: [],
      controls: [],
    },
  },
]
