import { randomUUID } from 'node:crypto'
import * as queries from '../db/statements/sessions.ts'
import { ApiError } from '../errors.ts'
import { localeFor } from '../flow/messages.ts'
import { type AllAnswers, sealAnswers } from '../sealing/sealed-answers.ts'
import type { StoredSession } from '../sealing/stored-session.ts'
import type { ServiceContext } from './context.ts'
import { MAX_SAVE_ATTEMPTS, moveSession } from './judged-save.ts'
import { judgeAnswers } from './judgement.ts'
import { industriesKnown, industryUnknown, readKnown } from './known-at-start.ts'
import { type Fillable, fillIn, placesIn } from './prefill.ts'
import { requestDigestsOf } from './request-digests.ts'
import { answersKeptChanging, openRecord, type SessionRecord } from './session-service.ts'

export interface StartInput {
  locale?: string
  /** What the caller's Accept-Language asks for, where the body says nothing. */
  preferredLocale: string
  source?: string
  restart: boolean
  /** A new session begins with no earlier answers. */
  blank: boolean
  /** What is known already, by step; not read yet. */
  answers?: Record<string, Record<string, unknown>>
  opId?: string
}

export interface Started extends SessionRecord {
  isNew: boolean
  /** What of the answers was not taken, as `step.field`; undefined where none were given. */
  notTaken?: readonly string[]
}

/**
 * Gives the user their one session in progress: the live one, the completed one, or a new one, which begins with the
 * answers of an earlier session that has expired, or after a restart of the latest. What is known of them fills in what
 * no save has named. However many requests race, there is one session.
 * Raises `op_id_reused`, and `validation_failed` for what is known.
 */
export async function startOnboarding(context: ServiceContext, input: StartInput): Promise<Started> {
  const { flow } = context
  const { restart, blank, opId } = input
  const locale = localeFor(flow, input.locale ?? input.preferredLocale)
  const given = input.answers && readKnown(flow, input.answers, locale)
  const request = {
    flow: flow.id,
    version: flow.version,
    newId: randomUUID(),
    locale: input.locale ?? input.preferredLocale,
    source: input.source ?? null,
    restart,
    blank,
    isFilled: given !== undefined,
    opId: opId ?? null,
    requestDigests: requestDigestsOf(context.encryption, opId, [
      input.locale ?? null,
      input.source ?? null,
      restart,
      blank,
      given ?? null,
    ]),
    industries: industriesKnown(flow, given ?? {}).map(({ slug }) => slug),
  }
  // Only who gave something is told what of it was not taken.
  const told = (notTaken: readonly string[] = []) => (request.isFilled ? { notTaken } : {})
  const begin = (earlier?: Stored) => beginWith(context, { newId: request.newId, restart, given, earlier })
  let beginning = begin()
  for (let attempt = 1; attempt <= MAX_SAVE_ATTEMPTS; attempt++) {
    const row = await context.database.runOne(
      queries.startSession({ ...request, answers: beginning.answers }, beginning.fields),
    )
    switch (row.outcome) {
      case 'created':
        return { ...openRecord(context, row.session), isNew: true, ...told(beginning.answers.notTaken) }
      case 'completed':
        return { ...openRecord(context, row.session), isNew: false, ...told(placesIn(flow, given ?? {})) }
      case 'repeated':
        return { ...openRecord(context, row.session), isNew: false, ...told(row.not_taken) }
      // The answers of an earlier session are sealed for its own id, so they are opened and sealed again. In between
      // another request may have begun with them, or changed or erased them; the statement then says so.
      case 'begin_from':
        beginning = begin(row)
        break
      case 'nothing_to_begin_from':
        beginning = begin()
        break
      case 'live': {
        if (given === undefined) return { ...openRecord(context, row.session), isNew: false }
        const live = await fillLive(context, given, request, row)
        if (live !== undefined) return { ...live, isNew: false }
        break
      }
      case 'unknown_industry':
        throw industryUnknown(flow, given ?? {}, row.detail, locale)
      case 'op_id_reused':
        throw new ApiError('op_id_reused')
    }
  }
  throw answersKeptChanging()
}

