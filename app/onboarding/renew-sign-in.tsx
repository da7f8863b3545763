'use client'

import { useEffect, useState } from 'react'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { WIZARD_WORDS } from '#app/dictionary/wizard-words.ts'
import type { SignInService } from '#app/sign-in/sign-in-service.ts'
import type { Locale } from '#lib/flow/steps.ts'

interface RenewSignInProps {
  service: SignInService
  path: string
  locale: Locale
}

/** Gets a fresh token for a visitor whose token has run out, then loads the page again; else leads to sign in. */
export function RenewSignIn({ service, path, locale }: RenewSignInProps) {
  const words = WIZARD_WORDS[locale]
  const [isOutOfReach, setIsOutOfReach] = useState(false)
  useEffect(() => {
    const renew = async () => {
      const { renewSignIn } = await import('#app/sign-in/browser-client.ts')
      if (await renewSignIn(service)) location.replace(path)
      else location.replace(`/sign-in?next=${encodeURIComponent(path)}`)
    }
    renew().catch(() => setIsOutOfReach(true))
  }, [service, path])
  return (
    <main className="mx-auto grid max-w-2xl gap-4 px-4 py-24">
      <h1 className="text-muted-foreground">{words.loading}</h1>
      {isOutOfReach ? (
        <Alert variant="warning" role="alert">
          <span className="grow basis-60">{words.notices.unavailable.text}</span>
          <Button size="small" variant="secondary" onClick={() => location.reload()}>
            {words.notices.unavailable.action}
          </Button>
        </Alert>
      ) : null}
    </main>
  )
}
