import { randomBytes } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { createTestFirststep, type TestFirststep, type TestUser } from 'firststep/test'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { defaultFlow } from '#lib/flow/default-flow.ts'
import { runFirststep, runFirststepHere } from '#tests/support/firststep-command.ts'
import { PERFUMERY } from '#tests/support/sample-answers.ts'
import { newKeyRing } from '#tests/support/server-process.ts'

const KEYS = `test:${randomBytes(32).toString('base64')}`
const FORMULA = '=HYPERLINK("https://evil.example","x")'

let kit: TestFirststep<typeof defaultFlow>
let ids: string[]
let since: string
beforeAll(async () => {
  kit = await createTestFirststep({
    postgresUrl: inject('clusterConnectionString'),
    fieldEncryptionKeys: KEYS,
  })
  ids = []
  for (const description of ['Perfume from Grasse', FORMULA])
    ids.push(await walk(await kit.createUser(), description))
  // The first of them is archived, and the third has just begun.
  await kit.firststep.api((await kit.createUser()).headers).start({ source: 'newsletter' })
  await kit.clock.advance('40d')
  await kit.runJobs()
  since = kit.clock.now().toISOString()
  ids.push(await walk(await kit.createUser(), 'New'))
})
afterAll(() => kit?.close())

async function walk({ api }: TestUser<typeof defaultFlow>, description: string): Promise<string> {
  const { data } = await api.start()
  const company = { ...PERFUMERY.company, description }
  await api.save({ sessionId: data.id, step: 'company', data: company })
  return data.id
}

const surroundings = () => ({ DATABASE_URL: kit.connectionString, FIELD_ENCRYPTION_KEYS: KEYS })
const exported = (...words: string[]) => runFirststepHere(['sessions', 'export', ...words], surroundings())

test('every session is a line of JSON with what was sealed in it, archived ones too', async () => {
  const { status, printed, complained } = await exported('--format', 'jsonl')
  expect([status, complained]).toEqual([0, ''])
  const sessions = printed
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(sessions).toHaveLength(4)
  const byId = new Map(sessions.map((session) => [session.id, session]))
  expect(byId.get(ids[1])).toMatchObject({
    status: 'abandoned',
    flow: { id: 'onboarding', version: 2 },
    stepData: { company: { ...PERFUMERY.company, description: FORMULA } },
    archivedAt: expect.stringMatching(/Z$/),
  })
  expect(byId.get(ids[2])).toMatchObject({ status: 'in_progress', source: null, archivedAt: null })
  expect(sessions.filter(({ source }) => source === 'newsletter')).toHaveLength(1)
  expect(printed).not.toContain('$sealed')
})

test('as CSV each field has a column, and no cell is a formula', async () => {
  const { printed } = await exported('--format', 'csv', '--flow', 'onboarding')
  const rows: Record<string, string>[] = parse(printed, { bom: true, columns: true })
  expect(rows).toHaveLength(4)
  const row = rows.find(({ id }) => id === ids[1])
  expect(row).toMatchObject({
    status: 'abandoned',
    'company.name': PERFUMERY.company.name,
    'company.description': `'${FORMULA}`,
    'organization.teamSize': '',
  })
})

test('since a moment, only what has changed since', async () => {
  const { printed } = await exported('--format', 'jsonl', '--since', since)
  expect(
    printed
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual([ids[2]])
})

test('each export is an act of the audit trail, and with another key ring nothing is done', async () => {
  const other = await runFirststepHere(['sessions', 'export', '--format', 'jsonl'], {
    DATABASE_URL: kit.connectionString,
    FIELD_ENCRYPTION_KEYS: newKeyRing(),
  })
  expect(other).toEqual({
    status: 1,
    printed: '',
    complained:
      'FIELD_ENCRYPTION_KEYS does not open the stored data: it must hold the key "test" that wrote it.\n',
  })
  const before = (await acts()).length
  await exported('--format', 'jsonl', '--since', since)
  const [newest, ...rest] = await acts()
  expect(rest).toHaveLength(before)
  expect(newest).toMatchObject({ actor: 'command:sessions export', details: { format: 'jsonl', since } })
  const audit = await runFirststepHere(['audit', 'verify'], surroundings())
  expect(audit).toMatchObject({ status: 0, complained: '' })
})

async function acts(): Promise<unknown[]> {
  const admin = await kit.createUser({ role: 'admin' })
  return (await admin.call('GET', '/admin/audit')).body.data
}

test('answers that were tampered with are left out and named, and all others are written', async () => {
  await run(
    `update public.onboarding_sessions set step_data =
       jsonb_set(step_data, '{company,description,$sealed}', '"enc:v1:test:AAAA"') where id = $1`,
    [ids[2]],
  )
  const { status, printed, complained } = await exported('--format', 'jsonl')
  expect([status, printed.trimEnd().split('\n')]).toEqual([1, expect.objectContaining({ length: 3 })])
  expect(complained).toBe(
    `1 session is left out, because these keys do not open what stands in them: ${ids[2]}.\n`,
  )
})

test('however many there are, each comes once', async () => {
  await run(`with people as (
      insert into auth.users (id, aud, role) select gen_random_uuid(), 'authenticated', 'authenticated'
      from generate_series(1, 450) returning id
    ), kept as (select gen_random_uuid() as id, people.id as user_id from people)
    insert into onboarding.archived_sessions (user_id, id, session, delete_after)
    select kept.user_id, kept.id, a.session || jsonb_build_object('id', kept.id, 'userId', kept.user_id, 'stepData', '{}'::jsonb),
      a.delete_after
    from kept, (select * from onboarding.archived_sessions limit 1) as a`)
  const { printed } = await runFirststep(['sessions', 'export', '--format', 'jsonl'], surroundings())
  const found = printed
    .trimEnd()
    .split('\n')
    .map((line): string => JSON.parse(line).id)
  // Three of those before, and these.
  expect([found.length, new Set(found).size]).toEqual([453, 453])
})

async function run(text: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: kit.connectionString })
  await client.connect()
  await client.query(text, values)
  await client.end()
}

test('a format that is none is refused by name', async () => {
  const outcome = await exported('--format', 'xml')
  expect(outcome).toMatchObject({ status: 2, complained: '--format must be jsonl or csv.\n' })
})

test('a flow that the database does not have is wrong use, and no empty file', async () => {
  expect(await exported('--format', 'jsonl', '--flow', 'nope')).toEqual({
    status: 2,
    printed: '',
    complained: 'The database has no flow "nope"; without --flow every session is written.\n',
  })
})
