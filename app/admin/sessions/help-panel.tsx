'use client'

import { useRouter } from 'next/navigation.js'
import { useId, useRef, useState } from 'react'
import { addressInApp } from '#app/address-in-app.ts'
import { Alert } from '#app/components/ui/alert.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { Textarea } from '#app/components/ui/input.tsx'
import type { SignInService } from '#app/sign-in/sign-in-service.ts'
import { newId } from '#client/new-id.ts'
import type { ListedSession } from '#lib/operators/found-sessions.ts'
import type { Help } from '#lib/operators/session-help.ts'
import { MAX_REASON_CHARACTERS } from '#lib/service-actor.ts'
import { fetchApi, toldBy } from '../frame/fetch-api.ts'
import { Panel } from '../frame/panel.tsx'
import type { HelpWords } from '../words/help-words.ts'

type Action = Help['action']

/** What can be done for a session as it stands. */
const ACTIONS: Record<ListedSession['status'], Action[]> = {
  in_progress: ['extend', 'abandon'],
  abandoned: ['reopen'],
  expired: ['reopen'],
  completed: ['reopen'],
}

interface HelpPanelProperties {
  /** Where it is asked for. */
  address: string
  status: ListedSession['status']
  mayErase: boolean
  words: HelpWords
  service: SignInService
}

/** Does something for the person, with a reason; what cannot be undone is asked for twice. */
export function HelpPanel({ address, status, mayErase, words, service }: HelpPanelProperties) {
  const router = useRouter()
  const reason = useRef<HTMLTextAreaElement>(null)
  const opIds = useRef<Partial<Record<Action, string>>>({})
  const [problem, setProblem] = useState<string>()
  const [done, setDone] = useState<Action>()
  const [working, setWorking] = useState<Action>()
  const [isAsking, setIsAsking] = useState<boolean>()
  const [reasonId, hintId, problemId] = [useId(), useId(), useId()]

  function writtenReason(): string | undefined {
    const text = reason.current?.value.trim()
    if (text) return text
    setProblem(words.reasonMissing)
    reason.current?.focus()
    return undefined
  }

  async function act(action: Action) {
    const text = writtenReason()
    if (text === undefined || working !== undefined) return
    setProblem(undefined)
    setDone(undefined)
    setWorking(action)
    // Whether an act that got no answer was done is not known: trying again is the same act.
    opIds.current[action] ??= newId()
    const answering = fetchApi(address, service, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ action, reason: text, opId: opIds.current[action] }),
    })
    const told = await toldBy(answering, words.outOfReach)
    setWorking(undefined)
    setIsAsking(undefined)
    if ('problem' in told) return setProblem(told.problem)
    delete opIds.current[action]
    if (action === 'erase') return location.assign(addressInApp('/admin/sessions?erased=true'))
    if (reason.current) reason.current.value = ''
    setDone(action)
    router.refresh()
  }

  return (
    <Panel title={words.title} text={words.text}>
      <div className="grid gap-1 text-sm">
        <label htmlFor={reasonId} className="font-medium">
          {words.reason}
        </label>
        <p id={hintId} className="text-muted-foreground">
          {words.reasonHint}
        </p>
        <Textarea
          ref={reason}
          id={reasonId}
          maxLength={MAX_REASON_CHARACTERS}
          rows={2}
          className="min-h-16"
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={problem === undefined ? hintId : problemId}
        />
        <p id={problemId} role="alert" className="text-destructive empty:hidden">
          {problem}
        </p>
      </div>
      <div className="grid gap-2">
        {ACTIONS[status].map((action) => (
          <Button
            key={action}
            variant="secondary"
            aria-disabled={working !== undefined || undefined}
            onClick={() => void act(action)}
          >
            {working === action ? words.working : words.actions[action]}
          </Button>
        ))}
        {status === 'completed' && <p className="text-sm text-muted-foreground">{words.completedNote}</p>}
        {mayErase && !isAsking && (
          <Button
            variant={null}
            className="text-destructive hover:bg-muted"
            // Whoever thought better of it goes on from here.
            autoFocus={isAsking === false}
            onClick={() => writtenReason() !== undefined && setIsAsking(true)}
          >
            {words.actions.erase}…
          </Button>
        )}
        {isAsking && (
          <fieldset className="grid gap-2 rounded-lg bg-destructive-surface p-3 text-sm text-destructive">
            <legend className="sr-only">{words.actions.erase}</legend>
            <p>{words.eraseQuestion}</p>
            <Button autoFocus variant="destructive" onClick={() => void act('erase')}>
              {working === 'erase' ? words.working : words.eraseConfirm}
            </Button>
            <Button variant="ghost" onClick={() => setIsAsking(false)}>
              {words.cancel}
            </Button>
          </fieldset>
        )}
      </div>
      <output className="block empty:hidden">
        {done !== undefined && <Alert>{words.done[done]}</Alert>}
      </output>
    </Panel>
  )
}
