import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { checkFlow } from './check-flow.ts'
import { defineFlow } from './define-flow.ts'
import { field } from './field.ts'
import { FlowFault } from './flow-fault.ts'

// biome-ignore lint/suspicious/noExplicitAny: faults are those of who has no types, or goes around them
type Untyped = any

const text = (options: object = {}): Untyped => field.text({ max: 9, ...options } as never)
const begin = (head: object = {}): Untyped => defineFlow({ id: 'shop', version: 1, ...head } as never)
const withField = (one: unknown): Untyped => begin().step('company', { name: one })
/** A flow of one step with one text, and what it says. */
const speaking = (texts: object, head?: object): Untyped =>
  begin(head).step('company', { name: text() }).words(texts)
const SAID = { en: { company: { title: 'Company', fields: { name: 'Name' } } } }

const said = (change: (words: Untyped) => void) => {
  const words = structuredClone(SAID)
  change(words.en.company)
  return words
}

const FAULTS: [string, () => unknown, string][] = [
  [
    'an id that is none',
    () => begin({ id: 'My Shop' }),
    'flow: an id is 1–63 of a–z, 0–9, "_" and "-" and begins with a letter, which "My Shop" is not',
  ],
  [
    'version 0',
    () => begin({ version: 0 }),
    'flow "shop": version must be a whole number from 1, which 0 is not',
  ],
  [
    'half a version',
    () => begin({ version: 1.5 }),
    'flow "shop": version must be a whole number from 1, which 1.5 is not',
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
  ...['complete', 'current', 'plan', 'engine'].map((name): [string, () => unknown, string] => [
    `a step called ${name}`,
    () => begin().step(name, { a: text() }),
    `flow "shop": "${name}" is taken by the engine; name the step otherwise`,
  ]),
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
    () => withField({ max: 3 }),
    'flow "shop", step "company", field "name": it must be made by one of the functions of "field"',
  ],
  [
    'a text without a bound',
    () => withField(field.text({} as never)),
    'flow "shop", step "company", field "name": max must be a whole number from 1 to 20000',
  ],
  [
    'a minimum above the maximum',
    () => withField(text({ min: 10 })),
    'flow "shop", step "company", field "name": min must be a whole number from 0 to max, which is 9',
  ],
  [
    'an option that there is not',
    () => withField(text({ requird: false })),
    'flow "shop", step "company", field "name": the kind text has no option "requird"',
  ],
  [
    'an option of another type',
    () => withField(text({ required: 'no' })),
    'flow "shop", step "company", field "name": required must be true or false',
  ],
  [
    'sealed and in events',
    () => withField(text({ sealed: true, shareWith: ['events'] })),
    'flow "shop", step "company", field "name": what is sealed cannot be shared with events',
  ],
  [
    'sealed and in figures',
    () => withField(field.choice(['a'], { sealed: true, shareWith: ['analytics'] } as never)),
    'flow "shop", step "company", field "name": what is sealed cannot be shared with analytics',
  ],
  [
    'sealed and found by',
    () => withField(text({ sealed: true, findBy: true })),
    'flow "shop", step "company", field "name": what is sealed cannot be found by',
  ],
  [
    'a number found by',
    () => withField(field.integer({ findBy: true } as never)),
    'flow "shop", step "company", field "name": the kind integer cannot be found by',
  ],
  [
    'a text in figures',
    () => withField(text({ shareWith: ['analytics'] })),
    'flow "shop", step "company", field "name": the kind text cannot be shared with analytics, which counts choices, countries, industries and numbers',
  ],
  [
    'shared with whom',
    () => withField(text({ shareWith: ['press'] })),
    'flow "shop", step "company", field "name": shareWith may list "model", "events" and "analytics"',
  ],
  [
    'a time that is none',
    () => withField(text({ due: '2w' })),
    'flow "shop", step "company", field "name": due must be "now" or days such as "14d", at most "3650d"',
  ],
  [
    'ten years and more',
    () => withField(text({ due: '3651d' })),
    'flow "shop", step "company", field "name": due must be "now" or days such as "14d", at most "3650d"',
  ],
  [
    'no choice',
    () => withField(field.choice([] as never)),
    'flow "shop", step "company", field "name": there must be at least one choice',
  ],
  [
    'a choice twice',
    () => withField(field.choice(['a', 'a'] as never)),
    'flow "shop", step "company", field "name": the choice "a" stands there twice',
  ],
  [
    'a choice with spaces',
    () => withField(field.choice(['New York'])),
    'flow "shop", step "company", field "name": a choice is 1–64 letters, digits and "_.:+-", which "New York" is not; what people read is its label',
  ],
  [
    'more chosen than there is',
    () => withField(field.choices(['a', 'b'], { max: 3 })),
    'flow "shop", step "company", field "name": max must be a whole number from 1 to 2',
  ],
  [
    'half a number',
    () => withField(field.integer({ min: 0.5 })),
    'flow "shop", step "company", field "name": min and max must be whole numbers',
  ],
  [
    'bounds turned round',
    () => withField(field.decimal({ min: 5, max: 1 })),
    'flow "shop", step "company", field "name": min, which is 5, must not be above max, which is 1',
  ],
  [
    'ten places',
    () => withField(field.decimal({ places: 10 })),
    'flow "shop", step "company", field "name": places must be a whole number from 0 to 9',
  ],
  [
    'a day that is none',
    () => withField(field.date({ min: '2025-02-30' })),
    'flow "shop", step "company", field "name": min and max are days such as "2026-01-31", which "2025-02-30" is not',
  ],
  [
    'days turned round',
    () => withField(field.date({ min: '2026-01-02', max: '2026-01-01' })),
    'flow "shop", step "company", field "name": min, which is 2026-01-02, must not be after max, which is 2026-01-01',
  ],
  [
    'a scheme that is none',
    () => withField(field.url({ schemes: ['ftp'] as never })),
    'flow "shop", step "company", field "name": schemes are "http", "https" or both',
  ],
  [
    'a pattern that is none',
    () => withField({ ...text(), pattern: '(' }),
    'flow "shop", step "company", field "name": pattern must be a regular expression that is valid with the flag "u" and needs no other',
  ],
  [
    'a pattern with a flag',
    () => withField(text({ pattern: /a/i })),
    'flow "shop", step "company", field "name": pattern may have the flag "u" alone, and has "i"',
  ],
  [
    'a pattern that takes for ever',
    () => withField(text({ max: 40, pattern: /(a+)+b/ })),
    'flow "shop", step "company", field "name": pattern can be tried in too many ways on 40 characters; repeat nothing that is repeated within, and repeat less often, or lower max',
  ],
  [
    'a pattern that refers back',
    () => withField(text({ pattern: /(a)\1/ })),
    'flow "shop", step "company", field "name": pattern must not refer back to a group',
  ],
  [
    'a refinement',
    () => withField(field.zod(z.string().refine(() => true))),
    'flow "shop", step "company", field "name": JSON Schema cannot express all of its schema ("custom"); take that part out',
  ],
  [
    'a transformation',
    () => withField(field.zod(z.string().transform(Number))),
    'flow "shop", step "company", field "name": JSON Schema cannot express all of its schema ("pipe"); take that part out',
  ],
  [
    'trimming',
    () => withField(field.zod(z.strictObject({ a: z.string().trim() }))),
    'flow "shop", step "company", field "name": JSON Schema cannot express all of its schema ("overwrite"); take that part out',
  ],
  [
    'a default',
    () => withField(field.zod(z.strictObject({ a: z.string().default('') }))),
    'flow "shop", step "company", field "name": JSON Schema cannot express all of its schema ("default"); take that part out',
  ],
  [
    'a date of JavaScript',
    () => withField(field.zod(z.date())),
    'flow "shop", step "company", field "name": JSON Schema cannot express all of its schema ("Date cannot be represented in JSON Schema"); take that part out',
  ],
  [
    'a group of nothing',
    () => withField(field.group({})),
    'flow "shop", step "company", field "name": there must be at least one field',
  ],
  [
    'sealed within a group',
    () => withField(field.group({ a: text({ sealed: true }) })),
    'flow "shop", step "company", field "name.a": sealed, shareWith, findBy and due are said of the whole list or group, not of a field in it',
  ],
  [
    'a list that is too long',
    () => withField(field.list({ a: text() }, { max: 201 })),
    'flow "shop", step "company", field "name": max must be a whole number from 1 to 200',
  ],
  [
    'a tree without a trunk',
    () => withField(field.list({ a: text() }, { tree: { name: 'a', parent: 'b' as never } })),
    'flow "shop", step "company", field "name": tree must name two texts of the entries, {name, parent}',
  ],
  [
    'a condition on a later step',
    () => begin().step('a', { f: text() }, (earlier: Untyped) => ({ when: earlier.b.c.is('d') })),
    'flow "shop", step "a": asks about the step "b", and no earlier step has that name',
  ],
  [
    'a condition on no field',
    () =>
      begin()
        .step('a', { f: text() })
        .step('b', { g: text() }, ({ a }: Untyped) => ({ when: a.h.is('d') })),
    'flow "shop", step "b": asks about "a.h", and the step has no such field',
  ],
  [
    'a question that there is not',
    () =>
      begin()
        .step('a', { f: text() })
        .step('b', { g: text() }, ({ a }: Untyped) => ({ when: a.f.below(3) })),
    'flow "shop", step "b": asks "below" of "a.f", which the kind text cannot be asked',
  ],
  [
    'a value that cannot be',
    () =>
      begin()
        .step('a', { c: field.choice(['p']) })
        .step('b', { g: text() }, ({ a }: Untyped) => ({ when: a.c.in('p', 'q') })),
    'flow "shop", step "b": asks whether "a.c" is "q", which it cannot be',
  ],
  [
    'a choice that a list has not',
    () =>
      begin()
        .step('a', { c: field.choices(['p']) })
        .step('b', { g: text() }, ({ a }: Untyped) => ({ when: a.c.has('q') })),
    'flow "shop", step "b": asks whether "a.c" has "q", which it cannot have',
  ],
  [
    'one of none',
    () =>
      begin()
        .step('a', { f: text() })
        .step('b', { g: text() }, ({ a }: Untyped) => ({ when: a.f.in() })),
    'flow "shop", step "b": asks whether "a.f" is one of none',
  ],
  [
    'less than nothing',
    () =>
      begin()
        .step('a', { n: field.integer() })
        .step('b', { g: text() }, ({ a }: Untyped) => ({ when: a.n.below('3') })),
    'flow "shop", step "b": compares "a.n" with "3", which is no number',
  ],
  [
    'a step that depends on itself',
    () => begin().step('a', { f: text() }, (_: Untyped, own: Untyped) => ({ when: own.f.is('x') })),
    'flow "shop", step "a": whether it is asked cannot depend on its own answers',
  ],
  [
    'a circle',
    () =>
      begin().step('a', { f: text(), g: text(), h: text() }, (_: Untyped, { f, g, h }: Untyped) => ({
        fields: { f: { when: g.is('x') }, g: { when: h.is('x') }, h: { when: f.is('x').not() } },
      })),
    'flow "shop", step "a", field "f": its condition goes in a circle: f → g → h → f',
  ],
  [
    'a field that asks of itself',
    () =>
      begin().step('a', { f: text() }, (_: Untyped, own: Untyped) => ({
        fields: { f: { when: own.f.is('x') } },
      })),
    'flow "shop", step "a", field "f": its condition goes in a circle: f → f',
  ],
  [
    'a rule that there is not',
    () => begin().step('a', { f: text() }, () => ({ unless: 1 })),
    'flow "shop", step "a": there is no rule "unless"',
  ],
  [
    'a rule for no field',
    () => begin().step('a', { f: text() }, () => ({ fields: { g: {} } })),
    'flow "shop", step "a": there is no field "g"',
  ],
  [
    'a condition that is none',
    () => begin().step('a', { f: text() }, () => ({ when: true })),
    'flow "shop", step "a": when must be a condition, such as company.size.atLeast(10)',
  ],
  [
    'a check that is none',
    () => begin().step('a', { f: text() }, () => ({ check: { c: true } })),
    'flow "shop", step "a": check "c" must be a check, such as own.ends.after(own.begins)',
  ],
  [
    'a check of unlike fields',
    () =>
      begin().step('a', { d: field.date(), f: text() }, (_: Untyped, own: Untyped) => ({
        check: { c: own.d.after(own.f) },
      })),
    'flow "shop", step "a": compares "a.d" with what is no other field of the step and of the kind date',
  ],
  [
    'a check against another step',
    () =>
      begin()
        .step('a', { d: field.date() })
        .step('b', { e: field.date() }, ({ a }: Untyped, own: Untyped) => ({
          check: { c: own.e.after(a.d) },
        })),
    'flow "shop", step "b": compares "b.e" with what is no other field of the step and of the kind date',
  ],
  [
    'no words',
    () => checkFlow(begin().step('company', { name: text() })),
    'flow "shop": has no words in "en"',
  ],
  [
    'a language without words',
    () => checkFlow(speaking(SAID, { locales: ['en', 'es'] })),
    'flow "shop": has no words in "es"',
  ],
  [
    'words in another language',
    () => checkFlow(speaking({ ...SAID, fr: SAID.en })),
    'flow "shop": has words in "fr", which is none of its locales',
  ],
  [
    'a step without words',
    () => checkFlow(speaking({ en: {} })),
    'flow "shop", step "company": has no words in "en"',
  ],
  [
    'words for no step',
    () => checkFlow(speaking({ en: { ...SAID.en, town: SAID.en.company } })),
    'flow "shop": has words in "en" for a step "town" that there is not',
  ],
  [
    'a step without a title',
    () => checkFlow(speaking(said((company) => delete company.title))),
    'flow "shop", step "company": has no title in "en"',
  ],
  [
    'a blank title',
    () => checkFlow(speaking(said((company) => Object.assign(company, { title: ' ' })))),
    'flow "shop", step "company": has no title in "en"',
  ],
  [
    'a field without a label',
    () => checkFlow(speaking(said((company) => delete company.fields.name))),
    'flow "shop", step "company", field "name": has no label in "en"',
  ],
  [
    'words for no field',
    () => checkFlow(speaking(said((company) => Object.assign(company.fields, { fax: 'Fax' })))),
    'flow "shop", step "company": has words in "en" for a field "fax" that there is not',
  ],
  [
    'choices of a text',
    () =>
      checkFlow(
        speaking(said((company) => Object.assign(company.fields, { name: { label: 'N', choices: {} } }))),
      ),
    'flow "shop", step "company", field "name": has words in "en" for a text "choices" that there is not',
  ],
  [
    'a choice without a label',
    () =>
      checkFlow(
        begin()
          .step('company', { name: field.choice(['a', 'b']) })
          .words({ en: { company: { title: 'C', fields: { name: { label: 'N', choices: { a: 'A' } } } } } }),
      ),
    'flow "shop", step "company", field "name": has no label for choice "b" in "en"',
  ],
  [
    'choices in one language alone',
    () =>
      checkFlow(
        begin({ locales: ['en', 'es'] })
          .step('company', { name: field.choice(['a']) })
          .words({
            en: { company: { title: 'C', fields: { name: { label: 'N', choices: { a: 'A' } } } } },
            es: { company: { title: 'C', fields: { name: 'N' } } },
          }),
      ),
    'flow "shop", step "company", field "name": has no labels for its choices in "es"',
  ],
  [
    'a consent to nothing',
    () => checkFlow(begin().step('company', { name: field.consent() }).words(SAID)),
    'flow "shop", step "company", field "name": has no text in "en"',
  ],
  [
    'a pattern that nobody is told',
    () =>
      checkFlow(
        begin()
          .step('company', { name: text({ pattern: /a/ }) })
          .words(SAID),
      ),
    'flow "shop", step "company", field "name": has no pattern in "en"',
  ],
  [
    'an entry without labels',
    () =>
      checkFlow(
        begin()
          .step('company', { name: field.list({ a: text() }) })
          .words(SAID),
      ),
    'flow "shop", step "company", field "name": has no labels of its fields in "en"',
  ],
  [
    'a check without a message',
    () =>
      checkFlow(
        begin()
          .step('company', { name: text(), again: text() }, (_: Untyped, own: Untyped) => ({
            check: { same: own.again.equals(own.name) },
          }))
          .words({ en: { company: { title: 'C', fields: { name: 'N', again: 'A' } } } }),
      ),
    'flow "shop", step "company": has no message for check "same" in "en"',
  ],
  [
    'words that the engine has not',
    () => checkFlow(speaking({ en: { ...SAID.en, engine: { problems: { wrong: 'W' } } } })),
    'flow "shop": engine.problems.wrong in "en" is none of the engine\'s words, or not in their form',
  ],
  [
    'a brand without a name',
    () => checkFlow(speaking(SAID, { brand: {} })),
    'flow "shop": brand.name is not in its form',
  ],
  [
    'a logo without encryption',
    () => checkFlow(speaking(SAID, { brand: { name: 'S', logo: 'http://x.example/l.png' } })),
    'flow "shop": brand.logo is not in its form',
  ],
  [
    'advice without an industry',
    () => checkFlow(speaking(SAID).advice({ bind: { name: 'company.name' } })),
    'flow "shop": advice must bind "industry"',
  ],
  [
    'advice about no field',
    () => checkFlow(speaking(SAID).advice({ bind: { name: 'company.name', industry: 'company.sector' } })),
    'flow "shop": advice binds "industry" to "company.sector", which is no field',
  ],
  [
    'advice about another kind',
    () => checkFlow(speaking(SAID).advice({ bind: { name: 'company.name', industry: 'company.name' } })),
    'flow "shop": advice binds "industry" to "company.name", which must be industry',
  ],
  [
    'a way to a later version',
    () => begin().migrate(2, (answers: Untyped) => answers),
    'flow "shop": migrate goes to a version from 2 to 1, which 2 is not',
  ],
  [
    'two ways to a version',
    () =>
      begin({ version: 2 })
        .migrate(2, () => ({}))
        .migrate(2, () => ({})),
    'flow "shop": there are two ways to version 2',
  ],
  [
    'a loss without a place',
    () => begin({ version: 2 }).migrate(2, () => ({}), { drops: ['fax'] }),
    'flow "shop": drops names fields as "step.field", which "fax" is not',
  ],
]

