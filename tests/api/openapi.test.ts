import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultFlow } from '#lib/flow/default-flow.ts'
import type { RecordedExample } from '#lib/openapi/recorded-examples.ts'
import { checkAgainstDocument } from '../support/documented-answers.ts'
import {
  DOCUMENTED_REQUESTS,
  type DocumentedRequest,
  itemIdAt,
  SESSION_ID,
} from '../support/documented-requests.ts'
import { startTestServer, type TestServer, type TestUser } from '../support/test-server.ts'
import { startWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver.ts'
import { expire } from '../support/wizard.ts'

const EXAMPLES = 'docs/api/examples.json'
const DOCUMENT = 'docs/api/openapi.json'
const USER_ID = '0a9d2c3b-7e1f-4b6a-8c5d-4e3f2a1b0c9d'

let server: TestServer
let receiver: WebhookReceiver
let user: TestUser
let operator: TestUser
let sessionId = ''

beforeAll(async () => {
  receiver = await startWebhookReceiver()
  server = await startTestServer({ WEBHOOK_URL: receiver.url, WEBHOOK_SECRET: receiver.secret })
  user = await server.createUser()
  operator = await server.createUser({ app_metadata: { role: 'admin' } })
})
afterAll(async () => {
  await server.stop()
  await receiver.stop()
})

/** Ids of a plan's items, in the order in which answers named them. */
const itemIds: string[] = []

/** An item's id as the reference shows it. */
function shownItemId(id: string): string {
  if (!itemIds.includes(id)) itemIds.push(id)
  return itemIdAt(itemIds.indexOf(id))
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What differs from run to run, as the reference shows it. */
function withoutChance(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => withoutChance(entry))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, entry]) => [name, withoutChance(entry, name)]),
    )
  if (key === 'requestId') return 'c1d2e3f4-0000-4000-8000-000000000001'
  if (key === 'latencyMs' || key === 'milliseconds') return 12
  if (key === 'dueDate') return '2026-03-27'
  if (typeof value !== 'string') return value
  if (key === 'id' && UUID.test(value) && value !== sessionId) return shownItemId(value)
  if (key === 'expiresAt') return '2026-01-12T09:30:00.000Z'
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return '2026-01-05T09:30:00.000Z'
  return value.replaceAll(sessionId || '-none-', SESSION_ID).replaceAll(user.id, USER_ID)
}

async function perform(request: DocumentedRequest): Promise<RecordedExample> {
  const { operationId, name, method, path, query, body, raw, headers, status } = request
  if (request.afterExpiry) await expire(server, sessionId)
  const live = <Value>(value: Value): Value =>
    JSON.parse(
      itemIds.reduce(
        (text, id, place) => text.replaceAll(itemIdAt(place), id),
        JSON.stringify(value).replaceAll(SESSION_ID, sessionId),
      ),
    )
  const target = live(path) + (query ? `?${new URLSearchParams(query)}` : '')
  const answer = await server.call(method, target, {
    user: request.isSignedOut ? undefined : request.isOperator ? operator : user,
    body: body && live(body),
    raw,
    headers,
  })
  expect(answer.status, `${operationId} ${name}: ${JSON.stringify(answer.body)}`).toBe(status)
  if (operationId === 'startOnboarding' && status < 400) sessionId = answer.body.data.id
  const response = withoutChance(answer.body === '' ? null : answer.body)
  const contentType = answer.headers.get('content-type')
  return { operationId, name, request: { query, body }, status, contentType, response }
}

