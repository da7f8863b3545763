import { revealSession } from '../db/statements/help.ts'
import {
  findPeople,
  noteFoundBy,
  readTimeline,
  type SessionSearch,
  searchSessions,
  type TimelineRow,
} from '../db/statements/operated-sessions.ts'
import { ApiError, said } from '../errors.ts'
import type { visibleAnswers } from '../flow/asked.ts'
import { unfinishedFields } from '../flow/judge.ts'
import type { OnboardingSession } from '../flow/session.ts'
import { SealedTextError } from '../sealing/field-encryption.ts'
import { type AllAnswers, isSealed } from '../sealing/sealed-answers.ts'
import { openSession } from '../sealing/session-records.ts'
import type { StoredSession } from '../sealing/stored-session.ts'
import { UUID } from '../uuid.ts'
import { foundByOf, holdsText } from './found-by.ts'
import type { OperatorContext } from './operator-context.ts'
import type { Segment } from './segment.ts'
import { noSuchSession, ownerOf } from './session-help.ts'
import { toldTimeline } from './told-timeline.ts'

export interface SessionQuery
  extends Pick<SessionSearch, 'status' | 'step' | 'from' | 'to' | 'after' | 'limit'> {
  q?: string | undefined
  segment: Segment
}

/** A session as a list shows it. */
export interface ListedSession {
  id: string
  userId: string
  email: string | null
  /** The answers that it is found by. */
  foundBy: string[]
  status: 'in_progress' | 'completed' | 'abandoned' | 'expired'
  /** Where it stands: a step by its name, or `complete`. */
  step: string
  completedSteps: string[]
  locale: string
  source: string | null
  definitionVersion: number
  revision: number
  createdAt: string
  updatedAt: string
  expiresAt: string
  completedAt: string | null
}

const instant = (text: string) => new Date(text).toISOString()

function statusOf({ status, state }: StoredSession): ListedSession['status'] {
  return state === 'session_expired' ? 'expired' : status
}

/** Whom the text means: a user or a session by id, a user by email, else whoever is found by it: names hold an @ too. */
async function meantBy(context: OperatorContext, q: string): Promise<Partial<SessionSearch>> {
  if (UUID.test(q)) return { users: [q.toLowerCase()], sessionId: q.toLowerCase() }
  const people = q.includes('@') ? (await context.supportDatabase.asSupport(findPeople([], q)))[0] : []
  return people.length > 0 ? { users: people.map(({ id }) => id) } : { text: q }
}

/**
 * Sessions of the flow, the newest first, and where the list goes on; undefined at its end.
 *
 * @internal
 */
export async function findSessions(
  context: OperatorContext,
  { q, segment, limit, ...filters }: SessionQuery,
): Promise<{ sessions: ListedSession[]; next: { createdAt: string; id: string } | undefined }> {
  const { flow, versions, encryption, supportDatabase } = context
  const meant = q === undefined || q === '' ? {} : await meantBy(context, q)
  // What was saved a moment ago is found too.
  if (meant.text !== undefined) await context.jobsDatabase.asJobs(noteFoundBy())
  const [rows] = await supportDatabase.asSupport(
    searchSessions({ flow: flow.id, ...filters, ...meant, segment, limit: limit + 1 }),
  )
  const shown = rows.slice(0, limit)
  const [people] = await supportDatabase.asSupport(
    findPeople([...new Set(shown.map(({ session }) => session.userId))], null),
  )
  const emails = new Map(people.map(({ id, email }) => [id, email]))
  const last = shown.at(-1)
  const isMore = rows.length > limit && last !== undefined
  const sessions = await Promise.all(
    shown.map(async (row) => {
      const own = (await versions.of(row.session.definitionVersion)) ?? flow
      return { ...row, ...foundByOf(encryption, own, row.session) }
    }),
  )
  const isFound = ({ shown: answers, hasHidden }: (typeof sessions)[number]) =>
    meant.text === undefined || !hasHidden || holdsText(answers, meant.text)
  return {
    sessions: sessions.filter(isFound).map(({ session, place, source, shown: foundBy }) => ({
      id: session.id,
      userId: session.userId,
      email: emails.get(session.userId) ?? null,
      foundBy,
      status: statusOf(session),
      step: place,
      completedSteps: session.completedSteps,
      locale: session.locale,
      source,
      definitionVersion: session.definitionVersion,
      revision: session.revision,
      createdAt: instant(session.createdAt),
      updatedAt: instant(session.updatedAt),
      expiresAt: instant(session.expiresAt),
      completedAt: session.completedAt === null ? null : instant(session.completedAt),
    })),
    next: isMore ? { createdAt: last.exact_created_at, id: last.session.id } : undefined,
  }
}

