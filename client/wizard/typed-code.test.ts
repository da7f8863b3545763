import { expect, test } from 'vitest'
import { readCode } from './typed-code.ts'

const NIF = '^(?:[0-9A-HJNP-SUVWXYZ]\\d{7}[0-9A-Z])$'
const IBAN = '^(?:[A-Z]{2}\\d{2}[0-9A-Z]{11,30})$'
const DASHED = '^(?:[A-Z]{2}-\\d{1,4})$'
const SLUG = '^(?:[a-z0-9-]+)$'

test.each([
  [NIF, '12345678-z', '12345678Z'],
  [NIF, '12.345.678 Z', '12345678Z'],
  [NIF, '١٢٣٤٥٦٧٨Z', '12345678Z'],
  [IBAN, 'es91 2100 0418 4502 0005 1332', 'ES9121000418450200051332'],
  [IBAN, '\u202aES91\u00a02100\u00a00418\u00a04502\u00a00005\u00a01332\u202c', 'ES9121000418450200051332'],
  [DASHED, 'ab-12', 'AB-12'],
  [SLUG, 'Acme-Shop', 'acme-shop'],
])('a code is read as people write it: %s %s', (pattern, typed, code) => {
  expect(readCode(typed, pattern)).toBe(code)
})

test.each([
  [NIF, '1234'],
  [NIF, 'my number is 12345678Z'],
  [DASHED, 'AB 12'],
  ['^(?:.*)$', 'As it is. '],
])('what would still not match, or does already, stays as it was typed: %s %s', (pattern, typed) => {
  expect(readCode(typed, pattern)).toBe(typed)
})
