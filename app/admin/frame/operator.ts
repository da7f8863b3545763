import { headers } from 'next/headers.js'
import { cache } from 'react'
import type { OperatorRole } from '#lib/auth/verify-token.ts'
import { ApiError } from '#lib/errors.ts'
import { authenticate } from '#lib/http/authenticate.ts'
import { servedFirststep } from '#lib/served-firststep.ts'

/** Who asks for a page: an operator, somebody else, one whose token may be renewed, nobody, or who cannot be known. */
export type Caller =
  | { kind: 'operator'; role: OperatorRole; email: string }
  | { kind: 'other'; email: string }
  | { kind: 'expired' | 'nobody' | 'unknown' }

/** The pages for operators, in the order of the menu, and who may open them. */
export const PLACES = {
  figures: { path: '/admin', roles: ['admin', 'analyst'] },
  sessions: { path: '/admin/sessions', roles: ['admin', 'support'] },
  audit: { path: '/admin/audit', roles: ['admin'] },
} as const satisfies Record<string, { path: string; roles: readonly OperatorRole[] }>
export type Place = keyof typeof PLACES

/** The pages that a role opens. */
export const placesOf = (role: OperatorRole): Place[] =>
  (Object.keys(PLACES) as Place[]).filter((place) =>
    PLACES[place].roles.some((opens: OperatorRole) => opens === role),
  )

/** Finds out who asks, by the token alone and once a request; the API judges each of its answers by itself. */
export const readCaller = cache(async (): Promise<Caller> => {
  const sent = await headers()
  const { runtime } = servedFirststep()
  try {
    const { operatorRole, email = '' } = await authenticate(sent, runtime)
    return operatorRole === undefined
      ? { kind: 'other', email }
      : { kind: 'operator', role: operatorRole, email }
  } catch (error) {
    if (!ApiError.isInstance(error) || error.code === 'internal') throw error
    if (error.code !== 'unauthenticated') return { kind: 'unknown' }
    return { kind: sent.get('cookie')?.includes(runtime.cookieName) ? 'expired' : 'nobody' }
  }
})