/** The keys and types of a value, so that advice may be worded anew without the reference being wrong. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? [] : [shapeOf(value[0])]
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, shapeOf(entry)]))
  return typeof value
}

describe('the description of the API', () => {
  test('every example in it is what the API answers', async () => {
    const made: RecordedExample[] = []
    for (const request of DOCUMENTED_REQUESTS) made.push(await perform(request))
    if (process.env.RECORD_EXAMPLES === '1') await writeFile(EXAMPLES, `${JSON.stringify(made, null, 2)}\n`)
    const recorded: RecordedExample[] = JSON.parse(await readFile(EXAMPLES, 'utf8'))
    const shown = JSON.parse(JSON.stringify(made)) as RecordedExample[]
    expect(
      recorded.map(({ operationId, name, request, status }) => [operationId, name, request, status]),
    ).toEqual(shown.map(({ operationId, name, request, status }) => [operationId, name, request, status]))
    for (const [index, { name, status, response }] of shown.entries()) {
      const committed = recorded[index]?.response
      if (status >= 400) expect(committed, name).toEqual(response)
      else expect(shapeOf(committed), name).toEqual(shapeOf(response))
    }
  })

  test('it holds no other examples, and one for each body', async () => {
    const document = JSON.parse(await readFile(DOCUMENT, 'utf8'))
    const recorded: RecordedExample[] = JSON.parse(await readFile(EXAMPLES, 'utf8'))
    const known = new Set(
      recorded.flatMap(({ request, response }) =>
        [request.body, response].map((value) => JSON.stringify(value)),
      ),
    )
    for (const operation of Object.values(document.paths).flatMap((path) => Object.values(path as object))) {
      const contents = [operation.requestBody, ...Object.values(operation.responses)].map(
        (part) => (part as { content?: object } | undefined)?.content ?? {},
      )
      for (const { examples = {} } of contents.flatMap((content) => Object.values(content)))
        for (const { value } of Object.values(examples) as { value: unknown }[])
          expect(known, operation.operationId).toContain(JSON.stringify(value))
      if (operation.requestBody)
        expect(
          operation.requestBody.content['application/json'].examples,
          operation.operationId,
        ).toBeDefined()
    }
  })

  test('an answer that it does not promise fails the test that received it', async () => {
    const answer = await server.call('GET', '/api/health/live')
    const check = (change: object) => () =>
      checkAgainstDocument(defaultFlow, 'GET', '/api/health/live', { ...answer, ...change })
    expect(check({})).not.toThrow()
    expect(check({ status: 202 })).toThrow('no such status')
    expect(check({ headers: new Headers({ 'content-type': 'text/html' }) })).toThrow()
    expect(check({ body: { ...answer.body, extra: 1 } })).toThrow('additional properties')
    expect(check({ body: { data: { status: 'dead' }, meta: answer.body.meta } })).toThrow()
    const refused = await server.call('GET', '/api/onboarding/session/current')
    expect(() => checkAgainstDocument(defaultFlow, 'GET', '/api/health/live', refused)).toThrow(
      'unauthenticated',
    )
  })

  test('every object in an answer has a name for each thing in it, and no other', async () => {
    const { paths, components } = JSON.parse(await readFile(DOCUMENT, 'utf8'))
    const open: string[] = []
    const look = (schema: unknown, place: string): void => {
      if (typeof schema !== 'object' || schema === null) return
      const { properties, additionalProperties } = schema as Record<string, unknown>
      if (properties !== undefined && additionalProperties !== false) open.push(place)
      for (const [key, part] of Object.entries(schema)) look(part, `${place}/${key}`)
    }
    look(components.schemas, 'schemas')
    for (const operation of Object.values(paths).flatMap((path) => Object.values(path as object)))
      for (const [status, { content = {} }] of Object.entries(operation.responses) as [string, never][])
        for (const [type, { schema }] of Object.entries(content) as [string, never][])
          if (Number(status) < 400) look(schema, `${operation.operationId} ${status} ${type}`)
    expect(open).toEqual([])
  })

  test('it is served to everybody, and asked for again only when it has changed', async () => {
    const answer = await server.call('GET', '/api/openapi.json')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    expect(answer.body).toEqual(JSON.parse(await readFile(DOCUMENT, 'utf8')))
    const again = await server.call('GET', '/api/openapi.json', {
      headers: { 'if-none-match': answer.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })
})

describe('linters, offline', () => {
  const run = promisify(execFile)
  const environment = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const require = createRequire(import.meta.url)
  const linter = async (program: string, ...parameters: string[]) => {
    const options = { env: environment, maxBuffer: 32 * 1024 * 1024 }
    const { stdout } = await run(process.execPath, [program, ...parameters], options).catch((error) => error)
    return JSON.parse(stdout.slice(stdout.search(/[[{]/)))
  }

  test('Redocly finds nothing', async () => {
    const { problems } = await linter(
      require.resolve('@redocly/cli/bin/cli.js'),
      'lint',
      DOCUMENT,
      '--format=json',
    )
    expect(
      problems.map(({ ruleId, message }: { ruleId: string; message: string }) => [ruleId, message]),
    ).toEqual([])
  })

  test('Spectral finds nothing, with the OWASP rules nothing that docs/api/owasp.md does not explain', async () => {
    const findings: { code: string; path: string[] }[] = await linter(
      require.resolve('@stoplight/spectral-cli/dist/index.js'),
      'lint',
      DOCUMENT,
      '-r',
      'docs/api/spectral.mjs',
      '-f',
      'json',
    )
    const explained = [
      ...(await readFile('docs/api/owasp.md', 'utf8')).matchAll(/^\| `([^`]+)` \| `([^`]+)` \|/gm),
    ]
    const unexplained = findings.filter(
      ({ code, path }) =>
        !explained.some(([, rule, where = '']) => rule === code && path.join(' ').startsWith(where)),
    )
    expect(unexplained.map(({ code, path }) => [code, path.join(' ')])).toEqual([])
  })
})
