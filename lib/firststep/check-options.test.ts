import { expect, test } from 'vitest'
import { assembleFirststep } from './assembled.ts'

test.each([
  [{ databseUrl: 'postgres://localhost/x' }, 'createFirststep has no option "databseUrl".'],
  [{ onevent: () => undefined }, 'createFirststep has no option "onevent": it is "onEvent".'],
  [
    { DATABASE_URL: 'postgres://localhost/x' },
    'createFirststep has no option "DATABASE_URL": it is "databaseUrl".',
  ],
  [{ jobs: 'never' }, 'createFirststep takes as "jobs" only "timer" or "external".'],
  [{ onEvent: 'track' }, 'createFirststep takes as "onEvent" only a function.'],
])('an option that JavaScript would let pass in silence is named: %j', (options, said) => {
  expect(() => assembleFirststep(options as object)).toThrow(new TypeError(said))
})

test('an option that is undefined is none', () => {
  const none = { jobs: undefined, onEvent: undefined, databaseUrl: undefined, flow: undefined }
  expect(() => assembleFirststep(none)).not.toThrow()
})
