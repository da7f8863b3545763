'use client'

import { useState } from 'react'
import { Button } from '#app/components/ui/button.tsx'
import type { SignInService } from '#app/sign-in/sign-in-service.ts'
import type { TestedReceiver } from '#lib/operators/test-event.ts'
import { fetchApi, toldBy } from '../frame/fetch-api.ts'
import type { WebhookWords } from '../words/webhook-words.ts'

interface SendTestProperties {
  /** The names of webhooks. */
  receivers: string[]
  words: Pick<WebhookWords, 'test' | 'failures'>
  /** Where tests are sent from. */
  address: string
  service: SignInService
}

/** Sends a test to a webhook and says how it was answered. */
export function SendTest({ receivers, words: all, address, service }: SendTestProperties) {
  const words = all.test
  const [sending, setSending] = useState<string>()
  const [told, setTold] = useState('')

  async function send(receiver: string) {
    if (sending !== undefined) return
    setSending(receiver)
    setTold('')
    const answering = fetchApi(address, service, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ receiver }),
    })
    const answer = await toldBy<TestedReceiver>(answering, words.outOfReach)
    setSending(undefined)
    setTold('problem' in answer ? answer.problem : outcomeOf(answer.data, all))
  }

  return (
    <div className="grid justify-items-start gap-2 text-sm">
      {receivers.map((receiver) => (
        <Button
          key={receiver}
          variant="secondary"
          aria-disabled={sending !== undefined || undefined}
          onClick={() => void send(receiver)}
        >
          {sending === receiver ? words.sending : `${words.send} ${receiver}`}
        </Button>
      ))}
      <output className="block empty:hidden">{told}</output>
    </div>
  )
}

const outcomeOf = (
  { receiver, failure, milliseconds }: TestedReceiver,
  { test, failures }: SendTestProperties['words'],
) =>
  failure === null
    ? `${receiver}: ${test.taken} (${milliseconds} ms).`
    : `${receiver}: ${test.failed} (${failures[failure] ?? failure}).`
