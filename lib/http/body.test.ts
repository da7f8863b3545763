import { expect, test } from 'vitest'
import { readJsonBody } from './body.ts'

/** As the server hands on a POST: with a stream, even when nothing is in it. */
function streamed(text: string, headers: Record<string, string> = {}): Request {
  const body = new Blob(text === '' ? [] : [text]).stream()
  return new Request('http://localhost/', { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
}

test('a request that announces no body, as curl -X POST sends it, needs no media type where the body is optional', async () => {
  expect(await readJsonBody(streamed(''), { optional: true })).toBeUndefined()
  await expect(readJsonBody(streamed(''), { optional: false })).rejects.toThrow('unsupported_media_type')
})

test('a body that came unannounced is judged all the same', async () => {
  await expect(readJsonBody(streamed('{}'), { optional: true })).rejects.toThrow('unsupported_media_type')
  const json = { 'content-type': 'application/json' }
  expect(await readJsonBody(streamed('{"restart":true}', json), { optional: true })).toEqual({
    restart: true,
  })
})

test('one byte order mark before the JSON is ignored, and a second is no JSON', async () => {
  const json = { 'content-type': 'application/json' }
  expect(await readJsonBody(streamed('\uFEFF{"a":1}', json), { optional: false })).toEqual({ a: 1 })
  await expect(readJsonBody(streamed('\uFEFF\uFEFF{}', json), { optional: false })).rejects.toThrow(
    'malformed_json',
  )
})
