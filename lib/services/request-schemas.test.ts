import { expect, test } from 'vitest'
import { defaultFlow } from '../flow/default-flow.ts'
import { aiSuggestionsBodySchema, industriesQuerySchema, startBodySchema } from './request-schemas.ts'

const ofLength = (characters: number) => 'x'.repeat(characters)

test.each([
  ['200 industries', 201, industriesQuerySchema(defaultFlow), { limit: '200' }, { limit: '201' }],
  [
    'a search of 100 characters',
    101,
    industriesQuerySchema(defaultFlow),
    { q: ofLength(100) },
    { q: ofLength(101) },
  ],
  [
    'a source of 64 characters',
    65,
    startBodySchema(defaultFlow),
    { source: ofLength(64) },
    { source: ofLength(65) },
  ],
  [
    'a company name of 100 characters',
    101,
    aiSuggestionsBodySchema(defaultFlow),
    { kind: 'industry', companyName: ofLength(100) },
    { kind: 'industry', companyName: ofLength(101) },
  ],
])('%s may be asked for, and not %i', (_name, _more, schema, most, oneMore) => {
  expect(schema.safeParse(most).success).toBe(true)
  expect(schema.safeParse(oneMore).success).toBe(false)
})
