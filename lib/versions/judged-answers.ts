import { type BoundAnswers, boundAnswers, readBoundAnswers, readForDigest } from '../advisor/bound-answers.ts'
import type { AdviceFact } from '../flow/advice-binding.ts'
import { askedOf } from '../flow/asked.ts'
import { canonicalJson } from '../flow/canonical-json.ts'
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
  return {
    path,
    completedSteps: done,
    currentStep: 1 + (open === -1 ? path.length : open),
    labels: labelsOf(flow, answers),
    eventFields: eventFieldsOf(flow, answers),
    adviceDigests: adviceDigests({ encryption, flow }, sessionId, boundAnswers(flow, answers)),
  }
}

/** What advice reads of an answer; undefined where that is nothing. */
function readOf(fact: AdviceFact, value: unknown): string | undefined {
  if (value === undefined) return undefined
  const read = canonicalJson(readForDigest({ [fact]: value }))
  return read === NOTHING_READ ? undefined : read
}

const NOTHING_READ = canonicalJson(readBoundAnswers({}))

/** Whether advice reads the same of two answers to a fact. */
export const isReadAlike = (fact: AdviceFact, before: unknown, after: unknown): boolean =>
  before === after || readOf(fact, before) === readOf(fact, after)

/** 96 bits tell the states of one answer apart. */
const DIGEST_CHARACTERS = 16

/** The keyed digests of what advice reads in other answers than before, by path; null where that is nothing now. */
export function adviceDigests(
  { encryption, flow }: JudgingParts,
  sessionId: string,
  facts: BoundAnswers,
  before: BoundAnswers = {},
): AdviceDigests {
  const digests: AdviceDigests = {}
  for (const [fact, path] of Object.entries(flow.bind ?? {}) as [AdviceFact, string][]) {
    if (facts[fact] === before[fact]) continue
    const read = readOf(fact, facts[fact])
    // What is the same keeps its digest, whose key may have left the ring.
    if (read === readOf(fact, before[fact])) continue
    const [digest = ''] = read === undefined ? [] : encryption.digests(`advice:${sessionId}:${path}:${read}`)
    digests[path] = read === undefined ? null : digest.slice(0, DIGEST_CHARACTERS)
  }
  return digests
}
