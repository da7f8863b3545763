import { type BoundAnswers, boundAnswers, readBoundAnswers } from '../advisor/bound-answers.ts'
import { askedOf } from '../flow/asked.ts'
import { canonicalJson } from '../flow/canonical-json.ts'
import { splitPath } from '../flow/condition.ts'
import { type EventFields, eventFieldsOf } from '../flow/event-fields.ts'
import type { Flow } from '../flow/flow.ts'
import { judgeStep } from '../flow/judge.ts'
import { labelsOf, type SessionLabels } from '../flow/session-labels.ts'
import type { FieldEncryption } from '../sealing/field-encryption.ts'
import type { AllAnswers } from '../sealing/sealed-answers.ts'

export type AdviceDigests = Record<string, string | null>

/** What judging takes beside the answers. */
export interface JudgingParts {
  encryption: FieldEncryption
  flow: Flow
}

/** All that is kept beside the answers of a session, judged anew. */
export interface JudgedAnswers {
  path: readonly string[]
  completedSteps: string[]
  currentStep: number
  labels: SessionLabels
  eventFields: EventFields
  adviceDigests: AdviceDigests
}

/** Judges all answers of a session, as where it begins with some or comes to another version of its flow. */
export function judgeAnswers(
  { encryption, flow }: JudgingParts,
  sessionId: string,
  { answers, completedSteps }: { answers: AllAnswers; completedSteps: readonly string[] },
): JudgedAnswers {
  const { path } = askedOf(flow, answers)
  const done = flow.steps
    .map(({ name }) => name)
    .filter(
      (name) =>
        completedSteps.includes(name) &&
        (!path.includes(name) || judgeStep(flow, name, answers).length === 0),
    )
  const open = path.findIndex((name) => !done.includes(name))
  const names = flow.steps.map(({ name }) => name)
  const digests = adviceDigests({ encryption, flow }, sessionId, answers, names)
  return {
    path,
    completedSteps: done,
    currentStep: 1 + (open === -1 ? path.length : open),
    labels: labelsOf(flow, answers),
    eventFields: eventFieldsOf(flow, answers),
    adviceDigests: Object.fromEntries(Object.entries(digests).filter(([, digest]) => digest !== null)),
  }
}

/** The keyed digests of what advice reads of steps; null where that is nothing. */
export function adviceDigests(
  { encryption, flow }: JudgingParts,
  sessionId: string,
  answers: AllAnswers,
  steps: readonly string[],
): AdviceDigests {
  const facts = boundAnswers(flow, answers)
  return Object.fromEntries(
    steps.map((step) => {
      const read = Object.fromEntries(
        Object.entries(facts).filter(
          ([fact]) => splitPath(flow.bind?.[fact as keyof BoundAnswers] ?? '.')[0] === step,
        ),
      )
      if (Object.keys(read).length === 0) return [step, null]
      const { organization, ...others } = readBoundAnswers(read)
      // Of departments their names alone are read.
      const departments = organization?.departments?.map(({ name }) => name)
      const advised = canonicalJson({ ...others, organization: { ...organization, departments } })
      return [step, encryption.digests(`advice:${sessionId}:${step}:${advised}`)[0] ?? null]
    }),
  )
}
