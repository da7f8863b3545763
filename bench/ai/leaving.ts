import { industryInput } from '#tests/support/ai-harness.ts'
import { answers } from '#tests/support/loopback-gateway/behaviours.ts'
import { type BenchSetting, percentile } from './setting.ts'

const LEAVERS = 40
const MAX_MS = 100

/** How long after its caller left an upstream call is closed, and whether it is booked. */
export async function benchLeaving({ gateway, harness }: BenchSetting): Promise<boolean> {
  gateway.behave(answers({ firstTokenMs: 50, tokensPerSecond: 10 }))
  const ai = harness.createAI({ baseURL: gateway.baseURL })
  const user = await harness.createUser()
  const delays: number[] = []
  for (let place = 0; place < LEAVERS; place++) {
    const leaving = new AbortController()
    const before = gateway.calls.length
    const asked = ai
      .suggestIndustries({ user, request: leaving }, industryInput({ description: `leaver ${place}` }))
      .catch(() => undefined)
    while (gateway.calls.length === before) await new Promise((resolve) => setTimeout(resolve, 5))
    await new Promise((resolve) => setTimeout(resolve, (place % 8) * 20))
    const leftAt = performance.now()
    leaving.abort()
    await asked
    const call = gateway.calls[before]
    while (call && call.brokenOffAt === undefined) await new Promise((resolve) => setImmediate(resolve))
    delays.push((call?.brokenOffAt ?? Number.POSITIVE_INFINITY) - leftAt)
  }
  await ai.drain()
  const booked = await harness.rows(
    `select 1 from onboarding.ai_usage where user_id = $1 and outcome = 'cancelled' and cost_nusd > 0`,
    [user.id],
  )
  console.table([
    {
      leavers: LEAVERS,
      'closed after, p50 ms': percentile(delays, 0.5).toFixed(1),
      'max ms': Math.max(...delays).toFixed(1),
      booked: booked.length,
    },
  ])
  return Math.max(...delays) < MAX_MS && booked.length === LEAVERS
}
