'use client'

import { useEffect } from 'react'
import { Alert } from '#app/components/ui/alert.tsx'
import type { Dictionary } from '#app/dictionary/en.ts'
import { rememberVisitor } from './entrance-memory.ts'
import type { SignInService } from './sign-in-service.ts'
import { useArrival } from './use-arrival.ts'

interface ArrivalProps {
  service: SignInService
  next: string
  words: Dictionary['signIn']
}

/** Goes on to `next` once whoever came by a link is in, and says what to do where the link is no longer good. */
export function Arrival({ service, next, words }: ArrivalProps) {
  const state = useArrival(service)

  useEffect(() => {
    if (state !== 'in') return
    rememberVisitor()
    location.replace(next)
  }, [state, next])

  if (state === 'expired' || state === 'otherBrowser')
    return <LinkRefused state={state} next={next} words={words} again="/sign-in-link" />
  return <p role="status">{words.working}</p>
}

interface LinkRefusedProps {
  state: 'expired' | 'otherBrowser'
  next: string
  words: Dictionary['signIn']
  /** The page that sends another link. */
  again: string
}

/** Says why a link let nobody in, and leads to the next one. */
export function LinkRefused({ state, next, words, again }: LinkRefusedProps) {
  return (
    <div className="grid gap-5">
      <h1 className="text-title font-semibold tracking-tight">{words.linkRefused.title}</h1>
      <Alert variant="warning" role="alert">
        {words.linkRefused[state]}
      </Alert>
      <a
        href={`${again}?next=${encodeURIComponent(next)}`}
        className="inline-flex min-h-11 items-center text-sm text-link underline underline-offset-4"
      >
        {words.linkRefused.again}
      </a>
    </div>
  )
}
