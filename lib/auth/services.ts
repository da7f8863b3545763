import { createHash, timingSafeEqual } from 'node:crypto'

/** The headers by which a service says for whom it calls, and why. */
export const SERVICE_HEADERS = { user: 'Onboarding-User', reason: 'Onboarding-Reason' } as const

/** Finds the backend whose token a caller sends. */
export type ServiceFinder = (authorization: string | null) => string | undefined

const digestOf = (text: string) => createHash('sha256').update(text).digest()

/** Knows backends by their tokens: every one is compared, each in constant time. */
export function createServiceFinder(
  services: readonly { readonly name: string; readonly token: string }[],
): ServiceFinder {
  const known = services.map(({ name, token }) => ({ name, digest: digestOf(token) }))
  return (authorization) => {
    const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1]
    if (token === undefined || known.length === 0) return undefined
    const given = digestOf(token)
    return known.filter(({ digest }) => timingSafeEqual(digest, given))[0]?.name
  }
}
