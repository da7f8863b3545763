import { handlersOf, runtime } from '#lib/firststep.ts'
import { ENDPOINTS } from '#lib/http/endpoints.ts'
import { notFound, type RequestHandler } from '#lib/http/route.ts'

interface Target {
  pattern: RegExp
  handler: RequestHandler
}

/** A regular expression for a path with `:parameter` segments; each becomes a named group. */
function patternOf(path: string): RegExp {
  const source = path.replaceAll('.', '\\.').replace(/:(\w+)/g, '(?<$1>[^/]+)')
  return new RegExp(`^${source}$`)
}

const exact = new Map<string, RequestHandler>()
const parameterized: Target[] = []
for (const routes of ENDPOINTS) {
  const handler = handlersOf(routes).GET
  for (const { spec } of routes) {
    if (spec.path.includes(':')) parameterized.push({ pattern: patternOf(spec.path), handler })
    else exact.set(spec.path, handler)
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** Serves an API request by the endpoint that declares its path; what none declares is a 404 in the contract's form. */
export function serveApi(
  request: Request,
  pathname: string,
  remoteAddress: string | undefined,
): Promise<Response> {
  const handler = exact.get(pathname)
  if (handler) return handler(request, { remoteAddress })
  for (const { pattern, handler } of parameterized) {
    const groups = pattern.exec(pathname)?.groups
    if (groups === undefined) continue
    const params = Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decode(value)]))
    return handler(request, { params, remoteAddress })
  }
  return notFound(runtime().origins, request)
}
