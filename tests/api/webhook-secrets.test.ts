import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deliverEvents } from '#lib/jobs/deliveries.ts'
import { startTestServer, type TestServer } from '#tests/support/test-server.ts'

const [OLD, NEXT, FOREIGN] = ['the old secret', 'the next secret', 'a foreign secret'].map(
  (text) => `whsec_${Buffer.from(text).toString('base64')}`,
) as [string, string, string]

const received: { body: string; headers: Record<string, string> }[] = []
const receiver = createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += chunk
  received.push({ body, headers: request.headers as Record<string, string> })
  response.end()
})
let server: TestServer
beforeAll(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`
  server = await startTestServer({ WEBHOOK_URL: url, WEBHOOK_SECRET: `${OLD}, ${NEXT}` })
})
afterAll(async () => {
  await server.stop()
  receiver.close()
})

test('while a secret is replaced both sign, so that a receiver may hold either and no other', async () => {
  await server.call('POST', '/api/onboarding/start', { user: await server.createUser() })
  expect(await deliverEvents(server.server.runtime.jobContext(new AbortController().signal))).toBe(1)
  const { body = '', headers = {} } = received[0] ?? {}
  for (const secret of [OLD, NEXT])
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: 'onboarding.started' })
  expect(() => new Webhook(FOREIGN).verify(body, headers)).toThrow()
})
