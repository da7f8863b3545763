import type { TimelineRow } from '#lib/db/statements/operated-sessions.ts'
import type { Formats } from '../format.ts'
import type { Names } from '../names.ts'
import type { TimelineWords } from '../words/timeline-words.ts'

interface ToldRow {
  title: string
  /** Behind it, in smaller letters; empty where there is no more to say. */
  more: string
}

type Details = TimelineRow['details']
type Named = Pick<Names, 'step' | 'field'>

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

/** Tells a row of a timeline in words. */
export function toldRow(row: TimelineRow, names: Named, words: TimelineWords, formats: Formats): ToldRow {
  const { kind, what, details } = row
  switch (kind) {
    case 'edit':
      return { title: toldEdit(what, details, names, words), more: '' }
    case 'refused':
      return { title: words.refused(words.refusals[what] ?? what), more: '' }
    case 'ai':
      return {
        title: words.ai(
          words.tasks[textOf(details.for)] ?? textOf(details.for),
          words.outcomes[what] ?? what,
        ),
        more: aiFacts(details, formats),
      }
    case 'event':
      return {
        title: words.event(what),
        more: delivery(details, words.deliveries),
      }
  }
}

function toldEdit(what: string, details: Details, names: Named, words: TimelineWords): string {
  const step = textOf(details.step)
  if (what !== 'saved' || step === '') return words.edits[what] ?? what
  const fields = Array.isArray(details.fields) ? details.fields.map(textOf) : []
  return words.savedStep(names.step(step), fields.map((field) => names.field(step, field)).join(', '))
}

function aiFacts({ model, latencyMs, costUsd }: Details, formats: Formats): string {
  const [took, cost] = [numberOf(latencyMs), numberOf(costUsd)]
  return [
    textOf(model),
    took === undefined ? '' : formats.duration(took / 1000),
    cost === undefined || cost === 0 ? '' : formats.money(cost),
  ]
    .filter(Boolean)
    .join(', ')
}

function delivery(
  { receiver, deliveredAt, deadAt, failure, attempts }: Details,
  words: TimelineWords['deliveries'],
): string {
  return [textOf(receiver), deliveryState({ deliveredAt, deadAt, failure, attempts }, words)]
    .filter(Boolean)
    .join(': ')
}

function deliveryState(
  { deliveredAt, deadAt, failure, attempts }: Details,
  words: TimelineWords['deliveries'],
): string {
  if (textOf(deliveredAt) !== '') return words.delivered
  const why = textOf(failure)
  const state =
    textOf(deadAt) !== '' ? words.dead : why === '' ? words.waiting : words.failing(numberOf(attempts) ?? 1)
  return why === '' ? state : `${state} (${words.failures[why] ?? why})`
}
