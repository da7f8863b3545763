import { INDUSTRIES } from '#lib/advisor/industries/taxonomy.ts'
import { industryInput, recommendationsInput } from '#tests/support/ai-harness.ts'
import { answers } from '#tests/support/loopback-gateway/behaviours.ts'
import type { BenchSetting } from './setting.ts'

/** A token of English or Spanish prose and JSON, roughly; only the middle column depends on it. */
const BYTES_PER_TOKEN = 4
const MICRO_USD = 1_000

/** What one onboarding asks models for, at the default models' prices: quoted, and as it will be billed. */
export async function benchCosts({ gateway, harness }: BenchSetting): Promise<boolean> {
  gateway.behave(answers())
  const ai = harness.createAI({ baseURL: gateway.baseURL })
  const user = await harness.createUser()
  const sessionId = await harness.createSession(user.id)
  const candidates = INDUSTRIES.map(({ slug, nameEn, category }) => ({ slug, name: nameEn, category }))
  await ai.suggestIndustries({ user }, industryInput({ candidates }))
  await ai.recommend({ user }, recommendationsInput({ sessionId }))
  await ai.drain()
  const quotes = await harness.rows(
    'select kind, quoted_nusd::int as quoted from onboarding.ai_reservations where user_id = $1',
    [user.id],
  )
  const [price] = gateway.prices
  const rows = gateway.calls.map(({ task, body }) => {
    const bytes = Buffer.byteLength(JSON.stringify({ prompt: body.prompt, schema: body.responseFormat }))
    const inputTokens = Math.round(bytes / BYTES_PER_TOKEN)
    const billed = inputTokens * Number(price?.input) + body.maxOutputTokens * Number(price?.output)
    return {
      call: task,
      'bytes in': bytes,
      'tokens in, about': inputTokens,
      'tokens out, at most': body.maxOutputTokens,
      'about $0.000001': Math.round(billed * 1e6),
      'quoted $0.000001': Math.round(Number(quotes.find(({ kind }) => kind === task)?.quoted) / MICRO_USD),
    }
  })
  const sum = (column: 'about $0.000001' | 'quoted $0.000001') =>
    rows.reduce((total, row) => total + row[column], 0)
  console.table(rows)
  const [about, quoted] = [sum('about $0.000001'), sum('quoted $0.000001')]
  console.log(
    `${candidates.length} industries; an onboarding costs about $${about / 1e6}, quoted $${quoted / 1e6}`,
  )
  console.log(
    `$5 a day are ${Math.floor(5e6 / about)} onboardings, $0.25 are ${Math.floor(0.25e6 / quoted)} at their quotes`,
  )
  return rows.length === 5 && quoted >= about
}
