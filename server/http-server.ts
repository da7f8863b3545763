import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { ApiError } from '#lib/errors.ts'
import { clientAddress } from '#lib/http/address.ts'
import { problemResponse } from '#lib/http/answer.ts'
import { requestIdOf } from '#lib/http/request-id.ts'
import type { Router } from '#lib/http/router.ts'
import { type Connections, followConnections } from './connections.ts'
import type { EmbeddedAuth } from './embedded/auth.ts'
import { PAGE_METHODS, type PageDoor, refusePageMethod, sendAnswer } from './page-door.ts'
import type { Pages } from './pages.ts'
import { type ParserError, refuseConnect, refuseUnparsed } from './parser-refusals.ts'
import { hostOf, pathnameOf, plainTarget } from './request-target.ts'
import { StartError } from './start-error.ts'

/** How long a connection may take; one that never says a word has the time for its headers. */
export interface ListenerTimes {
  headersMs: number
  requestMs: number
  /** How often the two above are looked at, by which they may be overrun. */
  checkMs: number
  /** How long it stays open after an answer for another request. */
  keepAliveMs: number
}

/** Cookies of a Supabase session come in several chunks beside the product's own. */
const MAX_HEADER_BYTES = 64 * 1024
const TIMES: ListenerTimes = {
  headersMs: 10_000,
  requestMs: 30_000,
  checkMs: 1_000,
  // Longer than what proxies keep a connection, so that it is never we who close one they are about to use.
  keepAliveMs: 75_000,
}
/** Each holds a file descriptor and some kilobytes; what comes beyond them is closed unheard. */
const MAX_CONNECTIONS = 10_000

export interface HttpServerOptions {
  host: string
  port: number
  serveApi: Router
  auth: EmbeddedAuth | undefined
  trustedProxyCount: number
  /** What a request that names no host is for; HTTP/1.0 need not. */
  publicHost: string
  /** Absent where the process serves the API alone. */
  pageDoor: PageDoor | undefined
  /** In development Next serves the API too, so that route files reload, and answers the sockets of its own. */
  development?: Pages
  times?: ListenerTimes
  maxConnections?: number
}

export interface RunningListener {
  /** Takes no more connections, answers what was asked, and resolves when all connections are closed. */
  drain(): Promise<number>
}

type Bindings = { incoming: IncomingMessage }

/** Starts listening: the API and the embedded sign-in directly, everything else by the pages. Raises StartError. */
export async function startHttpServer(options: HttpServerOptions): Promise<RunningListener> {
  const { auth, pageDoor, publicHost, development, times = TIMES, maxConnections = MAX_CONNECTIONS } = options

  const isForPages = (pathname: string) =>
    pageDoor !== undefined && !isBelow(pathname, '/api') && !pathname.startsWith('/auth/v1/')

  const serveWeb = getRequestListener((request, env) => {
    const { incoming } = env as Bindings
    const remoteAddress = incoming.socket.remoteAddress
    const pathname = pathnameOf(incoming.url)
    if (auth && pathname.startsWith('/auth/v1/')) {
      return auth.handle(request, {
        address: clientAddress(request.headers, remoteAddress, options.trustedProxyCount),
      })
    }
    return options.serveApi(request, { pathname, remoteAddress })
  })

  function serve(request: IncomingMessage, response: ServerResponse): void {
    if (!connections.follow(response)) return
    request.url = plainTarget(request.url ?? '/')
    const host = hostOf(request, publicHost)
    if (host === undefined) return void refuseHost(request, response)
    request.headers.host = host
    const pathname = pathnameOf(request.url)
    if (development && isNextsOwn(pathname))
      void development.handle(request, response).catch(() => response.destroy())
    else if (pageDoor === undefined || !isForPages(pathname)) void serveWeb(request, response)
    else if (PAGE_METHODS.includes(request.method ?? '')) void pageDoor(request, response, pathname)
    else void refusePageMethod(request, response)
  }

  const server = createServer(
    {
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: times.headersMs,
      requestTimeout: times.requestMs,
      connectionsCheckingInterval: times.checkMs,
      keepAliveTimeout: times.keepAliveMs,
      requireHostHeader: false,
      // Otherwise Next takes every upgrade from its first page on; what nobody upgrades to is answered as it is.
      shouldUpgradeCallback: () => development !== undefined,
    },
    serve,
  )
  server.maxConnections = maxConnections
  const connections = followConnections(server)
  server.on('checkContinue', (request, response) => {
    // Who asks first whether a body is wanted need not send one that is refused.
    if (!isForPages(pathnameOf(plainTarget(request.url ?? '/')))) response.writeContinue()
    serve(request, response)
  })
  // Any other expectation may be left unmet (RFC 9110, 10.1.1).
  server.on('checkExpectation', serve)
  answerWhatNodeRefuses(server, connections)
  if (development) {
    server.on('upgrade', (request, socket, head) => {
      void development.upgrade(request, socket, head).catch(() => socket.destroy())
    })
  }
  await listen(server, options)
  return { drain: () => connections.drain() }
}

const isBelow = (pathname: string, folder: string) => pathname === folder || pathname.startsWith(`${folder}/`)

/** In development: the API, and what Next's own scripts ask for, whatever the method. */
const isNextsOwn = (pathname: string) =>
  isBelow(pathname, '/api') || isBelow(pathname, '/_next') || pathname.startsWith('/__nextjs')

function answerWhatNodeRefuses(server: Server, connections: Connections): void {
  server.on('clientError', (error: ParserError, socket) => {
    void refuseUnparsed(error, socket as Socket, connections)
  })
  server.on('connect', (_request, socket) => void refuseConnect(socket as Socket))
}

function refuseHost(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const requestId = requestIdOf(request.headers['x-request-id']?.toString())
  const error = new ApiError('malformed_request', { headers: { Connection: 'close' } })
  return sendAnswer(response, problemResponse(error, { requestId, headers: {} }))
}

/** Resolves once the server listens; raises StartError with what to set instead where it cannot. */
export function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reasons: Record<string, string> = {
        EADDRINUSE: `PORT ${port} on HOST ${host} is in use: stop what listens there, or set another PORT.`,
        EACCES: `PORT ${port} may not be used by this user: set a PORT above 1023.`,
        EADDRNOTAVAIL: `HOST ${host} is no address of this machine: set HOST to 127.0.0.1 or to one that is.`,
        ENOTFOUND: `HOST ${host} cannot be resolved: set HOST to an address of this machine.`,
      }
      reject(
        new StartError(reasons[error.code ?? ''] ?? `The server cannot listen: ${error.message}`, {
          cause: error,
        }),
      )
    })
    server.listen({ host, port }, resolve)
  })
}
