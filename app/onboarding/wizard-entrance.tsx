'use client'

import { useEffect, useState } from 'react'
import type { Locale } from '#app/locales.ts'
import type { Theme } from '#app/preference-cookies.ts'
import type { SignInService } from '#app/sign-in/sign-in-service.ts'
import type { OnboardingClient } from '#client/client.ts'
import { OnboardingError } from '#client/errors.ts'
import { keepStore, keptStore } from './engine/kept-store.ts'
import { type ReceivedSession, receivedSessionOf } from './engine/received-session.ts'
import { createWizardClient, loadRules } from './engine/wizard-client.ts'
import { WizardStore } from './engine/wizard-store.ts'
import { type Failure, WaitingRoom } from './waiting-room.tsx'
import { Wizard } from './wizard.tsx'

interface WizardEntranceProps {
  userId: string
  /** The session as the server read it; without one, one is started. */
  current: ReceivedSession | undefined
  service: SignInService
  locale: Locale
  theme: Theme
}

/** Opens the store of the session that there is, or starts one. */
export function WizardEntrance({ userId, current, service, locale, theme }: WizardEntranceProps) {
  const [store, setStore] = useState(
    () => keptStore(userId) ?? (current && storeOf(current, createWizardClient(userId, service))),
  )
  const [failure, setFailure] = useState<Failure>()
  const [attempt, setAttempt] = useState(1)

  useEffect(() => {
    if (store === undefined) return
    keepStore(userId, store)
    return store.connect()
  }, [store, userId])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt runs it again
  useEffect(() => {
    if (store !== undefined) return
    const client = createWizardClient(userId, service)
    client
      .start({ locale, source: 'wizard' })
      .then((started) => setStore(storeOf(receivedSessionOf(started), client)))
      .catch((error: unknown) => {
        if (!OnboardingError.isInstance(error)) throw error
        if (error.code === 'unauthenticated') location.reload()
        else if (error.code === 'rate_limited') setFailure('rateLimited')
        else setFailure(error.code === 'unavailable' || error.code === 'network' ? 'unavailable' : 'unknown')
      })
  }, [store, locale, attempt])

  if (store !== undefined) return <Wizard store={store} service={service} theme={theme} />
  return (
    <WaitingRoom
      locale={locale}
      failure={failure}
      onRetry={() => {
        setFailure(undefined)
        setAttempt(attempt + 1)
      }}
    />
  )
}

const storeOf = (answer: ReceivedSession, client: OnboardingClient) =>
  new WizardStore({ answer, client, loadRules })
