import { createHash } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { searchForCanaries } from '#lib/db/canary-search.ts'
import { eraseUser } from '#lib/db/statements/retention.ts'
import { ageSession } from '#tests/support/earlier.ts'
import { ANSWERED_STEPS, PERFUMERY } from '#tests/support/sample-answers.ts'
import { startTestServer, type TestServer, type TestUser } from '#tests/support/test-server.ts'

const CANARIES = {
  name: 'Canary Company “Ñandú”',
  description: 'canary description, with "quotes"\nand lines',
  customRole: 'canary of roles 金丝雀',
  website: 'https://canary.example/site',
  planItem: 'canary of a plan, <edited>',
}

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({
    WEBHOOK_URL: 'http://127.0.0.1:9/hook',
    WEBHOOK_SECRET: 'whsec_YSBzZWNyZXQgb2YgdGVzdHM=',
  })
})
afterAll(() => server.stop())

async function search(canaries: string[] = Object.values(CANARIES)) {
  const client = new pg.Client({ connectionString: server.database.connectionString })
  await client.connect()
  try {
    return await searchForCanaries(client, canaries, server.server.runtime.encryption)
  } finally {
    await client.end()
  }
}

const placesOf = async (canaries?: string[]) => [
  ...new Set((await search(canaries)).findings.map(({ column }) => column)),
]

const save = (user: TestUser, sessionId: string, step: string, data: object) =>
  server.call('PUT', '/api/onboarding/progress', { user, body: { sessionId, step, data } })

async function plant(user: TestUser): Promise<string> {
  const { body } = await server.call('POST', '/api/onboarding/start', {
    user,
    body: { restart: true },
  })
  const sessionId = body.data.id
  for (const step of ANSWERED_STEPS) await save(user, sessionId, step, PERFUMERY[step])
  const { name, description, website, customRole } = CANARIES
  expect((await save(user, sessionId, 'company', { name, description, website })).status).toBe(200)
  expect((await save(user, sessionId, 'welcome', { role: 'other', customRole })).status).toBe(200)
  const advice = { kind: 'recommendations', sessionId }
  expect((await server.call('POST', '/api/onboarding/ai-suggestions', { user, body: advice })).status).toBe(
    200,
  )
  const { body: plan } = await server.call('GET', '/api/onboarding/plan', { user })
  const change = { content: { text: CANARIES.planItem } }
  const path = `/api/onboarding/plan/items/${plan.data.items[0].id}`
  expect((await server.call('PATCH', path, { user, body: change })).status).toBe(200)
  return sessionId
}

/** Lets a session expire and be swept, `days` after its expiry. */
async function expire(sessionId: string, days: number): Promise<void> {
  const client = await server.sql.connect()
  await ageSession(client, sessionId, days + 7).finally(() => client.release())
  await server.sql.query('select onboarding.archive_expired_sessions()')
}

test('every canary is found where it was planted, in clear and in sealed texts', async () => {
  await plant(await server.createUser())
  const { findings, columns, sealedTexts } = await search()
  expect(new Set(findings.map(({ canary }) => canary))).toEqual(new Set(Object.values(CANARIES)))
  expect(new Set(findings.map(({ column }) => column))).toEqual(
    new Set([
      'onboarding_sessions.step_data',
      'onboarding_sessions.ai_recommendations',
      'onboarding.session_edits.patch',
      'onboarding.plan_items.content',
      'onboarding.plan_edits.item',
    ]),
  )
  expect(findings.filter(({ canary }) => canary === CANARIES.description).every((f) => f.inSealedText)).toBe(
    true,
  )
  expect(findings.filter(({ canary }) => canary === CANARIES.planItem).every((f) => f.inSealedText)).toBe(
    true,
  )
  expect(sealedTexts).toBeGreaterThan(5)
  expect(columns).toEqual(
    expect.arrayContaining(['auth.users.email', 'onboarding.archived_sessions.session']),
  )
  await server.sql.query('delete from public.onboarding_sessions; delete from onboarding.outbox')
})

test('erasing a session leaves no trace of it, of what it was resumed from, or of its archive', async () => {
  const user = await server.createUser()
  const first = await plant(user)
  await expire(first, 1)
  const resumed = await server.call('POST', '/api/onboarding/start', { user, body: {} })
  expect(resumed.body.data.resumedFrom).toBe(first)
  await expire(first, 60)
  expect(await placesOf()).toContain('onboarding.archived_sessions.session')
  const id = resumed.body.data.id
  expect((await server.call('DELETE', `/api/onboarding/session/${id}?erase=true`, { user })).status).toBe(204)
  expect(await placesOf([...Object.values(CANARIES), first, id])).toEqual([])
  expect((await server.call('DELETE', `/api/onboarding/session/${id}?erase=true`, { user })).status).toBe(204)
})

test('nobody erases the session of somebody else', async () => {
  const [user, other] = [await server.createUser(), await server.createUser()]
  const id = await plant(user)
  const path = `/api/onboarding/session/${id}?erase=true`
  expect((await server.call('DELETE', path, { user: other })).status).toBe(204)
  expect((await server.call('GET', `/api/onboarding/session/${id}`, { user })).status).toBe(200)
  await server.call('DELETE', path, { user })
})

test('erasing a user leaves nothing of theirs but the account, and nobody else is touched', async () => {
  const [user, other] = [await server.createUser(), await server.createUser()]
  await plant(user)
  await expire(await plant(user), 60)
  await plant(user)
  const kept = (await server.call('POST', '/api/onboarding/start', { user: other, body: {} })).body.data.id
  expect((await placesOf([user.id])).length).toBeGreaterThan(0)
  const [rows] = await server.server.runtime.database.asJobs(eraseUser(user.id))
  expect(rows?.[0]?.erased).toMatchObject({
    'public.onboarding_sessions': 2,
    'onboarding.archived_sessions': 1,
  })
  const digest = createHash('sha256').update(user.id).digest('base64url')
  expect(await placesOf([...Object.values(CANARIES), digest])).toEqual([])
  expect(await placesOf([user.id])).toEqual(['auth.users.email'])
  expect((await server.call('GET', `/api/onboarding/session/${kept}`, { user: other })).status).toBe(200)
})

test('every table with rows of users can be read for the export and emptied or anonymised by jobs', async () => {
  const { rows } = await server.sql.query(
    `select place::text,
      has_table_privilege('onboarding_api', place, 'select') as exported,
      case on_delete when 'n' then has_column_privilege('onboarding_jobs', place, user_column, 'update')
        else has_table_privilege('onboarding_jobs', place, 'delete') end as erased
     from onboarding.tables_of_users() where place <> 'onboarding.session_edits'::regclass`,
  )
  expect(rows.length).toBeGreaterThanOrEqual(3)
  for (const row of rows) expect(row).toMatchObject({ exported: true, erased: true })
})
