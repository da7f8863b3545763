import { z } from 'zod'
import { field } from '#lib/flow/field.ts'
import type { FieldRecord } from '#lib/flow/field-types.ts'
import type { KindName } from '#lib/flow/kinds/kinds.ts'

/** A value, and the codes of what is wrong with it in a draft and in what is finished; none where it is taken. */
interface Example {
  value: unknown
  draft?: string[]
  finished?: string[]
}

const wrong = (value: unknown, ...codes: string[]): Example => ({ value, draft: codes, finished: codes })
const unfinished = (value: unknown, ...codes: string[]): Example => ({ value, finished: codes })
const fine = (...values: unknown[]): Example[] => values.map((value) => ({ value }))

const part = z.strictObject({ code: z.string().min(2).max(5), sizes: z.array(z.int().min(1)).min(1).max(3) })

/** What each kind takes and refuses, by field. */
export const EXAMPLES: Record<KindName, [of: FieldRecord, examples: Example[]][]> = {
  text: [
    [
      field.text({ min: 2, max: 5 }),
      [
        ...fine('ab', "L'Oré", '<3', '株式会社', '👩‍🍳ab'),
        unfinished('a', 'too_small'),
        unfinished('', 'too_small'),
        unfinished('\u200b\u200b', 'too_small'),
        wrong('abcdef', 'too_big'),
        wrong('x'.repeat(3000), 'too_big'),
        wrong('a\u0000b', 'invalid_characters'),
        wrong('a\u202eb', 'invalid_characters'),
        wrong('a\ud800b', 'invalid_characters'),
        wrong('a\nb', 'invalid_characters'),
        wrong(`a${'\u0301'.repeat(15)}${'\u0316'.repeat(16)}`, 'too_big'),
        wrong(7, 'invalid_type'),
        wrong(['ab'], 'invalid_type'),
        wrong({ toString: 'ab' }, 'invalid_type'),
      ],
    ],
    [field.text({ max: 5, required: false }), fine('')],
    [
      field.text({ max: 9, pattern: /[A-Z]{2}-?\d+/ }),
      [
        ...fine('AB-1', 'AB12'),
        unfinished('ab', 'invalid_format'),
        unfinished('xAB1', 'invalid_format'),
        unfinished('AB1\u2060', 'invalid_format'),
      ],
    ],
  ],
  paragraphs: [
    [
      field.paragraphs({ max: 20 }),
      [
        ...fine('a\n\tb', 'a\r\nb'),
        unfinished('', 'too_small'),
        wrong('a\u0007', 'invalid_characters'),
        wrong('a\udc00', 'invalid_characters'),
      ],
    ],
  ],
  choice: [
    [
      field.choice(['north', 'south']),
      [
        ...fine('north'),
        wrong('North', 'invalid_value'),
        wrong('', 'invalid_value'),
        wrong(0, 'invalid_value'),
        wrong('__proto__', 'invalid_value'),
        wrong(['north'], 'invalid_value'),
      ],
    ],
  ],
  choices: [
    [
      field.choices(['a', 'b', 'c'], { min: 1, max: 2 }),
      [
        ...fine(['a'], ['c', 'a']),
        unfinished([], 'too_small'),
        wrong(['a', 'b', 'c'], 'too_big'),
        wrong(['a', 'a'], 'repeated'),
        wrong(['d'], '0 invalid_value'),
        wrong('a', 'invalid_type'),
        wrong({ 0: 'a', length: 1 }, 'invalid_type'),
      ],
    ],
    [field.choices(['a', 'b']), fine([], ['a', 'b'])],
  ],
  integer: [
    [
      field.integer({ min: 1, max: 10 }),
      [
        ...fine(1, 10),
        unfinished(0, 'too_small'),
        wrong(11, 'too_big'),
        wrong(1.5, 'invalid_type'),
        wrong('1', 'invalid_type'),
      ],
    ],
    [
      field.integer(),
      [...fine(0, -5, 2_147_483_647), wrong(2_147_483_648, 'too_big'), wrong(Number.NaN, 'invalid_type')],
    ],
  ],
  decimal: [
    [
      field.decimal({ min: 0, max: 1, places: 2 }),
      [
        ...fine(0, 0.07, 0.29, 1),
        unfinished(-0.5, 'too_small'),
        wrong(1.01, 'too_big'),
        wrong(0.125, 'too_precise'),
        wrong('0.5', 'invalid_type'),
      ],
    ],
    [
      field.decimal(),
      [...fine(-1.234567, 1e15), wrong(1e16, 'too_big'), wrong(Number.POSITIVE_INFINITY, 'invalid_type')],
    ],
  ],
  boolean: [
    [field.boolean(), [...fine(true, false), wrong('true', 'invalid_type'), wrong(1, 'invalid_type')]],
  ],
  consent: [
    [
      field.consent(),
      [
        ...fine(true),
        unfinished(false, 'invalid_value'),
        { value: 'true', draft: ['invalid_type'], finished: ['invalid_value'] },
      ],
    ],
  ],
  date: [
    [
      field.date({ min: '2020-01-01', max: '2030-12-31' }),
      [
        ...fine('2020-01-01', '2024-02-29', '2030-12-31'),
        unfinished('2019-12-31', 'too_small'),
        wrong('2031-01-01', 'too_big'),
        wrong('2025-02-29', 'invalid_format'),
        wrong('2025-1-1', 'invalid_format'),
        wrong('2025-01-01T00:00:00Z', 'invalid_format'),
        wrong(20250101, 'invalid_type'),
      ],
    ],
  ],
  email: [
    [
      field.email(),
      [
        ...fine('ana@example.com', "o'neil+tag@mail.example.co", 'pelé@exämple.com', ' ana@example.com '),
        unfinished('ana', 'invalid_email'),
        unfinished('ana@', 'invalid_email'),
        unfinished('ana@example', 'invalid_email'),
        unfinished('', 'invalid_email'),
        wrong('ana@b@example.com', 'invalid_email'),
        wrong('ana <ana@example.com>', 'invalid_email'),
        wrong('ana@exa mple.com', 'invalid_email'),
        wrong(`${'a'.repeat(250)}@example.com`, 'too_big'),
      ],
    ],
  ],
  phone: [
    [
      field.phone(),
      [
        ...fine('+34600123456', '+34 600 12-34 (56)'),
        unfinished('+34', 'invalid_phone'),
        unfinished('600123456', 'invalid_phone'),
        unfinished('', 'invalid_phone'),
        wrong('call me', 'invalid_phone'),
        wrong('+34600123456789012', 'invalid_phone'),
        wrong(34600123456, 'invalid_type'),
      ],
    ],
  ],
  url: [
    [
      field.url({ schemes: ['https'] }),
      [
        ...fine('https://example.com/a?b=c#d', 'https://例え.jp'),
        unfinished('example.com', 'invalid_url'),
        unfinished('https://', 'invalid_url'),
        wrong('http://example.com', 'invalid_url'),
        wrong('javascript:alert(1)', 'invalid_url'),
        wrong('https://ana:secret@example.com', 'invalid_url'),
        wrong('https://example.com/<script>', 'invalid_url'),
      ],
    ],
    [field.url(), [...fine('http://example.com'), wrong('ftp://example.com', 'invalid_url')]],
  ],
  country: [
    [
      field.country(),
      [
        ...fine('ES', 'DE'),
        wrong('es', 'invalid_value'),
        wrong('XX', 'invalid_value'),
        wrong('ESP', 'invalid_value'),
      ],
    ],
  ],
  industry: [
    [
      field.industry(),
      [
        ...fine('bakeries', 'retail-food'),
        wrong('Bakeries', 'invalid_format'),
        wrong('', 'invalid_format'),
        wrong('a'.repeat(65), 'too_big'),
      ],
    ],
  ],
  group: [
    [
      field.group({ name: field.text({ min: 2, max: 9 }), now: field.decimal({ required: false }) }),
      [
        ...fine({ name: 'ab' }, { name: 'ab', now: 1.5 }),
        unfinished({}, 'name required'),
        unfinished({ name: 'a' }, 'name too_small'),
        wrong({ name: 'ab', more: 1 }, 'more unknown_field'),
        wrong({ name: 'ab', now: '1' }, 'now invalid_type'),
        wrong('ab', 'invalid_type'),
        wrong([], 'invalid_type'),
      ],
    ],
  ],
  list: [
    [
      field.list(
        { name: field.text({ max: 9 }), parent: field.text({ min: 1, max: 9, required: false }) },
        { min: 1, max: 2, unique: true, tree: { name: 'name', parent: 'parent' } },
      ),
      [
        ...fine(
          [{ name: 'a' }],
          [{ name: 'a' }, { name: 'b', parent: 'a' }],
          [{ name: 'a', parent: 'elsewhere' }],
        ),
        unfinished([], 'too_small'),
        unfinished([{ parent: 'a' }], '0 name required'),
        unfinished([{ name: 'a', parent: 'a' }], '0 parent circular'),
        unfinished(
          [
            { name: 'a', parent: 'b' },
            { name: 'b', parent: 'a' },
          ],
          '0 parent circular',
          '1 parent circular',
        ),
        unfinished([{ name: 'a' }, { name: 'a' }], 'repeated'),
        wrong([{ name: 'a' }, { name: 'b' }, { name: 'c' }], 'too_big'),
        wrong([{ name: 'a', x: 1 }], '0 x unknown_field'),
        wrong(['a'], '0 invalid_type'),
        wrong([null], '0 invalid_type'),
      ],
    ],
  ],
  zod: [
    [
      field.zod(part),
      [
        ...fine({ code: 'abc', sizes: [1, 2] }),
        unfinished({}, 'code required', 'sizes required'),
        unfinished({ code: 'a', sizes: [] }, 'code too_small', 'sizes too_small'),
        unfinished({ code: 'abc', sizes: [0] }, 'sizes 0 too_small'),
        wrong({ code: 'abcdef', sizes: [1] }, 'code too_big'),
        wrong({ code: 'abc', sizes: [1], more: 1 }, 'more unknown_field'),
        wrong({ code: 'abc', sizes: ['1'] }, 'sizes 0 invalid_type'),
        wrong('abc', 'invalid_type'),
      ],
    ],
    [
      field.zod(
        z.discriminatedUnion('by', [
          z.strictObject({ by: z.literal('car'), plate: z.string().max(9) }),
          z.strictObject({ by: z.literal('foot') }),
        ]),
      ),
      [
        ...fine({ by: 'foot' }, { by: 'car', plate: 'AB 1' }),
        unfinished({}, 'by required'),
        unfinished({ by: 'car' }, 'plate required'),
        { value: { by: 'bus' }, draft: ['invalid_value'], finished: ['by invalid_value'] },
      ],
    ],
    [
      field.zod(z.email()),
      [...fine('a@example.com'), unfinished('a@', 'invalid_format'), wrong(1, 'invalid_type')],
    ],
    [
      field.zod(
        z.strictObject({
          code: z
            .string()
            .max(4)
            .regex(/[a-z]+x/),
          kind: z.literal(' a ').optional(),
        }),
      ),
      [
        ...fine({ code: 'AbxY' }, { code: ' abx ', kind: ' a ' }),
        unfinished({ code: 'ab' }, 'code invalid_format'),
        wrong({ code: 'abxyz' }, 'code too_big'),
      ],
    ],
    [
      field.zod(z.record(z.string(), z.union([z.string(), z.array(z.string())]))),
      [
        ...fine({ Café: 'a\tb\r\nc', 木: ['👩‍🍳'] }),
        wrong({ a: 'x\u0000' }, 'a invalid_characters'),
        wrong({ a: ['ok', 'x\u202ey'] }, 'a 1 invalid_characters'),
        wrong({ 'a\u202e': 'x' }, 'invalid_characters'),
        wrong({ a: `e${'\u0301'.repeat(31)}` }, 'a invalid_characters'),
        wrong({ 'Caf\u00e9': '1', 'Cafe\u0301': '2' }, 'repeated'),
      ],
    ],
    [
      field.zod(z.strictObject({ any: z.array(z.string()) })),
      [wrong({ any: Array(2000).fill('abcdefgh') }, 'too_big')],
    ],
  ],
}
