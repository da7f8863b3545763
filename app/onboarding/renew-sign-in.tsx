'use client'

import { useEffect, useState } from 'react'
import { addressInApp } from '#app/address-in-app.ts'
import type { SignInService } from '#app/sign-in/sign-in-service.ts'
import { sayIn, type WizardTexts } from '#client/wizard/texts.ts'
import { WaitingRoom } from './waiting-room.tsx'

interface RenewSignInProps {
  service: SignInService
  path: string
  texts: WizardTexts
}

/** Gets a fresh token for a visitor whose token has run out, then loads the page again; else leads to sign in. */
export function RenewSignIn({ service, path, texts }: RenewSignInProps) {
  const signInAddress = addressInApp(`/sign-in?next=${encodeURIComponent(path)}`)
  const [isOutOfReach, setIsOutOfReach] = useState(false)
  useEffect(() => {
    const renew = async () => {
      const { renewUntilAccepted } = await import('#app/sign-in/browser-client.ts')
      if (await renewUntilAccepted(service)) location.replace(addressInApp(path))
      else location.replace(signInAddress)
    }
    renew().catch(() => setIsOutOfReach(true))
  }, [service, path, signInAddress])
  return (
    <WaitingRoom texts={texts} failure={isOutOfReach ? 'unavailable' : undefined} onRetry={reload}>
      <noscript>
        <a href={signInAddress} className="text-link underline underline-offset-4">
          {sayIn(texts)('signInAgain')}
        </a>
      </noscript>
    </WaitingRoom>
  )
}

const reload = () => location.reload()
