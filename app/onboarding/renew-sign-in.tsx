'use client'

import { useEffect } from 'react'
import { DICTIONARIES } from '#app/dictionary/dictionaries.ts'
import type { SignInService } from '#app/sign-in/sign-in-service.ts'
import type { Locale } from '#lib/flow/steps.ts'

interface RenewSignInProps {
  service: SignInService
  path: string
  locale: Locale
}

/** Gets a fresh token for a visitor whose token has run out, then loads the page again; else leads to sign in. */
export function RenewSignIn({ service, path, locale }: RenewSignInProps) {
  useEffect(() => {
    void (async () => {
      const { renewSignIn } = await import('#app/sign-in/browser-client.ts')
      if (await renewSignIn(service)) return location.replace(path)
      location.replace(`/sign-in?next=${encodeURIComponent(path)}`)
    })()
  }, [service, path])
  return (
    <main className="mx-auto max-w-2xl px-4 py-24">
      <h1 className="text-muted-foreground">{DICTIONARIES[locale].wizard.loading}</h1>
    </main>
  )
}
