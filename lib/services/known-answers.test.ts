import { expect, test } from 'vitest'
import { KnownAnswers } from './known-answers.ts'

const SESSIONS = ['one', 'two', 'three']
const answers = (revision: number, name = 'Ada') => ({ revision, stepData: { company: { name } } })
const knownOf = (known: KnownAnswers) => SESSIONS.map((session) => known.of(session)?.revision)

test('as many sessions are known as may be, then the one that changed longest ago is forgotten', () => {
  const known = new KnownAnswers({ maxSessions: 2 })
  known.remember('one', answers(1))
  known.remember('two', answers(1))
  expect(knownOf(known)).toEqual([1, 1, undefined])
  known.remember('one', answers(2))
  known.remember('three', answers(1))
  expect(knownOf(known)).toEqual([2, undefined, 1])
})

test('as much is known as may be, and one session that is larger by itself is not', () => {
  const known = new KnownAnswers({ maxCharacters: 100 })
  known.remember('one', answers(1, 'x'.repeat(40)))
  known.remember('two', answers(1, 'x'.repeat(40)))
  expect(knownOf(known)).toEqual([undefined, 1, undefined])
  known.remember('three', answers(1, 'x'.repeat(200)))
  expect(knownOf(known)).toEqual([undefined, undefined, undefined])
  known.remember('one', answers(2, 'x'.repeat(40)))
  expect(knownOf(known)).toEqual([2, undefined, undefined])
})

test('an older state never replaces a newer one', () => {
  const known = new KnownAnswers()
  known.remember('one', answers(7, 'new'))
  known.remember('one', answers(3, 'old'))
  expect(known.of('one')).toMatchObject(answers(7, 'new'))
  known.forget('one')
  expect(known.of('one')).toBeUndefined()
})
