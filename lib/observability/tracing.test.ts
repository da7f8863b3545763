import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { createTracing, firstOfEachSecond } from './tracing.ts'

const traced = (number: number) =>
  new Headers({ traceparent: `00-${String(number).padStart(32, '0')}-b7ad6b7169203331-01` })

test('behind the spans that are being sent as many wait as may, and the next ones are lost', async () => {
  const names: string[] = []
  const collector = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    for (const { scopeSpans } of JSON.parse(body).resourceSpans)
      for (const { spans } of scopeSpans) names.push(...spans.map(({ name }: { name: string }) => name))
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
  const { port } = collector.address() as AddressInfo
  const endpoint = `http://127.0.0.1:${port}`
  const tracing = await createTracing({ endpoint, onError: () => undefined, maxQueue: 2 })
  const work = async () => undefined
  // At once, so that nothing has been sent before the last of them has ended.
  await Promise.all([1, 2, 3, 4, 5].map((number) => tracing.request(traced(number), `span ${number}`, work)))
  await tracing.close()
  await new Promise((resolve) => collector.close(resolve))
  expect(names).toEqual(['span 1', 'span 2', 'span 3', 'span 4'])
})

test('a collector that never answers is given up when its time is up', async () => {
  const collector = createServer(() => undefined)
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
  const { port } = collector.address() as AddressInfo
  const failures: unknown[] = []
  const tracing = await createTracing({
    endpoint: `http://127.0.0.1:${port}`,
    onError: (error) => failures.push(error),
    exportTimeoutMs: 50,
  })
  await tracing.request(traced(9), 'span', async () => undefined)
  await tracing.close()
  expect(failures.length).toBeGreaterThan(0)
  collector.closeAllConnections()
  await new Promise((resolve) => collector.close(resolve))
})

test('ten traces that begin here are kept in a second, and not the eleventh', () => {
  let nowMs = 0
  const isKept = firstOfEachSecond(10, () => nowMs)
  const kept = () => Array.from({ length: 11 }, isKept).filter(Boolean).length
  expect(kept()).toBe(10)
  nowMs = 999
  expect(kept()).toBe(0)
  nowMs = 1_000
  expect(kept()).toBe(10)
})
