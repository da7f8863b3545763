import { expect, test } from 'vitest'
import { z } from 'zod'
import { holdTimeouts } from '#tests/support/held-timeouts.ts'
import { askModels } from './ask-models.ts'
import type { ModelAccess } from './attempt.ts'
import { createCircuitBreaker } from './circuit-breaker.ts'
import type { WireModel } from './gateway.ts'
import { SILENT_OBSERVER } from './observer.ts'
import type { PriceTag } from './prices.ts'
import { DEFAULT_TIMING } from './timing.ts'

const { pass } = holdTimeouts()

/** A model that says all it is asked for and then goes on, without an end and so without a bill. */
function unending() {
  const seen: { signal: AbortSignal | undefined } = { signal: undefined }
  const model = {
    specificationVersion: 'v4',
    provider: 'loopback',
    modelId: 'any',
    supportedUrls: {},
    async doStream({ abortSignal }: { abortSignal?: AbortSignal }) {
      seen.signal = abortSignal
      const text = '{"elements":[{"word":"bread"},{"word":"cake"}'
      const stream = new ReadableStream({
        start: (controller) => controller.enqueue({ type: 'text-delta', id: '0', delta: text }),
      })
      return { stream }
    },
  } as unknown as WireModel
  return { model, seen }
}

test('the bill of an answer that needs nothing more is waited for 1,000 ms, and no longer', async () => {
  const { model, seen } = unending()
  const price = { input: 1n, output: 1n, cacheRead: 1n, cacheWrite: 1n }
  const tag: PriceTag = { price, giveBack: () => undefined }
  const access = {
    gateway: { model: () => model },
    ledger: { reserve: async () => ({ id: 'any', settle: async () => undefined }) },
    prices: { take: async () => tag },
    observer: SILENT_OBSERVER,
    zeroDataRetention: false,
    pseudonymOf: () => 'somebody',
    background: () => undefined,
  } as unknown as ModelAccess
  const answer = await askModels({
    access,
    breaker: createCircuitBreaker({ now: () => 0 }),
    timing: DEFAULT_TIMING,
    user: { id: 'any' },
    prompt: {
      task: 'words',
      version: '1',
      instructions: 'Say two words.',
      facts: {},
      element: z.object({ word: z.string() }),
      minItems: 1,
      maxItems: 1,
      maxOutputTokens: 10,
    },
    models: ['vendor/any'],
    signal: new AbortController().signal,
    accept: (element: { word: string }) => element,
    isSame: (one, other) => one.word === other.word,
    onItem: () => undefined,
  })
  expect(answer).toMatchObject({ complete: true, items: [{ item: { word: 'bread' } }] })
  await pass(999)
  expect(seen.signal?.aborted).toBe(false)
  await pass(1)
  expect(seen.signal?.reason).toBe('enough')
})
