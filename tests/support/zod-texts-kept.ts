import { z } from 'zod'

/** A schema whose every judgement a field gives as zod does, with values beside the common ones. */
export type Kept = readonly [schema: z.ZodType, ...values: unknown[]]

const uuid = '123e4567-e89b-42d3-a456-426614174000'
const uuid7 = '0190163d-8694-739b-aea5-966c26f8ad91'
const jwt = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.abc'

/** By constructor, the texts that a field judges as zod does. */
export const TEXTS: Record<string, Kept | readonly Kept[]> = {
  string: [
    [z.string()],
    [z.string().min(2).max(3)],
    [z.string().length(2)],
    [z.string().nonempty()],
    [
      z
        .string()
        .max(9)
        .regex(/^[a-z]/)
        .regex(/[b-z]$/),
    ],
    [z.string().max(9).startsWith('a').endsWith('b')],
    [z.string().max(9).includes('b').regex(/^a/)],
    [z.string().max(9).includes('b', { position: 1 }), 'ba', 'bab'],
    [z.string().max(9).includes('x', { position: 2 }).regex(/^a/)],
    [
      z
        .string()
        .max(9)
        .regex(/^\p{Lu}\p{L}+$/u),
    ],
    [
      z
        .string()
        .max(9)
        .regex(/^.{2}$/u),
    ],
    [
      z
        .string()
        .max(9)
        .regex(/^.{2}$/),
    ],
    [
      z
        .string()
        .max(9)
        .regex(/^\p{Lu}/u)
        .regex(/a$/),
    ],
    [z.string().max(9).regex(/^a/g)],
    [z.string().max(9).lowercase()],
    [z.string().max(9).uppercase()],
    [z.string().min(2).brand('two')],
    [z.string().max(2).and(z.string().regex(/^a/))],
  ],
  email: [
    [z.email()],
    [
      z
        .email()
        .regex(/\.com$/)
        .max(20),
    ],
    [z.email({ pattern: /^[a-z]+@$/ })],
  ],
  url: [
    [z.url()],
    [z.url().regex(/^https:/), 'https://'],
    [z.url().max(20)],
    [z.url().startsWith('https://').max(99)],
  ],
  uuid: [
    [z.uuid(), uuid, uuid7],
    [z.uuid({ version: 'v7' }), uuid, uuid7],
  ],
  uuidv4: [z.uuidv4(), uuid, uuid7],
  uuidv6: [z.uuidv6(), uuid, '1ec9414c-232a-6b00-b3c8-9e6bdeced846'],
  uuidv7: [z.uuidv7(), uuid, uuid7],
  guid: [z.guid(), uuid, '123e4567-e89b-02d3-0456-426614174000'],
  cuid: [z.cuid(), 'ckopqwooh000001la8mbi2im9'],
  cuid2: [z.cuid2(), 'tz4a98xxat96iws9zmbrgj3a'],
  ulid: [z.ulid(), '01ARZ3NDEKTSV4RRFFQ69G5FAV'],
  xid: [z.xid(), '9m4e2mr0ui3e8a215n4g'],
  ksuid: [z.ksuid(), '0o0t9hkGxgFLtd3lmJ4TSTeY0Vb'],
  nanoid: [[z.nanoid(), 'V1StGXR8_Z5jdHi6B-myT'], [z.nanoid({ length: 3 })]],
  emoji: [[z.emoji()], [z.emoji().regex(/^.{4}$/)]],
  ipv4: [[z.ipv4()], [z.ipv4().regex(/^1/)]],
  ipv6: [[z.ipv6()], [z.ipv6().regex(/1$/)]],
  cidrv4: [z.cidrv4()],
  cidrv6: [z.cidrv6(), '::1/007'],
  mac: [
    [z.mac(), '0A:1A:2A:3A:4A:5A'],
    [z.mac({ delimiter: '-' }), '0A-1A-2A-3A-4A-5A'],
  ],
  base64: [[z.base64()], [z.base64().max(4)]],
  base64url: [z.base64url(), 'a'],
  hex: [z.hex(), 'xyz'],
  hash: [z.hash('md5'), 'd41d8cd98f00b204e9800998ecf8427e'],
  hostname: [z.hostname(), '-x.example'],
  e164: [z.e164()],
  creditCard: [z.creditCard(), '4111111111111111', '4111111111111112'],
  iban: [z.iban(), 'GB82WEST12345698765432', 'GB82WEST12345698765431'],
  currencyCode: [z.currencyCode()],
  jwt: [
    [z.jwt(), jwt],
    [z.jwt().regex(/abc$/), jwt, jwt.replace('abc', 'abd')],
  ],
  stringFormat: [z.stringFormat('letter', /^[ab]$/)],
  templateLiteral: [
    [z.templateLiteral(['is ', z.boolean()]), 'is TRUE'],
    [z.templateLiteral([z.enum(['a', 'b']), z.literal('b')])],
  ],
  'iso.date': [z.iso.date()],
  'iso.time': [[z.iso.time()], [z.iso.time({ precision: 0 })]],
  'iso.datetime': [
    [z.iso.datetime()],
    [z.iso.datetime({ offset: true })],
    [z.iso.datetime({ local: true })],
    [z.iso.datetime({ precision: 3 })],
  ],
  'iso.duration': [z.iso.duration()],
}
