'use client'

import { useState } from 'react'
import { addressInApp } from '#app/address-in-app.ts'
import { Button } from '#app/components/ui/button.tsx'
import { SIGN_IN_PATH } from '#app/sign-in/sign-in-path.ts'
import type { SignInService } from '#app/sign-in/sign-in-service.ts'

/** Ends the sign-in in this browser. */
export function SignOutButton({
  service,
  text,
  unreachable,
}: {
  service: SignInService
  text: string
  /** What is said where there is no connection. */
  unreachable: string
}) {
  const [hasFailed, setHasFailed] = useState(false)
  async function leave() {
    setHasFailed(false)
    try {
      const { signOut } = await import('#app/sign-in/browser-client.ts')
      await signOut(service)
      location.assign(addressInApp(`${SIGN_IN_PATH}?next=%2Fadmin`))
    } catch {
      // Nor could the page be reached that it leads to.
      setHasFailed(true)
    }
  }
  return (
    <>
      <span role="status" className="text-sm text-muted-foreground">
        {hasFailed && unreachable}
      </span>
      <Button variant="ghost" size="small" onClick={() => void leave()}>
        {text}
      </Button>
    </>
  )
}