describe('a definition that is wrong is refused in one line', () => {
  test.each(FAULTS)('%s', (_, define, line) => {
    let fault: unknown
    try {
      define()
    } catch (error) {
      fault = error
    }
    expect(FlowFault.isInstance(fault)).toBe(true)
    expect((fault as Error).message).toBe(line)
    expect(line).not.toContain('\n')
  })
})

test('a flow never changes: each method answers another', () => {
  const empty = defineFlow({ id: 'shop', version: 1 })
  const one = empty.step('company', { name: text() })
  const worded = one.words(SAID as never)
  expect([empty.steps.length, one.steps.length, Object.keys(one.texts), Object.keys(worded.texts)]).toEqual([
    0,
    1,
    [],
    ['en'],
  ])
  expect(Object.isFrozen(worded)).toBe(true)
  expect(checkFlow(worded)).toBe(worded)
})

test('conditions are data that JSON keeps', () => {
  const flow = defineFlow({ id: 'shop', version: 1 })
    .step('company', { size: field.integer(), country: field.country(), tools: field.choices(['a', 'b']) })
    .step('tax', { code: field.text({ max: 9 }), note: field.text({ max: 9 }) }, ({ company }, own) => ({
      when: company.size.atLeast(10).and(company.country.in('DE', 'ES')).and(company.tools.has('a')),
      fields: {
        note: { when: own.code.isNot('x').or(company.size.below(3)).or(own.code.isAnswered().not()) },
      },
    }))
  const tax = flow.steps[1]
  expect(JSON.parse(JSON.stringify([tax?.when, tax?.fieldsWhen.note]))).toEqual([
    {
      and: [
        { field: 'company.size', atLeast: 10 },
        { field: 'company.country', in: ['DE', 'ES'] },
        { field: 'company.tools', has: 'a' },
      ],
    },
    {
      or: [
        { not: { field: 'tax.code', is: 'x' } },
        { field: 'company.size', below: 3 },
        { not: { field: 'tax.code', isAnswered: true } },
      ],
    },
  ])
})

test('a text that a condition asks for is found however it was typed', () => {
  const flow = defineFlow({ id: 'shop', version: 1 })
    .step('company', { name: field.text({ max: 9 }) })
    .step('more', { note: text() }, ({ company }) => ({ when: company.name.is('Cafe\u0301') }))
  expect(flow.steps[1]?.when).toEqual({ field: 'company.name', is: 'Caf\u00e9' })
})
