import { createAI } from '#lib/ai/ai.ts'
import { SILENT_OBSERVER } from '#lib/ai/observer.ts'
import { createPool } from '#lib/postgres/connection.ts'
import { createDatabase, type Database } from '#lib/postgres/database.ts'
import { createFieldEncryption } from '#lib/sealing/field-encryption.ts'
import { industryInput } from '../ai-harness.ts'
import type { AIProcessResult, AIProcessTask } from '../ai-process.ts'
import { plainAdvisor } from '../plain-advisor.ts'

const task = JSON.parse(process.argv[2] ?? '{}') as AIProcessTask
const pool = createPool(task.connectionString, { onError: () => {} })
const real = createDatabase({ pool, addsUnknownUsers: false })
const database: Database = {
  ...real,
  async asJobs(...statements) {
    const twice = task.settlesTwice && statements[0]?.name === 'ai.settle'
    const [rows] = await Promise.all([real.asJobs(...statements), twice ? real.asJobs(...statements) : []])
    return rows
  },
}
const nanoUsd = BigInt(task.budgetUsd * 1e9)
const result: AIProcessResult = { bySource: {}, byReason: {}, alerts: [], slowestMs: 0 }
const ai = createAI({
  apiKey: task.apiKey,
  baseURL: task.baseURL,
  budgets: { dayNanoUsd: nanoUsd, userDayNanoUsd: nanoUsd },
  database,
  sealing: createFieldEncryption(`test:${Buffer.alloc(32).toString('base64')}`),
  secret: 'a secret of the test',
  advisor: plainAdvisor,
  observer: { ...SILENT_OBSERVER, alert: ({ kind }) => result.alerts.push(kind) },
  leaseMs: task.leaseMs,
  timing: task.timing,
})

await Promise.all(
  Array.from({ length: task.count }, async (_, place) => {
    const id = task.userIds[place % task.userIds.length] ?? ''
    const companyName = task.identical ? 'Röstwerk' : `Röstwerk ${task.apiKey} ${place}`
    const { meta } = await ai.suggestIndustries({ user: { id } }, industryInput({ companyName }))
    result.bySource[meta.source] = (result.bySource[meta.source] ?? 0) + 1
    if (meta.degradedBecause) {
      result.byReason[meta.degradedBecause] = (result.byReason[meta.degradedBecause] ?? 0) + 1
    }
    result.slowestMs = Math.max(result.slowestMs, meta.latencyMs)
  }),
)
await ai.drain()
await pool.end()
process.stdout.write(JSON.stringify(result))
