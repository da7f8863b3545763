import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { AI } from '#lib/ai/ai.ts'
import { embeddedAdvisor } from '#lib/ai/embedded-advisor.ts'
import type { RecommendationsInput } from '#lib/ai/recommendation-ladder.ts'
import { withoutUnseen } from '#lib/flow/visible-text.ts'
import { type AIHarness, industryInput, NO_HEDGE } from '#tests/support/ai-harness.ts'
import { type AISetting, openAISetting } from '#tests/support/ai-setting.ts'
import { answers, rewrites } from '#tests/support/loopback-gateway/behaviours.ts'
import { GOOD_ELEMENTS, jsonOf } from '#tests/support/loopback-gateway/content.ts'
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

const cached = () => harness.rows('select 1 from onboarding.ai_cache where user_id = $1', [user.id])

const SPANISH_INSIGHTS = [
  { text: 'Quien compra café al por mayor compara a tres proveedores antes de hablar con nadie.' },
  { text: 'El precio del café verde cambia más rápido que la carta: mire el margen cada semana.' },
]
const SPANISH_REASON = 'El nombre habla de una empresa de software.'

describe('in a plan in Spanish', () => {
  beforeEach(() => {
    input = { ...input, locale: 'es' }
  })

  test('a model that writes in English gives nothing, and nothing of it is kept', async () => {
    const { recommendations, meta } = await ai.recommend({ user }, input)
    expect(gateway.calls.length).toBeGreaterThan(0)
    expect(meta).toMatchObject({ source: 'advisor', degradedBecause: 'invalid_output' })
    expect(recommendations.source).toBe('advisor')
    expect(await cached()).toEqual([])
  })

  test('one English item among Spanish ones gives way to the advisor’s', async () => {
    const english = { text: 'Subscriptions carry small roasters through quiet months.' }
    const insights = jsonOf([...SPANISH_INSIGHTS, english])
    gateway.behave(answers({ text: (task) => (task === 'insights' ? insights : jsonOf([])) }))
    const { recommendations, meta } = await ai.recommend({ user }, input)
    expect(meta.source).toBe('partial')
    expect(recommendations.industryInsights.slice(0, 2)).toEqual(SPANISH_INSIGHTS.map(({ text }) => text))
    expect(recommendations.industryInsights).not.toContain(english.text)
    expect(recommendations.itemSources.industryInsights.slice(0, 3)).toEqual(['model', 'model', 'advisor'])
    expect(await cached()).toEqual([])
  })

  test('it does so however many are left, and the rest is not kept for a whole answer', async () => {
    const spanish = ['software', 'consulting'].map((slug) => ({
      slug,
      confidence: 0.5,
      reason: SPANISH_REASON,
    }))
    const english = { slug: 'retail', confidence: 0.4, reason: 'The name stands for a shop.' }
    gateway.behave(answers({ text: () => jsonOf([...spanish, english]) }))
    const { suggestions, meta } = await ai.suggestIndustries({ user }, industryInput({ locale: 'es' }))
    expect(meta).toMatchObject({ source: 'partial', degradedBecause: 'invalid_output' })
    expect(suggestions.map(({ slug }) => slug)).toEqual(['software', 'consulting', 'food-production'])
    expect(await cached()).toEqual([])
  })

  test('the reason for an industry is read in its language too', async () => {
    const ask = (companyName: string) =>
      ai.suggestIndustries({ user }, industryInput({ companyName, locale: 'es' }))
    expect((await ask('En inglés')).meta.source).toBe('advisor')
    const element = { slug: 'software', confidence: 0.9, reason: SPANISH_REASON }
    gateway.behave(answers({ text: () => jsonOf([element]) }))
    const { suggestions, meta } = await ask('En español')
    expect(meta.source).toBe('model')
    expect(suggestions[0]?.reason).toBe(SPANISH_REASON)
  })
})

