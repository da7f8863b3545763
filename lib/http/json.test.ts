import { describe, expect, test } from 'vitest'
import { asSent, parseJson } from './json.ts'

const nested = (levels: number, open: string, close: string) =>
  `${open.repeat(levels - 1)}[]${close.repeat(levels - 1)}`

describe.each([
  ['lists', '[', ']'],
  ['objects', '{"a":', '}'],
])('%s', (_name, open, close) => {
  test('are taken 32 levels deep, and refused 33 levels deep', () => {
    expect(JSON.stringify(parseJson(nested(32, open, close)))).toBe(nested(32, open, close))
    expect(() => parseJson(nested(33, open, close))).toThrow('malformed_json')
  })
})

const cycle: { self?: unknown } = {}
cycle.self = cycle
test.each([
  ['a cycle', cycle],
  ['a BigInt', { a: 1n }],
  ['NaN', { a: [Number.NaN] }],
  ['a lone surrogate', { a: 'a\ud800b' }],
  ['NUL', { a: '\0' }],
  ['a key of its own named __proto__', JSON.parse('{"a":{"__proto__":1}}')],
])('%s of this process is refused as its JSON would be', (_name, value) => {
  expect(() => asSent(value)).toThrow('malformed_json')
})

test('a value of this process is what its JSON would be', () => {
  expect(asSent({ a: undefined, b: [1, 'x'], c: new Date(0) })).toEqual({
    b: [1, 'x'],
    c: '1970-01-01T00:00:00.000Z',
  })
  expect(asSent(undefined)).toBeUndefined()
})