/** One session as who helps sees it. */
export interface OperatedSession {
  session: OnboardingSession
  email: string | null
  /** Answers that are there and not shown, as `step.field`; none once they were revealed. */
  hidden: string[]
  /** What lacks before it can be completed. */
  missing: { step: string; fields: string[] }[]
  timeline: TimelineRow[]
}

const MAX_TIMELINE_ROWS = 500

/**
 * Reads a session with what befell it. What is sealed stays hidden, unless it is to be revealed, which the audit trail
 * keeps before anything is opened. Raises `not_found`, and `unavailable` where a key is missing.
 *
 * @internal
 */
export async function readOperatedSession(
  context: OperatorContext,
  { id, reveals, reason }: { id: string; reveals: boolean; reason: string | null },
): Promise<OperatedSession> {
  const { versions, supportDatabase, encryption, activity } = context
  const { userId } = await ownerOf(context, id)
  await activity.flush()
  const [[found], timeline, people] = await supportDatabase.asSupport(
    searchSessions({ flow: context.flow.id, sessionId: id, segment: [], limit: 1 }),
    readTimeline(userId, id, MAX_TIMELINE_ROWS),
    findPeople([userId], null),
  )
  const stored = reveals
    ? (await context.databaseOf(userId, reason).runOne(revealSession(context.flow.id, id))).session
    : found?.session
  if (stored == null) throw noSuchSession()
  const flow = (await versions.of(stored.definitionVersion)) ?? context.flow
  const opened = openedOrUnavailable(() => openSession(encryption, flow, stored))
  const missing = opened.session.path
    .filter((step) => !opened.session.completedSteps.includes(step))
    .map((step) => ({ step, fields: unfinishedFields(flow, step, opened.answers) }))
  const rest = { email: people[0]?.email ?? null, missing, timeline: toldTimeline(timeline) }
  if (reveals) return { session: opened.session, hidden: [], ...rest }
  const { aiRecommendations, ...session } = opened.session
  const clear = clearAnswers(stored.stepData)
  return {
    session: { ...session, stepData: withoutHidden(session.stepData, clear) },
    hidden: [
      ...hiddenOf(session.stepData, clear),
      ...(aiRecommendations === undefined ? [] : ['aiRecommendations']),
    ],
    ...rest,
  }
}

function openedOrUnavailable<Opened>(open: () => Opened): Opened {
  try {
    return open()
  } catch (error) {
    if (!SealedTextError.isInstance(error)) throw error
    throw new ApiError('unavailable', {
      detail: said('A stored answer cannot be read right now; try again later.'),
      retryAfterSeconds: 60,
      cause: error,
    })
  }
}

/** The answers that stand in clear. */
const clearAnswers = (stepData: AllAnswers): AllAnswers =>
  Object.fromEntries(
    Object.entries(stepData).map(([step, answers]) => [
      step,
      Object.fromEntries(Object.entries(answers).filter(([, answer]) => !isSealed(answer))),
    ]),
  )

type Shown = ReturnType<typeof visibleAnswers>

const withoutHidden = (shown: Shown, clear: AllAnswers): Shown =>
  Object.fromEntries(
    Object.entries(shown).map(([step, answers]) => [
      step,
      Object.fromEntries(Object.entries(answers ?? {}).filter(([field]) => field in (clear[step] ?? {}))),
    ]),
  ) as Shown

const hiddenOf = (shown: Shown, clear: AllAnswers): string[] =>
  Object.entries(shown).flatMap(([step, answers]) =>
    Object.keys(answers ?? {})
      .filter((field) => !(field in (clear[step] ?? {})))
      .map((field) => `${step}.${field}`),
  )
