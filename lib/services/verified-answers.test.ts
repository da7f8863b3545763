import { expect, test } from 'vitest'
import { VerifiedAnswers } from './verified-answers.ts'

test('as many sessions are remembered as may be, then the one that changed longest ago is forgotten', () => {
  const verified = new VerifiedAnswers(2)
  const known = () => ['one', 'two', 'three'].map((session) => verified.get(session))
  verified.remember('one', 'a')
  verified.remember('two', 'b')
  expect(known()).toEqual(['a', 'b', null])
  verified.remember('one', 'c')
  expect(known()).toEqual(['c', 'b', null])
  verified.remember('three', 'd')
  expect(known()).toEqual(['c', null, 'd'])
})
