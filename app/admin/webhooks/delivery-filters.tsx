import { PageLink } from '#app/components/page-link.tsx'
import { Button } from '#app/components/ui/button.tsx'
import { Select } from '#app/components/ui/input.tsx'
import type { Receiver } from '#lib/operators/delivery-log.ts'
import { LabelledControl } from '../labelled-control.tsx'
import type { WebhookWords } from '../words/webhook-words.ts'

const STATES = ['waiting', 'failing', 'delivered', 'dead'] as const

interface DeliveryFiltersProperties {
  filters: Readonly<Record<string, string | undefined>>
  receivers: Receiver[]
  words: WebhookWords
}

/** Which deliveries are listed: to whom, and how they stand. */
export function DeliveryFilters({ filters, receivers, words }: DeliveryFiltersProperties) {
  return (
    <form method="get" className="flex flex-wrap items-end gap-2">
      <LabelledControl id="receiver" label={words.receiver} className="min-w-40 flex-1 sm:max-w-xs">
        <Select id="receiver" name="receiver" defaultValue={filters.receiver ?? ''}>
          <option value="">{words.any}</option>
          {receivers.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </LabelledControl>
      <LabelledControl id="state" label={words.state} className="min-w-32 flex-1 sm:max-w-xs">
        <Select id="state" name="state" defaultValue={filters.state ?? ''}>
          <option value="">{words.any}</option>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {words.states[state]}
            </option>
          ))}
        </Select>
      </LabelledControl>
      <Button type="submit" variant="secondary">
        {words.show}
      </Button>
      {Object.values(filters).some(Boolean) && (
        <Button asChild variant="ghost">
          <PageLink href="/admin/webhooks">{words.clear}</PageLink>
        </Button>
      )}
    </form>
  )
}
