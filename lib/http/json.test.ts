import { describe, expect, test } from 'vitest'
import { parseJson } from './json.ts'

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
