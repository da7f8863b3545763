import { createLedger } from '#lib/ai/ledger.ts'
import { SILENT_OBSERVER } from '#lib/ai/observer.ts'
import { type AIProcessTask, startAIProcess } from '#tests/support/ai-process.ts'
import { answers, BROKEN } from '#tests/support/loopback-gateway/behaviours.ts'
import { type BenchSetting, createUsers, inLanes } from './setting.ts'

const CAP_USD = 5
/** 300 tokens are quoted at $0.015, and an answer is billed at $0.01. */
const PRICE = { input: '0', output: '0.00005' }

/** 1,000 priced calls at once over two processes and a third that is killed, under a cap of $5. */
export async function benchLedger(setting: BenchSetting): Promise<boolean> {
  const { connectionString, gateway, harness } = setting
  for (const price of gateway.prices) Object.assign(price, PRICE)
  const hang = BROKEN['hang before headers'] ?? answers()
  const good = answers({ firstTokenMs: 30, cost: '0.01' })
  gateway.behave((call, ...rest) =>
    (call.headers.authorization === 'Bearer doomed' ? hang : good)(call, ...rest),
  )
  const task: AIProcessTask = {
    connectionString,
    baseURL: gateway.baseURL,
    apiKey: 'doomed',
    userIds: await createUsers(setting, 40),
    count: 100,
    identical: false,
    budgetUsd: CAP_USD,
    leaseMs: 1_000,
    settlesTwice: true,
    timing: { hedgeMs: 25_000, progressMs: 25_000, modelsMs: 20_000, answerMs: 25_000, cacheMs: 20_000 },
  }
  const doomed = startAIProcess(task)
  const died = doomed.result.catch(() => undefined)
  const survivors = ['one', 'other'].map((apiKey) =>
    startAIProcess({ ...task, apiKey, count: 450, leaseMs: 15_000 }),
  )
  while (gateway.calls.filter((call) => call.headers.authorization === 'Bearer doomed').length < 60) {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  doomed.child.kill('SIGKILL')
  await died
  const results = await Promise.all(survivors.map(({ result }) => result))
  const refused = results.reduce((sum, { byReason }) => sum + (byReason.budget ?? 0), 0)
  const unserved = results.reduce((sum, { byReason }) => sum + (byReason.error ?? 0), 0)
  const ai = harness.createAI({ baseURL: gateway.baseURL })
  const open = `select 1 from onboarding.ai_reservations where state = 'open'`
  let recovered = 0
  while ((await harness.rows(open)).length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 500))
    recovered += (await ai.reconcile()).recovered
  }
  const [sums] = await harness.rows(`
    select
      (select spent_nusd from onboarding.ai_budgets where user_id is null)::float8 / 1e9 as spent,
      (select sum(reserved_nusd) from onboarding.ai_budgets)::float8 / 1e9 as reserved,
      (select sum(cost_nusd) from onboarding.ai_usage)::float8 / 1e9 as usage`)
  const [spent, reserved, usage] = [Number(sums?.spent), Number(sums?.reserved), Number(sums?.usage)]
  console.table([
    {
      'cap $': CAP_USD,
      'spent $': spent,
      'usage $': usage,
      'reserved $': reserved,
      sent: gateway.calls.length,
      'killed and recovered': recovered,
      refused,
      'no database in 2 s': unserved,
    },
  ])
  await benchPairs(setting)
  return spent <= CAP_USD && spent === usage && reserved === 0
}

/** How many reservations and settlements the book takes a second. */
async function benchPairs(setting: BenchSetting): Promise<void> {
  const { gateway, harness } = setting
  gateway.behave(answers())
  const ids = await createUsers(setting, 50)
  const ledger = createLedger({
    database: harness.database,
    budgets: { dayNanoUsd: 10n ** 15n, userDayNanoUsd: 10n ** 15n },
    now: Date.now,
    observer: SILENT_OBSERVER,
  })
  const pairs = 2_000
  const startedAt = performance.now()
  await inLanes(pairs, 16, async (place) => {
    const call = { task: 'bench', model: 'bench', promptVersion: 'bench', quotedNanoUsd: 1_000_000n }
    const reservation = await ledger.reserve({ ...call, user: { id: ids[place % ids.length] ?? '' } })
    await reservation.settle({ basis: 'bill', nanoUsd: 900_000n }, { outcome: 'complete', latencyMs: 1 })
  })
  const seconds = (performance.now() - startedAt) / 1_000
  console.log(
    `${Math.round(pairs / seconds)} pairs of reserve and settle a second, one process, 16 at a time`,
  )
}
