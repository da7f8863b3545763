'use client'

import { useEffect, useState } from 'react'
import type { Theme } from '#app/preference-cookies.ts'
import type { SignInService } from '#app/sign-in/sign-in-service.ts'
import type { OnboardingClient } from '#client/client.ts'
import { OnboardingError } from '#client/errors.ts'
import type { Locale } from '#lib/flow/steps.ts'
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

/** Makes the store of the session that there is, or starts one. */
export function WizardEntrance({ userId, current, service, locale, theme }: WizardEntranceProps) {
  const [client] = useState(() => createWizardClient(userId, service))
  const [answer, setAnswer] = useState(current)
  const [failure, setFailure] = useState<Failure>()
  const [attempt, setAttempt] = useState(1)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt runs it again
  useEffect(() => {
    if (answer !== undefined) return
    client
      .start({ locale, source: 'wizard' })
      .then((started) => setAnswer(receivedSessionOf(started)))
      .catch((error: unknown) => {
        if (!OnboardingError.isInstance(error)) throw error
        if (error.code === 'unauthenticated') location.reload()
        else if (error.code === 'rate_limited') setFailure('rateLimited')
        else setFailure(error.code === 'unavailable' || error.code === 'network' ? 'unavailable' : 'unknown')
      })
  }, [answer, locale, attempt])

  if (answer !== undefined)
    return <WizardOf answer={answer} client={client} service={service} theme={theme} />
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

type WizardOfProps = Pick<WizardEntranceProps, 'service' | 'theme'> & {
  answer: ReceivedSession
  client: OnboardingClient
}

function WizardOf({ answer, client, service, theme }: WizardOfProps) {
  const [store] = useState(() => new WizardStore({ answer, client, loadRules }))
  useEffect(() => store.connect(), [store])
  return <Wizard store={store} service={service} theme={theme} />
}
