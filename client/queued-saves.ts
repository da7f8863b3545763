import type { OnboardingError } from './errors.ts'
import type { FieldError, OnboardingSession, SaveInput, StepName } from './types.ts'

/** A save on its way: kept until the server has taken or refused it. */
export interface QueuedSave extends SaveInput {
  opId: string
  /** It may have reached the server, so its content stays as it is. */
  wasSent: boolean
  /** Values that earlier saves of this device left in fields, as the server answered them. */
  echoes: Record<string, unknown>
}

/** What the server said of a save that it refused. */
export interface Refusal {
  code: OnboardingError['code']
  status: number
  message: string
  errors: FieldError[]
  conflicts: OnboardingError['conflicts']
  revision?: number
  requestId?: string
}

/** A save that the server refused; kept until it is discarded or a later save covers its fields. */
export interface RefusedSave {
  save: QueuedSave
  refusal: Refusal
}

/** All that is stored. */
export interface QueueContent {
  waiting: QueuedSave[]
  refused: RefusedSave[]
}

const fieldPath = (step: string, field: string) => `${step}/${field}`
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * Puts a save in line. One that follows an unsent save of the same kind becomes part of it, so that a long time
 * offline ends in few requests; an opId that is in line already changes nothing. Returns the opId to wait for.
 */
export function enqueue(content: QueueContent, save: QueuedSave): string {
  if (content.waiting.some(({ opId }) => opId === save.opId)) return save.opId
  content.refused = content.refused.filter(({ save: earlier }) => !covers(save, earlier))
  const last = content.waiting.findLast(({ sessionId }) => sessionId === save.sessionId)
  const continues =
    last !== undefined &&
    !last.wasSent &&
    last.step === save.step &&
    last.complete === save.complete &&
    last.locale === save.locale &&
    last.baseRevision === save.baseRevision
  if (continues) {
    last.data = { ...last.data, ...save.data }
    return last.opId
  }
  content.waiting.push(save)
  return save.opId
}

function covers(later: SaveInput, earlier: SaveInput): boolean {
  return (
    later.sessionId === earlier.sessionId &&
    later.step === earlier.step &&
    Object.keys(earlier.data).every((field) => field in later.data)
  )
}

/** The fields of a save as the server now has them. */
export function echoesOf(save: SaveInput, session: OnboardingSession): Record<string, unknown> {
  const answers: Record<string, unknown> = session.stepData[save.step] ?? {}
  return Object.fromEntries(
    Object.keys(save.data).map((field) => [fieldPath(save.step, field), answers[field] ?? null]),
  )
}

/**
 * Takes an acknowledged save out of line. Later saves that started from the same revision now follow on it; where
 * somebody else saved in between they keep theirs, so that a conflict with that person still shows.
 */
export function acknowledge(content: QueueContent, save: QueuedSave, session: OnboardingSession): void {
  content.waiting = content.waiting.filter(({ opId }) => opId !== save.opId)
  const echoes = echoesOf(save, session)
  for (const later of content.waiting) {
    if (later.sessionId !== save.sessionId) continue
    later.echoes = { ...later.echoes, ...echoes }
    const followsDirectly =
      later.baseRevision !== undefined &&
      later.baseRevision === save.baseRevision &&
      session.revision === later.baseRevision + 1
    if (followsDirectly) later.baseRevision = session.revision
  }
}

/** Whether every value that a save is said to conflict with is one that this device itself left there. */
export function conflictsWithItselfOnly(save: QueuedSave, { conflicts, revision }: Refusal): boolean {
  return (
    revision !== undefined &&
    conflicts.length > 0 &&
    conflicts.every(({ path, theirs }) => {
      const key = fieldPath(save.step, path.replace(/^\/data\//, ''))
      return key in save.echoes && isSame(save.echoes[key], theirs)
    })
  )
}

/** The session as it will be once all waiting saves are in; what a form shows after a reload. */
export function withWaitingSaves(
  session: OnboardingSession,
  waiting: readonly SaveInput[],
): OnboardingSession {
  const stepData: Partial<Record<StepName, Record<string, unknown>>> = { ...session.stepData }
  for (const { sessionId, step, data } of waiting) {
    if (sessionId !== session.id) continue
    const merged = { ...stepData[step], ...data }
    stepData[step] = Object.fromEntries(Object.entries(merged).filter(([, value]) => value != null))
  }
  return { ...session, stepData } as OnboardingSession
}
