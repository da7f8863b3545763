import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { checkFlow } from '#lib/flow/check-flow.ts'
import { field } from '#lib/flow/field.ts'
import { begin, type Fault, refused, text, type Untyped } from './refused.ts'

const withField = (one: unknown): Untyped => begin().step('company', { name: one })
const served = (one: unknown): unknown =>
  checkFlow(withField(one).words({ en: { company: { title: 'Company', fields: { name: 'Name' } } } }))

const FAULTS: Fault[] = [
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
    'a consent in a group, of which no proof would be kept',
    () => served(field.group({ ok: field.consent() })),
    'flow "shop", step "company", field "name.ok": a consent must stand in the step itself: of one in a list or a group no proof is kept',
  ],
  [
    'a consent in a list in a group',
    () => served(field.group({ guests: field.list({ ok: field.consent() }) })),
    'flow "shop", step "company", field "name.guests.ok": a consent must stand in the step itself: of one in a list or a group no proof is kept',
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
    'a pattern of a schema that takes for ever',
    () => served(field.zod(z.string().regex(/^(a+)+$/))),
    `flow "shop", step "company", field "name": its schema's pattern can be tried in too many ways on 10000 characters; repeat nothing that is repeated within, and repeat less often, or lower max`,
  ],
  [
    'one that is looked for anywhere in a long text, deep in a schema',
    () =>
      served(
        field.list({ a: field.zod(z.strictObject({ b: z.array(z.string().max(5000).regex(/\d+x/)) })) }),
      ),
    `flow "shop", step "company", field "name.a": its schema's pattern can be tried in too many ways on 5000 characters; repeat nothing that is repeated within, and repeat less often, or lower max`,
  ],
  [
    'one of the keys of a record',
    () =>
      served(
        field.zod(
          z.record(
            z
              .string()
              .max(40)
              .regex(/^(a+)+$/),
            z.string(),
          ),
        ),
      ),
    `flow "shop", step "company", field "name": its schema's pattern can be tried in too many ways on 40 characters; repeat nothing that is repeated within, and repeat less often, or lower max`,
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
    'flow "shop", step "company", field "name": JSON Schema cannot express all of its schema ("overwrite" at "a"); take that part out',
  ],
  [
    'a default',
    () => withField(field.zod(z.strictObject({ a: z.string().default('') }))),
    'flow "shop", step "company", field "name": JSON Schema cannot express all of its schema ("default" at "a"); take that part out',
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
]

describe('a field that is defined wrongly is refused in one line', () => refused(FAULTS))

test('patterns of a schema that keep no process busy are served, those of zod among them', () => {
  const word = /^[a-z]+(-[a-z]+)*$/
  for (const schema of [
    ...[
      z.email(),
      z.url(),
      z.uuid(),
      z.iso.datetime(),
      z.iso.date(),
      z.iso.duration(),
      z.hostname(),
      z.emoji(),
    ],
    ...[
      z.string().regex(/^[A-Z]{2}-\d+$/),
      z.string().max(1000).regex(/\d+x/),
      z.string().max(40).regex(word),
    ],
    z.string().max(40).regex(word).regex(/a.*b/),
  ])
    expect(() => served(field.zod(schema))).not.toThrow()
})
