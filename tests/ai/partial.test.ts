import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { AI } from '#lib/ai/ai.ts'
import type { SourcedItem } from '#lib/ai/recommendation-items.ts'
import type { RecommendationsInput } from '#lib/ai/recommendation-ladder.ts'
import type { AISetting } from '#tests/support/ai-setting.ts'
import { openAISetting } from '#tests/support/ai-setting.ts'
import { answers, byTask, fails } from '#tests/support/loopback-gateway/behaviours.ts'
import type { LoopbackGateway } from '#tests/support/loopback-gateway.ts'

let setting: AISetting
let gateway: LoopbackGateway
let ai: AI
let user: { id: string }
let input: RecommendationsInput

beforeAll(async () => {
  setting = await openAISetting()
  ;({ gateway } = setting)
})
afterAll(() => setting.close())
beforeEach(async () => {
  ;({ ai, user, input } = await setting.begin())
})

const down = fails(500, 'internal_server_error')
const tasks = () => [...new Set(gateway.calls.map(({ task }) => task))].toSorted()

/** What models left unfinished in two of the four lists. */
async function partialAnswer() {
  gateway.behave(byTask({ okrs: down, advice: down }))
  const { recommendations, basedOn } = await ai.recommend({ user }, input)
  expect(recommendations.source).toBe('partial')
  gateway.behave(answers())
  gateway.calls.length = 0
  return { recommendations, basedOn }
}

test('a partial answer asked again calls models only for the lists that none has written', async () => {
  const held = await partialAnswer()
  // A model has read all that is shared, the advisor says of each item what it has read.
  expect(held.basedOn.nextSteps[0]).toEqual(input.sharedFacts)
  expect(held.basedOn.teamStructureAdvice).toEqual([['teamSize'], ['structure']])
  const shown: SourcedItem[] = []
  const onItem = (item: SourcedItem) => shown.push(item)
  const { recommendations, meta } = await ai.recommend({ user }, { ...input, held, onItem })
  expect(tasks()).toEqual(['advice', 'okrs'])
  expect(meta.source).toBe('model')
  expect(recommendations.industryInsights).toEqual(held.recommendations.industryInsights)
  expect(recommendations.nextSteps).toEqual(held.recommendations.nextSteps)
  for (const list of ['industryInsights', 'suggestedOKRs', 'teamStructureAdvice', 'nextSteps'] as const)
    expect(shown.filter((entry) => entry.list === list).map(({ item }) => item)).toEqual(
      recommendations[list],
    )

  gateway.calls.length = 0
  expect((await ai.recommend({ user }, input)).meta.source).toBe('cache')
  expect(gateway.calls).toEqual([])
})

test('what models wrote is kept when none may be asked, and when none answers', async () => {
  const held = await partialAnswer()
  const limited = await ai.recommend({ user, limited: true }, { ...input, held })
  expect(limited.meta).toMatchObject({ source: 'partial', degradedBecause: 'rate_limited' })
  expect(gateway.calls).toEqual([])
  gateway.behave(down)
  const again = await ai.recommend({ user }, { ...input, held })
  expect(again.meta).toMatchObject({ source: 'partial', degradedBecause: 'error' })
  for (const { recommendations } of [limited, again]) {
    expect({ ...recommendations, generatedAt: '' }).toEqual({ ...held.recommendations, generatedAt: '' })
  }
})
