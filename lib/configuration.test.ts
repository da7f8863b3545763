import { expect, test } from 'vitest'
import { ConfigurationError, readConfiguration } from './configuration.ts'

function refusal(environment: Record<string, string>): string {
  try {
    readConfiguration(environment)
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError)
    return (error as Error).message
  }
  return 'accepted'
}

test.each([
  ['HOST', 'bad host'],
  ['HOST', '[::1'],
  ['HOST', 'localhost/x'],
  ['HOST', 'user@localhost'],
  ['PORT', '-1'],
  ['PUBLIC_ORIGIN', 'app.example.com'],
  ['PUBLIC_ORIGIN', 'https://app.example.com/path'],
  ['PUBLIC_ORIGIN', 'https://app.example.com/?q'],
  ['PUBLIC_ORIGIN', 'https://user:secret@app.example.com'],
  ['ALLOWED_ORIGINS', '*'],
  ['ALLOWED_ORIGINS', 'null'],
  ['ALLOWED_ORIGINS', 'https://app.example.com, https://other.example/path'],
  ['ALLOWED_ORIGINS', 'https://*.example.com/'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s stops the start with one line that names it', (name, value) => {
  expect(refusal({ [name]: value })).toMatch(new RegExp(`^${name} must be [^\n]+\\.$`))
})

test.each(['127.0.0.1', 'localhost', '::1', '[::1]'])('HOST=%s is this machine alone', (HOST) => {
  const { isLoopbackHost, PUBLIC_ORIGIN } = readConfiguration({ HOST })
  expect(isLoopbackHost).toBe(true)
  expect(PUBLIC_ORIGIN).toMatch(/^http:\/\/(127\.0\.0\.1|localhost|\[::1\]):3000$/)
})

test('an origin may end in a slash, and is compared without it', () => {
  const { PUBLIC_ORIGIN, ALLOWED_ORIGINS } = readConfiguration({
    PUBLIC_ORIGIN: 'https://app.example.com/',
    ALLOWED_ORIGINS: 'https://OTHER.example:443/, http://localhost:5173',
  })
  expect([PUBLIC_ORIGIN, ...ALLOWED_ORIGINS]).toEqual([
    'https://app.example.com',
    'https://other.example',
    'http://localhost:5173',
  ])
})

test('the embedded services are not offered to a network by accident', () => {
  for (const HOST of ['0.0.0.0', '::', '10.0.0.1', 'example.com'])
    expect(refusal({ HOST })).toMatch(/DATABASE_URL and SUPABASE_URL.*ALLOW_EMBEDDED_ON_NETWORK=1/)
  expect(refusal({ HOST: '0.0.0.0', ALLOW_EMBEDDED_ON_NETWORK: '1' })).toBe('accepted')
})

test('an address that no request can be made to is refused by name', () => {
  const secret = 'whsec_YSB3ZWJob29rIHNlY3JldCBvZiB0ZXN0cw=='
  for (const WEBHOOK_URL of ['https://user:password@example.com/hook', 'ftp://example.com', 'nowhere'])
    expect(() => readConfiguration({ WEBHOOK_URL, WEBHOOK_SECRET: secret })).toThrow(
      /^WEBHOOK_URL must be an/,
    )
  const WEBHOOK_URL = 'https://example.com/hook?key=1'
  expect(readConfiguration({ WEBHOOK_URL, WEBHOOK_SECRET: secret }).WEBHOOK_URL).toBe(WEBHOOK_URL)
})
