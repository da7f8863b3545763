import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { ApiError } from '#lib/errors.ts'
import { problemResponse } from '#lib/http/answer.ts'
import { requestIdOf } from '#lib/http/request-id.ts'
import { HTTP_METHODS } from '#lib/http-methods.ts'
import type { Connections } from './connections.ts'

/** The methods of the endpoints; what the parser does not know is none of them. */
const METHODS = HTTP_METHODS.join(', ')
/** How long a sender may go on after the answer: closing at once would reset it away. */
const LINGER_MS = 1_000

/** What Node's parser raises; with its first bytes where they are no HTTP. */
export type ParserError = NodeJS.ErrnoException & { rawPacket?: Buffer }

const methodNotAllowed = () => new ApiError('method_not_allowed', { headers: { Allow: METHODS } })

/** A request line but for the method is as it should be: no TLS, and no noise. */
const OTHER_METHOD = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64} [!-~]{1,200}/

const REFUSALS: Record<string, (error: ParserError) => ApiError> = {
  ERR_HTTP_REQUEST_TIMEOUT: () => new ApiError('request_timeout'),
  HPE_HEADER_OVERFLOW: () => new ApiError('headers_too_large'),
  HPE_CHUNK_EXTENSIONS_OVERFLOW: () => new ApiError('body_too_large'),
  HPE_INVALID_METHOD: ({ rawPacket }) =>
    OTHER_METHOD.test(rawPacket?.toString('latin1', 0, 300) ?? '')
      ? methodNotAllowed()
      : new ApiError('malformed_request'),
}

const lingering = new WeakSet<Socket>()

/** Answers what the parser refuses in the contract's form, unless an answer to it has begun already. */
export async function refuseUnparsed(
  error: ParserError,
  socket: Socket,
  connections: Connections,
): Promise<void> {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const awaited = [...connections.awaitedOn(socket)]
  const torn = awaited.find(({ req }) => !req.complete)
  if (awaited.length > 0 && torn === undefined) {
    // An earlier request is still being answered: what we would write now would be taken for its answer.
    for (const response of awaited) response.once('close', () => socket.destroy())
    return
  }
  if (torn?.headersSent) {
    socket.destroy()
    return
  }
  const refusal = REFUSALS[error.code ?? '']?.(error) ?? new ApiError('malformed_request')
  await refuseOnSocket(socket, refusal, torn?.req.headers['x-request-id'])
}

/** Answers a CONNECT, for which Node has no response: we are nobody's proxy. */
export function refuseConnect(socket: Socket): Promise<void> {
  return refuseOnSocket(socket, methodNotAllowed())
}

async function refuseOnSocket(socket: Socket, error: ApiError, requestId?: string | string[]): Promise<void> {
  // What still comes in after the answer is refused by the parser again, and answered no more.
  if (lingering.has(socket)) return
  lingering.add(socket)
  socket.on('error', () => socket.destroy())
  const answer = problemResponse(error, { requestId: requestIdOf(requestId?.toString()), headers: {} })
  const body = await answer.text()
  const headers = new Headers(answer.headers)
  headers.set('Content-Length', String(Buffer.byteLength(body)))
  headers.set('Connection', 'close')
  const lines = [...headers].map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status]}\r\n${lines.join('')}\r\n${body}`)
  setTimeout(() => socket.destroy(), LINGER_MS).unref()
}
