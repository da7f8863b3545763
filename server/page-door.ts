import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { ApiError } from '#lib/errors.ts'
import { clientAddress } from '#lib/http/address.ts'
import { baseHeaders, problemResponse } from '#lib/http/answer.ts'
import { pageRefusal } from '#lib/http/page-refusal.ts'
import { requestIdOf } from '#lib/http/request-id.ts'
import type { Pages } from './pages.ts'
import type { StaticFiles } from './static-files.ts'

export const PAGE_METHODS = ['GET', 'HEAD']

export interface PageDoorOptions {
  pages: Pages
  /** Absent in development, where Next serves files that change. */
  staticFiles: StaticFiles | undefined
  trustedProxyCount: number
  /** Counts a page against an address; raises ApiError `rate_limited` in a flood. */
  admit(address: string): Promise<void>
  log: Pick<Logger, 'error'>
}

/** Serves a page, or says why not, to a request whose method is one of `PAGE_METHODS`; it never fails. */
export type PageDoor = (request: IncomingMessage, response: ServerResponse, pathname: string) => Promise<void>

/**
 * What stands before the pages: an id for each request, and the flood limit of the API. Files of the build do not
 * count against it: a page asks for thirty of them, once, and they cost what sending costs.
 */
export function createPageDoor(options: PageDoorOptions): PageDoor {
  const { pages, staticFiles, trustedProxyCount, admit, log } = options

  return async (request, response, pathname) => {
    const requestId = requestIdOf(request.headers['x-request-id']?.toString())
    request.headers['x-request-id'] = requestId
    // Until the page sets its own: redirects and files that are not there are answered without.
    for (const [name, value] of Object.entries(baseHeaders(requestId))) response.setHeader(name, value)
    const refuse = (error: ApiError) =>
      sendAnswer(response, pageRefusal(error, headersOf(request), requestId))
    try {
      if (await staticFiles?.serve(request, response, pathname)) return
      const address = clientAddress(headersOf(request), request.socket.remoteAddress, trustedProxyCount)
      const refusal = await admit(address).then(
        () => undefined,
        (error: ApiError) => error,
      )
      await (refusal === undefined ? pages.handle(request, response) : refuse(refusal))
    } catch (error) {
      log.error({ requestId, err: error }, 'a page could not be served')
      if (response.headersSent) response.destroy()
      else await refuse(new ApiError('internal', { cause: error }))
    }
  }
}

/** How long a connection outlasts the answer to a body that nobody reads: closing at once would reset it away. */
const OUTLAST_MS = 1_000

/** Answers a page that is asked for with another method; of its body no more is read than had come by itself. */
export async function refusePageMethod(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const error = new ApiError('method_not_allowed', { headers: { Allow: PAGE_METHODS.join(', ') } })
  const requestId = requestIdOf(request.headers['x-request-id']?.toString())
  const answer = problemResponse(error, { requestId, headers: {} })
  if (!announcesBody(request)) return sendAnswer(response, answer)
  const { body, headers } = await wholeOf(answer)
  response.writeHead(answer.status, { ...headers, Connection: 'close' }).write(body)
  // Not by ending the answer, after which Node would read the rest to throw it away.
  setTimeout(() => request.socket.destroy(), OUTLAST_MS)
}

const announcesBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/** A request's headers as the Web has them. */
export function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers()
  for (let index = 0; index < rawHeaders.length; index += 2)
    headers.append(`${rawHeaders[index]}`, `${rawHeaders[index + 1]}`)
  return headers
}

/** Sends an answer that is small and whole. */
export async function sendAnswer(response: ServerResponse, answer: Response): Promise<void> {
  const { body, headers } = await wholeOf(answer)
  response.writeHead(answer.status, headers).end(body)
}

async function wholeOf(
  answer: Response,
): Promise<{ body: Buffer; headers: Record<string, string | number> }> {
  const body = Buffer.from(await answer.arrayBuffer())
  return { body, headers: { ...Object.fromEntries(answer.headers), 'Content-Length': body.byteLength } }
}
