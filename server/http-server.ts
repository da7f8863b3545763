import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { clientAddress } from '#lib/http/address.ts'
import { serveApi } from './api-router.ts'
import type { EmbeddedAuth } from './embedded/auth.ts'
import type { Pages } from './pages.ts'
import { StartError } from './start-error.ts'

/** Cookies of a Supabase session come in several chunks beside the product's own. */
const MAX_HEADER_BYTES = 64 * 1024
const HEADERS_TIMEOUT_MS = 10_000
const REQUEST_TIMEOUT_MS = 30_000
/** Longer than what proxies keep a connection, so that it is never we who close one they are about to use. */
const KEEP_ALIVE_TIMEOUT_MS = 75_000

export interface HttpServerOptions {
  host: string
  port: number
  auth: EmbeddedAuth | undefined
  trustedProxyCount: number
  /** Absent where the process serves the API alone. */
  pages: Pages | undefined
  /** In development Next serves the API too, so that route files reload. */
  pagesServeApi: boolean
}

type Bindings = { incoming: IncomingMessage }

/** Starts listening: the API and the embedded sign-in directly, everything else by the pages. Raises StartError. */
export async function startHttpServer(options: HttpServerOptions): Promise<Server> {
  const { auth, pages } = options

  const serveWeb = getRequestListener((request, env) => {
    const { incoming } = env as Bindings
    const remoteAddress = incoming.socket.remoteAddress
    const pathname = pathnameOf(incoming.url)
    if (auth && pathname.startsWith('/auth/v1/')) {
      return auth.handle(request, {
        address: clientAddress(request.headers, remoteAddress, options.trustedProxyCount),
      })
    }
    return serveApi(request, pathname, remoteAddress)
  })

  const listener = (request: IncomingMessage, response: ServerResponse) => {
    request.url = plainTarget(request.url ?? '/')
    const pathname = pathnameOf(request.url)
    const isApi = pathname === '/api' || pathname.startsWith('/api/')
    const isAuth = pathname.startsWith('/auth/v1/')
    if (pages === undefined || (isApi && !options.pagesServeApi) || isAuth) void serveWeb(request, response)
    else void pages.handle(request, response).catch(() => fail(response))
  }

  const server = createServer(
    {
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    },
    listener,
  )
  server.on('upgrade', (request, socket, head) => {
    if (pages === undefined || !options.pagesServeApi) socket.destroy()
    else void pages.upgrade(request, socket, head).catch(() => socket.destroy())
  })
  await listen(server, options)
  return server
}

const UNUSUAL_TARGET = /^[^/]|\\|\/(\.|%2e)/i

/**
 * A request's target as path and query, with dot segments resolved (RFC 9112, 3.2; RFC 3986, 5.2.4): who decides
 * between the API and the pages, and who serves them, read the same.
 */
export function plainTarget(target: string): string {
  if (!UNUSUAL_TARGET.test(target)) return target
  const url = URL.parse(target.startsWith('/') ? `http://any.host${target}` : target)
  return url?.pathname.startsWith('/') ? `${url.pathname}${url.search}` : '/'
}

function pathnameOf(url: string | undefined): string {
  const target = url ?? '/'
  const end = target.search(/[?#]/)
  return end < 0 ? target : target.slice(0, end)
}

function fail(response: ServerResponse): void {
  if (response.headersSent) response.destroy()
  else
    response
      .writeHead(500, {
        'Content-Type': 'text/plain; charset=utf-8',
        'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
        'X-Content-Type-Options': 'nosniff',
      })
      .end('Something went wrong; try again.')
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
