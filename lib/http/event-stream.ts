import type { SourcedItem } from '../ai/recommendation-items.ts'
import { ApiError } from '../errors.ts'
import type { PendingRecommendations } from '../services/ai-recommendation-service.ts'
import { qualityOf, readPreferences } from './accept-header.ts'
import { problemOf } from './answer.ts'

const EVENT_NAMES = {
  industryInsights: 'insight',
  suggestedOKRs: 'okr',
  teamStructureAdvice: 'advice',
  nextSteps: 'next-step',
} as const satisfies Record<SourcedItem['list'], string>

/** Whether the caller asks for events, and would not rather have JSON (RFC 9110, 12.5.1). */
export function wantsEvents(accept: string | null): boolean {
  const preferences = readPreferences(accept)
  const events = qualityOf(preferences, ['text/event-stream'])
  return events > 0 && events >= qualityOf(preferences, ['application/json', 'application/*', '*/*'])
}

/** One event in the form of the HTML standard, 9.2. */
function eventBytes(event: string, data: unknown): Uint8Array {
  return new TextEncoder().encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
}

/** An event stream that says one thing: `done` with the whole. */
export function singleEvent(data: unknown, meta: Record<string, unknown>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(eventBytes('done', { data, meta }))
      controller.close()
    },
  })
}

/**
 * Recommendations as they are made: an event per finished item, then `done` with the whole. What fails once the
 * stream has begun is an `error` event with the problem that the answer would have been.
 */
export function recommendationEvents(
  run: PendingRecommendations,
  requestId: string,
): ReadableStream<Uint8Array> {
  let isOpen = true
  return new ReadableStream({
    async start(controller) {
      const send = (event: string, data: unknown) => {
        if (isOpen) controller.enqueue(eventBytes(event, data))
      }
      try {
        const { recommendations, meta } = await run(({ list, item, source }) => {
          send(EVENT_NAMES[list], { item, source })
        })
        send('done', { data: recommendations, meta: { requestId, ...meta } })
      } catch (error) {
        const failure = ApiError.isInstance(error) ? error : new ApiError('internal', { cause: error })
        send('error', problemOf(failure, requestId))
      }
      if (isOpen) controller.close()
    },
    cancel() {
      isOpen = false
    },
  })
}
