import { randomBytes } from 'node:crypto'
import { createTestFirststep, type TestFirststep } from 'firststep/test'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { COMMANDS } from '#cli/command-table.ts'
import type { defaultFlow } from '#lib/flow/default-flow.ts'
import { runFirststepHere } from '#tests/support/firststep-command.ts'

const KEYS = `test:${randomBytes(32).toString('base64')}`

/** Commands that act, each with what it is given here. */
const ACTS: Readonly<Record<string, (person: { id: string; email: string; event: string }) => string[]>> = {
  'users grant-admin': ({ email }) => [email],
  'users grant-support': ({ email }) => [email],
  'users grant-analyst': ({ email }) => [email],
  'users revoke-admin': ({ email }) => [email],
  'webhooks redeliver': ({ event }) => [event],
  'webhooks replay': () => ['--since', '2000-01-01T00:00:00Z'],
  'flow apply': () => [],
  'sessions export': () => ['--format', 'jsonl'],
  'sessions sweep': () => [],
  'keys rotate': () => [],
  erase: ({ id }) => ['--user', id],
}
/** An event can be given up only after a week of failures; `tests/api/webhooks.test.ts` has one. */
const ACTS_ELSEWHERE = ['webhooks discard']
/** Commands that change files of the app alone, that only read, and those of who owns the schema. */
const NO_ACTS = [
  ...['init', 'add wizard', 'add admin', 'keys generate', 'migrate new', 'migrate emit', 'demo'],
  ...['migrate status', 'doctor', 'keys status', 'users list', 'flow plan', 'flow status', 'flow diff'],
  ...['erase verify', 'webhooks list', 'audit verify'],
  ...['migrate up', 'migrate down', 'seed'],
]

let kit: TestFirststep<typeof defaultFlow>
beforeAll(async () => {
  kit = await createTestFirststep({
    postgresUrl: inject('clusterConnectionString'),
    fieldEncryptionKeys: KEYS,
  })
})
afterAll(() => kit?.close())

test('every command is known to act or not to', () => {
  const names = COMMANDS.flatMap(({ name, actions }) =>
    Object.keys(actions).map((action) => (action === '' ? name : `${name} ${action}`)),
  )
  expect([...Object.keys(ACTS), ...ACTS_ELSEWHERE, ...NO_ACTS].sort()).toEqual(names.sort())
})

test.each(Object.entries(ACTS))('"firststep %s" is one act of the audit trail', async (name, inputs) => {
  const user = await kit.createUser()
  await user.api.start()
  await kit.runJobs()
  const before = (await acts()).length
  const person = { id: user.id, email: user.email, event: kit.events.at(-1)?.id ?? '' }
  const { status, complained } = await firststep(...name.split(' '), ...inputs(person))
  expect([status, complained]).toEqual([0, ''])
  const [newest, ...rest] = await acts()
  expect(rest).toHaveLength(before)
  expect(newest).toMatchObject({ actor: `command:${name}` })
  expect(await firststep('audit', 'verify')).toMatchObject({ status: 0, complained: '' })
})

test('a sweep that only says what is due is none', async () => {
  const before = await acts()
  await firststep('sessions', 'sweep', '--dry-run')
  expect(await acts()).toEqual(before)
})

const firststep = (...words: string[]) =>
  runFirststepHere(words, { DATABASE_URL: kit.connectionString, FIELD_ENCRYPTION_KEYS: KEYS })

async function acts(): Promise<unknown[]> {
  const admin = await kit.createUser({ role: 'admin' })
  return (await admin.call('GET', '/admin/audit')).body.data
}
