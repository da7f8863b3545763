import { describe, expect, test } from 'vitest'
import { holdTimeouts } from '#tests/support/held-timeouts.ts'
import { type Finish, type Part, tidyParts } from './wire-parts.ts'

interface Read {
  text: string
  finish: Finish | undefined
  error: unknown
}

const streamOf = (parts: Iterable<unknown>) =>
  new ReadableStream<unknown>({
    start(controller) {
      for (const part of parts) controller.enqueue(part)
      controller.close()
    },
  })

/** Reads an answer of the parts to its end. */
async function read(parts: Iterable<unknown>): Promise<Read> {
  const seen: Read = { text: '', finish: undefined, error: undefined }
  const tidy = tidyParts(streamOf(parts), {
    onText: () => undefined,
    onGenerationId: () => undefined,
    onFinish: (finish) => {
      seen.finish = finish
    },
    onError: (error) => {
      seen.error = error
    },
  })
  try {
    for await (const part of tidy as ReadableStream<Part> & AsyncIterable<Part>)
      if (part.type === 'text-delta') seen.text += part.delta
  } catch {
    // The listener has heard of it.
  }
  return seen
}

const delta = (text: string) => ({ type: 'text-delta', delta: text })
const finish = (tokens: number) => ({
  type: 'finish',
  finishReason: 'stop',
  usage: { inputTokens: { total: tokens }, outputTokens: { total: 1 } },
})
const endless = { name: 'AI_NoObjectGeneratedError' }

describe('an answer is given up', () => {
  test('with the character after its 12,000th', async () => {
    const whole = await read([delta('x'.repeat(6_000)), delta('x'.repeat(6_000)), finish(1)])
    expect([whole.text.length, whole.error, whole.finish?.finishReason]).toEqual([12_000, undefined, 'stop'])
    const more = await read([delta('x'.repeat(12_000)), delta('x'), finish(1)])
    expect(more).toMatchObject({ error: endless, finish: undefined })
  })

  test('with the part after its 4,000th', async () => {
    const parts = (count: number) => [...Array.from({ length: count }, () => ({ type: 'raw' })), finish(1)]
    expect(await read(parts(4_000))).toMatchObject({ error: undefined, finish: { finishReason: 'stop' } })
    expect(await read(parts(4_001))).toMatchObject({ error: endless, finish: undefined })
  })
})

test('a count of tokens below 1,000,000 is believed, and that one is not', async () => {
  expect((await read([finish(999_999)])).finish?.inputTokens).toBe(999_999)
  expect((await read([finish(1_000_000)])).finish?.inputTokens).toBeUndefined()
})

describe('the end of a finished answer', () => {
  const { pass } = holdTimeouts()

  test('is waited for 250 ms, and then its connection is closed', async () => {
    let isClosed = false
    let isFinished = false
    const stream = new ReadableStream<unknown>({
      start: (controller) => controller.enqueue(finish(1)),
      cancel: () => {
        isClosed = true
      },
    })
    const reading = tidyParts(stream, {
      onText: () => undefined,
      onGenerationId: () => undefined,
      onFinish: () => {
        isFinished = true
      },
      onError: () => undefined,
    }).getReader()
    while (!isFinished) await reading.read()
    await pass(249)
    expect(isClosed).toBe(false)
    await pass(1)
    expect(isClosed).toBe(true)
  })
})
