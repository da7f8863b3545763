import type { OnboardingError } from './errors.ts'
import { newId } from './new-id.ts'
import type { AnySave, AnySession, FieldError } from './types.ts'

/** A save on its way: kept until the server has taken or refused it. */
export interface QueuedSave extends AnySave {
  complete: boolean
  opId: string
  /** It may have reached the server, so its content stays as it is. */
  wasSent: boolean
  /** Values that earlier saves of this device left in fields, as the server answered them. */
  echoes: Record<string, unknown>
}

/** What was said of a save that was refused. */
export interface Refusal {
  code: OnboardingError['code']
  status: number
  message: string
  errors: FieldError[]
  conflicts: OnboardingError['conflicts']
  revision?: number
  flow?: OnboardingError['flow']
  requestId?: string
}

/** What was refused of a save; kept until it is discarded or later saves cover its fields. */
export interface RefusedSave {
  save: QueuedSave
  refusal: Refusal
}

/** Until when the server wants no saves, in milliseconds since 1970, and what it said. */
export interface Pause {
  from: number
  until: number
  refusal: Refusal
}

/** All that is stored. */
export interface QueueContent {
  waiting: QueuedSave[]
  refused: RefusedSave[]
  pause?: Pause
}

export const refusalOf = ({
  code,
  status,
  message,
  errors,
  conflicts,
  revision,
  flow,
  requestId,
}: OnboardingError): Refusal => ({ code, status, message, errors, conflicts, revision, flow, requestId })

const fieldPath = (step: string, field: string) => `${step}/${field}`
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** The field that a JSON Pointer into the body leads to, of a save or of a change of a plan's item. */
export const fieldAt = (path: string): string => path.replace('/data/', '/').split('/')[1] ?? ''

/** The refusals that name the fields which are not taken; the others may be. */
const ABOUT_FIELDS: readonly OnboardingError['code'][] = ['validation_failed', 'not_asked']

const without = (data: AnySave['data'], isOut: (field: string) => boolean): AnySave['data'] =>
  Object.fromEntries(Object.entries(data).filter(([field]) => !isOut(field)))

const isEmpty = (data: object) => Object.keys(data).length === 0

/**
 * Puts a save in line. One that follows an unsent draft of the same step becomes part of it, so that a long time
 * offline ends in few requests; an opId that is in line already changes nothing. Returns the opId to wait for.
 */
export function enqueue(content: QueueContent, save: QueuedSave): string {
  if (content.waiting.some(({ opId }) => opId === save.opId)) return save.opId
  withdrawRefused(content, save)
  const last = content.waiting.findLast(({ sessionId }) => sessionId === save.sessionId)
  const continues =
    last !== undefined &&
    !last.wasSent &&
    last.step === save.step &&
    (save.complete || !last.complete) &&
    last.locale === save.locale &&
    last.flowVersion === save.flowVersion &&
    last.baseRevision === save.baseRevision
  if (continues) {
    last.data = { ...last.data, ...save.data }
    last.complete = save.complete
    return last.opId
  }
  content.waiting.push(save)
  return save.opId
}

/** What a later save says anew is refused no longer. */
function withdrawRefused(content: QueueContent, later: AnySave): void {
  content.refused = content.refused.flatMap((entry) => {
    const { save, refusal } = entry
    if (save.sessionId !== later.sessionId || save.step !== later.step) return [entry]
    const isSaidAnew = (field: string) => field in later.data
    const data = without(save.data, isSaidAnew)
    if (isEmpty(data)) return []
    const isLeft = ({ path }: { path: string }) => !isSaidAnew(fieldAt(path))
    const left = {
      ...refusal,
      errors: refusal.errors.filter(isLeft),
      conflicts: refusal.conflicts.filter(isLeft),
    }
    return [{ save: { ...save, data }, refusal: left }]
  })
}

/** The fields of a save as the server now has them. */
export function echoesOf(save: AnySave, session: AnySession): Record<string, unknown> {
  const answers = session.stepData[save.step] ?? {}
  return Object.fromEntries(
    Object.keys(save.data).map((field) => [fieldPath(save.step, field), answers[field] ?? null]),
  )
}

/**
 * Takes an acknowledged save out of line. Later saves that started from the same revision now follow on it; where
 * somebody else saved in between they keep theirs, so that a conflict with that person still shows.
 */
export function acknowledge(content: QueueContent, save: QueuedSave, session: AnySession): void {
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

/**
 * Takes a refused save out of line. Where only some of its fields were the reason, the others go on as a draft.
 * A conflict with what this device itself left there is none: the save stays in line, from the newer revision.
 */
export function refuse(content: QueueContent, opId: string, refusal: Refusal): void {
  const place = content.waiting.findIndex((entry) => entry.opId === opId)
  const save = content.waiting[place]
  if (save === undefined) return
  if (conflictsWithItselfOnly(save, refusal)) {
    save.baseRevision = refusal.revision
    return
  }
  const named = new Set(refusal.errors.map(({ path }) => fieldAt(path)))
  const sound = without(save.data, (field) => named.has(field))
  const isAboutFields = ABOUT_FIELDS.includes(refusal.code) && named.size > 0 && !isEmpty(sound)
  const goesOn = isAboutFields && (save.complete || Object.keys(save.data).some((field) => named.has(field)))
  const draft = { ...save, data: sound, complete: false, opId: newId(), wasSent: false }
  content.waiting.splice(place, 1, ...(goesOn ? [draft] : []))
  const data = goesOn ? without(save.data, (field) => !named.has(field)) : save.data
  content.refused.push({ save: { ...save, data }, refusal })
}

/** Whether every value that a save is said to conflict with is one that this device itself left there. */
export function conflictsWithItselfOnly(save: QueuedSave, { code, conflicts, revision }: Refusal): boolean {
  return (
    code === 'edit_conflict' &&
    revision !== undefined &&
    conflicts.length > 0 &&
    conflicts.every(({ path, theirs }) => {
      const key = fieldPath(save.step, fieldAt(path))
      return key in save.echoes && isSame(save.echoes[key], theirs)
    })
  )
}

/**
 * The revision that an edit made now stands on: that of the waiting edits of the step, which have not been judged
 * yet, else the one that is known.
 */
export function baseOfEdit(
  waiting: readonly AnySave[],
  session: Pick<AnySession, 'id' | 'revision'>,
  step: string,
): number {
  const earlier = waiting.find((save) => save.sessionId === session.id && save.step === step)
  return earlier?.baseRevision ?? session.revision
}

/** The session as it will be once all waiting saves are in; what a form shows after a reload. */
export function withWaitingSaves<Session extends { id: string; stepData: object }>(
  session: Session,
  waiting: readonly AnySave[],
): Session {
  const stepData: Record<string, object> = { ...session.stepData }
  for (const { sessionId, step, data } of waiting) {
    if (sessionId !== session.id) continue
    const merged = { ...stepData[step], ...data }
    stepData[step] = Object.fromEntries(Object.entries(merged).filter(([, value]) => value != null))
  }
  return { ...session, stepData }
}
