import { expect, test } from 'vitest'
import { allowUndefined } from './optional-members.ts'

test.each([
  ['interface A { a?: string; b: number }', 'interface A { a?: undefined | ( string); b: number }'],
  ['type A = { a?: () => void }', 'type A = { a?: undefined | ( () => void )}'],
  ['type A = { a?: { b?: X<Y, Z> }[] }', 'type A = { a?: undefined | ( { b?: undefined | ( X<Y, Z> )}[] )}'],
  ['f(a?: X, b?: Y): Z;', 'f(a?: undefined | ( X), b?: undefined | ( Y)): Z;'],
  ['type A<B> = { [C in B]?: D; e?: F };', 'type A<B> = { [C in B]?: D; e?: undefined | ( F )};'],
  ['type A<B> = { [C in B]-?: D };', 'type A<B> = { [C in B]-?: D };'],
  ['type A = B extends C ? D : E;', 'type A = B extends C ? D : E;'],
  ['/** a?: b; */ type A = "a?: b;";', '/** a?: b; */ type A = "a?: b;";'],
])('what may be left out may be undefined, and nothing else is another type: %s', (declarations, told) => {
  expect(allowUndefined(declarations)).toBe(told)
})
