const CONTEXT = Symbol.for('@vercel/request-context')

interface RequestContext {
  get?: () => { headers?: Record<string, unknown> } | undefined
}

/** Whether the request under way came with Vercel's OIDC token: functions get it there, not in their environment. */
export function requestHasVercelToken(): boolean {
  const context = (globalThis as { [CONTEXT]?: RequestContext })[CONTEXT]
  return typeof context?.get?.()?.headers?.['x-vercel-oidc-token'] === 'string'
}
