import { errorOf, OnboardingError, type Problem } from './errors.ts'
import { readServerSentEvents } from './server-sent-events.ts'
import type { AdviceMeta, AIRecommendations, Answer, ItemSource, NextStep, OKRSuggestion } from './types.ts'

/** One finished item of the recommendations, or, last, the whole of them. */
export type AdviceEvent =
  | { type: 'insight'; item: string; source: ItemSource }
  | { type: 'okr'; item: OKRSuggestion; source: ItemSource }
  | { type: 'advice'; item: string; source: ItemSource }
  | { type: 'next-step'; item: NextStep; source: ItemSource }
  | ({ type: 'done' } & Answer<AIRecommendations, AdviceMeta>)

/**
 * Yields recommendations item by item; a server or proxy that answers all at once yields the same items. Raises
 * OnboardingError, `network` where the answer breaks off, or the reason of the signal that ended the call.
 */
export async function* readAdvice(
  response: Response,
  signal?: AbortSignal,
): AsyncGenerator<AdviceEvent, void, undefined> {
  if (!/^text\/event-stream/.test(response.headers.get('content-type') ?? '') || response.body === null) {
    const whole = (await response.json().catch(() => undefined)) as AdviceAnswer | undefined
    signal?.throwIfAborted()
    if (whole?.data === undefined) throw await errorOf(response)
    yield* itemsOf(whole.data)
    yield { type: 'done', ...whole }
    return
  }
  try {
    for await (const { type, data } of readServerSentEvents(response.body)) {
      if (type === 'error') throw new OnboardingError(JSON.parse(data) as Problem)
      // A later version of the API may send more than this one knows.
      if (!KNOWN_TYPES.has(type)) continue
      yield { type, ...JSON.parse(data) } as AdviceEvent
      if (type === 'done') return
    }
  } catch (cause) {
    signal?.throwIfAborted()
    throw OnboardingError.isInstance(cause) ? cause : brokenOff(cause)
  }
  throw brokenOff(undefined)
}

type AdviceAnswer = Answer<AIRecommendations, AdviceMeta>

function brokenOff(cause: unknown): OnboardingError {
  const detail = 'The answer broke off before it was whole. Ask again.'
  return new OnboardingError({ code: 'network', detail }, { cause })
}

const EVENT_TYPES = {
  industryInsights: 'insight',
  suggestedOKRs: 'okr',
  teamStructureAdvice: 'advice',
  nextSteps: 'next-step',
} as const

const KNOWN_TYPES = new Set<string>([...Object.values(EVENT_TYPES), 'done'])

function* itemsOf(advice: AIRecommendations): Generator<AdviceEvent> {
  for (const list of Object.keys(EVENT_TYPES) as (keyof typeof EVENT_TYPES)[]) {
    for (const [index, item] of advice[list].entries())
      yield { type: EVENT_TYPES[list], item, source: advice.itemSources[list][index] } as AdviceEvent
  }
}
