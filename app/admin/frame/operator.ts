import { headers } from 'next/headers.js'
import { connection } from 'next/server.js'
import { cache } from 'react'
import type { OperatorRole } from '#lib/auth/verify-token.ts'
import { servedFirststep } from '#lib/served-firststep.ts'

/** The pages for operators, in the order of the menu, and who may open them. */
export const PLACES = {
  figures: { path: '/admin', roles: ['admin', 'analyst'] },
  sessions: { path: '/admin/sessions', roles: ['admin', 'support'] },
  webhooks: { path: '/admin/webhooks', roles: ['admin'] },
  audit: { path: '/admin/audit', roles: ['admin'] },
} as const satisfies Record<string, { path: string; roles: readonly OperatorRole[] }>
export type Place = keyof typeof PLACES

/** The pages that a role opens. */
export const placesOf = (role: OperatorRole): Place[] =>
  (Object.keys(PLACES) as Place[]).filter((place) =>
    PLACES[place].roles.some((opens: OperatorRole) => opens === role),
  )

/** Finds out who asks, once a request; the API judges each of its answers by itself. */
export const readCaller = cache(async () => {
  // Whether a token is still good is of this very moment: nothing of it may be rendered ahead.
  await connection()
  return servedFirststep()
    .operators(await headers())
    .caller()
})
