import { KnownError } from '../known-error.ts'

export type Fetch = typeof globalThis.fetch

/** The gateway sent more than an answer can be. */
export class AnswerTooLargeError extends KnownError {
  static override readonly kind = 'AnswerTooLargeError'

  constructor(maxBytes: number) {
    super(`The gateway's answer is larger than ${maxBytes} bytes.`)
  }
}

/** The gateway answered with something that is no answer to a call: a redirect, or a status that does not exist. */
export class NoAnswerError extends KnownError {
  static override readonly kind = 'NoAnswerError'

  constructor(status: number) {
    super(`The gateway answered with the status ${status}.`)
  }
}

/**
 * A fetch whose answers end with AnswerTooLargeError, and their socket with them, as soon as they pass
 * `maxBytes`; whatever the status, and whatever Content-Length says. It follows no redirect, since what is
 * asked is for the configured gateway alone.
 */
export function createCappedFetch(maxBytes: number, fetch: Fetch = globalThis.fetch): Fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, redirect: 'manual' })
    const { status, statusText, headers } = response
    if (status < 200 || (status >= 300 && status < 400) || status > 599) {
      await response.body?.cancel().catch(() => undefined)
      throw new NoAnswerError(status)
    }
    if (!response.body) return response
    let received = 0
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        received += chunk.byteLength
        if (received > maxBytes) controller.error(new AnswerTooLargeError(maxBytes))
        else controller.enqueue(chunk)
      },
    })
    return new Response(response.body.pipeThrough(counter), { status, statusText, headers })
  }
}
