import { boundAnswers } from '../advisor/bound-answers.ts'
import { answersOf, askedOf } from '../flow/asked.ts'
import { isSameJson } from '../flow/canonical-json.ts'
import { type EventFields, eventFieldsOf } from '../flow/event-fields.ts'
import { findFields } from '../flow/find-fields.ts'
import { isBesideAnswers } from '../flow/judge.ts'
import { judgeSave } from '../flow/judge-save.ts'
import type { Problem } from '../flow/problems.ts'
import { saveDependencies } from '../flow/save-dependencies.ts'
import { labelsOf, type SessionLabels } from '../flow/session-labels.ts'
import { type AllAnswers, openStep } from '../sealing/sealed-answers.ts'
import { type AdviceDigests, adviceDigests, type JudgingParts } from '../versions/judged-answers.ts'
import type { StoredAnswers } from './known-answers.ts'

/** What the statement of a save is told of the judgement; it verifies the answers that this was made on. */
export interface ToldJudgement {
  /** The revision of the answers as they were opened; 0 where none were. */
  judgedRevision: number
  /** Whether the step of the save was judged as one that is finished already. */
  judgedDone: boolean
  /** The steps whose answers were read. */
  dependsOn: readonly string[]
  /** Each field of the patch that is another then, with the revision that follows the one it was judged on. */
  changed: Record<string, number>
  /** Whether the step holds nothing as merged. */
  isEmpty: boolean
  /** Whether the save is not to be taken. */
  isRefused: boolean
  /** The steps that lack something with it, and open again where they were finished. */
  reopened: readonly string[]
  /** The steps that are asked with it; null where a save of this step cannot change them. */
  path: readonly string[] | null
  /** What changes of the labels and of the digests of what advice reads, by path. */
  labels: SessionLabels
  /** Whether operators find the session by a field that changes. */
  isFoundBy: boolean
  /** Of the steps that were read; what a field shares with may change while sessions are under way. */
  eventFields: EventFields
  adviceDigests: AdviceDigests
}

export interface Judgement {
  told: ToldJudgement
  /** Why the save is refused. */
  problems: Problem[]
}

/** Judges a patch of one step on the answers that are known. Raises SealedTextError. */
export function judge(
  { encryption, flow }: JudgingParts,
  {
    sessionId,
    step,
    patch,
    faults,
    completes,
  }: {
    sessionId: string
    step: string
    patch: AllAnswers[string]
    faults: readonly Problem[]
    completes: boolean
  },
  known: StoredAnswers | undefined,
): Judgement {
  const { reads, decidesPath } = saveDependencies(flow, step)
  const before = Object.fromEntries(
    reads.map((name) => [
      name,
      openStep(
        encryption,
        sessionId,
        name,
        known?.stepData[name] ?? {},
        known?.definitionVersion === flow.version ? flow : undefined,
      ),
    ]),
  )
  const judgedDone = known?.completedSteps.includes(step) ?? false
  // Another request may finish a step meanwhile, so each that is read is judged as if it were.
  const completedSteps = reads.filter((name) => name !== step || judgedDone)
  const { answers, problems, asked, reopened } = judgeSave(flow, {
    step,
    patch,
    faults,
    answers: before,
    completes,
    completedSteps,
  })
  const judgedRevision = known?.revision ?? 0
  const own = before[step] ?? {}
  const changed = Object.keys(patch).filter(
    (field) => !isBesideAnswers(field) && !isSameJson(own[field] ?? null, patch[field] ?? null),
  )
  const askedBefore = askedOf(flow, before)
  return {
    told: {
      judgedRevision,
      judgedDone,
      dependsOn: reads,
      changed: Object.fromEntries(changed.map((field) => [field, judgedRevision + 1])),
      isEmpty: Object.keys(answersOf(answers, step)).length === 0,
      isRefused: problems.length > 0,
      reopened,
      path: decidesPath ? asked.path : null,
      labels: changedLabels(
        labelsOf(flow, before, reads, askedBefore),
        labelsOf(flow, answers, reads, asked),
      ),
      isFoundBy: (findFields(flow)[step] ?? []).some((field) => changed.includes(field)),
      eventFields: eventFieldsOf(flow, answers, reads, asked),
      adviceDigests: adviceDigests(
        { encryption, flow },
        sessionId,
        boundAnswers(flow, answers, asked),
        boundAnswers(flow, before, askedBefore),
      ),
    },
    problems,
  }
}

const changedLabels = (before: SessionLabels, after: SessionLabels): SessionLabels =>
  Object.fromEntries(Object.entries(after).filter(([label, value]) => !isSameJson(value, before[label])))
