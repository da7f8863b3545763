import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addressOf, methodsOf, PATHS, ROUTES, titleOf } from '#tests/support/declared-routes.ts'
import { expectSafeHeaders } from '#tests/support/problems.ts'
import { rawRequest } from '#tests/support/raw-request.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'

const FRIEND = 'https://app.example.com'
const COOKIE = 'sb-127-auth-token'

let server: TestServer
let user: TestUser
beforeAll(async () => {
  server = await startTestServer({
    RATE_LIMIT_SCALE: '1000',
    ALLOWED_ORIGINS: `${FRIEND}, https://other.example:8443`,
  })
  user = await server.createUser({ app_metadata: { role: 'admin' } })
  await server.call('POST', '/api/onboarding/start', { user })
})
afterAll(() => server.stop())

const ask = (method: string, path: string, headers: Record<string, string> = {}) =>
  rawRequest(server.origin, { method, path, headers: { authorization: `Bearer ${user.token}`, ...headers } })
const gets = ROUTES.filter(({ method }) => method === 'GET')
/** Answers that are tables of sessions, not the caller's to compare. */
const CURRENT = '/api/onboarding/session/current'
const tagged = ['/api/onboarding/industries', CURRENT, '/api/openapi.json']

describe('the envelope', () => {
  test.each(gets.map((route) => [titleOf(route), route] as const))('%s', async (_title, { path }) => {
    const answer = await ask('GET', path.replace(':id', 'current'))
    expect(answer.headers['x-request-id']).toBeDefined()
    const isPlainJson = answer.headers['content-type'] === 'application/json; charset=utf-8'
    if (!isPlainJson) return
    expectSafeHeaders(answer)
    if (path === '/api/openapi.json') return
    expect(JSON.parse(answer.text)).toEqual({
      data: expect.anything(),
      meta: expect.objectContaining({ requestId: answer.headers['x-request-id'] }),
    })
  })

  test.each(gets.map((route) => [titleOf(route), route] as const))(
    'HEAD is GET without its body: %s',
    async (_title, { path }) => {
      const address = path.replace(':id', 'current')
      const [get, head] = [await ask('GET', address), await ask('HEAD', address)]
      expect(head.status).toBe(get.status)
      expect(head.text).toBe('')
      for (const name of ['content-type', 'etag', 'cache-control', 'vary'])
        expect(head.headers[name]).toBe(get.headers[name])
    },
  )
})

