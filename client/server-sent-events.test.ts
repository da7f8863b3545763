import { expect, test } from 'vitest'
import { readServerSentEvents } from './server-sent-events.ts'

function streamOf(chunks: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
}

const TEXT =
  ': a comment\n\nevent: insight\ndata: "Café ☕"\n\ndata: one\r\ndata: two\r\n\r\nevent: done\rdata: {}\r\r'
const EVENTS = [
  { type: 'insight', data: '"Café ☕"' },
  { type: 'message', data: 'one\ntwo' },
  { type: 'done', data: '{}' },
]

test.each([1, 2, 3, 7, 1000])('events are the same when they come %i bytes at a time', async (size) => {
  const bytes = new TextEncoder().encode(TEXT)
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.slice(index * size, (index + 1) * size),
  )
  expect(await Array.fromAsync(readServerSentEvents(streamOf(chunks)))).toEqual(EVENTS)
})

test('leaving the loop ends the request', async () => {
  let isCancelled = false
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode('data: again\n\n'))
    },
    cancel() {
      isCancelled = true
    },
  })
  for await (const event of readServerSentEvents(endless)) {
    expect(event.data).toBe('again')
    break
  }
  expect(isCancelled).toBe(true)
})

const textOf = async (text: string) =>
  (await Array.fromAsync(readServerSentEvents(streamOf([new TextEncoder().encode(text)])))).map(
    ({ type, data }) => [type, data],
  )

test.each([
  ['\uFEFFdata: a\n\n', [['message', 'a']]],
  ['id: 7\nretry: 10\ndata: a\n\n', [['message', 'a']]],
  ['data\n\n', [['message', '']]],
  ['data:  two spaces\n\n', [['message', ' two spaces']]],
  ['event:\ndata: a\n\n', [['message', 'a']]],
  ['event: only\n\n: ping\n\n', []],
  ['data: a\u2028b: c\n\n', [['message', 'a\u2028b: c']]],
  ['data: whole\n\ndata: cut off', [['message', 'whole']]],
  ['data: whole\n\ndata: cut off\n', [['message', 'whole']]],
])('%j is read as the standard has it', async (text, events) => {
  expect(await textOf(text)).toEqual(events)
})
