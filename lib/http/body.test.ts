import { describe, expect, test } from 'vitest'
import { holdTimeouts, watch } from '#tests/support/held-timeouts.ts'
import { checkDeclaredSize, outlastBody, readJsonBody } from './body.ts'

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

const MAX_BODY_BYTES = 65_536

describe('a body', () => {
  const json = { 'content-type': 'application/json' }
  const ofBytes = (bytes: number) => JSON.stringify('x'.repeat(bytes - 2))

  test('of 65,536 bytes is read, one of a byte more is refused as it streams', async () => {
    const whole = ofBytes(MAX_BODY_BYTES)
    expect(await readJsonBody(streamed(whole, json), { optional: false })).toHaveLength(MAX_BODY_BYTES - 2)
    const more = streamed(ofBytes(MAX_BODY_BYTES + 1), json)
    await expect(readJsonBody(more, { optional: false })).rejects.toThrow('body_too_large')
  })

  test('that declares a byte more is refused before it is read', () => {
    const declaring = (bytes: number) => new Headers({ 'content-length': String(bytes) })
    expect(() => checkDeclaredSize(declaring(MAX_BODY_BYTES))).not.toThrow()
    expect(() => checkDeclaredSize(declaring(MAX_BODY_BYTES + 1))).toThrow('body_too_large')
  })
})

describe('the rest of a body that is too large', () => {
  const { pass } = holdTimeouts()

  test('is waited for 1,000 ms, and no longer', async () => {
    const endless = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => undefined) })
    const answer = await outlastBody(new Response('refused'), endless)
    const text = watch(answer.text())
    await pass(999)
    expect(text.state).toBe('open')
    await pass(1)
    expect(text).toEqual({ state: 'kept', value: 'refused' })
  })
})
