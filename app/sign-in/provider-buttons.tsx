'use client'

import { Button } from '#app/components/ui/button.tsx'
import type { Dictionary } from '#app/dictionary/en.ts'
import { arrivalOf, browserClient } from './browser-client.ts'
import { type ErrorName, nameOf } from './entrance-problems.ts'
import { PROVIDER_NAMES, type Provider } from './providers.ts'
import type { SignInService } from './sign-in-service.ts'

interface ProviderButtonsProps {
  providers: readonly Provider[]
  service: SignInService
  next: string
  words: Dictionary['signIn']
  onFailure: (name: ErrorName) => void
}

/** The accounts elsewhere that the project lets people in by; nothing where it has none. */
export function ProviderButtons({ providers, service, next, words, onFailure }: ProviderButtonsProps) {
  if (providers.length === 0) return null
  async function leave(provider: Provider) {
    const { error } = await browserClient(service).auth.signInWithOAuth({
      provider,
      options: { redirectTo: arrivalOf(next) },
    })
    if (error) onFailure(nameOf(error, words.errors))
  }
  return (
    <div className="grid gap-2">
      {providers.map((provider) => (
        <Button key={provider} variant="secondary" size="large" onClick={() => leave(provider)}>
          {words.continueWith.replace('{provider}', PROVIDER_NAMES[provider])}
        </Button>
      ))}
      <p className="mt-2 text-center text-sm text-muted-foreground">{words.orByEmail}</p>
    </div>
  )
}
