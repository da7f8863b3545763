import { afterAll, beforeAll, expect, test } from 'vitest'
import { askRoute } from '#tests/support/asked-route.ts'
import { ROUTES, titleOf, WITH_USER } from '#tests/support/declared-routes.ts'
import { expectProblem } from '#tests/support/problems.ts'
import { startTestServer, type TestServer } from '#tests/support/test-server.ts'

let server: TestServer
let addresses = 0
/** Limits by address would blur those by user, so every case comes from an address of its own. */
const nextAddress = () => ({ 'x-forwarded-for': `198.51.100.7, 203.0.113.${++addresses}` })
beforeAll(async () => {
  // The smallest scale: one request for each limit, and three for floods.
  server = await startTestServer({ RATE_LIMIT_SCALE: '0.001', TRUSTED_PROXY_COUNT: '1' })
})
afterAll(() => server.stop())

const limited = WITH_USER.filter(({ limit }) => limit !== undefined)
test('every route for users has a limit', () => expect(limited).toEqual(WITH_USER))

test.each(limited.map((route) => [titleOf(route), route] as const))(
  '429 by user: %s',
  async (_title, route) => {
    const caller = await server.createUser({ app_metadata: { role: 'admin' } })
    const first = await askRoute(server, route, { headers: nextAddress(), as: caller })
    expect(first.status).not.toBe(429)
    const second = await askRoute(server, route, { headers: nextAddress(), as: caller })
    expectProblem(second, 'rate_limited')
    expect(second.headers['retry-after']).toMatch(/^([1-9]|[1-5]\d|60)$/)
    expect(second.headers.ratelimit).toBe(`"${route.limit}";r=0;t=${second.headers['retry-after']}`)
    expect(second.headers['ratelimit-policy']).toBe(`"${route.limit}";q=1;w=60`)
    const other = await askRoute(server, route, {
      headers: nextAddress(),
      as: await server.createUser({ app_metadata: { role: 'admin' } }),
    })
    expect(other.status).not.toBe(429)
  },
)

const counted = ROUTES.filter(({ isOutsideFlood }) => !isOutsideFlood)
test.each(counted.map((route) => [titleOf(route), route] as const))(
  '429 by address, before any signature: %s',
  async (_title, route) => {
    const headers = { ...nextAddress(), authorization: 'Bearer a.b.c' }
    for (let count = 0; count < 3; count++)
      expect((await askRoute(server, route, { headers, as: null })).status).not.toBe(429)
    const answer = await askRoute(server, route, { headers, as: null })
    expectProblem(answer, 'rate_limited')
    expect(answer.headers['ratelimit-policy']).toBe('"flood";q=3;w=60')
    const spoofed = { ...headers, 'x-forwarded-for': `192.0.2.1, ${headers['x-forwarded-for']}` }
    expect((await askRoute(server, route, { headers: spoofed, as: null })).status).toBe(429)
  },
)
