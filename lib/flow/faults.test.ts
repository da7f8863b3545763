import { expect, test } from 'vitest'
import { checkFlow } from './check-flow.ts'
import { defineFlow } from './define-flow.ts'
import { ar } from './engine-words/ar.ts'
import { en } from './engine-words/en.ts'
import { es } from './engine-words/es.ts'
import { pt } from './engine-words/pt.ts'
import type { EngineOverrides } from './engine-words.ts'
import { field } from './field.ts'
import type { Brand, Flow } from './flow.ts'
import { FlowFault } from './flow-fault.ts'
import { ar as arabicRefusals } from './refusal-words/ar.ts'
import { es as spanishRefusals } from './refusal-words/es.ts'
import { pt as portugueseRefusals } from './refusal-words/pt.ts'

const SAID = { a: { title: 'A', fields: { n: 'N' } } }
/** What an untyped caller may give. */
const odd = (value: unknown) => value as never
const withField = (made: unknown) => defineFlow({ id: 'x', version: 1 }).step('a', { n: odd(made) })
const withRules = (rules: unknown) =>
  defineFlow({ id: 'x', version: 1 }).step('a', { n: field.date() }, odd(rules))
const whole = (brand?: Brand, engine?: EngineOverrides) =>
  checkFlow(
    defineFlow({ id: 'x', version: 1, ...(brand && { brand }) })
      .step('a', { n: field.date() })
      .words({ en: { ...SAID, ...(engine && { engine }) } } as never) as unknown as Flow,
  )

test.each<[says: string, () => unknown]>([
  ['flow "x", step "a", field "n": max must be a whole number', () => withField(field.text(odd(undefined)))],
  ['flow "x", step "a", field "n": max must be a whole number', () => withField(field.paragraphs(odd(null)))],
  [
    'flow "x", step "a", field "n": pattern must be a regular expression',
    () => withField(field.text(odd({ max: 5, pattern: '[A-Z]{2}' }))),
  ],
  [
    'flow "x": drops of the way to version 2 must be a list',
    () => defineFlow({ id: 'x', version: 2 }).migrate(2, (answers) => answers, odd({ drops: 'a.n' })),
  ],
  ['flow "x", step "a", field "n": it must be made by one of', () => withField({ kind: 'text' })],
  [
    'flow "x", step "a", field "n": the kind text has no option "seald"',
    () => withField(field.text(odd({ max: 5, seald: true }))),
  ],
  ['flow "x", step "a": its rules must be a function', () => withRules({ when: 1 })],
  ['flow "x", step "a": its rules answer no object', () => withRules(() => undefined)],
  [
    'flow "x", step "a": there is no rule "field", only when, fields, check',
    () => withRules(() => ({ field: {} })),
  ],
  ['flow "x", step "a": each field must stand in an object', () => withRules(() => ({ fields: true }))],
  [
    'flow "x": there is no option "local", only id',
    () => defineFlow(odd({ id: 'x', version: 1, local: ['en'] })),
  ],
  ['flow: say which it is: defineFlow(', () => defineFlow(odd(undefined))],
  [
    'flow "x": there is no option of migrate "drop"',
    () => withRules(undefined).migrate(odd(1), (answers) => answers, odd({ drop: [] })),
  ],
  ['flow: must be the value that defineFlow', () => checkFlow(odd({ id: 'x' }))],
  [
    'flow "x": brand.links.home must begin with https://',
    () => whole({ name: 'x', links: { home: 'javascript:1' } }),
  ],
  [
    'flow "x": brand.colors.primary must be one CSS value',
    () => whole({ name: 'x', colors: { primary: 'red;}body{display:none' } }),
  ],
  ['flow "x": brand.logos is nothing that a brand has', () => whole(odd({ name: 'x', logos: 1 }))],
  [
    'flow "x": engine.problems.required in "en" has no placeholder {lable}, only {label}',
    () => whole(undefined, { problems: { required: '{lable} fehlt' } }),
  ],
])('%s', (says, define) => {
  let fault: unknown
  try {
    define()
  } catch (error) {
    fault = error
  }
  expect(FlowFault.isInstance(fault), String(fault)).toBe(true)
  const { message } = fault as FlowFault
  expect(message.slice(0, says.length)).toBe(says)
  expect(message).not.toContain('\n')
})

test('what a house may well say of itself is taken', () => {
  whole({
    name: 'Zoco',
    colors: { primary: 'light-dark(#9a3412, oklch(0.7 0.1 50))' },
    font: "'Georgia', serif",
    links: { return: '/app', help: 'https://zoco.example', contact: 'mailto:a@zoco.example' },
  })
})

test.each(Object.entries({ es, pt, ar }))(
  'the words of the engine in %s are in the form of those in English',
  (language, words) => {
    const refusals = { es: spanishRefusals, pt: portugueseRefusals, ar: arabicRefusals }[language]
    whole(undefined, { ...words, refusals } as EngineOverrides)
    expect(en.details).not.toEqual(words.details)
  },
)
