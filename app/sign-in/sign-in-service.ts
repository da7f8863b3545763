import { servedFirststep } from '#lib/served-firststep.ts'

/** Where browsers sign in, and the key that they show there. Not a secret. */
export interface SignInService {
  url: string
  key: string
}

/** The Supabase project, else the embedded service on the product's own origin, which accepts any key. */
export function signInService(): SignInService {
  const { SUPABASE_URL, SUPABASE_ANON_KEY, NEXT_PUBLIC_SUPABASE_ANON_KEY, PUBLIC_ORIGIN } =
    servedFirststep().runtime.configuration
  return {
    url: SUPABASE_URL ?? PUBLIC_ORIGIN,
    key: NEXT_PUBLIC_SUPABASE_ANON_KEY ?? SUPABASE_ANON_KEY ?? 'embedded',
  }
}
