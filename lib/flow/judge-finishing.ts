import type { Asked } from './asked.ts'
import { type Answers, fieldsIn } from './condition.ts'
import { type Flow, type FlowStep, findStep } from './flow.ts'
import { judgeStep, notAsked, type Patch } from './judge.ts'
import { type Problem, reported } from './problems.ts'

interface Finishing {
  step: string
  /** The fields that can be read, as `readPatch` gives them. */
  patch: Patch
  /** What is wrong with the others. */
  faults?: readonly Problem[]
  /** All answers with the patch in them, and what is asked with these. */
  answers: Answers
  asked: Asked
}

/**
 * Everything that keeps a save from finishing its step, whatever finds it, each once and in the order of the fields.
 * What is not asked is said to be that alone. A field that is asked or not by one that cannot be read is judged by its
 * own value: nobody knows yet whether it is asked.
 */
export function judgeFinishing(
  flow: Flow,
  { step: name, patch, faults = [], answers, asked }: Finishing,
): Problem[] {
  const step = findStep(flow, name)
  const askedHere = asked.fields[name]
  if (step === undefined || askedHere === undefined) return judgeStep(flow, name, answers, asked)
  const faulty = new Set(faults.map(({ path }) => String(path[0])))
  const open = openedBy(step, faulty)
  const sent = { ...patch, ...Object.fromEntries([...faulty].map((field) => [field, true])) }
  const isSent = (field: string) => Object.hasOwn(sent, field) && sent[field] !== null
  const judged = Object.keys(step.fields).filter(
    (field) => !faulty.has(field) && (open.has(field) ? isSent(field) : askedHere.includes(field)),
  )
  // Names that are no fields are said to be unknown, not unasked.
  const names = Object.keys(sent).filter((field) => Object.hasOwn(step.fields, field))
  const unasked = notAsked(
    flow,
    name,
    Object.fromEntries(names.map((field) => [field, sent[field]])),
    answers,
    {
      ...asked,
      fields: { ...asked.fields, [name]: [...askedHere, ...open] },
    },
  )
  const isUnasked = new Set(unasked.map(({ path }) => path[0]))
  return inOrderOfFields(step, [
    ...faults.filter(({ path }) => !isUnasked.has(path[0] ?? '')),
    ...unasked,
    ...judgeStep(flow, name, answers, { ...asked, fields: { ...asked.fields, [name]: judged } }),
  ])
}

/** The fields of a step that are asked or not by the answers to some of it, themselves or through others. */
function openedBy({ name, judgedInOrder, fieldsWhen }: FlowStep, deciding: ReadonlySet<string>): Set<string> {
  const open = new Set<string>()
  for (const field of judgedInOrder) {
    const when = fieldsWhen[field]
    const named = when === undefined ? [] : fieldsIn(when)
    const isOpen = [...deciding, ...open].some((one) => named.includes(`${name}.${one}`))
    if (isOpen) open.add(field)
  }
  return open
}

/** The problems of a step in the order of its fields, each once; names that are no fields come last. */
export function inOrderOfFields(
  { fields }: Pick<FlowStep, 'fields'>,
  problems: readonly Problem[],
): Problem[] {
  const names = Object.keys(fields)
  const placeOf = ({ path: [field] }: Problem) => {
    if (field === undefined) return -1
    const place = names.indexOf(String(field))
    return place === -1 ? names.length : place
  }
  return reported([...problems].sort((one, other) => placeOf(one) - placeOf(other)))
}

/** The fields of a patch that can be read: without those that something was found wrong with. */
export function readable(patch: Patch, faults: readonly Problem[]): Record<string, unknown> {
  const faulty = new Set(faults.map(({ path }) => path[0]))
  return Object.fromEntries(Object.entries(patch).filter(([field]) => !faulty.has(field)))
}
