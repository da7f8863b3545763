import { type Asked, answersOf, askedOf } from './asked.ts'
import { byFlow } from './by-flow.ts'
import type { Answers } from './condition.ts'
import type { Flow } from './flow.ts'

/** The fields whose answers events tell, by step. */
export type EventFields = Record<string, readonly string[]>

const sharingFields = byFlow((flow): ReadonlyMap<string, readonly string[]> => {
  const all = flow.steps.map(({ name, fields }): [string, string[]] => [
    name,
    Object.keys(fields).filter((field) => fields[field]?.shareWith.includes('events')),
  ])
  return new Map(all.filter(([, fields]) => fields.length > 0))
})

/** The fields of some steps, of all unless they are named, that share with events and are asked with these answers. */
export function eventFieldsOf(
  flow: Flow,
  answers: Answers,
  steps?: readonly string[],
  { fields: asked }: Asked = askedOf(flow, answers),
): EventFields {
  const sharing = [...sharingFields(flow)].filter(([step]) => steps === undefined || steps.includes(step))
  return Object.fromEntries(
    sharing.map(([step, fields]) => [step, fields.filter((field) => asked[step]?.includes(field))]),
  )
}

/** Of the answers that an event of the flow has taken along, those whose fields still share with events. */
export function stillShared(flow: Flow, answers: Answers): Record<string, Record<string, unknown>> {
  const sharing = sharingFields(flow)
  return Object.fromEntries(
    Object.keys(answers).map((step) => [
      step,
      Object.fromEntries(
        Object.entries(answersOf(answers, step)).filter(([field]) => sharing.get(step)?.includes(field)),
      ),
    ]),
  )
}
