import http from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openRawSocket, type RawSocket } from '#tests/support/raw-socket.ts'
import { newKeyRing, type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

/** What a request has that is being served when the signal comes: under the ten seconds of Docker. */
const GIVEN_UP_AFTER_MS = 7_000
const GIVEN_UP = 'connections were given up at the end'
const LIVE = 'GET /api/health/live HTTP/1.1\r\nHost: a.example\r\n\r\n'

let database: TestDatabase
let server: ServerProcess
beforeEach(async () => {
  database = await createTestDatabase()
  server = await startServerProcess({
    DATABASE_URL: database.connectionString,
    FIELD_ENCRYPTION_KEYS: newKeyRing(),
  })
})
afterEach(async () => {
  await server.stop()
  await database.drop()
})

async function end(): Promise<{ code: number | null; milliseconds: number }> {
  const startedAt = performance.now()
  const code = await server.end('SIGTERM')
  return { code, milliseconds: performance.now() - startedAt }
}

const openSockets = (count: number) =>
  Promise.all(Array.from({ length: count }, () => openRawSocket(server.origin)))

test('connections that say nothing do not hold up the end', async () => {
  const silent = await openSockets(25)
  const idle = await openSockets(25)
  for (const socket of idle) {
    socket.send(LIVE)
    expect((await socket.answer())?.status).toBe(200)
  }
  const ended = await end()
  expect(ended.code).toBe(0)
  expect(server.output()).not.toContain(GIVEN_UP)
  for (const socket of [...silent, ...idle]) expect((await socket.ended).code).toBeUndefined()
})

test('a request that never ends is given up, no sooner than promised, and the log says so', async () => {
  const [socket] = (await openSockets(1)) as [RawSocket]
  socket.send('POST /auth/v1/signup HTTP/1.1\r\nHost: a.example\r\nContent-Type: application/json\r\n')
  socket.send('Content-Length: 100\r\nExpect: 100-continue\r\n\r\n')
  // The request is being served; its body never comes.
  expect((await socket.answer())?.status).toBe(100)
  const ended = await end()
  expect(ended.code).toBe(0)
  expect(ended.milliseconds).toBeGreaterThan(GIVEN_UP_AFTER_MS - 100)
  expect(server.output()).toContain(GIVEN_UP)
})

test('the request after the signal is answered on a connection that was kept, and is its last', async () => {
  const [socket] = (await openSockets(1)) as [RawSocket]
  socket.send(LIVE)
  expect((await socket.answer())?.headers.connection).toBe('keep-alive')
  const ending = end()
  await takesNoMore()
  socket.send(LIVE)
  const last = await socket.answer()
  expect([last?.status, last?.headers.connection]).toEqual([200, 'close'])
  expect((await socket.ended).code).toBeUndefined()
  expect((await ending).code).toBe(0)
})

/** Resolves once the process has obeyed the signal: it accepts no connection. */
async function takesNoMore(): Promise<void> {
  for (;;) {
    const socket = await openRawSocket(server.origin).catch(() => undefined)
    if (socket === undefined) return
    socket.close()
  }
}

test('of connections in use none loses a request, and each is told which answer is the last', async () => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 6 })
  const outcomes: string[] = []
  let isDone = false
  const ask = () =>
    new Promise<string>((resolve) => {
      const request = http.get(`${server.origin}/api/health/live`, { agent }, (response) => {
        response.resume()
        response.on('end', () => resolve(`${response.statusCode} ${response.headers.connection}`))
      })
      request.on('error', (error: NodeJS.ErrnoException) => resolve(String(error.code)))
    })
  async function keepAsking(): Promise<void> {
    while (!isDone) {
      const outcome = await ask()
      outcomes.push(outcome)
      // After its last answer a connection is no more, and the next one finds nobody listening.
      if (outcome !== '200 keep-alive') return
    }
  }
  const busy = Array.from({ length: 6 }, keepAsking)
  while (outcomes.length < 60) await new Promise((resolve) => setImmediate(resolve))
  const ended = await end()
  isDone = true
  await Promise.all(busy)
  agent.destroy()
  expect(ended.code).toBe(0)
  expect(server.output()).not.toContain(GIVEN_UP)
  expect(new Set(outcomes)).toEqual(new Set(['200 keep-alive', '200 close']))
  expect(outcomes.filter((outcome) => outcome === '200 close')).toHaveLength(6)
})
