import http from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newKeyRing, type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

// In a process of its own: a server that shares the sender's event loop never closes while the sender writes.
let database: TestDatabase
let server: ServerProcess
let token: string
beforeAll(async () => {
  database = await createTestDatabase()
  server = await startServerProcess({
    DATABASE_URL: database.connectionString,
    FIELD_ENCRYPTION_KEYS: newKeyRing(),
    RATE_LIMIT_SCALE: '100',
  })
  const signedUp = await fetch(`${server.origin}/auth/v1/signup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'sender@example.com', password: 'correct horse battery' }),
  })
  token = ((await signedUp.json()) as { access_token: string }).access_token
})
afterAll(async () => {
  await server.stop()
  await database.drop()
})

const PIECE = Buffer.alloc(50_000, ' ')

interface Told {
  /** Or why no answer came. */
  status: number | string | undefined
  /** Whether the connection still stood when the answer was whole. */
  isOpen: boolean
}

/** Sends pieces one after the other without a declared length. */
function stream(pieces: number, { end }: { end: boolean }): Promise<Told> {
  return new Promise((resolve) => {
    const request = http.request(`${server.origin}/api/onboarding/progress`, {
      method: 'PUT',
      agent: false,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    })
    request.on('response', (response) => {
      response.resume()
      response.on('end', () => {
        resolve({ status: response.statusCode, isOpen: request.socket?.readable ?? false })
        request.destroy()
      })
    })
    request.on('error', (error: NodeJS.ErrnoException) => resolve({ status: error.code, isOpen: false }))
    let left = pieces
    const send = () => {
      while (left-- > 0) if (!request.write(PIECE)) return request.once('drain', send)
      if (end) request.end()
    }
    send()
  })
}

test.each([2, 20, 100])('413 reaches a sender that goes on sending, %i times 50 kB', async (pieces) => {
  const answers = new Set<unknown>()
  for (let trial = 0; trial < 15; trial++) answers.add((await stream(pieces, { end: true })).status)
  expect([...answers]).toEqual([413])
})

test('413 is whole at once, also for a sender that never ends', async () => {
  expect(await stream(2, { end: false })).toEqual({ status: 413, isOpen: true })
})

test('a sender that never ends is cut off', async () => {
  const closed = await new Promise<boolean>((resolve) => {
    const request = http.request(`${server.origin}/api/onboarding/progress`, {
      method: 'PUT',
      agent: false,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    })
    request.on('error', () => undefined)
    request.on('response', (response) => response.resume())
    const writing = setInterval(() => request.write(PIECE), 20)
    request.on('close', () => {
      clearInterval(writing)
      clearTimeout(patience)
      resolve(true)
    })
    const patience = setTimeout(() => {
      clearInterval(writing)
      resolve(false)
      request.destroy()
    }, 5_000)
  })
  expect(closed).toBe(true)
})
