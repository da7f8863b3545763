import { addressInApp } from '#app/address-in-app.ts'
import { servedFirststep } from '#lib/served-firststep.ts'
import { PROVIDERS, type Provider } from './providers.ts'

/** Where browsers sign in, and the key that they show there. Not a secret. */
export interface SignInService {
  url: string
  key: string
  /** Where the API of the onboarding answers on this origin. */
  apiPath: string
  /** False for the embedded service, whose links stand in the server's log. */
  sendsMail: boolean
}

/** How long the page waits for the project to say which providers it has; without an answer it shows none. */
const SETTINGS_TIMEOUT_MS = 1_500
const SETTINGS_FRESH_MS = 5 * 60_000

/** The Supabase project, else the embedded service on the product's own origin, which accepts any key. */
export function signInService(): SignInService {
  const { SUPABASE_URL, SUPABASE_ANON_KEY, NEXT_PUBLIC_SUPABASE_ANON_KEY, PUBLIC_ORIGIN } =
    servedFirststep().runtime.configuration
  return {
    url: SUPABASE_URL ?? PUBLIC_ORIGIN,
    key: NEXT_PUBLIC_SUPABASE_ANON_KEY ?? SUPABASE_ANON_KEY ?? 'embedded',
    apiPath: addressInApp(servedFirststep().addressOf('/api/onboarding')),
    sendsMail: SUPABASE_URL !== undefined,
  }
}

let known: { providers: Provider[]; until: number } | undefined

/** The providers that the Supabase project has switched on and the page has a name for; none where it cannot be asked. */
export async function readProviders(): Promise<Provider[]> {
  const service = signInService()
  if (!service.sendsMail) return []
  if (known !== undefined && known.until > Date.now()) return known.providers
  known = { providers: await askForProviders(service), until: Date.now() + SETTINGS_FRESH_MS }
  return known.providers
}

async function askForProviders({ url, key }: SignInService): Promise<Provider[]> {
  try {
    const answer = await fetch(`${url}/auth/v1/settings`, {
      headers: { apikey: key },
      signal: AbortSignal.timeout(SETTINGS_TIMEOUT_MS),
    })
    const { external = {} } = (await answer.json()) as { external?: Record<string, boolean> }
    return PROVIDERS.filter((provider) => external[provider] === true)
  } catch {
    // The page signs in by email then, and tells by itself when the project is out of reach for that as well.
    return []
  }
}
