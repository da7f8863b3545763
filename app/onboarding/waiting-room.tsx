'use client'

import { type ReactNode, useEffect } from 'react'
import { SiteHeader } from '#app/components/site-header.tsx'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { sayIn, type WizardTexts } from '#client/wizard/texts.ts'
import type { Failure } from './start-failure.ts'

interface WaitingRoomProps {
  texts: WizardTexts
  failure: Failure | undefined
  onRetry: () => void
  children?: ReactNode
}

/** What passes by itself is tried again by itself. */
const TRY_AGAIN_MS = 5_000

/** What stands in the wizard's place before it can open: that it is coming, or why not, with the way on. */
export function WaitingRoom({ texts, failure, onRetry, children }: WaitingRoomProps) {
  const say = sayIn(texts)
  useEffect(() => {
    if (failure === undefined || failure === 'unknown') return
    const timer = setTimeout(onRetry, TRY_AGAIN_MS)
    return () => clearTimeout(timer)
  }, [failure, onRetry])
  return (
    <>
      <SiteHeader brand={texts.outline.brand} />
      <main className="mx-auto grid max-w-2xl gap-4 px-4 py-8 sm:px-6">
        <h1 className="text-muted-foreground">{say('loading')}</h1>
        {failure ? (
          <Alert variant="warning" role="alert">
            <span className="grow basis-60">{say(failure)}</span>
            <Button size="small" variant="secondary" onClick={onRetry}>
              {say('tryNow')}
            </Button>
          </Alert>
        ) : null}
        {children}
      </main>
    </>
  )
}
