import type { Logger } from 'pino'
import type { EventAttempt, OnboardingEvent } from '../flow/event-types.ts'
import { DELIVERY_TIMEOUT_MS, type EventReceiver, STOPPED } from './event-receiver.ts'

/** A function in this process that is told of events; it takes one by returning. */
export type EventHandler = (event: OnboardingEvent, attempt: EventAttempt) => unknown

/**
 * Tells a handler of events, one of a session at a time. When the process is to end, what has begun is waited for:
 * given up, it would go on beside the same event in another process.
 */
export function createHandlerReceiver(onEvent: EventHandler, log: Logger): EventReceiver {
  return {
    name: 'onEvent',
    async take({ id, type, payload, createdAt, attempt }, stopping) {
      // A row of the outbox is as lib/openapi/event-schemas.ts describes it, which tests prove.
      const event = {
        id,
        type,
        timestamp: createdAt.toISOString(),
        data: payload,
      } as unknown as OnboardingEvent
      const over = AbortSignal.timeout(DELIVERY_TIMEOUT_MS)
      const late = new Promise<string>((resolve) =>
        over.addEventListener('abort', () => resolve('timeout'), { once: true }),
      )
      const call = async (): Promise<null> => {
        await onEvent(event, { attempt, signal: stopping ? AbortSignal.any([over, stopping]) : over })
        return null
      }
      try {
        return await Promise.race([late, call()])
      } catch (error) {
        if (stopping?.aborted) return STOPPED
        log.warn({ event: id, attempt, err: error }, 'onEvent has thrown')
        return 'thrown'
      }
    },
  }
}
