import { readDone } from '../db/statements/gate.ts'
import { ApiError } from '../errors.ts'
import { authenticate } from '../http/authenticate.ts'
import { isDoneByCookie } from '../http/done-cookie.ts'
import type { GateOptions } from './public.ts'
import type { Runtime } from './runtime.ts'

const PAGE_METHODS = ['GET', 'HEAD']
/** Stands in logs for the address and the id of a request that is not ours. */
const ADDRESS = 'gate'

/**
 * Answers a redirect for who is signed in and still has to be onboarded, and undefined for everybody else: who is done
 * by the token's claim, by a cookie or by one read; who is not signed in; and where a request goes to the onboarding
 * already, or is none for a page. Where the sign-in or the database is out of reach nobody is sent anywhere.
 */
export async function passGate(
  { basePath, runtime }: { basePath: string; runtime: () => Promise<Runtime> },
  request: Request,
  { to }: GateOptions,
): Promise<Response | undefined> {
  checkTarget(to)
  const asked = new URL(request.url)
  const target = addressIn(request, to)
  const isOfOnboarding = [target, addressIn(request, basePath)].some((place) => isWithin(asked, place))
  if (!PAGE_METHODS.includes(request.method) || isOfOnboarding) return undefined
  const product = await runtime().catch((error: unknown) => {
    // Why stands in the log already.
    if (ApiError.isInstance(error) && error.code === 'unavailable') return undefined
    throw error
  })
  if (product === undefined) return undefined
  try {
    if (await isDone(product, request)) return undefined
  } catch (error) {
    if (!ApiError.isInstance(error)) throw error
    if (error.code !== 'unauthenticated')
      product.log.warn({ err: error }, 'the gate could not ask who is done, and lets everybody pass')
    return undefined
  }
  return new Response(null, {
    status: 307,
    headers: {
      Location: toldTo(request, target),
      'Cache-Control': 'private, no-store',
      Vary: 'Authorization, Cookie',
    },
  })
}

/** Raises TypeError for what is neither a path of an app nor an address. */
function checkTarget(to: string): void {
  if (to?.startsWith('/') || /^https?:$/.test(URL.parse(to)?.protocol ?? '')) return
  throw new TypeError(`gate(): to must be a path such as /onboarding, or an http(s) address, not "${to}".`)
}

/**
 * Where a request is sent: on its own origin by the path, since behind what ends TLS a server does not know the origin
 * that a browser sees. A proxy of Next.js wants the whole address, of which Next takes the origin off by itself.
 */
function toldTo(request: Request & { nextUrl?: unknown }, target: URL): string {
  const { origin, pathname, search, hash } = target
  const isElsewhere = origin !== new URL(request.url).origin
  return isElsewhere || request.nextUrl !== undefined ? target.href : pathname + search + hash
}

/** The address of a path of the app, below the `basePath` of its next.config where Next's request knows one. */
function addressIn({ url, nextUrl }: Request & { nextUrl?: { basePath?: string } }, path: string): URL {
  const isOfApp = path.startsWith('/') && !path.startsWith('//')
  return new URL(isOfApp ? (nextUrl?.basePath ?? '') + path : path, url)
}

/** Whether an address is another one or stands below it; a query is no part of it. */
function isWithin(asked: URL, place: URL): boolean {
  const below = `${place.pathname.replace(/\/+$/, '')}/`
  return asked.host === place.host && `${asked.pathname.replace(/\/+$/, '')}/`.startsWith(below)
}

async function isDone(product: Runtime, request: Request): Promise<boolean> {
  const user = await authenticate(request.headers, product)
  const context = product.contextFor({
    user,
    address: ADDRESS,
    requestId: ADDRESS,
    request,
    startedAt: performance.now(),
  })
  const now = context.now()
  const flow = product.flow.id
  if ((user.doneUntilMs?.get(flow) ?? 0) > now.getTime()) return true
  const holder = { userId: user.id, flow }
  if (isDoneByCookie(request.headers.get('cookie'), holder, { encryption: product.encryption, now }))
    return true
  const { isDone: isDoneNow } = await context.database.runOne(readDone(flow, 'gate.done'))
  return isDoneNow
}
