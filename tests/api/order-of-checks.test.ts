import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addressOf, methodsOf, ROUTES } from '#tests/support/declared-routes.ts'
import { rawRequest } from '#tests/support/raw-request.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'

/** A request as it can be wrong in several ways at once. */
interface Draft {
  method: string
  /** One that the endpoint does not answer. */
  otherMethod: string
  headers: Record<string, string>
  token: string
  usesCookie: boolean
  body: unknown
}

let server: TestServer
let fresh: TestUser
let exhausted: TestUser
let addresses = 0
const nextAddress = () => `10.0.${Math.floor(++addresses / 250)}.${addresses % 250}`
const EXHAUSTED_ADDRESS = '198.51.100.1'
const COOKIE = 'sb-127-auth-token'

/** The contract's order. Each fault makes its draft wrong in one way; the earlier one of two is answered. */
const FAULTS: { name: string; answer: string; apply(draft: Draft): void }[] = [
  { name: 'method', answer: 'method_not_allowed', apply: (draft) => (draft.method = draft.otherMethod) },
  {
    name: 'declared size',
    answer: 'body_too_large',
    apply: ({ headers }) => (headers['content-length'] = '70000'),
  },
  {
    name: 'origin',
    answer: 'forbidden_origin',
    apply(draft) {
      draft.usesCookie = true
      draft.headers.origin = 'https://evil.example'
    },
  },
  {
    name: 'flood',
    answer: 'flood',
    apply: ({ headers }) => (headers['x-forwarded-for'] = EXHAUSTED_ADDRESS),
  },
  { name: 'token', answer: 'unauthenticated', apply: (draft) => (draft.token = 'a.b.c') },
  {
    name: 'user limit',
    answer: 'user limit',
    apply: (draft) => (draft.token &&= draft.token === 'a.b.c' ? draft.token : exhausted.token),
  },
  {
    name: 'media type',
    answer: 'unsupported_media_type',
    apply: ({ headers }) => (headers['content-type'] = 'text/plain'),
  },
  { name: 'JSON', answer: 'malformed_json', apply: (draft) => (draft.body = '{"sessionId":"\\u0000"') },
  {
    name: 'shape',
    answer: 'validation_failed',
    apply: (draft) => (draft.body = typeof draft.body === 'string' ? draft.body : { noSuchField: 1 }),
  },
]

const pairs = FAULTS.flatMap((earlier, place) =>
  FAULTS.slice(place).map((later) => [earlier, later] as const),
)
const routes = ROUTES.filter(({ body, access }) => body !== undefined && access === 'user')

beforeAll(async () => {
  server = await startTestServer({ RATE_LIMIT_SCALE: '0.001', TRUSTED_PROXY_COUNT: '1' })
  const headers = { 'x-forwarded-for': EXHAUSTED_ADDRESS }
  for (let count = 0; count < 4; count++) await server.call('GET', '/api/openapi.json', { headers })
})
afterAll(() => server.stop())

async function codeOf(path: string, draft: Draft): Promise<string> {
  const credentials: Record<string, string> = draft.usesCookie
    ? { cookie: `${COOKIE}=${encodeURIComponent(JSON.stringify({ access_token: draft.token }))}` }
    : { authorization: `Bearer ${draft.token}` }
  const answer = await rawRequest(server.origin, {
    method: draft.method,
    path,
    headers: { 'x-forwarded-for': nextAddress(), ...credentials, ...draft.headers },
    body: typeof draft.body === 'string' ? draft.body : JSON.stringify(draft.body),
  })
  const { code } = JSON.parse(answer.text)
  if (code !== 'rate_limited') return code
  return String(answer.headers['ratelimit-policy']).startsWith('"flood"') ? 'flood' : 'user limit'
}

describe.each(routes.map(({ method, path }) => [`${method} ${path}`, method, path] as const))(
  '%s',
  (_title, method, path) => {
    beforeAll(async () => {
      exhausted = await server.createUser()
      const headers = { 'x-forwarded-for': nextAddress(), authorization: `Bearer ${exhausted.token}` }
      await rawRequest(server.origin, { method, path: addressOf(path), headers })
    })

    test.each(pairs.map((pair) => [pair[0].name, pair[1].name, ...pair] as const))(
      '%s before %s',
      async (_one, _other, earlier, later) => {
        fresh = await server.createUser()
        const draft: Draft = {
          method,
          otherMethod: methodsOf(path).includes('PATCH') ? 'PUT' : 'PATCH',
          headers: { 'content-type': 'application/json' },
          token: fresh.token,
          usesCookie: false,
          body: { sessionId: randomUUID() },
        }
        // From the last check to the first, so that what comes first is never undone.
        later.apply(draft)
        earlier.apply(draft)
        if (later.name === 'token') draft.token = 'a.b.c'
        if (later.name === 'JSON' || earlier.name === 'JSON') draft.body = '{"sessionId":"\\u0000"'
        expect(await codeOf(addressOf(path), draft)).toBe(earlier.answer)
      },
    )
  },
)

describe('behind the shape: existence, state, then the step as merged', () => {
  const save = (user: TestUser, body: object) =>
    server.call('PUT', '/api/onboarding/progress', {
      user,
      body,
      headers: { 'x-forwarded-for': nextAddress() },
    })

  test.each([
    [
      'shape before existence',
      { step: 'company', data: { size: 'huge' } },
      false,
      'validation_failed',
      '/data/size',
    ],
    ['existence before the merged step', { step: 'company', data: {} }, false, 'not_found', undefined],
    [
      'shape before state',
      { step: 'company', data: { size: 'huge' } },
      true,
      'validation_failed',
      '/data/size',
    ],
    ['state before the merged step', { step: 'company', data: {} }, true, 'session_closed', undefined],
  ])('%s', async (_name, body, exists, code, path) => {
    const user = await server.createUser()
    const sessionId = randomUUID()
    if (exists) {
      await server.sql.query(
        `insert into public.onboarding_sessions (id, user_id, status, closed_reason) values ($1, $2, 'abandoned', 'deleted')`,
        [sessionId, user.id],
      )
    }
    const answer = await save(user, { sessionId, ...body })
    expect(answer.body.code).toBe(code)
    expect(answer.body.errors?.[0].path).toBe(path)
  })
})
