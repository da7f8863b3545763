import { createBrowserClient } from '@supabase/ssr'
import { isAuthRetryableFetchError } from '@supabase/supabase-js'
import type { SignInService } from './sign-in-service.ts'

/** The sign-in client of this page; the session stands in cookies, which the server reads. */
export function browserClient({ url, key }: SignInService) {
  return createBrowserClient(url, key, {
    cookieOptions: { secure: location.protocol === 'https:', sameSite: 'lax', path: '/' },
  })
}

/** Renews the access token; false when the person has to sign in again. Raises what keeps the service out of reach. */
export async function renewSignIn(service: SignInService): Promise<boolean> {
  const { data, error } = await browserClient(service).auth.refreshSession()
  if (isAuthRetryableFetchError(error)) throw error
  return error === null && data.session !== null
}

/**
 * Renews the sign-in of somebody whom the server did not take, and tells whether it takes the new one: of an account
 * that may not come in, every token is fresh and none is accepted. Then it is forgotten in this browser.
 */
export async function renewUntilAccepted(service: SignInService): Promise<boolean> {
  if (await renewSignIn(service)) {
    const { status } = await fetch('/api/onboarding/session/current', { method: 'HEAD' })
    if (status !== 401) return true
  }
  await signOut(service)
  return false
}

/** Ends the session in this browser, whether or not the service can be reached. */
export async function signOut(service: SignInService): Promise<void> {
  await browserClient(service).auth.signOut({ scope: 'local' })
}
