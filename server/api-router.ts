import * as adminAiUsage from '#app/api/admin/ai-usage/route.ts'
import * as adminAnalytics from '#app/api/admin/analytics/route.ts'
import * as live from '#app/api/health/live/route.ts'
import * as ready from '#app/api/health/ready/route.ts'
import * as jobsRun from '#app/api/jobs/run/route.ts'
import * as metrics from '#app/api/metrics/route.ts'
import * as aiSuggestions from '#app/api/onboarding/ai-suggestions/route.ts'
import * as complete from '#app/api/onboarding/complete/route.ts'
import * as personalExport from '#app/api/onboarding/export/route.ts'
import * as industries from '#app/api/onboarding/industries/route.ts'
import * as planItem from '#app/api/onboarding/plan/items/[id]/route.ts'
import * as planItems from '#app/api/onboarding/plan/items/route.ts'
import * as plan from '#app/api/onboarding/plan/route.ts'
import * as progress from '#app/api/onboarding/progress/route.ts'
import * as session from '#app/api/onboarding/session/[id]/route.ts'
import * as start from '#app/api/onboarding/start/route.ts'
import * as openapi from '#app/api/openapi.json/route.ts'
import { notFound, type RequestHandler } from '#lib/http/route.ts'

/** Every route file that the server serves; the paths are those that the files declare. */
export const HANDLERS: RequestHandler[] = [
  start.GET,
  progress.GET,
  complete.GET,
  industries.GET,
  aiSuggestions.GET,
  session.GET,
  plan.GET,
  planItems.GET,
  planItem.GET,
  personalExport.GET,
  jobsRun.GET,
  live.GET,
  ready.GET,
  openapi.GET,
  metrics.GET,
  adminAnalytics.GET,
  adminAiUsage.GET,
]

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
for (const handler of HANDLERS) {
  for (const { spec } of handler.routes) {
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

/** Serves an API request by the route file that declares its path; what none declares is a 404 in the contract's form. */
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
  return notFound(request)
}
