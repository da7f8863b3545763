import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AIHarness, createAIHarness, NO_HEDGE } from '#tests/support/ai-harness.ts'
import { type AIProcessTask, startAIProcess } from '#tests/support/ai-process.ts'
import { answers } from '#tests/support/loopback-gateway/behaviours.ts'
import { type LoopbackGateway, startLoopbackGateway } from '#tests/support/loopback-gateway.ts'
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts'

let database: TestDatabase
let harness: AIHarness
let gateway: LoopbackGateway

beforeAll(async () => {
  database = await createTestDatabase()
  harness = createAIHarness(database.connectionString)
  gateway = await startLoopbackGateway(answers({ firstTokenMs: 100 }))
})
afterAll(async () => {
  await harness.close()
  await gateway.close()
  await database.drop()
})

test('100 identical questions at once over two processes are at most one call for each user from each', async () => {
  const users = await Promise.all([harness.createUser(), harness.createUser(), harness.createUser()])
  const task: Omit<AIProcessTask, 'apiKey'> = {
    connectionString: database.connectionString,
    baseURL: gateway.baseURL,
    userIds: users.map(({ id }) => id),
    count: 50,
    identical: true,
    budgetUsd: 5,
    settlesTwice: false,
    timing: NO_HEDGE,
  }
  const processes = ['one', 'other'].map((apiKey) => startAIProcess({ ...task, apiKey }))
  const results = await Promise.all(processes.map(({ result }) => result))
  for (const { bySource } of results) expect((bySource.model ?? 0) + (bySource.cache ?? 0)).toBe(50)
  const askers = gateway.calls.map(
    ({ headers, body }) => `${headers.authorization} ${body.providerOptions.gateway.user}`,
  )
  expect(askers.length).toBeGreaterThan(0)
  expect(new Set(askers).size).toBe(askers.length)
  expect(new Set(gateway.calls.map(({ body }) => body.providerOptions.gateway.user)).size).toBe(users.length)
})
