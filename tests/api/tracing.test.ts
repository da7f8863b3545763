import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answers } from '#tests/support/loopback-gateway/behaviours.ts'
import { type LoopbackGateway, startLoopbackGateway } from '#tests/support/loopback-gateway.ts'
import { ANSWERS } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer } from '#tests/support/test-server.ts'
import { save, start } from '#tests/support/wizard.ts'

interface Span {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  attributes: { key: string; value: Record<string, unknown> }[]
}

const TRACE_ID = '0af7651916cd43dd8448eb211c80319c'
const BROWSER_SPAN_ID = 'b7ad6b7169203331'

let collector: Server
let gateway: LoopbackGateway
let server: TestServer
const spans: Span[] = []

beforeAll(async () => {
  collector = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    if (request.url === '/v1/traces') {
      for (const { scopeSpans } of JSON.parse(body).resourceSpans)
        for (const scope of scopeSpans) spans.push(...scope.spans)
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
  gateway = await startLoopbackGateway(answers())
  server = await startTestServer({
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
    AI_GATEWAY_API_KEY: 'loopback',
    AI_GATEWAY_BASE_URL: gateway.baseURL,
  })
})
afterAll(async () => {
  await server?.stop()
  await gateway?.close()
  await new Promise((resolve) => collector.close(resolve))
})

const attribute = (span: Span, key: string) =>
  Object.values(span.attributes.find((each) => each.key === key)?.value ?? {})[0]

test('a wizard run is one trace, from the browser’s request to the model call and its bill', async () => {
  const user = await server.createUser()
  const sessionId = await start(server, user)
  await save(server, user, sessionId, 'welcome', ANSWERS.welcome)
  await save(server, user, sessionId, 'company', ANSWERS.company)
  const answer = await server.call('POST', '/api/onboarding/ai-suggestions', {
    user,
    body: { kind: 'recommendations', sessionId },
    headers: { traceparent: `00-${TRACE_ID}-${BROWSER_SPAN_ID}-01` },
  })
  expect(['model', 'partial']).toContain(answer.body.meta.source)
  await server.server.runtime.ai.drain()
  await server.server.runtime.telemetry.close()

  const joined = spans.filter(({ traceId }) => traceId === TRACE_ID)
  const request = joined.find(({ name }) => name === '/api/onboarding/ai-suggestions')!
  expect(request.parentSpanId).toBe(BROWSER_SPAN_ID)
  expect(attribute(request, 'http.response.status_code')).toBe(200)
  const children = joined.filter(({ parentSpanId }) => parentSpanId === request.spanId)
  expect(children.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^transaction .*\bsession\.read$/),
      expect.stringContaining('transaction ai.reserve'),
      expect.stringMatching(/^chat openai\//),
      expect.stringMatching(/^bill openai\//),
    ]),
  )
  const call = children.find(
    (span) => span.name.startsWith('chat ') && attribute(span, 'firststep.ai.task') === 'insights',
  )!
  expect(attribute(call, 'gen_ai.operation.name')).toBe('chat')
  expect(attribute(call, 'firststep.ai.outcome')).toMatch(/complete/)
  const bill = children.find(({ name }) => name.startsWith('bill '))!
  expect(attribute(bill, 'firststep.ai.cost_usd')).toBeGreaterThan(0)
  for (const { headers } of gateway.calls) expect(headers.traceparent).toContain(TRACE_ID)
  expect(new Set(spans.map(({ traceId }) => traceId)).size).toBeGreaterThan(1)
  expect(JSON.stringify(spans)).not.toContain(user.id)
  expect(JSON.stringify(spans)).not.toContain(ANSWERS.company.name)
})
