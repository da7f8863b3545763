import { describe, expect, test } from 'vitest'
import { holdTimeouts, watch } from '#tests/support/held-timeouts.ts'
import { classifyFailure } from './failures.ts'
import { createGateway } from './gateway.ts'

const MAX_ANSWER_BYTES = 192 * 1024
const MAX_METADATA_BYTES = 8 * 1024 * 1024
const MODELS = JSON.stringify({ models: [{ id: 'openai/gpt-6-luna' }] })

/** A gateway that answers anything with this. */
const answering = (body: string, type: string) =>
  createGateway({
    apiKey: 'loopback',
    baseURL: 'http://127.0.0.1/v4/ai',
    fetch: async () => new Response(body, { headers: { 'content-type': type } }),
  })

test('a list of models of 8 MiB is read, one of a byte more is not', async () => {
  const list = (bytes: number) => answering(MODELS.padEnd(bytes), 'application/json').listModels()
  expect(await list(MAX_METADATA_BYTES)).toMatchObject([{ id: 'openai/gpt-6-luna' }])
  await expect(list(MAX_METADATA_BYTES + 1)).rejects.toThrow()
})

test('an answer of 196,608 bytes is read to its end, one of a byte more is broken off', async () => {
  const END = 'data: {"type":"text-delta","id":"0","delta":"the end"}\n\n'
  async function read(bytes: number) {
    const body = `:${'x'.repeat(bytes - END.length - 3)}\n\n${END}`
    const model = answering(body, 'text/event-stream').model('openai/gpt-6-luna')
    if (typeof model === 'string') throw new Error('a model of a gateway is an object')
    const { stream } = await model.doStream({ prompt: [] })
    let last: unknown
    for await (const part of stream as unknown as AsyncIterable<{ delta?: string }>) last = part.delta ?? last
    return last
  }
  expect(await read(MAX_ANSWER_BYTES)).toBe('the end')
  const failure = await read(MAX_ANSWER_BYTES + 1).catch(classifyFailure)
  expect(failure).toMatchObject({ reason: 'invalid_output', certainlyFree: false })
})

describe('what is asked about models and bills', () => {
  const { pass } = holdTimeouts()

  test('is waited for 5,000 ms, and no longer', async () => {
    const gateway = createGateway({
      apiKey: 'loopback',
      fetch: (_input, init) =>
        new Promise((_, reject) =>
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
        ),
    })
    const asked = [watch(gateway.listModels()), watch(gateway.billOf('gen_1'))]
    await pass(4_999)
    expect(asked.map(({ state }) => state)).toEqual(['open', 'open'])
    await pass(1)
    expect(asked.map(({ state }) => state)).toEqual(['broken', 'broken'])
  })
})
