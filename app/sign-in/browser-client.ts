import { createBrowserClient } from '@supabase/ssr'
import { isAuthRefreshDiscardedError, isAuthRetryableFetchError } from '@supabase/supabase-js'
import { addressInApp } from '#app/address-in-app.ts'
import type { SignInService } from './sign-in-service.ts'

/** The sign-in client of this page; the session stands in cookies, which the server reads. */
export function browserClient({ url, key }: SignInService) {
  return createBrowserClient(url, key, {
    auth: { autoRefreshToken: false },
    cookieOptions: { secure: location.protocol === 'https:', sameSite: 'lax', path: '/' },
  })
}

/** The address of a page of the entrance that knows where to go on. */
export const pageOf = (path: string, next: string): string =>
  `${location.origin}${addressInApp(path)}?next=${encodeURIComponent(next)}`

/** Where links of mails and providers lead. */
export const arrivalOf = (next: string): string => pageOf('/sign-in/arrive', next)

/**
 * Renews the access token that the server did not take; false when the person has to sign in again. Raises what keeps
 * the service out of reach.
 */
export function renewSignIn(service: SignInService): Promise<boolean> {
  return oneTabAtATime(async () => (await isRenewedElsewhere(service)) || renew(service))
}

/**
 * Renews the sign-in of somebody whom the server did not take, and tells whether it takes the new one: of an account
 * that may not come in, every token is fresh and none is accepted. Then it is forgotten in this browser.
 */
export function renewUntilAccepted(service: SignInService): Promise<boolean> {
  return oneTabAtATime(async () => {
    if (await isRenewedElsewhere(service)) return true
    if ((await renew(service)) && (await askAsUser(service)) !== 401) return true
    await signOut(service)
    return false
  })
}

/** Ends the session in this browser in any case, and raises what keeps the service out of reach. */
export async function signOut(service: SignInService): Promise<void> {
  const { error } = await browserClient(service).auth.signOut({ scope: 'local' })
  if (isAuthRetryableFetchError(error)) throw error
}

/**
 * Browsers open all tabs of yesterday at once, and a refresh token that has been used twice since is a stolen one: it
 * would end the session for all of them. Pages that came over plain HTTP from another machine have no locks.
 */
async function oneTabAtATime(work: () => Promise<boolean>): Promise<boolean> {
  return navigator.locks === undefined ? work() : await navigator.locks.request('firststep.sign-in', work)
}

async function askAsUser({ apiPath }: SignInService): Promise<number> {
  return (await fetch(`${apiPath}/session/current`, { method: 'HEAD' })).status
}

/** Whether the server takes what another tab has left by now. */
const isRenewedElsewhere = async (service: SignInService) => [200, 404].includes(await askAsUser(service))

async function renew(service: SignInService): Promise<boolean> {
  const { auth } = browserClient(service)
  const { data, error } = await auth.refreshSession()
  if (isAuthRetryableFetchError(error)) throw error
  // What another tab left meanwhile counts.
  if (isAuthRefreshDiscardedError(error)) return (await auth.getSession()).data.session !== null
  return error === null && data.session !== null
}
