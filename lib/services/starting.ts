import { randomUUID } from 'node:crypto'
import * as queries from '../db/statements/sessions.ts'
import { ApiError, NEXT_STEPS, validationFailed } from '../errors.ts'
import { DEFINITION_VERSION, INDUSTRY_FIELDS, type Locale, STEP_NAMES } from '../flow/steps.ts'
import { mapSteps, sealStep } from '../sealing/session-records.ts'
import type { StoredSession } from '../sealing/stored-session.ts'
import type { ServiceContext } from './context.ts'
import { judgeAnswers, judgeSave } from './judgement.ts'
import { answersKeptChanging, MAX_SAVE_ATTEMPTS } from './kept-changing.ts'
import { type Fillable, type Filling, filled, fillIn, type StepAnswers } from './prefill.ts'
import { requestDigests } from './request-digests.ts'
import { openRecord, type SessionRecord } from './session-service.ts'

export interface StartInput {
  locale?: Locale
  /** What the caller's Accept-Language asks for, where the body says nothing. */
  preferredLocale: Locale
  source?: string
  restart: boolean
  /** A new session begins with no earlier answers. */
  blank: boolean
  /** What is known already, by step. */
  answers?: StepAnswers
  opId?: string
}

export interface Started extends SessionRecord {
  isNew: boolean
  /** What of the answers was not taken, as `step.field`; undefined where none were given. */
  notTaken?: readonly string[]
}

/**
 * Gives the user their one session in progress: the live one, the completed one, or a new one, which begins with the
 * answers of an earlier session that has expired, or after a restart of the latest. What is known of him fills in what
 * no save has named. However many requests race, there is one session.
 * Raises `op_id_reused`, and `validation_failed` for an industry that is none.
 */
export async function startOnboarding(context: ServiceContext, input: StartInput): Promise<Started> {
  const { restart, blank, opId, answers: given = {} } = input
  const request = {
    newId: randomUUID(),
    locale: input.locale ?? input.preferredLocale,
    source: input.source ?? null,
    restart,
    blank,
    isFilled: input.answers !== undefined,
    opId: opId ?? null,
    requestDigests: requestDigests(context, opId, [
      input.locale ?? null,
      input.source ?? null,
      restart,
      blank,
      input.answers ?? null,
    ]),
    version: DEFINITION_VERSION,
    industries: industriesIn(given).map(({ slug }) => slug),
  }
  // Only who gave something is told what of it was not taken.
  const told = (notTaken: readonly string[] = []) => (request.isFilled ? { notTaken } : {})
  let beginning = beginWith(context, input, request.newId, undefined)
  for (let attempt = 1; attempt <= MAX_SAVE_ATTEMPTS; attempt++) {
    const row = await context.database.runOne(
      queries.startSession({ ...request, answers: beginning.answers }, beginning.fields),
    )
    switch (row.outcome) {
      case 'created':
        return { ...openRecord(context, row.session), isNew: true, ...told(beginning.answers.notTaken) }
      case 'completed':
        return { ...openRecord(context, row.session), isNew: false, ...told(allOf(given)) }
      case 'repeated':
        return { ...openRecord(context, row.session), isNew: false, ...told(row.not_taken) }
      // The answers of an earlier session are sealed for its own id, so they are opened and sealed again. In between
      // another request may have begun with them, or changed or erased them; the statement then says so.
      case 'begin_from':
        beginning = beginWith(context, input, request.newId, row)
        break
      case 'nothing_to_begin_from':
        beginning = beginWith(context, input, request.newId, undefined)
        break
      case 'live': {
        const live = await fillLive(context, input, request, row)
        if (live !== undefined) return { ...live, isNew: false }
        break
      }
      case 'unknown_industry':
        throw unknownIndustry(given, row.detail)
      case 'op_id_reused':
        throw new ApiError('op_id_reused')
    }
  }
  throw answersKeptChanging()
}

