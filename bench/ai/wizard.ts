import type { SourcedItem } from '#lib/ai/recommendation-items.ts'
import { industryInput, recommendationsInput } from '#tests/support/ai-harness.ts'
import { answers, BROKEN } from '#tests/support/loopback-gateway/behaviours.ts'
import type { BenchSetting } from './setting.ts'

/** A recorded run of what the wizard asks, with one list cut off, every item with its source. */
export async function benchWizard({ gateway, harness }: BenchSetting): Promise<boolean> {
  const cutOff = BROKEN['truncated JSON'] ?? answers()
  const good = answers({ firstTokenMs: 300, tokensPerSecond: 150 })
  gateway.behave((call, ...rest) => (call.task === 'okrs' ? cutOff : good)(call, ...rest))
  const ai = harness.createAI({ baseURL: gateway.baseURL })
  const user = await harness.createUser()
  const startedAt = performance.now()
  const at = () => `${Math.round(performance.now() - startedAt)} ms`

  const industry = await ai.suggestIndustries({ user }, industryInput())
  console.log(
    `${at()}  industry (${industry.meta.source}): ${industry.suggestions.map(({ slug }) => slug).join(', ')}`,
  )
  const input = recommendationsInput({ sessionId: await harness.createSession(user.id) })
  const shown: SourcedItem[] = []
  const { recommendations, meta } = await ai.recommend(
    { user },
    {
      ...input,
      onItem: (item) => {
        shown.push(item)
        console.log(`${at()}  ${item.list} (${item.source}): ${titleOf(item)}`)
      },
    },
  )
  console.log(
    `${at()}  done: ${meta.source}, ${meta.degradedBecause}, ${JSON.stringify(recommendations.itemSources)}`,
  )
  const again = await ai.recommend({ user }, input)
  console.log(`${at()}  asked again: ${again.meta.source}`)
  const lists = ['industryInsights', 'suggestedOKRs', 'teamStructureAdvice', 'nextSteps'] as const
  return lists.every((list) => recommendations.itemSources[list].length === recommendations[list].length)
}

function titleOf({ item }: SourcedItem): string {
  if (typeof item === 'string') return item
  return 'objective' in item ? item.objective : item.title
}
