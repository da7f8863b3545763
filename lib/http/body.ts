import { ApiError } from '../errors.ts'
import { told } from '../flow/told.ts'
import { parseJson } from './json.ts'

export const MAX_BODY_BYTES = 64 * 1024

const tooLarge = () => new ApiError('body_too_large', { headers: { Connection: 'close' } })

/** Refuses a body by the size that its sender declares, before anything is read. */
export function checkDeclaredSize(headers: Headers): void {
  const declared = headers.get('content-length')
  if (declared !== null && Number(declared) > MAX_BODY_BYTES) throw tooLarge()
}

/** Refuses anything but application/json in UTF-8 without a content encoding. */
export function checkMediaType(headers: Headers): void {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').split(';')
  const isJson = type.trim().toLowerCase() === 'application/json'
  const isUtf8 = parameters.every((parameter) => {
    const [name = '', value = ''] = parameter.split('=')
    return name.trim().toLowerCase() !== 'charset' || /^"?utf-?8"?$/i.test(value.trim())
  })
  const encoding = headers.get('content-encoding')
  const isPlain = encoding === null || encoding.toLowerCase() === 'identity'
  if (!isJson || !isUtf8 || !isPlain) throw new ApiError('unsupported_media_type')
}

const DECLARED_SIZE = /^\d+$/
/** Takes away a byte order mark, which some programs write before their JSON. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

/**
 * Reads a body; raises ApiError `body_too_large`. One of a declared size, which is checked already and which HTTP
 * holds its sender to, is read at once: many times cheaper than a stream, which counts bytes as they come in.
 */
async function readBytes(request: Request): Promise<Uint8Array> {
  if (DECLARED_SIZE.test(request.headers.get('content-length') ?? '')) {
    return new Uint8Array(await request.arrayBuffer())
  }
  const { body } = request
  if (body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.byteLength
    if (length > MAX_BODY_BYTES) {
      reader.releaseLock()
      throw tooLarge()
    }
    chunks.push(value)
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
}

/**
 * Reads a JSON body. An absent body is `undefined` where `optional`.
 * Raises `unsupported_media_type`, `body_too_large` and `malformed_json`, in that order.
 */
export async function readJsonBody(request: Request, { optional }: { optional: boolean }): Promise<unknown> {
  // A body is announced by one of two headers (RFC 9112, 6.3); what comes unannounced is judged when it is there.
  const { headers } = request
  const isAnnounced = headers.has('transfer-encoding') || Number(headers.get('content-length') ?? 0) > 0
  const judgesLater = optional && (request.body === null || !isAnnounced)
  if (!judgesLater) checkMediaType(headers)
  let bytes: Uint8Array
  try {
    bytes = await readBytes(request)
  } catch (error) {
    if (ApiError.isInstance(error)) throw error
    throw new ApiError('malformed_json', { detail: told('ended_early'), cause: error })
  }
  if (optional && bytes.byteLength === 0) return undefined
  if (judgesLater) checkMediaType(headers)
  let text: string
  try {
    text = UTF_8.decode(bytes)
  } catch (error) {
    throw new ApiError('malformed_json', { detail: told('not_utf8'), cause: error })
  }
  return parseJson(text)
}

/** How long a sender may go on after the answer to a body that is too large. */
const OUTLAST_MS = 1_000

/**
 * The same answer, which arrives at once and ends with the body it answers, or after a second. Closing while bytes
 * still come in resets the connection, and the sender would see that instead of the answer.
 */
export async function outlastBody(
  answer: Response,
  body: ReadableStream<Uint8Array> | null,
): Promise<Response> {
  if (body === null) return answer
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const headers = new Headers(answer.headers)
  headers.set('Content-Length', String(bytes.byteLength))
  const held = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(bytes)
      await discard(body)
      controller.close()
    },
  })
  return new Response(held, { status: answer.status, headers })
}

async function discard(body: ReadableStream<Uint8Array>): Promise<void> {
  const reader = body.getReader()
  const stopReading = setTimeout(() => reader.releaseLock(), OUTLAST_MS)
  try {
    while (!(await reader.read()).done);
  } catch {
    // The sender has left, or had their time: either way there is nobody to wait for.
  } finally {
    clearTimeout(stopReading)
  }
}