test('marks and entities of a model are shown to nobody', async () => {
  gateway.behave(rewrites((text) => `**${text}** &amp; **more** of the caf&eacute;`))
  const { recommendations, meta } = await ai.recommend({ user }, input)
  expect(meta.source).toBe('model')
  expect(recommendations.industryInsights[0]).toMatch(/^Buyers of roastery .* & more of the café$/)
  expect(JSON.stringify(recommendations)).not.toMatch(/\*|&\w+;/)
})

test('the figures of a key result are written in its title as the plan writes them', async () => {
  const [first] = GOOD_ELEMENTS.okrs as { keyResults: { title: string }[] }[]
  const [result] = first?.keyResults ?? []
  const okr = {
    ...first,
    keyResults: [
      {
        ...result,
        title: 'Raise orders from 1,500 to 2.250,5',
        baseline: 1500,
        target: 2250.5,
        unit: 'orders',
      },
      ...(first?.keyResults.slice(1) ?? []),
    ],
  }
  const elements = jsonOf([okr, GOOD_ELEMENTS.okrs?.[1]])
  gateway.behave(answers({ text: (task) => (task === 'okrs' ? elements : jsonOf(GOOD_ELEMENTS[task])) }))
  const { recommendations } = await ai.recommend({ user }, input)
  expect(recommendations.suggestedOKRs[0]?.keyResults[0]?.title).toBe('Raise orders from 1,500 to 2,250.5')
})

describe('what was said', () => {
  const DESCRIPTION = 'We roast coffee for subscribers. Monthly churn is 7% and we want it under 4%.'
  const saying = (): RecommendationsInput => {
    const answers = { ...input.answers, company: { ...input.answers.company, description: DESCRIPTION } }
    return { ...input, answers, shared: answers }
  }
  beforeEach(() => {
    ai = harness.createAI({ baseURL: gateway.baseURL, timing: NO_HEDGE, advisor: embeddedAdvisor })
  })

  test('reaches models as intents and figures beside the words', async () => {
    await ai.recommend({ user }, saying())
    const sent = JSON.stringify(gateway.calls.map(({ body }) => body.prompt)).replaceAll('\\', '')
    expect(sent).toContain('"intents":["keep_customers"')
    expect(sent).toContain('{"of":["churn"],"unit":"%","now":7,"wanted":4}')
  })

  test('is not read for them in an answer that is not shared', async () => {
    await ai.recommend({ user }, { ...saying(), shared: input.answers })
    const sent = JSON.stringify(gateway.calls.map(({ body }) => body.prompt))
    expect(sent).not.toContain('keep_customers')
    expect(sent).not.toContain('churn')
  })

  test('a model’s objective that contradicts it gives way to the advisor’s, which keeps it', async () => {
    const { recommendations } = await ai.recommend({ user }, saying())
    const ofModel = recommendations.suggestedOKRs.filter(
      (_, place) => recommendations.itemSources.suggestedOKRs[place] === 'model',
    )
    // The gateway’s model lets churn begin at 9%.
    expect(ofModel.flatMap(({ keyResults }) => keyResults).map(({ metric }) => metric)).not.toContain(
      'monthly churn',
    )
    const results = recommendations.suggestedOKRs.flatMap(({ keyResults }) => keyResults)
    expect(results).toContainEqual(expect.objectContaining({ unit: '%', baseline: 7, target: 4 }))
  })
})

test('no invisible character of a customer’s words reaches a model', async () => {
  const hidden = '\u3164\u034f\u{e0101}\u2800\u17b4\u180b\ufff9\ue000\u00ad'
  const { answers: given, industry } = input
  await ai.recommend(
    { user },
    {
      ...input,
      answers: {
        ...given,
        company: { ...given.company, name: `Röst${hidden}werk`, customIndustry: `Co${hidden}ffee` },
      },
      industry: { ...industry, slug: 'other', name: `Co${hidden}ffee` },
    },
  )
  const sent = JSON.stringify(gateway.calls.map(({ body }) => body.prompt))
  expect(sent).toContain('Röstwerk')
  expect(withoutUnseen(sent)).toBe(sent)
})
