import { expect, test } from 'vitest'
import { outOfReach } from './out-of-reach.ts'

test.each([
  ['28P01', 'password authentication failed for user "me"', 'check DATABASE_URL'],
  ['28000', 'role "nobody" does not exist', 'check DATABASE_URL'],
  ['3D000', 'database "x" does not exist', 'check DATABASE_URL'],
  ['XX000', 'Tenant or user not found', 'check DATABASE_URL'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'self-signed certificate in certificate chain', '?sslrootcert=FILE'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unable to verify the first certificate', '?sslrootcert=FILE'],
  ['', 'The server does not support SSL connections', 'TLS'],
  ['', 'There was an error establishing an SSL connection', 'is it running'],
  ['', 'Connection terminated unexpectedly', 'is it running'],
  ['', 'timeout expired', 'is it running'],
])('of a database that cannot be had one line says why and what to look at: %s %s', (code, message, next) => {
  const line = outOfReach(Object.assign(new Error(message), { code }))
  expect(line).toContain(message)
  expect(line).toContain(next)
  expect(line).not.toContain('\n')
})

test.each([
  ['42P01', 'relation "x" does not exist'],
  ['XX000', 'cache lookup failed for relation 5'],
  ['ENOENT', "no such file or directory, open 'ca.pem'"],
])('any other error is told by who knows it: %s %s', (code, message) => {
  expect(outOfReach(Object.assign(new Error(message), { code }))).toBeUndefined()
})
