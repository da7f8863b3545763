import type { Logger } from 'pino'
import { expect, test } from 'vitest'
import { holdTimeouts, watch } from '#tests/support/held-timeouts.ts'
import { STOPPED } from './event-receiver.ts'
import { createHandlerReceiver, type EventHandler } from './handler-receiver.ts'

const { pass } = holdTimeouts()

const take = (onEvent: EventHandler, stopping?: AbortSignal) => {
  const event = {
    id: 'an event',
    type: 'onboarding.started',
    payload: {},
    createdAt: new Date(0),
    attempt: 3,
    sentAt: new Date(0),
  }
  return createHandlerReceiver(onEvent, { warn: () => undefined } as unknown as Logger).take(event, stopping)
}
const hang = () => new Promise<void>(() => undefined)

test('a handler takes an event by returning, and is told which it is and how often it was tried', async () => {
  const told: unknown[] = []
  const failure = await take((event, { attempt }) => told.push(event, attempt))
  expect(failure).toBeNull()
  const timestamp = '1970-01-01T00:00:00.000Z'
  expect(told).toEqual([{ id: 'an event', type: 'onboarding.started', timestamp, data: {} }, 3])
})

test('a handler that throws, at once or later, has not taken it', async () => {
  const fail = () => {
    throw new Error('no')
  }
  expect(await take(fail)).toBe('thrown')
  expect(await take(async () => fail())).toBe('thrown')
})

test('a handler is waited for 10,000 ms and no longer, and learns that its time is over', async () => {
  let signal: AbortSignal | undefined
  const taking = watch(
    take((_, attempt) => {
      signal = attempt.signal
      return hang()
    }),
  )
  await pass(9_999)
  expect([taking.state, signal?.aborted]).toEqual(['open', false])
  await pass(1)
  expect([taking.value, signal?.aborted]).toEqual(['timeout', true])
})

test('when the process is to end, a handler goes on to its end, and one that gives up has not failed', async () => {
  const stopping = new AbortController()
  let finish = () => {}
  const patient = watch(
    take(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve
        }),
      stopping.signal,
    ),
  )
  const impatient = take(
    (_, { signal }) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    stopping.signal,
  )
  stopping.abort()
  expect(await impatient).toBe(STOPPED)
  expect(patient.state).toBe('open')
  finish()
  await pass(0)
  expect(patient.value).toBeNull()
})
