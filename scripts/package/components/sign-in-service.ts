import { addressInApp } from '#app/address-in-app.ts'
import { servedFirststep } from '#lib/served-firststep.ts'

/** Where browsers sign in, and the key that they show there. Not a secret. */
export interface SignInService {
  url: string
  key: string
  /** Where the API of the onboarding answers on this origin. */
  apiPath: string
}

/** Your Supabase project; on the server, where `SUPABASE_URL` may stand in place of what browsers are told. */
export const signInService = (): SignInService => ({
  url: process.env.NEXT_PUBLIC_SUPABASE_URL ?? process.env.SUPABASE_URL ?? '',
  key: process.env.NEXT_PUBLIC_SUPABASE_ANON_KEY ?? '',
  apiPath: addressInApp(servedFirststep().addressOf('/api/onboarding')),
})
