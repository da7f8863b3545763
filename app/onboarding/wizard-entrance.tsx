'use client'

import { useEffect, useState } from 'react'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { DICTIONARIES } from '#app/dictionary/dictionaries.ts'
import type { Theme } from '#app/preference-cookies.ts'
import type { SignInService } from '#app/sign-in/sign-in-service.ts'
import { OnboardingError } from '#client/errors.ts'
import type { Locale } from '#lib/flow/steps.ts'
import { api, type SessionAnswer } from './engine/api.ts'
import { Outbox } from './engine/outbox.ts'
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
  const [answer, setAnswer] = useState(current)
  const [failure, setFailure] = useState<'unavailable' | 'rateLimited' | 'unknown'>()
  const [attempt, setAttempt] = useState(1)
  const words = DICTIONARIES[locale].wizard

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt runs it again
  useEffect(() => {
    if (answer !== undefined) return
    api
      .start({ locale, opId: crypto.randomUUID() })
      .then(setAnswer)
      .catch((error: unknown) => {
        if (!(error instanceof OnboardingError)) throw error
        if (error.code === 'unauthenticated') location.reload()
        else if (error.code === 'rate_limited') setFailure('rateLimited')
        else setFailure(error.code === 'unavailable' || error.code === 'network' ? 'unavailable' : 'unknown')
      })
  }, [answer, locale, attempt])

  if (answer !== undefined)
    return <WizardOf answer={answer} userId={userId} service={service} theme={theme} />
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

const loadRules = () =>
  import('./engine/rules.ts').catch((cause: unknown) => {
    throw new OnboardingError({ code: 'network' }, { cause })
  })

type WizardOfProps = Pick<WizardEntranceProps, 'userId' | 'service' | 'theme'> & { answer: SessionAnswer }

function WizardOf({ answer, userId, service, theme }: WizardOfProps) {
  const [store] = useState(
    () =>
      new WizardStore({
        answer,
        api,
        outbox: new Outbox(userId),
        loadRules,
        renewSignIn: async () => (await import('#app/sign-in/browser-client.ts')).renewSignIn(service),
      }),
  )
  useEffect(() => store.connect(), [store])
  return <Wizard store={store} service={service} theme={theme} />
}
