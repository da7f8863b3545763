import type { OnboardingErrorCode } from '#client/errors.ts'
import type { QueueState } from '#client/queue-types.ts'
import { fieldAt, type QueuedSave, type RefusedSave } from '#client/queued-saves.ts'
import type { OnboardingSession } from '#client/types.ts'
import { type Answers, answersOf, withPatch } from './answers.ts'
import type { StepName } from './outline.ts'

export type NoticeName =
  | 'signedOut'
  | 'rateLimited'
  | 'unavailable'
  | 'expired'
  | 'closed'
  | 'finished'
  | 'otherUser'
  | 'incomplete'
  | 'rejected'
  | 'unknown'

export interface Conflict {
  opId: string
  step: StepName
  fields: { field: string; yours: unknown; theirs: unknown }[]
}

/** What the wizard knows beside the queue. */
export interface KnownSession {
  session: OnboardingSession
  recommendationsStale: boolean
  notice: NoticeName | undefined
  /** The hold-up whose notice was closed. */
  dismissed: QueueState['heldUpBy']
}

/** What the pages show. */
export interface WizardState {
  session: OnboardingSession
  recommendationsStale: boolean
  /** Not with the server yet, in order. */
  waiting: readonly QueuedSave[]
  saving: 'idle' | 'saving' | 'offline' | 'waiting' | 'signedOut'
  retryAt: number | undefined
  /** False when this browser keeps nothing: what waits would not survive a reload. */
  isPersistent: boolean
  notice: NoticeName | undefined
  conflict: Conflict | undefined
  /** Codes of answers that cannot be saved as they stand, by step and field. */
  rejected: Partial<Record<StepName, Record<string, string>>>
}

/** The session of a save is over, or is somebody else's. */
const OTHER_SESSION: readonly OnboardingErrorCode[] = ['session_expired', 'session_closed', 'not_found']

export const isOfOtherSession = ({ refusal }: RefusedSave) => OTHER_SESSION.includes(refusal.code)
export const isConflict = ({ refusal }: RefusedSave) => refusal.code === 'edit_conflict'
const isRejected = (entry: RefusedSave) => !isOfOtherSession(entry) && !isConflict(entry)

const HOLD_UP_NOTICES: Partial<Record<OnboardingErrorCode, NoticeName>> = {
  unauthenticated: 'signedOut',
  rate_limited: 'rateLimited',
  unavailable: 'unavailable',
}

/** What to say of a failure; a lost connection is said where one sees whether the answers are saved. */
export function noticeOf(code: OnboardingErrorCode): NoticeName | undefined {
  return code === 'network' ? undefined : (HOLD_UP_NOTICES[code] ?? 'unknown')
}

const OF_CONNECTION: readonly (NoticeName | undefined)[] = [
  'signedOut',
  'rateLimited',
  'unavailable',
  'unknown',
]

/** Whether the next answer of the server makes a notice untrue. */
export const isOfConnection = (notice: NoticeName | undefined) => OF_CONNECTION.includes(notice)

/** The wizard as it shows itself, from the session and the queue. */
export function wizardState(known: KnownSession, queue: QueueState): WizardState {
  const { heldUpBy, waiting, refused } = queue
  const { session, recommendationsStale } = known
  const isHere = ({ sessionId }: QueuedSave) => sessionId === session.id
  const heldUpNotice = heldUpBy && heldUpBy !== known.dismissed ? noticeOf(heldUpBy.code) : undefined
  const locale = waiting.findLast((save) => isHere(save) && save.locale)?.locale
  return {
    session: locale ? { ...session, locale } : session,
    recommendationsStale,
    waiting,
    saving: savingOf(queue),
    retryAt: queue.nextAttemptAt,
    isPersistent: queue.isPersistent,
    notice: heldUpNotice ?? known.notice,
    conflict: conflictOf(refused.find((entry) => isHere(entry.save) && isConflict(entry))),
    rejected: rejectedOf(refused.filter((entry) => isHere(entry.save) && isRejected(entry))),
  }
}

function savingOf({ heldUpBy, isSending }: QueueState): WizardState['saving'] {
  if (heldUpBy?.code === 'network') return 'offline'
  if (heldUpBy?.status === 401) return 'signedOut'
  if (heldUpBy) return 'waiting'
  return isSending ? 'saving' : 'idle'
}

function conflictOf(entry: RefusedSave | undefined): Conflict | undefined {
  if (entry === undefined || entry.refusal.conflicts.length === 0) return undefined
  const { save, refusal } = entry
  const fields = refusal.conflicts.map(({ path, yours, theirs }) => ({ field: fieldAt(path), yours, theirs }))
  return { opId: save.opId, step: save.step, fields }
}

function rejectedOf(refused: readonly RefusedSave[]): WizardState['rejected'] {
  const rejected: WizardState['rejected'] = {}
  for (const { save, refusal } of refused) {
    const codes = refusal.errors.map(({ path, code }) => [fieldAt(path), code] as const)
    rejected[save.step] = { ...rejected[save.step], ...Object.fromEntries(codes) }
  }
  return rejected
}

/** The steps that are done, those included whose last save is still on its way. */
export function doneStepsOf({ session, waiting }: Pick<WizardState, 'session' | 'waiting'>): StepName[] {
  const finishing = waiting.filter(({ sessionId, complete }) => complete && sessionId === session.id)
  return [...session.completedSteps, ...finishing.map(({ step }) => step)]
}

/** The answers of a step as the person left them: the server's, then what it refused, then what is on its way. */
export function latestAnswers(session: OnboardingSession, queue: QueueState, step: StepName): Answers {
  return [...queue.refused.map(({ save }) => save), ...queue.waiting]
    .filter((save) => save.sessionId === session.id && save.step === step)
    .reduce((answers, { data }) => withPatch(answers, data as Answers), answersOf(session, step))
}

/** Whether a field stands as it was refused: sending it again would change nothing, or end a conflict unasked. */
export function isRefusedAs(session: OnboardingSession, queue: QueueState, step: StepName) {
  const named = queue.refused.filter(
    (entry) => !isOfOtherSession(entry) && entry.save.sessionId === session.id && entry.save.step === step,
  )
  return (field: string, answer: unknown): boolean =>
    named.some(
      ({ save, refusal }) =>
        field in save.data &&
        [...refusal.errors, ...refusal.conflicts].some(({ path }) => fieldAt(path) === field) &&
        JSON.stringify((save.data as Answers)[field]) === JSON.stringify(answer),
    )
}