describe('X-Request-Id', () => {
  test.each(['12345678', 'a-b_c-D9', 'x'.repeat(64)])('is kept: %s', async (id) => {
    const answer = await ask('GET', '/api/health/live', { 'x-request-id': id })
    expect(answer.headers['x-request-id']).toBe(id)
    expect(JSON.parse(answer.text).meta.requestId).toBe(id)
  })
  test.each([
    '1234567',
    'x'.repeat(65),
    'has space',
    'semi;colon',
    '<script>',
    '12345678, 12345678',
    'ñandú-ñandú',
  ])('is replaced: %s', async (id) => {
    const answer = await ask('GET', '/api/nope', { 'x-request-id': Buffer.from(id).toString('latin1') })
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('ETag', () => {
  test.each(tagged)('%s answers 304 to whoever has it', async (path) => {
    const { etag } = (await ask('GET', path)).headers
    expect(etag).toMatch(/^"[^"]+"$/)
    for (const value of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      for (const method of ['GET', 'HEAD']) {
        const answer = await ask(method, path, { 'if-none-match': String(value) })
        expect([answer.status, answer.text, answer.headers.etag]).toEqual([304, '', etag])
        expectSafeHeaders(answer)
      }
    }
    for (const value of ['"x"', String(etag).slice(1, -1), `"${String(etag).slice(1, -2)}"`])
      expect((await ask('GET', path, { 'if-none-match': value })).status).toBe(200)
  })
})

describe('CORS', () => {
  const CORS_HEADERS = Object.fromEntries(
    ['origin', 'credentials', 'methods', 'headers'].map((name) => [name, `access-control-allow-${name}`]),
  )
  const corsOf = (headers: Record<string, unknown>) =>
    Object.keys(headers).filter((name) => name.startsWith('access-control-'))

  test.each(PATHS)('an allowed origin may call %s, after a preflight without a token', async (path) => {
    const preflight = await rawRequest(server.origin, {
      method: 'OPTIONS',
      path: addressOf(path),
      headers: {
        origin: FRIEND,
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'authorization',
      },
    })
    expect(preflight.status).toBe(204)
    expectSafeHeaders(preflight)
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': FRIEND,
      'access-control-allow-credentials': 'true',
      'access-control-max-age': '600',
    })
    const listed = String(preflight.headers['access-control-allow-methods']).split(', ')
    expect(listed.sort()).toEqual(methodsOf(path).sort())
    expect(preflight.headers['access-control-allow-headers']).not.toContain('*')
    const refusedCall = await rawRequest(server.origin, {
      method: 'PATCH',
      path: addressOf(path),
      headers: { origin: FRIEND },
    })
    expect(refusedCall.headers[CORS_HEADERS.origin as string]).toBe(FRIEND)
    expect(refusedCall.headers['access-control-expose-headers']).toBe(
      'ETag, Location, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id',
    )
  })

  const strangers = [
    'https://evil.example',
    'https://app.example.com.evil.example',
    'https://evilapp.example.com',
    'http://app.example.com',
    'https://app.example.com:444',
    'https://APP.example.com',
    'https://app.example.com/',
    'https://sub.app.example.com',
    'https://other.example',
    'null',
    '*',
    '',
    `${FRIEND}, https://evil.example`,
  ]
  test.each(strangers)('no other origin may: "%s"', async (origin) => {
    for (const method of ['OPTIONS', 'GET', 'PUT']) {
      const answer = await ask(method, '/api/onboarding/progress', { origin })
      expect(corsOf(answer.headers)).toEqual([])
      expect(answer.headers.vary).toContain('Origin')
    }
  })

  test('our own origin may, and without an Origin nothing is said', async () => {
    const own = await ask('GET', '/api/health/live', { origin: server.origin })
    expect(own.headers['access-control-allow-origin']).toBe(server.origin)
    expect(corsOf((await ask('GET', '/api/health/live')).headers)).toEqual([])
  })
})

describe('a cookie alone', () => {
  const unsafe = ROUTES.filter(({ method, access }) => method !== 'GET' && access === 'user')
  const withCookie = (method: string, path: string, headers: Record<string, string>) =>
    rawRequest(server.origin, {
      method,
      path: addressOf(path),
      headers: {
        cookie: `${COOKIE}=${encodeURIComponent(JSON.stringify({ access_token: user.token }))}`,
        ...headers,
      },
    })

  const cases: [string, Record<string, string>, boolean][] = [
    ['no header that names a site', {}, false],
    ['our own origin', { origin: 'self' }, true],
    ['an allowed origin', { origin: FRIEND }, true],
    ['an allowed origin from another site', { origin: FRIEND, 'sec-fetch-site': 'cross-site' }, true],
    ['a strange origin', { origin: 'https://evil.example' }, false],
    [
      'a strange origin that claims to be ours',
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
      false,
    ],
    ['the origin null', { origin: 'null' }, false],
    ['the same origin by Sec-Fetch-Site', { 'sec-fetch-site': 'same-origin' }, true],
    ['the same site by Sec-Fetch-Site', { 'sec-fetch-site': 'same-site' }, false],
    ['another site by Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }, false],
    ['a typed address', { 'sec-fetch-site': 'none' }, false],
    ['a Referer of ours', { referer: 'self' }, false],
  ]
  const table = unsafe.flatMap((route) =>
    cases.map(([name, headers, isTrusted]) => [titleOf(route), name, route, headers, isTrusted] as const),
  )
  test.each(table)('%s with %s', async (_title, _name, { method, path }, headers, isTrusted) => {
    const own = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value === 'self' ? server.origin : value]),
    )
    const answer = await withCookie(method, path, own)
    if (isTrusted) expect(answer.status).not.toBe(403)
    else expect([answer.status, JSON.parse(answer.text).code]).toEqual([403, 'forbidden_origin'])
  })

  test('reads, from any site, because browsers show the answer to nobody else', async () => {
    const answer = await withCookie('GET', '/api/onboarding/industries', { origin: 'https://evil.example' })
    expect(answer.status).toBe(200)
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })

  test('does not matter beside a Bearer token, which no other site can send', async () => {
    const answer = await withCookie('POST', '/api/onboarding/start', {
      authorization: `Bearer ${user.token}`,
    })
    expect(answer.status).toBe(200)
  })
})

test('a request target that is a whole address reaches the same endpoint', async () => {
  const socket = connect(Number(new URL(server.origin).port), '127.0.0.1')
  socket.write(`GET ${server.origin}/api/health/live?x=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
  const chunks: Buffer[] = []
  for await (const chunk of socket) chunks.push(chunk)
  expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1\.1 200 /)
})
