'use client'

import { useCallback, useEffect, useState } from 'react'
import { addressInApp } from '#app/address-in-app.ts'
import { SiteHeader } from '#app/components/site-header.tsx'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import type { SignInService } from '#app/sign-in/sign-in-service.ts'
import { OnboardingError } from '#client/errors.ts'
import { receivedSessionOf } from '#client/wizard/received-session.ts'
import { sayIn, type WizardTexts } from '#client/wizard/texts.ts'
import type { DueAnswer } from '../due-answers.ts'
import { DueList } from '../due-list.tsx'
import { type Failure, failureOf } from '../start-failure.ts'
import { WaitingRoom } from '../waiting-room.tsx'
import { wizardClientOf } from '../wizard-client.ts'

interface UpdateEntranceProps {
  userId: string
  texts: WizardTexts
  service: SignInService
  due: readonly DueAnswer[]
}

/** Opens the answers to be changed: at once, or where something is due when its person has read what. */
export function UpdateEntrance({ userId, texts, service, due }: UpdateEntranceProps) {
  const [failure, setFailure] = useState<Failure>()
  const [isOpening, setIsOpening] = useState(false)
  const isSomethingDue = due.length > 0

  const open = useCallback(async () => {
    setFailure(undefined)
    setIsOpening(true)
    try {
      const client = wizardClientOf(userId, service, texts)
      const answer = await client.start({ locale: texts.outline.locale, update: true, source: 'wizard' })
      const [first] = receivedSessionOf(answer).session.path
      // A step with something due is open, and the wizard leads to it.
      location.assign(
        addressInApp(isSomethingDue || first === undefined ? '/onboarding' : `/onboarding/${first}`),
      )
    } catch (error) {
      if (!OnboardingError.isInstance(error)) throw error
      if (error.code === 'unauthenticated') return location.reload()
      setFailure(failureOf(error))
      setIsOpening(false)
    }
  }, [userId, service, texts, isSomethingDue])

  useEffect(() => {
    if (!isSomethingDue) void open()
  }, [isSomethingDue, open])

  if (!isSomethingDue) return <WaitingRoom texts={texts} failure={failure} onRetry={open} />
  const say = sayIn(texts)
  const { brand, returnUrl, locale, dir } = texts.outline
  return (
    <div lang={locale} dir={dir}>
      <SiteHeader brand={brand} />
      <main className="mx-auto grid w-full max-w-2xl gap-6 px-4 pt-6 pb-24 sm:px-6 sm:pt-12">
        <div className="grid gap-2">
          <h1 className="text-title font-semibold tracking-tight sm:text-3xl">
            {say('dueTitle', { count: due.length })}
          </h1>
          <p className="text-muted-foreground">{say('dueText', { count: due.length })}</p>
        </div>
        <DueList due={due} texts={texts} />
        {failure ? (
          <Alert variant="warning" role="alert">
            {say(failure)}
          </Alert>
        ) : null}
        <div className="flex flex-wrap items-center gap-3">
          <Button size="large" aria-disabled={isOpening || undefined} onClick={() => void open()}>
            {say(isOpening ? 'working' : 'dueAnswer')}
          </Button>
          {due.some(({ isPast }) => isPast) ? null : (
            <Button asChild variant="ghost" size="large">
              <a href={returnUrl ?? addressInApp('/onboarding')}>{say('dueLater')}</a>
            </Button>
          )}
        </div>
      </main>
    </div>
  )
}