/** What a new session begins with, sealed for it, and which fields of it were given now. */
function beginWith(
  context: ServiceContext,
  { restart, answers: given }: StartInput,
  newId: string,
  earlier: { session: StoredSession; named: Fillable['named'] } | undefined,
): { answers: queries.FirstAnswers; fields: string[] } {
  const { encryption } = context
  const source = earlier && openRecord(context, earlier.session).session
  const before = (source?.stepData ?? {}) as StepAnswers
  const { patch, notTaken } = fillIn(given ?? {}, {
    answers: before,
    completedSteps: restart ? [] : (source?.completedSteps ?? []),
    named: earlier?.named ?? {},
  })
  const answers = filled(before, patch)
  return {
    answers: {
      ...(source && { from: source.id, revision: source.revision }),
      stepData: mapSteps(answers as Record<string, Record<string, unknown>>, (step, data) =>
        sealStep(encryption, newId, step, data),
      ),
      ...judgeAnswers(encryption, newId, answers),
      ...(given && { notTaken }),
    },
    fields: allOf(patch),
  }
}

/** Fills a live session; undefined where it is live no longer, and the start is to be sent again. */
async function fillLive(
  context: ServiceContext,
  { answers: given }: StartInput,
  { opId, requestDigests: digests }: Pick<queries.StartSession, 'opId' | 'requestDigests'>,
  first: { session: StoredSession; named: Fillable['named'] },
): Promise<Omit<Started, 'isNew'> | undefined> {
  let stored = first
  for (let attempt = 1; attempt <= MAX_SAVE_ATTEMPTS; attempt++) {
    const record = openRecord(context, stored.session)
    if (given === undefined) return record
    const { id, stepData, completedSteps } = record.session
    const { patch, notTaken } = fillIn(given, {
      answers: stepData as StepAnswers,
      completedSteps,
      named: stored.named,
    })
    if (Object.keys(patch).length === 0) return { ...record, notTaken }
    const row = await context.database.runOne(
      queries.prefillSession(
        {
          sessionId: id,
          judgedRevision: record.session.revision,
          opId,
          requestDigests: digests,
          notTaken,
          ...judgeFilling(context, stored.session, patch),
        },
        allOf(patch),
      ),
    )
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

/** The patch, sealed, with what changes of the labels and digests. */
function judgeFilling(
  { encryption }: ServiceContext,
  session: StoredSession,
  patch: Filling['patch'],
): Pick<queries.PrefillSession, 'patch' | 'labels' | 'adviceDigests'> {
  const told: Pick<queries.PrefillSession, 'patch' | 'labels' | 'adviceDigests'> = {
    patch: {},
    labels: {},
    adviceDigests: {},
  }
  for (const step of STEP_NAMES) {
    const data = patch[step]
    if (data === undefined) continue
    const { labels, adviceDigests } = judgeSave(encryption, { sessionId: session.id, step, data }, session)
    told.patch[step] = sealStep(encryption, session.id, step, data)
    Object.assign(told.labels, labels)
    Object.assign(told.adviceDigests, adviceDigests)
  }
  return told
}

const allOf = (answers: StepAnswers): string[] =>
  STEP_NAMES.flatMap((step) =>
    Object.entries(answers[step] ?? {}).flatMap(([field, value]) =>
      value === null || value === undefined ? [] : [`${step}.${field}`],
    ),
  )

const industriesIn = (answers: StepAnswers) =>
  STEP_NAMES.flatMap((step) =>
    INDUSTRY_FIELDS[step].flatMap((field) => {
      const slug = answers[step]?.[field]
      return typeof slug === 'string' ? [{ step, field, slug }] : []
    }),
  )

function unknownIndustry(given: StepAnswers, unknown: string): ApiError {
  const places = industriesIn(given).filter(({ slug }) => slug === unknown)
  return validationFailed(
    places.map(({ step, field }) => ({
      path: ['answers', step, field],
      code: 'unknown_industry',
      message: NEXT_STEPS.chooseIndustry,
    })),
  )
}
