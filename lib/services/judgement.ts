import type { z } from 'zod'
import { canonicalJson } from '../canonical-json.ts'
import { advisedOf } from '../flow/advised-answers.ts'
import { changedLabels, labelsOf } from '../flow/session-labels.ts'
import { type DraftStepData, STEP_NAMES, type StepName, SUBMITTED_SCHEMAS } from '../flow/steps.ts'
import type { FieldEncryption } from '../sealing/field-encryption.ts'
import { openStep } from '../sealing/session-records.ts'
import type { StoredAnswers } from './known-answers.ts'

type Answers = Record<string, unknown>

/** What the answers with a patch come to, and which answers that was judged on; the statement verifies these. */
export interface Judgement {
  /** The revision of the answers as they were opened; 0 where none were. */
  judgedRevision: number
  /** The steps whose answers were read. */
  dependsOn: StepName[]
  /** Each field of the patch that is another then, with the revision that follows the one it was judged on. */
  changed: Record<string, number>
  /** Whether the step holds nothing as merged. */
  isEmpty: boolean
  /** Whether it may be finished as merged. */
  isValid: boolean
  /** Other steps that the patch makes what a finished one may not be; none, as long as no step depends on another. */
  reopens: StepName[]
  /** What changes of the labels and of the digests of what advice reads. */
  labels: Record<string, string>
  adviceDigests: Record<string, string | null>
  /** What is wrong with the step of the save as merged. */
  error: z.ZodError | undefined
}

/** A step's fields with a patch laid over them; a null in the patch removes its field. */
const merged = (before: Answers, patch: Answers): Answers =>
  Object.fromEntries(Object.entries({ ...before, ...patch }).filter(([, value]) => value !== null))

/** Judges a patch of one step on the answers that are known. Raises SealedTextError. */
export function judgeSave(
  encryption: FieldEncryption,
  { sessionId, step, data }: { sessionId: string; step: StepName; data: Answers },
  known: StoredAnswers | undefined,
): Judgement {
  const before = openStep(encryption, sessionId, step, known?.stepData[step] ?? {})
  const after = merged(before, data)
  const { success, error } = SUBMITTED_SCHEMAS[step].safeParse(after, { reportInput: true })
  const judgedRevision = known?.revision ?? 0
  const [advisedBefore, advisedAfter] = [before, after].map((answers) =>
    canonicalJson(advisedOf(step, answers)),
  )
  return {
    judgedRevision,
    dependsOn: [step],
    changed: Object.fromEntries(
      Object.keys(data)
        .filter((field) => canonicalJson(before[field] ?? null) !== canonicalJson(data[field] ?? null))
        .map((field) => [field, judgedRevision + 1]),
    ),
    isEmpty: Object.keys(after).length === 0,
    isValid: success,
    reopens: [],
    labels: changedLabels(step, before, after),
    // What is the same keeps its digest, whose key may have left the ring.
    adviceDigests:
      advisedBefore === advisedAfter ? {} : { [step]: adviceDigest(encryption, sessionId, step, after) },
    error,
  }
}

/** Labels and digests of a session that begins with answers. */
export function judgeAnswers(
  encryption: FieldEncryption,
  sessionId: string,
  answers: DraftStepData,
): Pick<Judgement, 'labels' | 'adviceDigests'> {
  const adviceDigests: Judgement['adviceDigests'] = {}
  for (const step of STEP_NAMES) {
    const digest = adviceDigest(encryption, sessionId, step, answers[step] ?? {})
    if (digest !== null) adviceDigests[step] = digest
  }
  return { labels: labelsOf(answers), adviceDigests }
}

/** The keyed digest of what advice reads of a step; null where that is nothing. */
function adviceDigest(
  encryption: FieldEncryption,
  sessionId: string,
  step: StepName,
  answers: Answers,
): string | null {
  const read = advisedOf(step, answers)
  if (Object.keys(read).length === 0) return null
  const [digest = null] = encryption.digests(`advice:${sessionId}:${step}:${canonicalJson(read)}`)
  return digest
}
