import { randomUUID } from 'node:crypto'
import { carryPlan } from '../db/statements/plans.ts'
import * as queries from '../db/statements/sessions.ts'
import { ApiError } from '../errors.ts'
import { schemaOf } from '../flow/field-schema.ts'
import { type Flow, findField } from '../flow/flow.ts'
import { localeFor } from '../flow/messages.ts'
import { told } from '../flow/told.ts'
import { onlyRow } from '../postgres/statement.ts'
import { type AllAnswers, sealAnswers } from '../sealing/sealed-answers.ts'
import { judgeAnswers } from '../versions/judged-answers.ts'
import { type Beginning, beginWith, type NamedSession } from './begun-answers.ts'
import type { ServiceContext } from './context.ts'
import { MAX_SAVE_ATTEMPTS } from './judged-save.ts'
import { industriesKnown, industryUnknown, readKnown } from './known-at-start.ts'
import { fillIn, placesIn } from './prefill.ts'
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
  /** Opens a session to change what was completed. */
  update?: boolean
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
 * answers of an earlier session that has expired, of the completed one that is to be updated, or after a restart of the
 * latest. What is known of them fills in what no save has named. However many requests race, there is one session.
 * Raises `op_id_reused`, and `validation_failed` for what is known.
 */
export async function startOnboarding(context: ServiceContext, input: StartInput): Promise<Started> {
  const { flow, versions } = context
  const { restart, blank, update = false, opId } = input
  await versions.store()
  const locale = localeFor(flow, input.locale ?? input.preferredLocale)
  const given = input.answers && readKnown(flow, input.answers, locale)
  const request = {
    flow: flow.id,
    version: flow.version,
    digest: versions.digest,
    newId: randomUUID(),
    locale,
    source: input.source ?? null,
    restart,
    blank,
    update,
    isFilled: given !== undefined,
    opId: opId ?? null,
    requestDigests: requestDigestsOf(context.encryption, opId, [
      input.locale ?? null,
      input.source ?? null,
      restart,
      blank,
      given ?? null,
      ...(update ? ['update'] : []),
    ]),
    industries: industriesKnown(flow, given ?? {}).map(({ slug }) => slug),
  }
  // Only who gave something is told what of it was not taken.
  const told = (notTaken: readonly string[] = []) => (request.isFilled ? { notTaken } : {})
  const begin = (earlier?: NamedSession) =>
    beginWith(context, { newId: request.newId, restart, given, earlier })
  let beginning = await begin()
  for (let attempt = 1; attempt <= MAX_SAVE_ATTEMPTS; attempt++) {
    const row = await startWith(context, request, beginning)
    switch (row.outcome) {
      case 'created':
        return {
          ...(await openRecord(context, row.session)),
          isNew: true,
          ...told(beginning.answers.notTaken),
        }
      case 'completed':
        return {
          ...(await openRecord(context, row.session)),
          isNew: false,
          ...told(placesIn(flow, given ?? {})),
        }
      case 'repeated':
        return { ...(await openRecord(context, row.session)), isNew: false, ...told(row.not_taken) }
      // The answers of an earlier session are sealed for its own id, so they are opened and sealed again. In between
      // another request may have begun with them, or changed or erased them; the statement then says so.
      case 'begin_from':
        beginning = await begin(row)
        break
      case 'nothing_to_begin_from':
        beginning = await begin()
        break
      case 'live': {
        if (given === undefined) return { ...(await openRecord(context, row.session)), isNew: false }
        const live = await fillLive(context, given, request, row)
        if (live !== undefined) return { ...live, isNew: false }
        break
      }
      case 'unknown_industry':
        throw industryUnknown(flow, given ?? {}, row.detail, locale)
      case 'op_id_reused':
        throw new ApiError('op_id_reused')
      case 'flow_replaced':
        throw flowReplaced()
    }
  }
  throw answersKeptChanging()
}

/** Opens what a person changes their completed answers in, for the operator who asks for it. */
export function openUpdateFor(
  context: ServiceContext,
  {
    userId,
    locale,
    reason,
    opId,
  }: { userId: string; locale: string; reason: string; opId?: string | undefined },
): Promise<Started> {
  const database = context.databaseOf(userId, reason)
  return startOnboarding(
    { ...context, user: { id: userId }, database },
    { preferredLocale: locale, restart: false, blank: false, update: true, ...(opId && { opId }) },
  )
}

/** Starts a session; the plan of who updates goes along with it. */
async function startWith(
  context: ServiceContext,
  request: Omit<queries.StartSession, 'answers'>,
  { answers, fields, plan }: Beginning,
): Promise<queries.StartedRow> {
  const statement = queries.startSession({ ...request, answers }, fields)
  if (plan === undefined) return context.database.runOne(statement)
  const [started] = await context.database.run(statement, carryPlan(plan))
  return onlyRow(started)
}

function flowReplaced(): ApiError {
  return new ApiError('unavailable', {
    detail: told('questions_replaced'),
    retryAfterSeconds: 60,
  })
}

/** Fills a live session; undefined where it is live no longer or was moved, and the start is to be sent again. */
async function fillLive(
  context: ServiceContext,
  given: AllAnswers,
  { opId, requestDigests }: Pick<queries.StartSession, 'opId' | 'requestDigests'>,
  first: NamedSession,
): Promise<Omit<Started, 'isNew'> | undefined> {
  const { encryption } = context
  let stored = first
  for (let attempt = 1; attempt <= MAX_SAVE_ATTEMPTS; attempt++) {
    const record = await openRecord(context, stored.session)
    const { flow } = record
    const { known, unknown } = knownIn(context.flow, record, given)
    const { id, completedSteps, revision } = stored.session
    const before = record.answers
    const filling = fillIn(flow, known, { answers: before, completedSteps, named: stored.named })
    const { patch, answers } = filling
    const notTaken = [...filling.notTaken, ...unknown]
    if (Object.keys(patch).length === 0) return { ...record, notTaken }
    const parts = { encryption, flow }
    const judged = judgeAnswers(parts, id, { answers, completedSteps })
    const judgedBefore = judgeAnswers(parts, id, { answers: before, completedSteps })
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
        return { ...(await openRecord(context, row.session, { wasSaved: true })), notTaken }
      case 'repeated':
        return { ...(await openRecord(context, row.session)), notTaken: row.not_taken ?? [] }
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

/** What is known is of the newest version: of a session of another one what that takes as an answer of the same kind. */
function knownIn(
  newest: Flow,
  { flow, session }: SessionRecord,
  given: AllAnswers,
): { known: AllAnswers; unknown: string[] } {
  if (flow === newest && session.definitionVersion === newest.version) return { known: given, unknown: [] }
  const isKnown = (step: string, name: string, value: unknown) => {
    const field = flow === newest ? undefined : findField(flow, step, name)
    if (field === undefined || field.kind !== findField(newest, step, name)?.kind) return false
    return schemaOf(field, 'draft').safeParse(value, { reportInput: true }).success
  }
  const known = Object.fromEntries(
    Object.entries(given).map(([step, data]) => [
      step,
      Object.fromEntries(Object.entries(data).filter(([name, value]) => isKnown(step, name, value))),
    ]),
  )
  const told = new Set(placesIn(newest, known))
  return { known, unknown: placesIn(newest, given).filter((place) => !told.has(place)) }
}

type Digests = queries.FirstAnswers['adviceDigests']

/** What is the same keeps its digest, whose key may have left the ring. */
const changedDigests = (before: Digests, after: Digests): Digests =>
  Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((step) => before[step] !== after[step])
      .map((step) => [step, after[step] ?? null]),
  )
