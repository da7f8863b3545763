import { expect, test } from 'vitest'
import { assembleFirststep } from './assembled.ts'

test.each([
  [{ databseUrl: 'postgres://localhost/x' }, 'createFirststep has no option "databseUrl".'],
  [{ onevent: () => undefined }, 'createFirststep has no option "onevent".'],
  [{ jobs: 'never' }, 'createFirststep cannot take this value of "jobs".'],
  [{ onEvent: 'track' }, 'createFirststep cannot take this value of "onEvent".'],
])('an option that JavaScript would let pass in silence is named: %j', (options, said) => {
  expect(() => assembleFirststep(options as object)).toThrow(new TypeError(said))
})

test('an option that is undefined is none', () => {
  const none = { jobs: undefined, onEvent: undefined, databaseUrl: undefined, flow: undefined }
  expect(() => assembleFirststep(none)).not.toThrow()
})
