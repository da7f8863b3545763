import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askRoute } from '#tests/support/asked-route.ts'
import {
  type DeclaredRoute,
  methodsOf,
  PATHS,
  ROUTES,
  titleOf,
  WITH_USER,
} from '#tests/support/declared-routes.ts'
import { MALFORMED_JSON } from '#tests/support/malformed-json.ts'
import { expectProblem, FIELD_ERRORS } from '#tests/support/problems.ts'
import { type RawAnswer, type RawRequest, rawRequest } from '#tests/support/raw-request.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'

const WITH_BODY = ROUTES.filter(({ body }) => body !== undefined)
const ALL_METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']
const TOO_LARGE = 64 * 1024 + 1

let server: TestServer
/** May call everything; limits are counted by user, so each case takes the next one's word for it. */
let user: TestUser

const send = (
  route: { method: string; path: string },
  request: Partial<RawRequest> = {},
  as: TestUser | null = user,
) => askRoute(server, route, { ...request, as })
const sendJson = (
  route: DeclaredRoute,
  body: string | Uint8Array | Uint8Array[],
  headers: Record<string, string> = {},
) => send(route, { body, headers: { 'content-type': 'application/json', ...headers } })

describe('under its limits', () => {
  beforeAll(async () => {
    server = await startTestServer({ RATE_LIMIT_SCALE: '1000' })
    user = await server.createUser({ app_metadata: { role: 'admin' } })
  })
  afterAll(() => server.stop())

  describe.each(WITH_BODY.map((route) => [titleOf(route), route] as const))('%s', (_title, route) => {
    test.each(Object.entries(MALFORMED_JSON))('400 for %s', async (_name, body) => {
      expectProblem(await sendJson(route, body), 'malformed_json')
    })

    test.each([
      '[]',
      '"text"',
      '1',
      'true',
      'null',
      '{"noSuchField":1}',
      '{"constructor":{"prototype":{"isAdmin":true}}}',
    ])('422 for %s, with the field that is wrong', async (body) => {
      expectProblem(await sendJson(route, body), 'validation_failed', FIELD_ERRORS)
      expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
    })

    const refused = [
      '',
      'text/plain',
      'text/json',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonp',
      'application/json-patch+json',
      'application/problem+json',
      'application/json, text/plain',
      'application/json; charset=utf-16',
      'application/json; charset=iso-8859-1',
    ]
    test.each(refused)('415 for the media type "%s"', async (type) => {
      expectProblem(await sendJson(route, '{}', { 'content-type': type }), 'unsupported_media_type')
    })
    test.each(['gzip', 'br', 'deflate', 'x'])('415 for the encoding %s', async (encoding) => {
      expectProblem(await sendJson(route, '{}', { 'content-encoding': encoding }), 'unsupported_media_type')
    })
    test.each(['APPLICATION/JSON', 'application/json;charset="UTF-8"', 'application/json; charset=utf8'])(
      'the media type %s is JSON',
      async (type) => {
        expectProblem(
          await sendJson(route, '[]', { 'content-type': type }),
          'validation_failed',
          FIELD_ERRORS,
        )
      },
    )

    test('413 for a body that grows too large as it streams, and its bytes are not waited for', async () => {
      const half = new Uint8Array(TOO_LARGE / 2 + 1).fill(0x20)
      const answer = await sendJson(route, [half, half])
      expectProblem(answer, 'body_too_large')
      expect(answer.headers.connection).toBe('close')
    })
    test('a body of exactly 64 KiB is read', async () => {
      const body = `[]${' '.repeat(TOO_LARGE - 3)}`
      expectProblem(await sendJson(route, [Buffer.from(body)]), 'validation_failed', FIELD_ERRORS)
    })
  })

  test.each(ROUTES.map((route) => [titleOf(route), route] as const))(
    '413 as declared: %s',
    async (_title, route) => {
      const answer = await send(route, {
        headers: { 'content-type': 'application/json', 'content-length': String(TOO_LARGE) },
      })
      expectProblem(answer, 'body_too_large')
      expect(answer.headers.connection).toBe('close')
    },
  )

  test.each(WITH_USER.map((route) => [titleOf(route), route] as const))('401: %s', async (_title, route) => {
    for (const authorization of ['Bearer x', 'Bearer a.b.c', 'Basic eDp5', '']) {
      const answer = await send(route, { headers: { authorization } })
      expectProblem(answer, 'unauthenticated')
      expect(answer.headers['www-authenticate']).toBe('Bearer')
    }
    expectProblem(await send(route, {}, null), 'unauthenticated')
  })

  const forAdmins = ROUTES.filter(({ access }) => access === 'admin')
  test.skipIf(forAdmins.length === 0).each(forAdmins.map((route) => [titleOf(route), route] as const))(
    '403 without the role: %s',
    async (_title, route) => {
      expectProblem(await send(route, {}, await server.createUser()), 'forbidden')
      const pretender = await server.createUser({
        user_metadata: { role: 'admin' },
        app_metadata: { role: ['admin'] },
      })
      expectProblem(await send(route, {}, pretender), 'forbidden')
    },
  )

  const wrongMethods = PATHS.flatMap((path) =>
    ALL_METHODS.filter((method) => !methodsOf(path).includes(method)).map(
      (method) => [method, path] as const,
    ),
  )
  test.each(wrongMethods)('405 with Allow: %s %s', async (method, path) => {
    const answer = await send({ method, path }, {}, null)
    expect(answer.headers.allow?.split(', ').sort()).toEqual(methodsOf(path).sort())
    if (method === 'HEAD') expect([answer.status, answer.text]).toEqual([405, ''])
    else expectProblem(answer, 'method_not_allowed')
  })

  const noEndpoints = [
    '/api',
    '/api/',
    '/api/nope',
    '/api/onboarding',
    '/api/onboarding/start//',
    '/api/onboarding/START',
    '/api/onboarding/start/more',
    '/api/onboarding/session',
    '/api/onboarding/session/a/b',
    '/api/onboarding//start',
    '/api/onboarding/%73tart%00',
    '/api/constructor',
    '/api/__proto__',
  ]
  test.each(noEndpoints)('404 for an address that no endpoint has: %s', async (path) => {
    for (const method of ['GET', 'POST']) {
      expectProblem(await rawRequest(server.origin, { method, path }), 'not_found')
    }
  })

  describe('404 that tells nothing apart', () => {
    const requests: [string, (id: string) => Promise<RawAnswer>][] = [
      ['GET session', (id) => rawWithUser('GET', `/api/onboarding/session/${encodeURIComponent(id)}`)],
      [
        'PUT progress',
        (id) =>
          rawWithUser('PUT', '/api/onboarding/progress', {
            sessionId: id,
            step: 'company',
            data: {},
            complete: false,
          }),
      ],
      ['GET plan', (id) => rawWithUser('GET', `/api/onboarding/plan?sessionId=${encodeURIComponent(id)}`)],
      [
        'POST plan items',
        (id) =>
          rawWithUser('POST', '/api/onboarding/plan/items', {
            kind: 'insight',
            content: { text: 'x' },
            sessionId: id,
          }),
      ],
      [
        'POST ai-suggestions to renew',
        (id) =>
          rawWithUser('POST', '/api/onboarding/ai-suggestions', {
            kind: 'recommendations',
            sessionId: id,
            renew: ['okr'],
          }),
      ],
      ['POST complete', (id) => rawWithUser('POST', '/api/onboarding/complete', { sessionId: id })],
      [
        'POST ai-suggestions',
        (id) =>
          rawWithUser('POST', '/api/onboarding/ai-suggestions', { kind: 'recommendations', sessionId: id }),
      ],
    ]
    const rawWithUser = (method: string, path: string, body?: object) =>
      send(
        { method, path },
        {
          path,
          ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
        },
      )

    test.each(requests)('%s', async (_name, ask) => {
      const other = await server.createUser()
      const started = await server.call('POST', '/api/onboarding/start', { user: other })
      const ids = [
        started.body.data.id,
        randomUUID(),
        'no-uuid',
        '%00',
        "' or true --",
        '../../etc/passwd',
        'x'.repeat(200),
      ]
      const bodies = await Promise.all(
        ids.map(async (id) => {
          const answer = await ask(id)
          expectProblem(answer, 'not_found')
          const { requestId: _, ...rest } = JSON.parse(answer.text)
          return JSON.stringify(rest)
        }),
      )
      expect(new Set(bodies).size).toBe(1)
    })
  })

  const queries: [string, string, string[]][] = [
    ['/api/onboarding/plan', '?format=pdf', ['?format']],
    ['/api/onboarding/industries', '?limit=0', ['?limit']],
    ['/api/onboarding/industries', '?limit=201', ['?limit']],
    ['/api/onboarding/industries', '?limit=1e2', ['?limit']],
    ['/api/onboarding/industries', '?category=A B&locale=fr', ['?category', '?locale']],
    ['/api/onboarding/industries', '?company=', ['?company']],
    ['/api/onboarding/industries', '?description=x', ['?description']],
    ['/api/onboarding/industries', `?q=${'x'.repeat(101)}`, ['?q']],
    ['/api/onboarding/industries', '?q=%00', ['?q']],
  ]
  test.each(queries)('422 for the query %s%s', async (path, query, paths) => {
    const answer = await send(
      { method: 'GET', path },
      { path: encodeURI(decodeURI(path + query)).replaceAll('%2500', '%00') },
    )
    expectProblem(answer, 'validation_failed', FIELD_ERRORS)
    expect(
      JSON.parse(answer.text)
        .errors.map((error: { path: string }) => error.path)
        .sort(),
    ).toEqual(paths)
  })
})
