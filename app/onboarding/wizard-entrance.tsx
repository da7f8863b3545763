'use client'

import { useEffect, useState } from 'react'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { WIZARD_WORDS } from '#app/dictionary/wizard-words.ts'
import type { Theme } from '#app/preference-cookies.ts'
import type { SignInService } from '#app/sign-in/sign-in-service.ts'
import type { OnboardingClient } from '#client/client.ts'
import { OnboardingError } from '#client/errors.ts'
import type { Locale } from '#lib/flow/steps.ts'
import { type SessionAnswer, sessionAnswerOf } from './engine/session-answer.ts'
import { createWizardClient, loadRules } from './engine/wizard-client.ts'
import { WizardStore } from './engine/wizard-store.ts'
import { Wizard } from './wizard.tsx'

interface WizardEntranceProps {
  userId: string
  /** The session as the server read it; without one, one is started. */
  current: SessionAnswer | undefined
  service: SignInService
  locale: Locale
  theme: Theme
}

/** Makes the store of the session that there is, or starts one. */
export function WizardEntrance({ userId, current, service, locale, theme }: WizardEntranceProps) {
  const [client] = useState(() => createWizardClient(userId, service))
  const [answer, setAnswer] = useState(current)
  const [failure, setFailure] = useState<'unavailable' | 'rateLimited' | 'unknown'>()
  const [attempt, setAttempt] = useState(1)
  const words = WIZARD_WORDS[locale]

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt runs it again
  useEffect(() => {
    if (answer !== undefined) return
    client
      .start({ locale, source: 'wizard' })
      .then((started) => setAnswer(sessionAnswerOf(started)))
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
    <main className="mx-auto grid max-w-2xl gap-4 px-4 py-24">
      <h1 className="text-muted-foreground">{words.loading}</h1>
      {failure ? (
        <Alert variant="warning" role="alert">
          <span className="grow basis-60">{words.notices[failure].text}</span>
          <Button
            size="small"
            variant="secondary"
            onClick={() => {
              setFailure(undefined)
              setAttempt(attempt + 1)
            }}
          >
            {words.notices.unavailable.action}
          </Button>
        </Alert>
      ) : null}
    </main>
  )
}

type WizardOfProps = Pick<WizardEntranceProps, 'service' | 'theme'> & {
  answer: SessionAnswer
  client: OnboardingClient
}

function WizardOf({ answer, client, service, theme }: WizardOfProps) {
  const [store] = useState(() => new WizardStore({ answer, client, loadRules }))
  useEffect(() => store.connect(), [store])
  return <Wizard store={store} service={service} theme={theme} />
}
