import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ErrorCode } from '#lib/errors.ts'
import { findFreePort } from '#server/embedded/postgres/postmaster.ts'
import { type HttpServerOptions, startHttpServer } from '#server/http-server.ts'
import { expectProblem } from '#tests/support/problems.ts'
import { openRawSocket, rawExchange } from '#tests/support/raw-socket.ts'
import { startTestServer, type TestServer } from '#tests/support/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '1000' })
})
afterAll(() => server.stop())

const LIVE = 'GET /api/health/live HTTP/1.1\r\n'
const HEADER_LIMIT_BYTES = 64 * 1024
/** With a filling header whose target, names and values are together of so many bytes, which is what counts. */
const withHeaders = (bytes: number) => {
  const others = '/api/health/live'.length + 'Hosta.example'.length + 'X-Y'.length
  return `${LIVE}Host: a.example\r\nX-Y: ${'y'.repeat(bytes - others)}\r\n\r\n`
}

const REFUSED: [string, string, ErrorCode][] = [
  ['an unknown method', 'BREW /api/health/live HTTP/1.1\r\nHost: a.example\r\n\r\n', 'method_not_allowed'],
  ['CONNECT', 'CONNECT a.example:443 HTTP/1.1\r\nHost: a.example\r\n\r\n', 'method_not_allowed'],
  ['a TLS greeting', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 'malformed_request'],
  ['noise', '\x00\x01\x02 \r\n\r\n', 'malformed_request'],
  ['an unknown version', 'GET / HTTP/9.9\r\nHost: a.example\r\n\r\n', 'malformed_request'],
  ['a header with a space in its name', `${LIVE}Host: a.example\r\nBad Name: x\r\n\r\n`, 'malformed_request'],
  ['a header without a colon', `${LIVE}Host: a.example\r\nnonsense\r\n\r\n`, 'malformed_request'],
  ['NUL in a header', `${LIVE}Host: a.example\r\nX-Y: a\0b\r\n\r\n`, 'malformed_request'],
  [
    'two lengths',
    `PUT /api/x HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n`,
    'malformed_request',
  ],
  [
    'a length and chunks',
    'PUT /api/x HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
    'malformed_request',
  ],
  ['no Host', `${LIVE}\r\n`, 'malformed_request'],
  ['an empty Host', `${LIVE}Host:\r\n\r\n`, 'malformed_request'],
  ['two Hosts', `${LIVE}Host: a.example\r\nHost: b.example\r\n\r\n`, 'malformed_request'],
  ['a Host with a space', `${LIVE}Host: a b\r\n\r\n`, 'malformed_request'],
  ['a Host with a user', `${LIVE}Host: a@b.example\r\n\r\n`, 'malformed_request'],
  ['a Host with a path', `${LIVE}Host: a.example/x\r\n\r\n`, 'malformed_request'],
  ['a Host that is no address', `${LIVE}Host: 1.2.3.4.5\r\n\r\n`, 'malformed_request'],
  ['a port that is none', `${LIVE}Host: a.example:99999\r\n\r\n`, 'malformed_request'],
  ['headers of 64 KiB', withHeaders(HEADER_LIMIT_BYTES), 'headers_too_large'],
  ['headers far beyond it', withHeaders(30 * HEADER_LIMIT_BYTES), 'headers_too_large'],
]

test.each(REFUSED)('%s is refused in the contract’s form', async (_name, bytes, code) => {
  const answer = await rawExchange(server.origin, bytes)
  expectProblem(answer ?? { status: 0, headers: {}, text: '{}' }, code)
  expect(answer?.headers.connection).toBe('close')
  if (code === 'method_not_allowed') expect(answer?.headers.allow).toContain('GET')
})

const ANSWERED: [string, string][] = [
  ['HTTP/1.0 without a Host', 'GET /api/health/live HTTP/1.0\r\n\r\n'],
  ['HTTP/1.0 with one', 'GET /api/health/live HTTP/1.0\r\nHost: a.example\r\n\r\n'],
  ['an expectation that nobody knows', `${LIVE}Host: a.example\r\nExpect: tea\r\n\r\n`],
  ['an upgrade that nobody offers', `${LIVE}Host: a.example\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n`],
  ['an IPv6 Host with a port', `${LIVE}Host: [::1]:3000\r\n\r\n`],
  ['headers of a byte less than 64 KiB', withHeaders(HEADER_LIMIT_BYTES - 1)],
]

test.each(ANSWERED)('%s is answered', async (_name, bytes) => {
  const answer = await rawExchange(server.origin, bytes)
  expect([answer?.status, JSON.parse(answer?.text ?? '{}').data]).toEqual([200, { status: 'live' }])
})

test('whoever expects to be told to go on with a body is told', async () => {
  const socket = await openRawSocket(server.origin)
  socket.send(
    'POST /auth/v1/signup HTTP/1.1\r\nHost: a.example\r\nContent-Type: application/json\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n',
  )
  expect((await socket.answer())?.status).toBe(100)
  socket.send('{}')
  expect((await socket.answer())?.status).toBe(422)
  socket.close()
})

