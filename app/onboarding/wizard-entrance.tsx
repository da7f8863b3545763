'use client'

import { type ComponentType, useEffect, useState } from 'react'
import type { Theme } from '#app/preference-cookies.ts'
import type { SignInService } from '#app/sign-in/sign-in-service.ts'
import type { OnboardingClient } from '#client/client.ts'
import { OnboardingError } from '#client/errors.ts'
import type { Flow } from '#client/types.ts'
import { keepStore, keptStore } from '#client/wizard/kept-store.ts'
import { type ReceivedSession, receivedSessionOf } from '#client/wizard/received-session.ts'
import type { WizardTexts } from '#client/wizard/texts.ts'
import { loadRules, loadTexts } from '#client/wizard/wizard-client.ts'
import { WizardStore } from '#client/wizard/wizard-store.ts'
import type { DueAnswer } from './due-answers.ts'
import { type Failure, failureOf } from './start-failure.ts'
import { WaitingRoom } from './waiting-room.tsx'
import { Wizard } from './wizard.tsx'
import { wizardClientOf } from './wizard-client.ts'

interface WizardEntranceProps {
  userId: string
  /** The session as the server read it; without one, one is started. */
  current: ReceivedSession | undefined
  texts: WizardTexts
  service: SignInService
  theme: Theme
  /** What somebody who is done still owes. */
  due: readonly DueAnswer[]
  /** The last page, where the address names it; otherwise it comes after the page. */
  lastPage: ComponentType | undefined
}

/** Opens the store of the session that there is, or starts one. */
export function WizardEntrance({
  userId,
  current,
  texts,
  service,
  theme,
  due,
  lastPage,
}: WizardEntranceProps) {
  const [store, setStore] = useState(
    () =>
      keptStore(userId) ??
      (current && storeOf(current, texts, service, wizardClientOf(userId, service, texts))),
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
    const client = wizardClientOf(userId, service, texts)
    client
      .start({ locale: texts.outline.locale, source: 'wizard' })
      .then((started) => setStore(storeOf(receivedSessionOf(started), texts, service, client)))
      .catch((error: unknown) => {
        if (!OnboardingError.isInstance(error)) throw error
        if (error.code === 'unauthenticated') location.reload()
        else setFailure(failureOf(error))
      })
  }, [store, attempt])

  if (store !== undefined)
    return (
      <Wizard
        store={store}
        service={service}
        theme={theme}
        owed={{ by: current?.session.id, due }}
        lastPage={lastPage}
      />
    )
  return (
    <WaitingRoom
      texts={texts}
      failure={failure}
      onRetry={() => {
        setFailure(undefined)
        setAttempt(attempt + 1)
      }}
    />
  )
}

const storeOf = (
  answer: ReceivedSession,
  texts: WizardTexts,
  { apiPath }: SignInService,
  client: OnboardingClient<Flow>,
) =>
  new WizardStore({
    answer,
    texts,
    client,
    loadRules,
    loadTexts: (locale, version) => loadTexts(locale, version, apiPath),
  })
