import { z } from 'zod'
import { askedOf } from './asked.ts'
import type { Answers } from './condition.ts'
import { type Flow, findField } from './flow.ts'
import { unfinishedFields } from './judge.ts'

/** A required field that is asked and not validly answered. */
export interface LackingField {
  step: string
  field: string
  /** When people who are done must give it: `now`, or so many days after, as `14d`. */
  due?: string
}

/** One of them, and since when it is asked of somebody who is done. */
export interface Requirement extends LackingField {
  since: Date
}

/** The required fields that are asked with these answers and not validly answered, in their order. */
export function lackingFields(flow: Flow, answers: Answers): LackingField[] {
  const asked = askedOf(flow, answers)
  return asked.path.flatMap((step) => {
    const named = new Set(unfinishedFields(flow, step, answers, asked))
    return (asked.fields[step] ?? []).flatMap((name): LackingField[] => {
      const field = findField(flow, step, name)
      if (field === undefined || !field.required || !named.has(name)) return []
      return [{ step, field: name, ...(field.due === undefined ? {} : { due: field.due }) }]
    })
  })
}

const at = { step: z.string().max(64), field: z.string().max(64) }
const sinceSchema = z.strictObject({ ...at, since: z.iso.datetime() })
const dueSchema = z.strictObject({ ...at, dueAt: z.iso.datetime() })
/** All fields of the largest flow: sixty in each of forty steps. */
export const MOST_FIELDS = 2_400

/** What somebody who is done has still to answer. */
export const requirementsSchema = z.strictObject({
  status: z.enum(['none', 'due', 'past_due']),
  /** Asked, and never in the way. */
  currentlyDue: z.array(sinceSchema).max(MOST_FIELDS),
  eventuallyDue: z.array(dueSchema).max(MOST_FIELDS),
  pastDue: z.array(dueSchema).max(MOST_FIELDS),
  /** The first instant from which something is past due. */
  deadline: z.iso.datetime().optional(),
})
export type Requirements = z.infer<typeof requirementsSchema>

const DAY_MS = 86_400_000

/** When a requirement is past due; undefined of one that never is. */
function dueAt({ due, since }: Requirement): Date | undefined {
  if (due === undefined) return undefined
  return due === 'now' ? since : new Date(since.getTime() + Number.parseInt(due, 10) * DAY_MS)
}

/** The first instant from which one of them is past due; undefined where none ever is. */
export function deadlineOf(requirements: readonly Requirement[]): Date | undefined {
  const instants = requirements.flatMap((one) => dueAt(one)?.getTime() ?? [])
  return instants.length === 0 ? undefined : new Date(Math.min(...instants))
}

/** The requirements as they stand at an instant, each in one list. */
export function requirementsAt(requirements: readonly Requirement[], now: Date): Requirements {
  const dated = requirements.map((one) => ({ ...one, at: dueAt(one) }))
  const due = dated.flatMap(({ step, field, at }) => (at === undefined ? [] : [{ step, field, at }]))
  const dueList = (isPast: boolean) =>
    due
      .filter(({ at }) => at <= now === isPast)
      .map(({ step, field, at }) => ({ step, field, dueAt: at.toISOString() }))
  const pastDue = dueList(true)
  const deadline = deadlineOf(requirements)
  return {
    status: pastDue.length > 0 ? 'past_due' : requirements.length > 0 ? 'due' : 'none',
    currentlyDue: dated
      .filter(({ at }) => at === undefined)
      .map(({ step, field, since }) => ({ step, field, since: since.toISOString() })),
    eventuallyDue: dueList(false),
    pastDue,
    ...(deadline === undefined ? {} : { deadline: deadline.toISOString() }),
  }
}
