'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { addressInApp } from '#app/address-in-app.ts'
import { Button } from '#app/components/ui/button.tsx'
import type { SignInService } from '#app/sign-in/sign-in-service.ts'

interface RenewSignInProps {
  service: SignInService
  address: string
  signInPath: string
  words: { renewing: string; failed: string; tryAgain: string }
  children: ReactNode
}

/** Gets a fresh token for who asked for an address, then goes there again; else leads to sign in. */
export function RenewSignIn({ service, address, signInPath, words, children }: RenewSignInProps) {
  const [isOutOfReach, setIsOutOfReach] = useState(false)
  useEffect(() => {
    const renew = async () => {
      const { renewUntilAccepted } = await import('#app/sign-in/browser-client.ts')
      location.replace(addressInApp((await renewUntilAccepted(service)) ? address : signInPath))
    }
    renew().catch(() => setIsOutOfReach(true))
  }, [service, address, signInPath])
  return (
    <div className="grid justify-items-start gap-3 text-sm text-muted-foreground">
      <output>{isOutOfReach ? words.failed : words.renewing}</output>
      {isOutOfReach && <Button onClick={() => location.reload()}>{words.tryAgain}</Button>}
      {children}
    </div>
  )
}
