import { randomBytes, scryptSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from './passwords.ts'

test('a password opens its own hash, salted each time, and nothing else does', async () => {
  const [one, other] = await Promise.all([hashPassword('pässwörd'), hashPassword('pässwörd')])
  expect(one).not.toBe(other)
  expect(await verifyPassword('pässwörd', one)).toBe(true)
  expect(await verifyPassword('pässword', one)).toBe(false)
  for (const stored of [null, undefined, '', 'not a hash', '$scrypt$n=16384,r=8,p=1$$'])
    expect(await verifyPassword('', stored)).toBe(false)
})

test('a hash made with other parameters still opens', async () => {
  const salt = randomBytes(16)
  const key = scryptSync('secret', salt, 32, { N: 1024, r: 8, p: 2 })
  const stored = `$scrypt$n=1024,r=8,p=2$${salt.toString('base64')}$${key.toString('base64')}`
  expect(await verifyPassword('secret', stored)).toBe(true)
})
