import { DEFAULT_MODELS } from '#lib/ai/ai.ts'
import type { LadderTiming } from '#lib/ai/timing.ts'
import { recommendationsInput } from '#tests/support/ai-harness.ts'
import { answers } from '#tests/support/loopback-gateway/behaviours.ts'
import { type BenchSetting, createUsers, inLanes, percentile } from './setting.ts'

const LANES = 5
const MAX_P99_MS = 3_000

/** A first model with 2 s to its first token and 60 tokens a second; a second one with 0.4 s and 200. */
export async function benchHedging(setting: BenchSetting): Promise<boolean> {
  const { gateway } = setting
  const slow = answers({ firstTokenMs: 2_000, tokensPerSecond: 60 })
  const fast = answers({ firstTokenMs: 400, tokensPerSecond: 200 })
  gateway.behave((call, ...rest) => (call.model === DEFAULT_MODELS[0] ? slow : fast)(call, ...rest))
  const never = { hedgeMs: 60_000, progressMs: 60_000 }
  const rows = [
    await measure(setting, { ladder: 'first model alone', timing: never, isFresh: true, requests: 20 }),
    await measure(setting, { ladder: 'hedge', timing: {}, isFresh: true, requests: 40 }),
    await measure(setting, { ladder: 'hedge and breaker', timing: {}, isFresh: false, requests: 100 }),
  ]
  console.table(rows)
  return (rows.at(-1)?.['p99 ms'] ?? Number.POSITIVE_INFINITY) < MAX_P99_MS
}

interface Measurement {
  ladder: string
  timing: Partial<LadderTiming>
  /** Every request meets a ladder that has learnt nothing of the models yet. */
  isFresh: boolean
  requests: number
}

async function measure(setting: BenchSetting, { ladder, timing, isFresh, requests }: Measurement) {
  const { gateway, harness } = setting
  const users = await createUsers(setting, requests)
  const createAI = () => harness.createAI({ baseURL: gateway.baseURL, timing })
  const common = createAI()
  const latencies: number[] = []
  const sources: Record<string, number> = {}
  gateway.calls.length = 0
  await inLanes(requests, LANES, async (place) => {
    const id = users[place] ?? ''
    const sessionId = await harness.createSession(id)
    const ai = isFresh ? createAI() : common
    const { meta } = await ai.recommend({ user: { id } }, recommendationsInput({ sessionId }))
    latencies.push(meta.latencyMs)
    sources[meta.source] = (sources[meta.source] ?? 0) + 1
  })
  await harness.drain()
  const [cost] = await harness.rows(
    `select sum(cost_nusd)::float8 / 1e9 as all, coalesce(sum(cost_nusd) filter (where outcome = 'lost'), 0)::float8 / 1e9
      as lost from onboarding.ai_usage where user_id = any ($1)`,
    [users],
  )
  return {
    ladder,
    requests,
    model: sources.model ?? 0,
    partial: sources.partial ?? 0,
    advisor: sources.advisor ?? 0,
    'p50 ms': percentile(latencies, 0.5),
    'p99 ms': percentile(latencies, 0.99),
    'calls per request': (gateway.calls.length / requests).toFixed(2),
    'milli-$ per request': ((Number(cost?.all) / requests) * 1_000).toFixed(3),
    'of it for lost calls': ((Number(cost?.lost) / requests) * 1_000).toFixed(3),
  }
}
