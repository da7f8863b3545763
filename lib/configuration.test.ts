import { expect, test } from 'vitest'
import { readConfiguration } from './configuration.ts'

test('an address that no request can be made to is refused by name', () => {
  const secret = 'whsec_YSB3ZWJob29rIHNlY3JldCBvZiB0ZXN0cw=='
  for (const WEBHOOK_URL of ['https://user:password@example.com/hook', 'ftp://example.com', 'nowhere'])
    expect(() => readConfiguration({ WEBHOOK_URL, WEBHOOK_SECRET: secret })).toThrow(
      /^WEBHOOK_URL must be an/,
    )
  const WEBHOOK_URL = 'https://example.com/hook?key=1'
  expect(readConfiguration({ WEBHOOK_URL, WEBHOOK_SECRET: secret }).WEBHOOK_URL).toBe(WEBHOOK_URL)
})
