'use client'

import { usePathname } from 'next/navigation.js'
import {
  type ComponentType,
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react'
import { addressInApp } from '#app/address-in-app.ts'
import type { Theme } from '#app/preference-cookies.ts'
import type { SignInService } from '#app/sign-in/sign-in-service.ts'
import { allowedPlace, LAST_PLACE, openPlace, placesOf } from '#client/wizard/places.ts'
import { sayIn } from '#client/wizard/texts.ts'
import { WizardContext } from '#client/wizard/wizard-context.ts'
import type { WizardStore } from '#client/wizard/wizard-store.ts'
import { DueNotice, type OwedAnswers } from './due-notice.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { lastHeading } from './last-heading.ts'
import { FailedPage, LatePage } from './late-page.tsx'
import { fetchedUntilThere, whenIdle } from './late-parts.ts'
import { Notice } from './notice.tsx'
import { StepNavigation } from './step-navigation.tsx'
import { StepPage } from './step-page.tsx'
import { WizardFooter } from './wizard-footer.tsx'
import { WizardHeader } from './wizard-header.tsx'

// What most visits of a step do not need comes after it.
const loadLastPage = () => import('./last-page.tsx')
const loadConflictDialog = () => import('./conflict-dialog.tsx')
const LateLastPage = lazy(() => fetchedUntilThere(loadLastPage))
const ConflictDialog = lazy(() => fetchedUntilThere(loadConflictDialog))

interface WizardProps {
  store: WizardStore
  service: SignInService
  theme: Theme
  owed: OwedAnswers
  /** The last page, for who has come to it first; else it is fetched once nothing else is. */
  lastPage: ComponentType | undefined
}

/** The wizard: one page whose address names the step; going from step to step asks no server. */
export function Wizard({ store, service, theme, owed, lastPage: LastPage = LateLastPage }: WizardProps) {
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState)
  const { session, conflict, texts } = state
  const { locale, dir, brand, steps } = texts.outline
  const say = useMemo(() => sayIn(texts), [texts])
  const { place, goTo, placeAfter } = usePlace(store)
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef<string>(undefined)
  const context = useMemo(() => ({ store, goTo, placeAfter }), [store, goTo, placeAfter])
  const step = steps.find(({ name }) => name === place)
  const shownAs = `${place} ${session.id} ${texts.outline.version}`

  useEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dir = dir
  }, [locale, dir])

  useEffect(() => {
    whenIdle(() => {
      for (const load of [store.loadRules, loadLastPage, loadConflictDialog])
        void fetchedUntilThere<unknown>(load)
    })
  }, [store])

  // After a step one reads on at its heading, with the screen and with a screen reader alike.
  useEffect(() => {
    const now = `${place} ${session.status}`
    const isToField = location.hash.length > 1
    if (shown.current !== undefined && shown.current !== now && !isToField) {
      window.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    shown.current = now
  }, [place, session.status])

  const text =
    step === undefined
      ? lastHeading(session.status, texts.outline.hasAdvice, say)
      : { title: step.title, introduction: step.introduction }
  useEffect(() => {
    document.title = `${text.title} · ${brand?.name ?? 'Firststep'}`
  }, [text.title, brand])

  return (
    <WizardContext value={context}>
      <div lang={locale} dir={dir} className="flex min-h-dvh flex-col pb-20 print:pb-0">
        <WizardHeader service={service} theme={theme} />
        <main className="mx-auto w-full max-w-2xl grow px-4 pt-4 pb-10 sm:px-6 sm:pt-10 print:max-w-none print:p-0">
          <div className="print:hidden">
            <StepNavigation place={place} />
          </div>
          <div className="mt-4 grid gap-2 sm:mt-8 print:mt-0">
            <h1
              ref={heading}
              tabIndex={-1}
              className="text-title font-semibold tracking-tight outline-none sm:text-3xl"
            >
              {text.title}
            </h1>
            {text.introduction === '' ? null : <p className="text-muted-foreground">{text.introduction}</p>}
          </div>
          <Notice path={`/onboarding/${place}`} />
          <DueNotice owed={owed} />
          <div className="mt-6">
            <ErrorBoundary key={shownAs} fallback={(tryAgain) => <FailedPage onTryAgain={tryAgain} />}>
              {step === undefined ? (
                <Suspense fallback={<LatePage />}>
                  <LastPage />
                </Suspense>
              ) : (
                <StepPage step={step} />
              )}
            </ErrorBoundary>
          </div>
        </main>
        <WizardFooter />
      </div>
      {conflict ? (
        <ErrorBoundary fallback={() => null}>
          <Suspense>
            <ConflictDialog conflict={conflict} />
          </Suspense>
        </ErrorBoundary>
      ) : null}
    </WizardContext>
  )
}

/** The place that the address names, as far as the answers allow it, and the way to others. */
function usePlace(store: WizardStore) {
  const wanted = usePathname().split('/')[2]
  const { session, path } = store.getState()
  const place = allowedPlace(wanted, session, path, store.doneSteps())
  const isReturning = useRef(false)
  /** The step that one came to in order to finish it, not to look at it again. */
  const openStep = useRef<string>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: as it was when one came to the place
  useEffect(() => {
    openStep.current = store.doneSteps().includes(place) ? undefined : place
  }, [place, session.id])

  useEffect(() => {
    const cameTooEarly = new URLSearchParams(location.search).has('from')
    if (wanted === place && !cameTooEarly) return
    history.replaceState(null, '', addressInApp(`/onboarding/${place}`))
    const isLater =
      wanted !== undefined && placesOf(path).includes(wanted) && session.status === 'in_progress'
    const { notice } = store.getState()
    if (notice === 'flowChanged' && wanted !== undefined) store.notify('flowMoved')
    if ((cameTooEarly || isLater) && notice === undefined) store.notify('incomplete')
  }, [wanted, place, path, session.status, store])

  const goTo = useCallback(
    (next: string, toChange?: { field: string }) => {
      const { notice } = store.getState()
      if (notice === 'incomplete' || notice === 'rejected' || notice === 'noConnection')
        store.notify(undefined)
      isReturning.current = toChange !== undefined
      const hash = toChange === undefined ? '' : `#${toChange.field}`
      history.pushState(null, '', addressInApp(`/onboarding/${next}${hash}`))
    },
    [store],
  )

  const placeAfter = useCallback(
    (step: string) => {
      const { path: now } = store.getState()
      // Nobody is led through what is done already.
      if (isReturning.current || openStep.current === step) return openPlace(now, store.doneSteps())
      const places = placesOf(now)
      return places[places.indexOf(step) + 1] ?? LAST_PLACE
    },
    [store],
  )
  return { place, goTo, placeAfter }
}
