import { expect, test } from 'vitest'
import { returnPath } from './return-path.ts'

test.each([
  ['/onboarding/company', '/onboarding/company'],
  ['/admin?from=2026-01-01', '/admin?from=2026-01-01'],
  ['//evil.example', '/onboarding'],
  ['/\\evil.example', '/onboarding'],
  ['https://evil.example', '/onboarding'],
  ['javascript:alert(1)', '/onboarding'],
  [undefined, '/onboarding'],
  [['/a', '/b'], '/onboarding'],
])('after signing in, %j leads to %s and never to another origin', (next, expected) => {
  expect(returnPath(next)).toBe(expected)
})
