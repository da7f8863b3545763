import type { ReactNode } from 'react'
import type { Receiver } from '#lib/operators/delivery-log.ts'
import type { Formats } from '../format.ts'
import { Panel, Table } from '../frame/panel.tsx'
import type { WebhookWords } from '../words/webhook-words.ts'
import { ReadWebhooks } from './read-webhooks.tsx'

interface ReceiversProperties {
  receivers: Receiver[]
  words: WebhookWords
  formats: Formats
  /** What can be done with them. */
  children: ReactNode
}

/** Who receives, and what each has not got; without any, how to name one. */
export function Receivers({ receivers, words, formats, children }: ReceiversProperties) {
  if (receivers.length === 0) {
    return (
      <Panel title={words.noReceivers} text={words.noReceiversText}>
        <ReadWebhooks text={words.read} />
      </Panel>
    )
  }
  return (
    <Panel title={words.receivers}>
      <Table
        label={words.receivers}
        rows={receivers}
        empty={words.noReceivers}
        columns={[
          { title: words.receiver, value: ({ name }) => name, isText: true },
          { title: words.undelivered, value: ({ undelivered }) => formats.count(undelivered) },
          { title: words.dead, value: ({ dead }) => formats.count(dead) },
          { title: words.lastSeen, value: ({ seenAt }) => formats.distance(seenAt), isText: true },
          {
            title: words.events,
            value: ({ events }) => events?.join(', ') ?? words.everything,
            isText: true,
          },
        ]}
      />
      {children}
    </Panel>
  )
}