test('noise behind a request does not become its answer', async () => {
  const socket = await openRawSocket(server.origin)
  socket.send(`${LIVE.replace('live', 'ready')}Host: a.example\r\n\r\n\x00\x01 noise\r\n\r\n`)
  expect((await socket.answer())?.status).toBe(200)
  expect(await socket.answer()).toBeUndefined()
})

test('the sign-in gives an id to every answer, the caller’s where it is well formed', async () => {
  const idOf = async (path: string, id: string) =>
    (await server.call('GET', path, { headers: { 'x-request-id': id } })).headers.get('x-request-id')
  for (const path of ['/auth/v1/settings', '/auth/v1/user', '/auth/v1/none']) {
    expect(await idOf(path, 'caller-0001')).toBe('caller-0001')
    expect(await idOf(path, 'no id')).toMatch(/^[0-9a-f-]{36}$/)
  }
})

/** A listener of its own, with other bounds than the product's. */
async function listen(bounds: Pick<HttpServerOptions, 'times' | 'maxConnections'>) {
  const port = await findFreePort()
  const { handler: serveApi } = server.server.firststep
  const options = {
    host: '127.0.0.1',
    port,
    serveApi,
    auth: undefined,
    trustedProxyCount: 0,
    pageDoor: undefined,
  }
  const listener = await startHttpServer({ ...options, publicHost: `127.0.0.1:${port}`, ...bounds })
  return { origin: `http://127.0.0.1:${port}`, drain: () => listener.drain() }
}

const WHOLE = `${LIVE}Host: a.example\r\n\r\n`

test('as many connections are taken as may be, the next one is closed unheard, and then there is room again', async () => {
  const { origin, drain } = await listen({ maxConnections: 2 })
  const sockets = [await openRawSocket(origin), await openRawSocket(origin)]
  for (const socket of sockets) {
    socket.send(WHOLE)
    expect((await socket.answer())?.status).toBe(200)
  }
  const oneMore = await openRawSocket(origin)
  await oneMore.ended
  expect(await oneMore.answer()).toBeUndefined()
  sockets[0]?.close()
  await expect.poll(async () => (await rawExchange(origin, WHOLE).catch(() => undefined))?.status).toBe(200)
  sockets[1]?.close()
  await drain()
})

test('a connection that asks for 100 answers at once gets them, and one that asks for 101 is ended', async () => {
  const asks = 'GET /api/health/ready HTTP/1.1\r\nHost: a.example\r\n\r\n'
  const socket = await openRawSocket(server.origin)
  socket.send(asks.repeat(100))
  for (let answers = 0; answers < 100; answers++) expect((await socket.answer())?.status).toBe(200)
  // One message to the server, so that all of them are asked before any is answered.
  socket.send(asks.repeat(101))
  await socket.ended
  expect(await socket.answer()).toBeUndefined()
})

describe('a connection that takes its time', () => {
  const TIMES = { headersMs: 400, requestMs: 1_200, checkMs: 50, keepAliveMs: 300 }
  let origin: string
  let drain: () => Promise<unknown>
  beforeAll(async () => {
    ;({ origin, drain } = await listen({ times: TIMES }))
  })
  afterAll(() => drain())

  const SLOW: [string, string, number][] = [
    ['that never says a word', '', TIMES.headersMs],
    ['that never ends its headers', `${LIVE}Host: a.example\r\n`, TIMES.headersMs],
    [
      'that never ends its body',
      'POST /api/onboarding/start HTTP/1.1\r\nHost: a.example\r\nAuthorization: Bearer TOKEN\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
      TIMES.requestMs,
    ],
  ]
  test.each(SLOW)('%s is told so when its time is up, not before', async (_name, bytes, limitMs) => {
    const { token } = await server.createUser()
    const socket = await openRawSocket(origin)
    socket.send(bytes.replace('TOKEN', token))
    const sentAt = performance.now()
    const answer = await socket.answer()
    expect(performance.now() - sentAt).toBeGreaterThan(limitMs - TIMES.checkMs)
    expectProblem(answer ?? { status: 0, headers: {}, text: '{}' }, 'request_timeout')
    await socket.ended
  })

  test('that has been answered stays for as long as it may, and is then closed', async () => {
    const socket = await openRawSocket(origin)
    socket.send(WHOLE)
    expect((await socket.answer())?.status).toBe(200)
    const answeredAt = performance.now()
    expect((await socket.ended).code).toBeUndefined()
    expect(performance.now() - answeredAt).toBeGreaterThan(TIMES.keepAliveMs - TIMES.checkMs)
  })

  test('that has been answered may ask again', async () => {
    const socket = await openRawSocket(origin)
    for (let asked = 0; asked < 3; asked++) {
      socket.send(WHOLE)
      expect((await socket.answer())?.status).toBe(200)
    }
    socket.close()
  })

  test('within its time is answered', async () => {
    const socket = await openRawSocket(origin)
    socket.send(LIVE)
    await new Promise((resolve) => setTimeout(resolve, TIMES.headersMs / 4))
    socket.send('Host: a.example\r\n\r\n')
    expect((await socket.answer())?.status).toBe(200)
    socket.close()
  })
})
