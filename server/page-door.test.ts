import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { RATE_LIMITS, rateLimited } from '#lib/limits/rate-limits.ts'
import { createLog } from '#lib/observability/log.ts'
import { expectProblem } from '#tests/support/problems.ts'
import { rawRequest } from '#tests/support/raw-request.ts'
import { openRawSocket } from '#tests/support/raw-socket.ts'
import { findFreePort } from './embedded/postgres/postmaster.ts'
import { type RunningListener, startHttpServer } from './http-server.ts'
import { createPageDoor } from './page-door.ts'
import type { Pages } from './pages.ts'

const { limit, windowSeconds } = RATE_LIMITS.flood
let left: number
let shown: string[]
let listener: RunningListener
let origin: string

/** Answers with what it was asked, and breaks where it is asked to. */
const pages: Pages = {
  async handle(request, response) {
    shown.push(`${request.method} ${request.url}`)
    if (request.url === '/broken') throw new Error('a page that breaks')
    response.writeHead(200, { 'Content-Type': 'text/plain' }).end('a page')
  },
  upgrade: async () => undefined,
  close: async () => undefined,
}

beforeAll(async () => {
  const port = await findFreePort()
  origin = `http://127.0.0.1:${port}`
  listener = await startHttpServer({
    host: '127.0.0.1',
    port,
    serveApi: async () => new Response(null, { status: 404 }),
    auth: undefined,
    trustedProxyCount: 0,
    publicHost: `127.0.0.1:${port}`,
    pageDoor: createPageDoor({
      pages,
      staticFiles: undefined,
      trustedProxyCount: 0,
      async admit() {
        if (left-- <= 0)
          throw rateLimited({ name: 'flood', limit, windowSeconds, remaining: 0, resetSeconds: 17 })
      },
      log: createLog('silent'),
    }),
  })
})
afterAll(() => listener.drain())
beforeEach(() => {
  left = 1_000
  shown = []
})

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  rawRequest(origin, { method, path, headers })

describe('another method than GET and HEAD', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    '%s is refused before a page is asked',
    async (method) => {
      const answer = await ask('/onboarding', { 'x-request-id': 'caller-0001' }, method)
      expectProblem(answer, 'method_not_allowed')
      expect(answer.headers.allow).toBe('GET, HEAD')
      expect(answer.headers['x-request-id']).toBe('caller-0001')
      expect(shown).toEqual([])
    },
  )

  const upload = 'POST /onboarding HTTP/1.1\r\nHost: a.example\r\nContent-Length: 10000000\r\n'

  test('is answered while its body is still on its way, and ends the connection', async () => {
    const socket = await openRawSocket(origin)
    socket.send(`${upload}\r\n${'x'.repeat(100_000)}`)
    const answer = await socket.answer()
    expect([answer?.status, answer?.headers.connection]).toEqual([405, 'close'])
    await socket.ended
  })

  test('is not told to go on with a body', async () => {
    const socket = await openRawSocket(origin)
    socket.send(`${upload}Expect: 100-continue\r\n\r\n`)
    expect((await socket.answer())?.status).toBe(405)
    socket.close()
  })

  test('GET and HEAD are shown', async () => {
    expect((await ask('/onboarding')).text).toBe('a page')
    expect((await ask('/onboarding', {}, 'HEAD')).status).toBe(200)
    expect(shown).toEqual(['GET /onboarding', 'HEAD /onboarding'])
  })
})

describe('beyond the flood limit', () => {
  const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
  beforeEach(() => {
    left = 1
  })

  test('the last page of the limit is shown, the next is refused, as a problem to programs', async () => {
    expect((await ask('/onboarding')).status).toBe(200)
    const answer = await ask('/onboarding', { accept: '*/*' })
    expectProblem(answer, 'rate_limited')
    expect(answer.headers['retry-after']).toBe('17')
    expect(answer.headers['ratelimit-policy']).toBe(`"flood";q=${limit};w=${windowSeconds}`)
    expect(shown).toEqual(['GET /onboarding'])
  })

  test.each([
    ['en', 'ltr', 'Too many requests'],
    ['es-ES,es;q=0.9', 'ltr', 'Demasiadas peticiones'],
    ['pt-BR', 'ltr', 'Requisições demais'],
    ['ar-EG,ar;q=0.9,en;q=0.8', 'rtl', 'طلبات كثيرة جدًا'],
  ])('as a page to browsers, in their language: %s', async (language, direction, title) => {
    await ask('/onboarding')
    const answer = await ask('/onboarding', { accept: BROWSER, 'accept-language': language })
    expect([answer.status, answer.headers['retry-after']]).toEqual([429, '17'])
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    expect(answer.text).toContain(`<html lang="${language.slice(0, 2)}" dir="${direction}">`)
    expect(answer.text).toContain(`<h1>${title}</h1>`)
    expect(answer.text).toContain('17 ')
  })
})

test('a page that breaks is a 500 that says nothing of why, to whoever asks', async () => {
  expectProblem(await ask('/broken'), 'internal')
  const { status, text } = await ask('/broken', { accept: 'text/html' })
  expect([status, text.includes('<h1>Something went wrong</h1>')]).toEqual([500, true])
  expect(text).not.toContain('a page that breaks')
})

test('every page carries an id, the caller’s where it is well formed', async () => {
  expect((await ask('/', { 'x-request-id': 'caller-0001' })).headers['x-request-id']).toBe('caller-0001')
  expect((await ask('/', { 'x-request-id': 'no id' })).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
})
