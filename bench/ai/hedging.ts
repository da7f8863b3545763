import { DEFAULT_MODELS } from '#lib/ai/ai.ts'
import type { LadderTiming } from '#lib/ai/timing.ts'
import { recommendationsInput } from '#tests/support/ai-harness.ts'
import { answers } from '#tests/support/loopback-gateway/behaviours.ts'
import { type BenchSetting, createUsers, inLanes, percentile } from './setting.ts'

const REQUESTS = 100
const LANES = 5
const MAX_P99_MS = 3_000

/** A first model with 2 s to its first token and 60 tokens a second; a second one with 0.4 s and 200. */
export async function benchHedging(setting: BenchSetting): Promise<boolean> {
  const { gateway } = setting
  const slow = answers({ firstTokenMs: 2_000, tokensPerSecond: 60 })
  const fast = answers({ firstTokenMs: 400, tokensPerSecond: 200 })
  gateway.behave((call, ...rest) => (call.model === DEFAULT_MODELS[0] ? slow : fast)(call, ...rest))
  const never = { hedgeMs: 60_000, progressMs: 60_000 }
  const rows = [await measure(setting, 'no hedge', never, 20), await measure(setting, 'hedge', {}, REQUESTS)]
  console.table(rows)
  return (rows[1]?.['p99 ms'] ?? Number.POSITIVE_INFINITY) < MAX_P99_MS
}

async function measure(setting: BenchSetting, name: string, timing: Partial<LadderTiming>, requests: number) {
  const { gateway, harness } = setting
  const users = await createUsers(setting, requests)
  const ai = harness.createAI({ baseURL: gateway.baseURL, timing })
  const latencies: number[] = []
  const sources: Record<string, number> = {}
  gateway.calls.length = 0
  await inLanes(requests, LANES, async (place) => {
    const id = users[place] ?? ''
    const sessionId = await harness.createSession(id)
    const { meta } = await ai.recommend({ user: { id } }, recommendationsInput({ sessionId }))
    latencies.push(meta.latencyMs)
    sources[meta.source] = (sources[meta.source] ?? 0) + 1
  })
  await ai.drain()
  const [cost] = await harness.rows(
    `select sum(cost_nusd)::float8 / 1e9 as all, coalesce(sum(cost_nusd) filter (where outcome = 'lost'), 0)::float8 / 1e9
      as lost from onboarding.ai_usage where user_id = any ($1)`,
    [users],
  )
  return {
    ladder: name,
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
