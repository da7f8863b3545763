import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { EVENT_SCHEMAS } from '#lib/openapi/event-schemas.ts'
import type { WebhookReceiver } from '#tests/support/webhook-receiver.ts'

/** Longer than a killed process keeps an event to itself. */
const DELIVERED_WITHIN_MS = 150_000

/** By session the names of its events in the order of their first arrival: what is sent again counts once. */
export function toldBySession({ received }: WebhookReceiver): Map<string, string[]> {
  const seen = new Set<string>()
  const told = new Map<string, string[]>()
  for (const { id, type, data } of received) {
    if (seen.has(id)) continue
    seen.add(id)
    const name = String(data.after ?? data.step ?? type.replace('onboarding.', ''))
    told.set(data.sessionId, [...(told.get(data.sessionId) ?? []), name])
  }
  return told
}

/** What is wrong with the form of events, and which of some texts they let out, a line each. */
export function faultsOfForm({ received }: WebhookReceiver, canaries: readonly string[]): string[] {
  return received.flatMap(({ id: _, ...event }) => {
    const schema = EVENT_SCHEMAS[event.type as keyof typeof EVENT_SCHEMAS]
    const text = JSON.stringify(event)
    return [
      ...(schema?.safeParse(event).success ? [] : [`${event.type} does not fit its schema`]),
      ...canaries
        .filter((canary) => text.includes(canary))
        .map((canary) => `${event.type} lets ${canary} out`),
    ]
  })
}

/** Waits until some receivers have got everything, by their names as a pattern; how many events are left where they do not. */
export async function untilDelivered(sql: pg.Pool, names: string): Promise<number> {
  const until = performance.now() + DELIVERED_WITHIN_MS
  for (;;) {
    const { rows } = await sql.query(
      `select count(*)::integer as n from onboarding.outbox where delivered_at is null and receiver like $1`,
      [names],
    )
    if (rows[0].n === 0 || performance.now() > until) return rows[0].n
    await sleep(100)
  }
}

/** Nobody is told of what other faults do. */
export async function forgetReceivers(sql: pg.Pool): Promise<void> {
  await sql.query('delete from onboarding.outbox; delete from onboarding.event_receivers')
}
