import { expect, test } from 'vitest'
import { plainTarget } from './request-target.ts'

test.each([
  ['/api/health/live?x=/../y', '/api/health/live?x=/../y'],
  ['/.well-known/x', '/.well-known/x'],
  ['/onboarding/../api/metrics', '/api/metrics'],
  ['/onboarding/%2E%2e/api/metrics?q=1', '/api/metrics?q=1'],
  ['/onboarding\\..\\api\\metrics', '/api/metrics'],
  ['/../../auth/v1/user', '/auth/v1/user'],
  ['//evil.example/../x', '//x'],
  ['http://127.0.0.1:3000/api/health/live?x=1', '/api/health/live?x=1'],
  ['http://evil.example', '/'],
  ['*', '/'],
  ['evil.example:443', '/'],
])('the target %s is read as %s by whoever reads it', (target, expected) => {
  expect(plainTarget(target)).toBe(expected)
})
