import { expect, test } from 'vitest'
import { readBill, readListing } from './gateway-metadata.ts'

test('a list of models is read entry by entry, whatever else stands in it', () => {
  const listed = readListing({
    models: [
      { id: 'a/plain', pricing: { input: '0.1', output: '0.2' } },
      {
        id: 'a/whole',
        name: 'Whole',
        modelType: 'language',
        specification: { specificationVersion: 'v4', provider: 'gateway', modelId: 'a/whole' },
        pricing: { input: '1', output: '2', input_cache_read: '3', input_cache_write: '4', tiers: [] },
      },
      {
        id: 'a/cached',
        pricing: { input: 1e-7, output: 2e-7, cachedInputTokens: '3', cacheCreationInputTokens: null },
      },
      { id: 'a/image', modelType: 'unheard-of', pricing: { image: '0.04' } },
      { id: 'a/none', pricing: null },
      { id: 7 },
      null,
    ],
  })
  expect(listed).toEqual([
    { id: 'a/plain', pricing: { input: '0.1', output: '0.2' } },
    {
      id: 'a/whole',
      pricing: { input: '1', output: '2', cachedInputTokens: '3', cacheCreationInputTokens: '4' },
    },
    { id: 'a/cached', pricing: { input: 1e-7, output: 2e-7, cachedInputTokens: '3' } },
    { id: 'a/image' },
    { id: 'a/none' },
  ])
  expect(() => readListing('<html>')).toThrow()
})

test('a bill is read from its total alone, and is none when it cannot be booked', () => {
  expect(readBill({ data: { total_cost: 0.00123 } })).toBe(1_230_000n)
  expect(readBill({ data: { id: 'gen_1', total_cost: '1.5e-4', usage: 1 } })).toBe(150_000n)
  for (const total_cost of [-1, '1e30', 999_999_999, null])
    expect(readBill({ data: { total_cost } })).toBeUndefined()
  expect(readBill([])).toBeUndefined()
})
