'use client'

import { addressInApp } from '#app/address-in-app.ts'
import { Button } from '#app/components/ui/button.tsx'
import { SIGN_IN_PATH } from '#app/sign-in/sign-in-path.ts'
import type { SignInService } from '#app/sign-in/sign-in-service.ts'

/** Ends the sign-in in this browser. */
export function SignOutButton({ service, text }: { service: SignInService; text: string }) {
  async function leave() {
    const { signOut } = await import('#app/sign-in/browser-client.ts')
    await signOut(service)
    location.assign(addressInApp(`${SIGN_IN_PATH}?next=%2Fadmin`))
  }
  return (
    <Button variant="ghost" size="small" onClick={() => void leave()}>
      {text}
    </Button>
  )
}
