import { beforeAll, describe, expect, test } from 'vitest'
import { play } from '#tests/recorded-walk/play.ts'
import { recordingFor } from '#tests/recorded-walk/record.ts'
import { printed, type RecordedRequest } from '#tests/recorded-walk/recording.ts'
import { CHAPTERS } from '#tests/recorded-walk/walk.ts'
import { PATIENCE_MS } from '#tests/support/patience.ts'

const REQUESTS = CHAPTERS.flatMap(({ name: chapter, requests }) =>
  requests.map(({ name }) => `${chapter}: ${name}`),
)

let played: Map<string, RecordedRequest>
let recorded: Map<string, RecordedRequest>
beforeAll(async () => {
  const walk = await play(CHAPTERS)
  played = byTitle(walk)
  recorded = byTitle(recordingFor(walk))
}, 10 * PATIENCE_MS)

const byTitle = (requests: readonly RecordedRequest[]) =>
  new Map(requests.map((request) => [`${request.chapter}: ${request.name}`, request]))
const textOf = (request: RecordedRequest | undefined) => request && printed(request)

test('every request of the walk has a name of its own, and the recording holds the same in the same order', () => {
  expect(REQUESTS.length).toBeGreaterThanOrEqual(300)
  expect(new Set(REQUESTS).size).toBe(REQUESTS.length)
  expect([...recorded.keys()]).toEqual(REQUESTS)
})

describe('the answer is, byte for byte but for ids and times, the recorded one', () => {
  test.each(REQUESTS)('%s', (title) => {
    expect(textOf(played.get(title))).toBe(textOf(recorded.get(title)))
  })
})
