import { type NextRequest, NextResponse } from 'next/server.js'
import { projectOrigin } from '#lib/environment.ts'
import { requestIdOf } from '#lib/http/request-id.ts'

/**
 * Sets the security headers of pages, with a fresh nonce that Next puts on its own scripts. Every page is
 * therefore rendered per request. The API sets its own headers, and no request for it passes here.
 */
export function proxy(request: NextRequest) {
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const policy = contentSecurityPolicy(nonce, request.nextUrl.pathname)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  for (const [name, value] of Object.entries(PAGE_HEADERS)) response.headers.set(name, value)
  response.headers.set('Content-Security-Policy', policy)
  if (request.nextUrl.pathname === SEARCH_INDEX) response.headers.set('Cache-Control', KEPT_FOR_GOOD)
  response.headers.set('X-Request-Id', requestIdOf(request.headers.get('x-request-id')))
  return response
}

export const config = { matcher: '/((?!api/|auth/v1/|_next/static/).*)' }

/** Asked for by a name that changes with what is in it. */
const SEARCH_INDEX = '/docs/search-index'
const KEPT_FOR_GOOD = 'public, max-age=31536000, immutable'

const PAGE_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

const isDevelopment = process.env.NODE_ENV === 'development'

/** Pages talk to their own origin, and to Supabase Auth where a project is configured. */
const CONNECTIONS = ["'self'", projectOrigin()].filter((source) => source !== undefined)

const BRANDED = ['/onboarding', '/sign-in', '/sign-up', '/reset-password', '/new-password', '/admin']
const showsBrand = (pathname: string) => BRANDED.some((page) => pathname.startsWith(page))

function contentSecurityPolicy(nonce: string, pathname: string): string {
  const directives = {
    'default-src': ["'self'"],
    // React explains errors with eval in development.
    'script-src': [
      "'self'",
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      ...(isDevelopment ? ["'unsafe-eval'"] : []),
    ],
    'style-src': ["'self'", `'nonce-${nonce}'`],
    // The logo of a flow's brand stands where the house keeps it.
    'img-src': ["'self'", 'data:', 'blob:', ...(showsBrand(pathname) ? ['https:'] : [])],
    'font-src': ["'self'"],
    'connect-src': CONNECTIONS,
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}
