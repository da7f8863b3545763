import { PageLink } from '#app/components/page-link.tsx'
import { Badge } from '#app/components/ui/badge.tsx'
import type { Delivery } from '#lib/operators/delivery-log.ts'
import type { Formats } from '../format.ts'
import type { WebhookWords } from '../words/webhook-words.ts'

const VARIANTS = {
  waiting: 'neutral',
  failing: 'warning',
  delivered: 'accent',
  dead: 'destructive',
} as const

interface DeliveriesProperties {
  deliveries: Delivery[]
  words: WebhookWords
  formats: Formats
}

/** Deliveries a row each, with why the last attempt failed and when the next one is. */
export function Deliveries({ deliveries, words, formats }: DeliveriesProperties) {
  if (deliveries.length === 0) {
    return (
      <div className="grid gap-2 rounded-xl border border-dashed border-border p-6 text-sm">
        <h2 className="font-semibold">{words.noneTitle}</h2>
        <p className="max-w-prose text-muted-foreground">{words.noneText}</p>
      </div>
    )
  }
  return (
    <ol
      className="overflow-hidden rounded-xl border border-border bg-card text-sm"
      aria-label={words.deliveries}
    >
      {deliveries.map((delivery) => (
        <li
          key={`${delivery.id} ${delivery.receiver}`}
          className="grid gap-x-4 gap-y-1 border-t border-border px-4 py-3 first:border-t-0 md:grid-cols-[10rem_minmax(0,1fr)_minmax(0,1fr)_minmax(0,1fr)]"
        >
          <time dateTime={delivery.createdAt} className="text-muted-foreground tabular-nums">
            {formats.moment(delivery.createdAt)}
          </time>
          <p className="font-medium">
            {delivery.type}
            <code className="block text-xs font-normal text-muted-foreground">{delivery.id}</code>
          </p>
          <p>
            {delivery.receiver}
            <PageLink
              href={`/admin/sessions/${delivery.sessionId}`}
              className="block justify-self-start text-link underline underline-offset-4 hover:no-underline"
            >
              {words.session}
            </PageLink>
          </p>
          <p className="flex flex-wrap items-baseline gap-x-2">
            <Badge variant={VARIANTS[delivery.state]}>{words.states[delivery.state]}</Badge>
            <span className="text-muted-foreground">{standing(delivery, words, formats)}</span>
          </p>
        </li>
      ))}
    </ol>
  )
}

function standing(delivery: Delivery, words: WebhookWords, formats: Formats): string {
  const { state, attempts, lastFailure, createdAt, deliveredAt, nextAttemptAt } = delivery
  if (state === 'delivered' && deliveredAt !== null)
    return words.deliveredIn(formats.duration((Date.parse(deliveredAt) - Date.parse(createdAt)) / 1000))
  return [
    attempts === 0 ? '' : words.attempts(attempts),
    lastFailure === null ? '' : (words.failures[lastFailure] ?? lastFailure),
    state === 'failing' && nextAttemptAt !== null ? words.next(formats.distance(nextAttemptAt)) : '',
  ]
    .filter(Boolean)
    .join(', ')
}
