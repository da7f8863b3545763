import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AIHarness, createAIHarness, industryInput } from '#tests/support/ai-harness.ts'
import { answers } from '#tests/support/loopback-gateway/behaviours.ts'
import { startLoopbackGateway } from '#tests/support/loopback-gateway.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

let database: TestDatabase
let harness: AIHarness
let owner: { id: string }
let stranger: { id: string }

beforeAll(async () => {
  database = await createTestDatabase()
  harness = createAIHarness(database.connectionString)
  const gateway = await startLoopbackGateway(answers())
  const ai = harness.createAI({ baseURL: gateway.baseURL })
  owner = await harness.createUser()
  stranger = await harness.createUser()
  await ai.suggestIndustries({ user: owner }, industryInput({ description: 'Only the owner’s' }))
  await ai.suggestIndustries({ user: owner }, industryInput({ companyName: 'Known to all' }))
  await ai.drain()
  await gateway.close()
})
afterAll(async () => {
  await harness.close()
  await database.drop()
})

/** Runs a statement as a role with a user's claims, in a transaction that is rolled back. */
async function as(
  role: string,
  user: { id: string } | undefined,
  statement: string,
): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: database.connectionString })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('role', $1, true), set_config('request.jwt.claims', $2, true)`, [
      role,
      user === undefined ? '' : JSON.stringify({ sub: user.id, role }),
    ])
    return await client.query(statement)
  } finally {
    await client.query('rollback')
    await client.end()
  }
}

const DENIED = /permission denied/
const REFUSED = /row-level security/
const count = async (role: string, user: { id: string } | undefined, table: string) =>
  (await as(role, user, `select from onboarding.${table}`)).rowCount

describe('the tables of the ledger and the cache', () => {
  test('show nothing to the Data API', async () => {
    for (const table of ['ai_budgets', 'ai_reservations', 'ai_usage', 'ai_answers', 'ai_cache']) {
      for (const role of ['anon', 'authenticated', 'service_role']) {
        await expect(count(role, owner, table), `${role} ${table}`).rejects.toThrow(DENIED)
      }
    }
  })

  test('show a request what is its user’s, and the day’s budget', async () => {
    expect(await count('onboarding_api', owner, 'ai_usage')).toBe(2)
    expect(await count('onboarding_api', stranger, 'ai_usage')).toBe(0)
    expect(await count('onboarding_api', owner, 'ai_answers')).toBe(2)
    expect(await count('onboarding_api', stranger, 'ai_answers')).toBe(0)
    expect(await count('onboarding_api', owner, 'ai_budgets')).toBe(2)
    expect(await count('onboarding_api', stranger, 'ai_budgets')).toBe(1)
    expect(await count('onboarding_api', owner, 'ai_cache')).toBe(2)
    expect(await count('onboarding_api', stranger, 'ai_cache')).toBe(0)
    expect(await count('onboarding_api', owner, 'ai_reservations')).toBe(2)
    expect(await count('onboarding_api', stranger, 'ai_reservations')).toBe(0)
    expect(await count('onboarding_jobs', undefined, 'ai_reservations')).toBe(2)
  })

  test('let a request book nothing, and open nothing in another’s name', async () => {
    const denied = [
      `update onboarding.ai_budgets set spent_nusd = 0`,
      `update onboarding.ai_budgets set warned_at = now()`,
      `delete from onboarding.ai_budgets`,
      `update onboarding.ai_reservations set state = 'settled'`,
      `update onboarding.ai_usage set cost_nusd = 0`,
      `delete from onboarding.ai_usage`,
      `insert into onboarding.ai_usage (user_id, day, kind, prompt_version, cost_basis, cost_nusd, latency_ms, outcome)
        values ('${owner.id}', current_date, 'x', 'x', 'none', 0, 0, 'x')`,
      `insert into onboarding.ai_answers (user_id, day, kind, source, latency_ms)
        values ('${owner.id}', current_date, 'industry', 'model', 0)`,
      `select onboarding.settle_ai_call(gen_random_uuid(), 0, 'bill', 'x', 0, null, null, null, null)`,
      `select onboarding.recover_ai_reservations(1)`,
    ]
    for (const statement of denied) {
      await expect(as('onboarding_api', owner, statement), statement).rejects.toThrow(DENIED)
    }
    const refused = [
      `insert into onboarding.ai_budgets (day, user_id, limit_nusd) values (current_date, '${owner.id}', 1)`,
      `insert into onboarding.ai_usage (user_id, day, kind, prompt_version, cost_basis, latency_ms, outcome)
        values ('${owner.id}', current_date, 'x', 'x', 'none', 0, 'x')`,
      `insert into onboarding.ai_reservations (id, day, user_id, kind, model, prompt_version, quoted_nusd, lease_expires_at)
        values (gen_random_uuid(), current_date, '${owner.id}', 'x', 'x', 'x', 1, now())`,
      `insert into onboarding.ai_cache (key, user_id, kind, model, sealed_answer, expires_at)
        values (repeat('0', 64), '${owner.id}', 'industry', 'x', 'x', now())`,
      `insert into onboarding.ai_cache (key, kind, model, sealed_answer, expires_at)
        values (repeat('0', 64), 'industry', 'x', 'x', now())`,
    ]
    for (const statement of refused) {
      await expect(as('onboarding_api', stranger, statement), statement).rejects.toThrow(REFUSED)
    }
    const update = `update onboarding.ai_budgets set limit_nusd = 1 where user_id is not null`
    expect((await as('onboarding_api', stranger, update)).rowCount).toBe(0)
  })

  test('let nobody change an answer in its time, or another’s at all', async () => {
    const change = `update onboarding.ai_cache set sealed_answer = 'planted'`
    expect((await as('onboarding_api', stranger, change)).rowCount).toBe(0)
    expect((await as('onboarding_api', owner, change)).rowCount).toBe(0)
    expect((await as('onboarding_api', stranger, 'delete from onboarding.ai_cache')).rowCount).toBe(0)
    expect((await as('onboarding_api', owner, 'delete from onboarding.ai_cache')).rowCount).toBe(2)
  })
})