/** A session as a statement answers it, with what saves have named in it. */
interface Stored {
  session: StoredSession
  named: Fillable['named']
}

/** What a new session begins with, sealed for it, and which fields of it were given now. */
function beginWith(
  context: ServiceContext,
  {
    newId,
    restart,
    given,
    earlier,
  }: { newId: string; restart: boolean; given: AllAnswers | undefined; earlier: Stored | undefined },
): { answers: queries.FirstAnswers; fields: string[] } {
  const { flow, encryption } = context
  const before = earlier ? openRecord(context, earlier.session).answers : {}
  // Who restarts goes through the steps again. What another version of the flow has finished is judged by this one.
  const finished = restart ? [] : (earlier?.session.completedSteps ?? [])
  const { completedSteps } = judgeAnswers(context, newId, { answers: before, completedSteps: finished })
  const named = earlier?.named ?? {}
  const { patch, answers, notTaken } = fillIn(flow, given ?? {}, { answers: before, completedSteps, named })
  return {
    answers: {
      ...(earlier && { from: earlier.session.id, revision: earlier.session.revision }),
      stepData: sealAnswers(encryption, flow, newId, answers),
      ...judgeAnswers(context, newId, { answers, completedSteps }),
      ...(given && { notTaken }),
    },
    fields: placesIn(flow, patch),
  }
}

/** Fills a live session; undefined where it is live no longer or was moved, and the start is to be sent again. */
async function fillLive(
  context: ServiceContext,
  given: AllAnswers,
  { opId, requestDigests }: Pick<queries.StartSession, 'opId' | 'requestDigests'>,
  first: Stored,
): Promise<Omit<Started, 'isNew'> | undefined> {
  const { flow, encryption } = context
  let stored = first
  for (let attempt = 1; attempt <= MAX_SAVE_ATTEMPTS; attempt++) {
    const record = openRecord(context, stored.session)
    // What another version of the flow has judged is judged by this one first.
    if (stored.session.definitionVersion !== flow.version) {
      await moveSession(context, stored.session)
      return undefined
    }
    const { id, completedSteps, revision } = stored.session
    const before = record.answers
    const filling = fillIn(flow, given, { answers: before, completedSteps, named: stored.named })
    const { patch, answers, notTaken } = filling
    if (Object.keys(patch).length === 0) return { ...record, notTaken }
    const judged = judgeAnswers(context, id, { answers, completedSteps })
    const judgedBefore = judgeAnswers(context, id, { answers: before, completedSteps })
    const request = {
      flow: flow.id,
      sessionId: id,
      judgedRevision: revision,
      opId,
      requestDigests,
      notTaken,
      patch: sealAnswers(encryption, flow, id, patch),
      path: judged.path,
      labels: judged.labels,
      eventFields: judged.eventFields,
      adviceDigests: changedDigests(judgedBefore.adviceDigests, judged.adviceDigests),
    }
    const row = await context.database.runOne(queries.prefillSession(request, placesIn(flow, patch)))
    switch (row.outcome) {
      case 'prefilled':
        return { ...openRecord(context, row.session, { wasSaved: true }), notTaken }
      case 'repeated':
        return { ...openRecord(context, row.session), notTaken: row.not_taken ?? [] }
      case 'unverified':
        stored = row
        break
      case 'op_id_reused':
        throw new ApiError('op_id_reused')
      default:
        return undefined
    }
  }
  throw answersKeptChanging()
}

type Digests = queries.FirstAnswers['adviceDigests']

/** What is the same keeps its digest, whose key may have left the ring. */
const changedDigests = (before: Digests, after: Digests): Digests =>
  Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((step) => before[step] !== after[step])
      .map((step) => [step, after[step] ?? null]),
  )
