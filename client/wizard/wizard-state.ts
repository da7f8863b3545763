import { askedOf } from '../../lib/flow/asked.ts'
import type { Answers as AllAnswers } from '../../lib/flow/condition.ts'
import type { OnboardingSession } from '../../lib/flow/session.ts'
import type { OnboardingErrorCode } from '../errors.ts'
import type { QueueState } from '../queue-types.ts'
import { fieldAt, type QueuedSave, type RefusedSave } from '../queued-saves.ts'
import { type Answers, withPatch } from './form-values.ts'
import type { LeftOver } from './placed-answers.ts'
import { flowOf, type WizardTexts } from './texts.ts'

export type NoticeName =
  | 'signedOut'
  | 'rateLimited'
  | 'unavailable'
  | 'expired'
  | 'closed'
  | 'finished'
  | 'otherUser'
  | 'flowChanged'
  | 'flowMoved'
  | 'incomplete'
  | 'rejected'
  | 'noConnection'
  | 'unknown'

export interface Conflict {
  opId: string
  step: string
  fields: { field: string; yours: unknown; theirs: unknown }[]
}

/** What the wizard knows beside the queue. */
export interface KnownSession {
  session: OnboardingSession
  texts: WizardTexts
  recommendationsStale: boolean
  /** The language that a session is shown in that is over, and keeps its own. */
  shownIn: string | undefined
  notice: NoticeName | undefined
  /** What was typed into a version of the flow before, and is not asked in this one. */
  leftOver: readonly LeftOver[]
  /** Whether anything was to be saved since the page was loaded. */
  wasChanged: boolean
  /** The hold-up whose notice was closed. */
  dismissed: QueueState['heldUpBy']
}

/** What the pages show. */
export interface WizardState {
  session: OnboardingSession
  /** What is said, in the language of the session or, until that has come, the one before. */
  texts: WizardTexts
  /** The steps that are asked with the answers as the person left them. */
  path: readonly string[]
  recommendationsStale: boolean
  /** Not with the server yet, in order. */
  waiting: readonly QueuedSave[]
  /** Whether anything was to be saved since the page was loaded. */
  wasChanged: boolean
  saving: 'idle' | 'saving' | 'offline' | 'waiting' | 'signedOut'
  retryAt: number | undefined
  /** False when this browser keeps nothing: what waits would not survive a reload. */
  isPersistent: boolean
  notice: NoticeName | undefined
  leftOver: readonly LeftOver[]
  conflict: Conflict | undefined
  /** What is wrong with answers that cannot be saved as they stand, by step and field. */
  rejected: Readonly<Record<string, Readonly<Record<string, Rejection>>>>
}

/** Why an answer was not taken: the code, and what the server said of it. */
export interface Rejection {
  code: string
  message: string
}

/** The session of a save is over, or is somebody else's. */
const OTHER_SESSION: readonly OnboardingErrorCode[] = ['session_expired', 'session_closed', 'not_found']

export const isOfOtherSession = ({ refusal }: RefusedSave) => OTHER_SESSION.includes(refusal.code)
export const isConflict = ({ refusal }: RefusedSave) => refusal.code === 'edit_conflict'
/** It was made for another version of the flow. */
export const isOfChangedFlow = ({ refusal }: RefusedSave) => refusal.code === 'flow_changed'
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

/** A notice as it is once something has come: nothing waits for a connection then. */
export const withoutWait = (notice: NoticeName | undefined) =>
  notice === 'noConnection' ? undefined : notice

/** Whether the frame of the wizard says that the connection is lost, and what becomes of the answers: no page has to. */
export const saysOffline = ({
  notice,
  saving,
  session,
  conflict,
  isPersistent,
}: Pick<WizardState, 'notice' | 'saving' | 'session' | 'conflict' | 'isPersistent'>): boolean =>
  notice === 'noConnection' ||
  // What one has to choose, or may lose, is said before it, and nothing is once one has completed.
  (saving === 'offline' && session.status !== 'completed' && conflict === undefined && isPersistent)

/** Whether a notice says that the questions have changed. */
export const isOfChange = (notice: NoticeName | undefined) =>
  notice === 'flowChanged' || notice === 'flowMoved'

