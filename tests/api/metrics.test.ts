import { afterEach, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '#tests/support/test-server.ts'
import { answerAll, complete } from '#tests/support/wizard.ts'

let server: TestServer
afterEach(() => server.stop())

const METRICS_TOKEN = 'a-token-of-the-operators'

const ADDED_BY_PROXIES = [
  'forwarded',
  'forwarded-for',
  'x-forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-vercel-forwarded-for',
  'x-vercel-id',
  'x-original-forwarded-for',
  'x-original-host',
  'x-real-ip',
  'x-client-ip',
  'x-cluster-client-ip',
  'x-remote-addr',
  'x-proxyuser-ip',
  'x-appengine-user-ip',
  'x-azure-clientip',
  'x-azure-ref',
  'x-amzn-trace-id',
  'x-envoy-external-address',
  'via',
  'cdn-loop',
  'cf-connecting-ip',
  'cf-ray',
  'cloudfront-viewer-address',
  'fastly-client-ip',
  'fly-client-ip',
  'true-client-ip',
]
const SENT_BY_SCRAPERS = [
  'x-prometheus-scrape-timeout-seconds',
  'traceparent',
  'x-request-id',
  'accept-language',
]

describe('who may read the metrics', () => {
  test('without a token, the machine itself and nobody behind a proxy', async () => {
    server = await startTestServer()
    expect((await server.call('GET', '/api/metrics')).status).toBe(200)
    for (const header of ADDED_BY_PROXIES) {
      const headers = { [header]: '127.0.0.1' }
      expect((await server.call('GET', '/api/metrics', { headers })).status, header).toBe(404)
    }
    for (const header of SENT_BY_SCRAPERS) {
      const headers = { [header]: '10' }
      expect((await server.call('GET', '/api/metrics', { headers })).status, header).toBe(200)
    }
  })

  test('with a token, who holds it, and nobody else', async () => {
    server = await startTestServer({ METRICS_TOKEN })
    const status = async (authorization?: string) =>
      (await server.call('GET', '/api/metrics', { headers: authorization ? { authorization } : {} })).status
    expect(await status(`Bearer ${METRICS_TOKEN}`)).toBe(200)
    expect(await status(`bearer  ${METRICS_TOKEN}`)).toBe(200)
    expect(await status()).toBe(404)
    expect(await status(`Bearer ${METRICS_TOKEN}x`)).toBe(404)
    expect(await status(`Basic ${METRICS_TOKEN}`)).toBe(404)
  })
})

test('the metrics tell what happened, by routes and names that are bounded', async () => {
  server = await startTestServer()
  const user = await server.createUser()
  const sessionId = await answerAll(server, user)
  await complete(server, user, sessionId)
  await server.call('GET', `/api/onboarding/session/${sessionId}`, { user })
  await server.call('GET', '/api/onboarding/session/no-id', { user })
  await server.call('GET', '/api/no-such-place')
  const { body, headers } = await server.call('GET', '/api/metrics')
  expect(headers.get('content-type')).toMatch(/^text\/plain/)
  const figureOf = (series: string) => {
    const line = body.split('\n').find((each: string) => each.startsWith(`${series} `))
    return line === undefined ? undefined : Number(line.slice(series.length + 1))
  }
  const request = 'http_requests_total{route="/api/onboarding/session/:id",method="GET"'
  expect(figureOf(`${request},status="200"}`)).toBe(1)
  expect(figureOf(`${request},status="404"}`)).toBe(1)
  expect(figureOf('onboarding_sessions_total{event="started"}')).toBe(1)
  expect(figureOf('onboarding_sessions_total{event="step_completed"}')).toBe(3)
  expect(figureOf('onboarding_sessions_total{event="completed"}')).toBe(1)
  expect(figureOf('onboarding_sessions_live')).toBe(0)
  expect(figureOf('db_query_duration_seconds_count{query="session.save"}')).toBe(3)
  expect(figureOf('db_up')).toBe(1)
  expect(figureOf('ai_cost_usd_total')).toBe(0)
  expect(figureOf('ai_budget_usd{kind="left"}')).toBe(5)
  for (const personal of [sessionId, user.id, user.email, 'no-such-place', 'no-id'])
    expect(body).not.toContain(personal)
})
