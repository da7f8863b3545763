import { recommendationsSchema } from '#lib/flow/recommendations.ts'
import { industryInput, recommendationsInput } from '#tests/support/ai-harness.ts'
import { answers, BROKEN, fenced } from '#tests/support/loopback-gateway/behaviours.ts'
import { startLoopbackGateway } from '#tests/support/loopback-gateway.ts'
import type { BenchSetting } from './setting.ts'

const ANSWER_MS = 5_000
const MAX_GROWTH_BYTES = 150 * 1024 * 1024

/** Every way to fail, for recommendations and industries, at the real deadline of five seconds. */
export async function benchFailures({ gateway, harness }: BenchSetting): Promise<boolean> {
  const closed = await startLoopbackGateway(answers())
  await closed.close()
  const cases = { ...BROKEN, 'fenced JSON': fenced, 'refused connection': answers() }
  const rows: Record<string, unknown>[] = []
  let kept = true
  for (const [name, behaviour] of Object.entries(cases)) {
    gateway.behave(behaviour)
    gateway.calls.length = 0
    const ai = harness.createAI({ baseURL: name === 'refused connection' ? closed.baseURL : gateway.baseURL })
    const user = await harness.createUser()
    const sessionId = await harness.createSession(user.id)
    const before = process.memoryUsage().rss
    const startedAt = performance.now()
    const [{ recommendations, meta }, industry] = await Promise.all([
      ai.recommend({ user }, recommendationsInput({ sessionId })),
      ai.suggestIndustries({ user }, industryInput({ description: name })),
    ])
    const milliseconds = Math.round(performance.now() - startedAt)
    await ai.drain()
    await new Promise((resolve) => setTimeout(resolve, 100))
    const open = gateway.calls.filter((call) => !(call.brokenOffAt ?? call.answeredAt)).length
    const cached = await harness.rows('select 1 from onboarding.ai_cache where user_id = $1', [user.id])
    const mayCache = meta.source === 'model'
    const grown = process.memoryUsage().rss - before
    const sound =
      milliseconds < ANSWER_MS &&
      recommendationsSchema.safeParse(recommendations).success &&
      open === 0 &&
      cached.length === (mayCache ? 2 : 0) &&
      grown < MAX_GROWTH_BYTES
    kept &&= sound
    rows.push({
      gateway: name,
      ms: milliseconds,
      recommendations: meta.source,
      industry: industry.meta.source,
      because: meta.degradedBecause ?? '',
      calls: gateway.calls.length,
      'sockets open': open,
      'MB grown': Math.max(0, Math.round(grown / 1024 / 1024)),
      sound,
    })
  }
  console.table(rows)
  return kept
}
