import type { SourcedItem } from '../ai/recommendation-items.ts'
import { ApiError } from '../errors.ts'
import { KIND_OF_LIST } from '../flow/plan.ts'
import { qualityOf, readPreferences } from './accept-header.ts'
import { problemOf } from './answer.ts'

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

/** Work that says of every item when it is finished, and ends with the whole. */
export type ItemWiseWork = (onItem: (item: SourcedItem) => void) => Promise<{ data: unknown; meta: object }>

/**
 * Recommendations as they are made: an event per finished item, then `done` with the whole. What fails once the
 * stream has begun is an `error` event with the problem that the answer would have been, as `spoken` puts it.
 */
export function recommendationEvents(
  run: ItemWiseWork,
  requestId: string,
  spoken: (error: ApiError) => Promise<ApiError>,
): ReadableStream<Uint8Array> {
  let isOpen = true
  return new ReadableStream({
    async start(controller) {
      const send = (event: string, data: unknown) => {
        if (isOpen) controller.enqueue(eventBytes(event, data))
      }
      try {
        const { data, meta } = await run(({ list, item, source }) => {
          send(KIND_OF_LIST[list], { item, source })
        })
        send('done', { data, meta: { requestId, ...meta } })
      } catch (error) {
        const failure = ApiError.isInstance(error) ? error : new ApiError('internal', { cause: error })
        send('error', problemOf(await spoken(failure), requestId))
      }
      if (isOpen) controller.close()
    },
    cancel() {
      isOpen = false
    },
  })
}
