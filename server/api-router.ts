import { handlersOf, runtime } from '#lib/firststep.ts'
import { byFlow } from '#lib/flow/by-flow.ts'
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

interface Table {
  exact: Map<string, RequestHandler>
  parameterized: Target[]
}

const tableOf = byFlow((flow): Table => {
  const table: Table = { exact: new Map(), parameterized: [] }
  for (const endpoint of ENDPOINTS) {
    const handler = handlersOf(endpoint).GET
    for (const { spec } of endpoint(flow)) {
      if (spec.path.includes(':')) table.parameterized.push({ pattern: patternOf(spec.path), handler })
      else table.exact.set(spec.path, handler)
    }
  }
  return table
})

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
  const { exact, parameterized } = tableOf(runtime().flow)
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
