import { describe } from 'vitest'
import { checkFlow } from '#lib/flow/check-flow.ts'
import { begin, type Fault, refused, text } from './refused.ts'

const FAULTS: Fault[] = [
  [
    'an id that is none',
    () => begin({ id: 'My Shop' }),
    'flow: an id is 1–63 of a–z, 0–9, "_" and "-" and begins with a letter, which "My Shop" is not',
  ],
  [
    'version 0',
    () => begin({ version: 0 }),
    'flow "shop": version must be a whole number from 1 to 1000000, which 0 is not',
  ],
  [
    'half a version',
    () => begin({ version: 1.5 }),
    'flow "shop": version must be a whole number from 1 to 1000000, which 1.5 is not',
  ],
  [
    'a day as a version',
    () => begin({ version: 20260131 }),
    'flow "shop": version must be a whole number from 1 to 1000000, which 20260131 is not',
  ],
  ['no locales', () => begin({ locales: [] }), 'flow "shop": locales must list at least one'],
  [
    'a locale that is none',
    () => begin({ locales: ['english language'] }),
    'flow "shop": "english language" is no locale of BCP 47, such as "en" or "pt-BR"',
  ],
  [
    'a locale written otherwise',
    () => begin({ locales: ['pt-br'] }),
    'flow "shop": write the locale "pt-br" as "pt-BR"',
  ],
  ['a locale twice', () => begin({ locales: ['en', 'en'] }), 'flow "shop": the locale "en" stands twice'],
  ['no steps', () => checkFlow(begin().words({ en: {} })), 'flow "shop": has no steps'],
  ...['complete', 'current', 'plan', 'update', 'engine'].map(
    (name): Fault => [
      `a step called ${name}`,
      () => begin().step(name, { a: text() }),
      `flow "shop": "${name}" is taken by the engine; name the step otherwise`,
    ],
  ),
  [
    'a step called __proto__',
    () => begin().step('__proto__', { a: text() }),
    'flow "shop": a step name is 1–40 letters, digits, "_" and "-" and begins with a small letter, which "__proto__" is not',
  ],
  [
    'a step called constructor',
    () => begin().step('constructor', { a: text() }),
    'flow "shop": "constructor" is a name that every object has; name the step otherwise',
  ],
  [
    'a step without a name',
    () => begin().step('', { a: text() }),
    'flow "shop": a step name is 1–40 letters, digits, "_" and "-" and begins with a small letter, which "" is not',
  ],
  [
    'two steps of a name',
    () => begin().step('a', { a: text() }).step('a', { b: text() }),
    'flow "shop", step "a": there are two steps of this name',
  ],
  [
    'a step without fields',
    () => begin().step('a', {}),
    'flow "shop", step "a": there must be at least one field',
  ],
  [
    'a field called __proto__',
    () => begin().step('a', Object.fromEntries([['__proto__', text()]])),
    'flow "shop", step "a", field "__proto__": a name is 1–40 letters, digits and "_" and begins with a letter, which "__proto__" is not',
  ],
  [
    'a field called toString',
    () => begin().step('a', { toString: text() }),
    'flow "shop", step "a", field "toString": "toString" is a name that every object has; name it otherwise',
  ],
  [
    'a field with a dot',
    () => begin().step('a', { 'a.b': text() }),
    'flow "shop", step "a", field "a.b": a name is 1–40 letters, digits and "_" and begins with a letter, which "a.b" is not',
  ],
  [
    'what is no field',
    () => begin().step('company', { name: { max: 3 } }),
    'flow "shop", step "company", field "name": it must be made by one of the functions of "field", such as field.text({ max: 100 })',
  ],
]

describe('what is named wrongly is refused in one line', () => refused(FAULTS))
