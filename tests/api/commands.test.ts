import { expect, test } from 'vitest'
import { runInShell } from '#tests/support/newcomer.ts'

const KEYS = `k1:${Buffer.alloc(32, 7).toString('base64')}`

test.each([
  'users.ts list',
  'migrate.ts status',
  'seed.ts',
  'doctor.ts',
  'keys.ts status',
  'db-report.ts',
  'sweep.ts',
  'erase.ts 00000000-0000-4000-8000-000000000000',
  'erase-verify.ts --canary word',
  'webhooks.ts list',
])('scripts/%s refuses a DATABASE_URL that is none with one line that names it', async (command) => {
  const environment = { DATABASE_URL: 'localhost:5432', FIELD_ENCRYPTION_KEYS: KEYS }
  expect(await runInShell(`node scripts/${command}`, { environment })).toEqual({
    status: 2,
    printed: '',
    complained:
      'DATABASE_URL must be a connection string such as postgres://user:password@host:5432/database.\n',
  })
})
