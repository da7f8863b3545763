'use client'

import { usePathname } from 'next/navigation.js'
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { PreferenceSwitches } from '#app/components/preference-switches.tsx'
import { SiteHeader } from '#app/components/site-header.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { WIZARD_WORDS, type WizardWords } from '#app/dictionary/wizard-words.ts'
import type { Theme } from '#app/preference-cookies.ts'
import type { SignInService } from '#app/sign-in/sign-in-service.ts'
import { allowedPlace, PLACES, type Place } from './engine/answers.ts'
import type { WizardStore } from './engine/wizard-store.ts'
import { Notice } from './notice.tsx'
import { SavedIndicator } from './saved-indicator.tsx'
import { StepNavigation } from './step-navigation.tsx'
import { CompanyStep } from './steps/company-step.tsx'
import { OrganizationStep } from './steps/organization-step.tsx'
import { WelcomeStep } from './steps/welcome-step.tsx'
import { WizardContext } from './wizard-context.ts'

// What most visits of a step do not need comes when it is needed.
const PlanPage = lazy(() => import('./plan/plan-page.tsx'))
const ConflictDialog = lazy(() => import('./conflict-dialog.tsx'))

interface WizardProps {
  store: WizardStore
  service: SignInService
  theme: Theme
}

/** The wizard: one page whose address names the step; going from step to step asks no server. */
export function Wizard({ store, service, theme }: WizardProps) {
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState)
  const { session, conflict } = state
  const words = WIZARD_WORDS[session.locale]
  const { place, goTo } = usePlace(store)
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef<string>(undefined)
  const context = useMemo(() => ({ store, words, goTo }), [store, words, goTo])

  useEffect(() => {
    document.documentElement.lang = session.locale
  }, [session.locale])

  // After a step one reads on at its heading, with the screen and with a screen reader alike.
  useEffect(() => {
    const now = `${place} ${session.status}`
    if (shown.current !== undefined && shown.current !== now) {
      window.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    shown.current = now
  }, [place, session.status])

  const text = place === 'complete' ? planHeading(session.status, words.plan) : words.headings[place]
  useEffect(() => {
    document.title = `${text.title} · Firststep`
  }, [text.title])

  async function leave() {
    const { signOut } = await import('#app/sign-in/browser-client.ts')
    await store.client.queue.flush()
    await signOut(service)
    location.assign('/sign-in')
  }

  return (
    <WizardContext value={context}>
      <SiteHeader>
        <Button variant="ghost" size="small" onClick={() => void leave()}>
          {words.signOut}
        </Button>
        <PreferenceSwitches
          locale={session.locale}
          theme={theme}
          onLocaleChange={(locale) => void store.setLocale(locale)}
        />
      </SiteHeader>
      <main className="mx-auto w-full max-w-2xl px-4 pt-4 pb-24 sm:px-6 sm:pt-10 print:max-w-none print:p-0">
        <div className="print:hidden">
          <StepNavigation place={place} />
        </div>
        <div className="mt-8 grid gap-2 print:mt-0">
          <h1
            ref={heading}
            tabIndex={-1}
            className="text-2xl font-semibold tracking-tight outline-none sm:text-3xl"
          >
            {text.title}
          </h1>
          <p className="text-muted-foreground">{text.text}</p>
          <SavedIndicator />
        </div>
        <Notice path={`/onboarding/${place}`} />
        <div className="mt-6">
          <Step key={`${place} ${session.id}`} place={place} />
        </div>
      </main>
      {conflict ? (
        <Suspense>
          <ConflictDialog conflict={conflict} />
        </Suspense>
      ) : null}
    </WizardContext>
  )
}

const planHeading = (status: string, words: WizardWords['plan']) =>
  status === 'completed'
    ? { title: words.doneTitle, text: words.doneText }
    : { title: words.title, text: words.text }

function Step({ place }: { place: Place }) {
  switch (place) {
    case 'welcome':
      return <WelcomeStep />
    case 'company':
      return <CompanyStep />
    case 'organization':
      return <OrganizationStep />
    case 'complete':
      return (
        <Suspense>
          <PlanPage />
        </Suspense>
      )
  }
}

/** The place that the address names, as far as the answers allow it, and the way to another. */
function usePlace(store: WizardStore) {
  const wanted = usePathname().split('/')[2]
  const { session } = store.getState()
  const place = allowedPlace(wanted, session, store.doneSteps())

  useEffect(() => {
    const cameTooEarly = new URLSearchParams(location.search).has('from')
    if (wanted === place && !cameTooEarly) return
    history.replaceState(null, '', `/onboarding/${place}`)
    const isLater = PLACES.some((name) => name === wanted) && session.status === 'in_progress'
    const isExplained = store.getState().notice !== undefined
    if ((cameTooEarly || isLater) && !isExplained) store.notify('incomplete')
  }, [wanted, place, session.status, store])

  const goTo = useCallback(
    (next: Place) => {
      const { notice } = store.getState()
      if (notice === 'incomplete' || notice === 'rejected') store.notify(undefined)
      history.pushState(null, '', `/onboarding/${next}`)
    },
    [store],
  )
  return { place, goTo }
}
