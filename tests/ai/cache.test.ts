import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { AI } from '#lib/ai/ai.ts'
import type { RecommendationsInput } from '#lib/ai/recommendation-ladder.ts'
import { type AIHarness, industryInput } from '#tests/support/ai-harness.ts'
import { type AISetting, openAISetting } from '#tests/support/ai-setting.ts'
import { answers } from '#tests/support/loopback-gateway/behaviours.ts'
import type { LoopbackGateway } from '#tests/support/loopback-gateway.ts'

let setting: AISetting
let harness: AIHarness
let gateway: LoopbackGateway
let ai: AI
let user: { id: string }
let input: RecommendationsInput

beforeAll(async () => {
  setting = await openAISetting()
  ;({ harness, gateway } = setting)
})
afterAll(() => setting.close())
beforeEach(async () => {
  ;({ ai, user, input } = await setting.begin())
})

test('the cache knows a user’s own question, however it is written', async () => {
  await ai.suggestIndustries({ user }, industryInput({ companyName: 'Kaffee  Kontor' }))
  const again = industryInput({ companyName: 'kaffee kontor' })
  expect((await ai.suggestIndustries({ user }, again)).meta.source).toBe('cache')
  gateway.calls.length = 0
  const spanish = industryInput({ companyName: 'kaffee kontor', locale: 'es' })
  await ai.suggestIndustries({ user }, spanish)
  expect(gateway.callsOf('industry').length).toBeGreaterThan(0)
})

test('nobody can tell whether somebody else has asked: a stranger’s question is asked anew, at once too', async () => {
  gateway.behave(answers({ firstTokenMs: 200 }))
  const named = industryInput({ companyName: 'Stealth Unicorn GmbH' })
  const stranger = await harness.createUser()
  const ask = async (who: { id: string }) => (await ai.suggestIndustries({ user: who }, named)).meta
  const meta = { source: 'model', model: expect.any(String), latencyMs: expect.any(Number) }
  expect(await Promise.all([ask(user), ask(stranger)])).toEqual([meta, meta])
  expect(gateway.callsOf('industry')).toHaveLength(2)
  const late = await harness.createUser()
  expect(await ask(late)).toEqual(meta)
  expect(gateway.callsOf('industry')).toHaveLength(3)
  expect((await ask(late)).source).toBe('cache')
})

test('the cache never shares what a description or a session went into', async () => {
  const described = industryInput({ companyName: 'Private', description: 'A secret plan.' })
  await ai.suggestIndustries({ user }, described)
  await ai.recommend({ user }, input)
  const stranger = await harness.createUser()
  expect((await ai.suggestIndustries({ user: stranger }, described)).meta.source).toBe('model')
  const own = { ...input, sessionId: await harness.createSession(stranger.id) }
  expect((await ai.recommend({ user: stranger }, own)).meta.source).toBe('model')
  expect((await ai.suggestIndustries({ user }, described)).meta.source).toBe('cache')
})

test('the cache asks again when a stored answer is over its time or was tampered with', async () => {
  const asked = () => ai.suggestIndustries({ user }, industryInput({ description: 'tampered' }))
  await asked()
  await harness.rows('update onboarding.ai_cache set sealed_answer = $2 where user_id = $1', [
    user.id,
    'enc:v1:x:y',
  ])
  expect((await asked()).meta.source).toBe('model')
  await harness.rows(`update onboarding.ai_cache set expires_at = now() where user_id = $1`, [user.id])
  expect((await asked()).meta.source).toBe('model')
  expect((await asked()).meta.source).toBe('cache')
})

test('the cache forgets with the session, and keeps nothing of a session erased meanwhile', async () => {
  await ai.recommend({ user }, input)
  const rowsLeft = () => harness.rows('select 1 from onboarding.ai_cache where user_id = $1', [user.id])
  expect(await rowsLeft()).toHaveLength(1)
  await harness.rows('delete from public.onboarding_sessions where id = $1', [input.sessionId])
  expect(await rowsLeft()).toEqual([])
  expect((await ai.recommend({ user }, input)).meta.source).toBe('model')
  expect(await rowsLeft()).toEqual([])
})
