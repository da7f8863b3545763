type Fetch = typeof globalThis.fetch

/** The gateway sent more than an answer can be. */
export class AnswerTooLargeError extends Error {
  constructor(maxBytes: number) {
    super(`The gateway's answer is larger than ${maxBytes} bytes.`)
    this.name = 'AnswerTooLargeError'
  }
}

/**
 * A fetch whose answers end with AnswerTooLargeError, and their socket with them, as soon as they pass
 * `maxBytes`; whatever the status, and whatever Content-Length says.
 */
export function createCappedFetch(maxBytes: number, fetch: Fetch = globalThis.fetch): Fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    if (!response.body) return response
    let received = 0
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        received += chunk.byteLength
        if (received > maxBytes) controller.error(new AnswerTooLargeError(maxBytes))
        else controller.enqueue(chunk)
      },
    })
    const { status, statusText, headers } = response
    return new Response(response.body.pipeThrough(counter), { status, statusText, headers })
  }
}
