import { expect, test } from 'vitest'
import { wantsEvents } from './event-stream.ts'

test.each([
  ['text/event-stream', true],
  ['Text/Event-Stream; charset=utf-8', true],
  ['application/json, text/event-stream', true],
  ['text/event-stream, */*;q=0.1', true],
  ['application/json, text/event-stream;q=0.5', false],
  ['text/event-stream;q=0.5, */*', false],
  ['text/event-stream;q=0', false],
  ['text/event-streams', false],
  ['text/*', false],
  ['*/*', false],
  ['', false],
  [null, false],
])('Accept %j asks for events: %s', (header, wanted) => {
  expect(wantsEvents(header)).toBe(wanted)
})