/** The wizard as it shows itself, from the session and the queue. */
export function wizardState(known: KnownSession, queue: QueueState): WizardState {
  const { heldUpBy, waiting, refused } = queue
  const { session, recommendationsStale, texts } = known
  const isHere = ({ sessionId }: QueuedSave) => sessionId === session.id
  const heldUpNotice = heldUpBy && heldUpBy !== known.dismissed ? noticeOf(heldUpBy.code) : undefined
  const isOver = session.status !== 'in_progress'
  const locale = isOver ? known.shownIn : waiting.findLast((save) => isHere(save) && save.locale)?.locale
  const { path, fields } = askedOf(flowOf(texts), leftAnswers(session, queue, texts))
  const isAsked = (step: string, field: string) => fields[step]?.includes(field) ?? false
  return {
    session: locale ? { ...session, locale } : session,
    texts,
    path: session.status === 'completed' ? session.path : path,
    recommendationsStale,
    waiting,
    wasChanged: known.wasChanged,
    saving: savingOf(queue),
    retryAt: queue.nextAttemptAt,
    isPersistent: queue.isPersistent,
    notice: heldUpNotice ?? known.notice,
    leftOver: known.leftOver,
    conflict: conflictOf(refused.find((entry) => isHere(entry.save) && isConflict(entry))),
    rejected: rejectedOf(
      refused.filter((entry) => isHere(entry.save) && isRejected(entry)),
      isAsked,
    ),
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

/** What was not asked is kept without a word until it is asked, and then it is news again. */
const isOfNotAsked = (code: string) => code === 'not_asked'

function rejectedOf(
  refused: readonly RefusedSave[],
  isAsked: (step: string, field: string) => boolean,
): WizardState['rejected'] {
  const rejected: Record<string, Record<string, Rejection>> = {}
  for (const { save, refusal } of refused) {
    const { step } = save
    for (const { path, code, message } of refusal.errors) {
      const field = fieldAt(path)
      if (isOfNotAsked(code) || !isAsked(step, field)) continue
      rejected[step] = { ...rejected[step], [field]: { code, message } }
    }
  }
  return rejected
}

/** The steps that are done, those included whose last save is still on its way. */
export function doneStepsOf({
  session,
  path,
  waiting,
}: Pick<WizardState, 'session' | 'path' | 'waiting'>): string[] {
  const finishing = waiting.filter(({ sessionId, complete }) => complete && sessionId === session.id)
  const done: string[] = [...session.completedSteps, ...finishing.map(({ step }) => step)]
  return path.filter((step) => done.includes(step))
}

/** The answers of a step as the person left them: the server's, then what it refused, then what is on its way. */
export function latestAnswers(session: OnboardingSession, queue: QueueState, step: string): Answers {
  return [...queue.refused.map(({ save }) => save), ...queue.waiting]
    .filter((save) => save.sessionId === session.id && save.step === step)
    .reduce((answers, { data }) => withPatch(answers, data as Answers), session.stepData[step] ?? {})
}

/** The same of all steps. */
export function leftAnswers(session: OnboardingSession, queue: QueueState, texts: WizardTexts): AllAnswers {
  const names = texts.outline.steps.map(({ name }) => name)
  return Object.fromEntries(names.map((name) => [name, latestAnswers(session, queue, name)]))
}

/** Whether a field stands as it was refused: sending it again would change nothing, or end a conflict unasked. */
export function isRefusedAs(session: OnboardingSession, queue: QueueState, step: string) {
  const named = queue.refused.filter(
    (entry) => !isOfOtherSession(entry) && entry.save.sessionId === session.id && entry.save.step === step,
  )
  return (field: string, answer: unknown): boolean =>
    named.some(
      ({ save, refusal }) =>
        field in save.data &&
        [...refusal.errors.filter(({ code }) => !isOfNotAsked(code)), ...refusal.conflicts].some(
          ({ path }) => fieldAt(path) === field,
        ) &&
        JSON.stringify((save.data as Answers)[field]) === JSON.stringify(answer),
    )
}
