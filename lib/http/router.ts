import { type Addresses, addressesOf } from './addresses.ts'
import { ENDPOINTS } from './endpoints.ts'
import type { Product } from './product.ts'
import { handlerOf, notFound, type RequestHandler, type RequestInformation } from './route.ts'

interface Target {
  pattern: RegExp
  handler: RequestHandler
}

/** A regular expression for a path with `:parameter` segments; each becomes a named group. */
function patternOf(path: string): RegExp {
  const source = path.replaceAll('.', '\\.').replace(/:(\w+)/g, '(?<$1>[^/]+)')
  return new RegExp(`^${source}$`)
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** Who asks, as the server of the request knows it. */
export interface Asked extends Pick<RequestInformation, 'remoteAddress'> {
  /** The request's path, where it is known already. */
  pathname?: string
}

/** Serves a request by the endpoint of its path; what none declares is a 404 in the contract's form. */
export type Router = (request: Request, asked?: Asked) => Promise<Response>

/** Builds the one way into a product: every endpoint at each of its addresses. */
export function createRouter(product: Product, addresses: Addresses): Router {
  const exact = new Map<string, RequestHandler>()
  const parameterized: Target[] = []
  for (const endpoint of ENDPOINTS) {
    const routes = endpoint(product.flow)
    const handler = handlerOf(product, routes)
    for (const address of addressesOf(addresses, routes[0]?.spec.path ?? '')) {
      if (address.includes(':')) parameterized.push({ pattern: patternOf(address), handler })
      else exact.set(address, handler)
    }
  }
  return (request, { pathname: asked = new URL(request.url).pathname, remoteAddress } = {}) => {
    // An app of Next with `trailingSlash` sends every request on to such an address.
    const pathname = asked.replace(/(?<=.)\/$/, '')
    const handler = exact.get(pathname)
    if (handler) return handler(request, { remoteAddress })
    for (const { pattern, handler } of parameterized) {
      const groups = pattern.exec(pathname)?.groups
      if (groups === undefined) continue
      const params = Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decode(value)]))
      return handler(request, { params, remoteAddress })
    }
    return notFound(product, request)
  }
}
