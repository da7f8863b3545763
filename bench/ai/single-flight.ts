import { type AIProcessTask, startAIProcess } from '#tests/support/ai-process.ts'
import { answers } from '#tests/support/loopback-gateway/behaviours.ts'
import { type BenchSetting, createUsers } from './setting.ts'

/** 100 identical questions of one user at once over two processes. */
export async function benchSingleFlight(setting: BenchSetting): Promise<boolean> {
  const { connectionString, gateway } = setting
  gateway.behave(answers({ firstTokenMs: 100 }))
  const task: Omit<AIProcessTask, 'apiKey'> = {
    connectionString,
    baseURL: gateway.baseURL,
    userIds: await createUsers(setting, 1),
    count: 50,
    identical: true,
    budgetUsd: 5,
    settlesTwice: false,
  }
  const processes = ['one', 'other'].map((apiKey) => ({ apiKey, ...startAIProcess({ ...task, apiKey }) }))
  const rows = await Promise.all(
    processes.map(async ({ apiKey, result }) => {
      const { bySource, slowestMs } = await result
      const calls = gateway.calls.filter((call) => call.headers.authorization === `Bearer ${apiKey}`).length
      return {
        process: apiKey,
        questions: 50,
        model: bySource.model ?? 0,
        cache: bySource.cache ?? 0,
        calls,
        slowestMs,
      }
    }),
  )
  console.table(rows)
  return rows.every(({ calls, model, cache }) => calls <= 1 && model + cache === 50)
}
