import * as queries from '../db/statements/sessions.ts'
import { ApiError } from '../errors.ts'
import { type Flow, findStep } from '../flow/flow.ts'
import type { Problem } from '../flow/problems.ts'
import { suggestedField } from '../flow/session-labels.ts'
import { told } from '../flow/told.ts'
import { openStep, sealStep } from '../sealing/sealed-answers.ts'
import { addressedIn, type Languages, localeRefusal } from './addressing.ts'
import { answersInvalid, problemsOf } from './answer-problems.ts'
import { withConsents } from './consents.ts'
import type { ServiceContext } from './context.ts'
import { type SaveRequest, type Sent, type Settled, sendUntilJudged } from './judged-save.ts'
import { industriesIn, withUnknownIndustries } from './named-industries.ts'
import { readSave } from './read-save.ts'
import { requestDigestsOf } from './request-digests.ts'
import {
  answersKeptChanging,
  closedError,
  flowChanged,
  openRecord,
  type SessionRecord,
  sessionIdOf,
} from './session-service.ts'
import { takeSave } from './taken-save.ts'

export interface SaveInput extends Languages {
  sessionId: string
  step: string
  data: Record<string, unknown>
  complete: boolean
  baseRevision?: number
  /** The version that the step and its fields are of; the session's, unless it is said. */
  flowVersion?: number
  opId?: string
}

/** A session comes to another version while a save is under way no more often than somebody moves everybody. */
const MAX_VERSIONS = 4

/**
 * Merges fields into a step, on the server and in one statement, by the version that the session is of. Raises
 * `not_found`, `session_expired`, `session_closed`, `op_id_reused`, `edit_conflict`, `flow_changed`, and
 * `validation_failed` or `not_asked` for the step as merged.
 */
export async function saveProgress(context: ServiceContext, input: SaveInput): Promise<SessionRecord> {
  const sessionId = sessionIdOf(input.sessionId)
  let target = await presumedFlow(context, sessionId, input)
  let isCertain = false
  for (let attempt = 1; attempt <= MAX_VERSIONS; attempt++) {
    const outcome = await saveIn(context, { sessionId, input, target })
    if (outcome.what === 'done') return finish(context, { sessionId, input, ...outcome })
    // Nothing is refused by a version that the session may no longer be of.
    if (outcome.what === 'refused') {
      if (isCertain) throw await outcome.refusal()
      const { session } = await context.database.runOne(queries.readSession(context.flow.id, sessionId))
      if (session === null || session.definitionVersion === target.version) throw await outcome.refusal()
      const known = await versionOf(context, session)
      if (known === undefined) throw await outcome.refusal()
      target = known
      isCertain = true
      continue
    }
    const known = await versionOf(context, outcome.session)
    if (known === undefined)
      throw flowChanged({ flow: { id: target.id, version: outcome.session.definitionVersion } })
    target = known
    isCertain = true
  }
  throw answersKeptChanging()
}

/** The version that a session is most likely of: the one it was last known in, else the one that it is saved for. */
async function presumedFlow(
  { flow, knownAnswers, versions }: ServiceContext,
  sessionId: string,
  { flowVersion }: SaveInput,
): Promise<Flow> {
  const version = knownAnswers.of(sessionId)?.definitionVersion ?? flowVersion
  return (version === undefined ? undefined : await versions.of(version)) ?? flow
}

/** The version that a session is of, which is known from then on; undefined where nobody knows that. */
async function versionOf(context: ServiceContext, stored: queries.SessionRow): Promise<Flow | undefined> {
  const { flow } = await openRecord(context, stored)
  return flow.version === stored.definitionVersion ? flow : undefined
}

interface Saving {
  sessionId: string
  input: SaveInput
  target: Flow
}

type Outcome =
  | {
      what: 'done'
      target: Flow
      sent: Flow
      step: string
      patch: Record<string, unknown>
      /** What is wrong with the shape of what was sent. */
      faults: readonly Problem[]
      result: Sent<Current>
    }
  | { what: 'refused'; refusal(): ApiError | Promise<ApiError> }
  | { what: 'outdated'; session: queries.SessionRow }

type Current = Exclude<Settled, { outcome: 'outdated' }>

/** Saves into a session of a version, unless it is of another. */
async function saveIn(context: ServiceContext, { sessionId, input, target }: Saving): Promise<Outcome> {
  const { flow, versions, encryption } = context
  const isOfTarget = input.flowVersion === undefined || input.flowVersion === target.version
  const sent = isOfTarget ? target : await versions.of(input.flowVersion ?? target.version)
  const changed = () => flowChanged({ flow: { id: flow.id, version: target.version } })
  if (sent === undefined) return { what: 'refused', refusal: changed }
  const unspoken = localeRefusal(flow, sent, input.locale)
  if (unspoken !== undefined) return { what: 'refused', refusal: () => unspoken }
  const read = readSave(context, sent, input)
  // What is wrong with a finishing save is said with all that is wrong with the step as merged.
  const isJudged = read !== undefined && (read.faults.length === 0 || (input.complete && isOfTarget))
  if (!isJudged)
    return {
      what: 'refused',
      refusal: () => refusalOf(context, { sessionId, input, target, sent, faults: read?.faults }),
    }
  const meant = {
    step: input.step,
    patch: await withConsents(context, {
      flow: sent,
      sessionId,
      step: input.step,
      patch: read.patch,
      languages: input,
    }),
  }
  const taken = isOfTarget ? meant : await takeSave(context, { from: sent, to: target, ...meant })
  const { step, patch } = taken ?? { ...meant, patch: {} }
  const suggested = suggestedField(target)
  const request: SaveRequest = {
    sessionId,
    flow: target.id,
    version: target.version,
    step,
    patch: sealStep(encryption, target, sessionId, step, patch),
    completes: input.complete,
    steps: target.steps.map(({ name }) => name),
    industries: industriesIn(findStep(target, step)?.fields ?? {}, { ...read.unreadable, ...patch }),
    suggestedLabel: suggested?.step === step ? suggested.label : null,
    baseRevision: input.baseRevision ?? null,
    opId: input.opId ?? null,
    requestDigests: requestDigestsOf(encryption, input.opId, [
      input.step,
      { ...read.patch, ...read.unreadable },
      input.complete,
      input.baseRevision ?? null,
      input.locale ?? null,
    ]),
    locale: input.locale ?? null,
  }
  const result =
    taken === undefined
      ? await lookForEarlier(context, request)
      : await sendUntilJudged(context, { flow: target, patch, faults: read.faults, request })
  const { answer, problems } = result
  if (answer.outcome === 'outdated') return { what: 'outdated', session: answer.session }
  return { what: 'done', target, sent, step, patch, faults: read.faults, result: { answer, problems } }
}

/** Finds the effect of an earlier sending of a save that could not be taken any more; else it is refused. */
async function lookForEarlier(context: ServiceContext, request: SaveRequest): Promise<Sent<Settled>> {
  const known = context.knownAnswers.of(request.sessionId)
  const { answer } = await context.database.runOne(
    queries.saveProgress({
      ...request,
      patch: {},
      industries: [],
      baseRevision: null,
      judgedRevision: known?.revision ?? 0,
      judgedDone: known?.completedSteps.includes(request.step) ?? false,
      dependsOn: [],
      changed: {},
      isEmpty: false,
      isRefused: true,
      reopened: [],
      path: null,
      labels: {},
      isFoundBy: false,
      eventFields: {},
      adviceDigests: {},
    }),
  )
  return { answer: answer.outcome === 'unverified' ? { outcome: 'refused' } : answer, problems: [] }
}

/** The refusal of what the version that was sent does not take; without faults it has no such step. */
async function refusalOf(
  context: ServiceContext,
  { sessionId, input, target, sent, faults }: Saving & { sent: Flow; faults: Problem[] | undefined },
): Promise<ApiError> {
  if (faults !== undefined)
    return answersInvalid(
      sent,
      input.step,
      faults,
      await addressedIn(context, { flow: target, sessionId, languages: input }),
    )
  const choices = sent.steps.map(({ name }) => name).join(', ')
  return problemsOf([
    { path: ['step'], code: 'invalid_value', message: told('one_of', { name: 'step', choices }) },
  ])
}

/** The outcomes whose answer holds the faults of shape already, or has none. */
const ANSWERS_WHOLE: readonly Current['outcome'][] = ['saved', 'repeated', 'refused', 'unknown_industry']

async function finish(
  context: ServiceContext,
  {
    sessionId,
    input,
    target,
    sent,
    step,
    patch,
    faults,
    result: { answer, problems },
  }: Omit<Saving, 'target'> & Extract<Outcome, { what: 'done' }>,
): Promise<SessionRecord> {
  const isOfTarget = sent.version === target.version
  const changed = () => flowChanged({ flow: { id: target.id, version: target.version } })
  const refused = async (wrong: readonly Problem[]) =>
    answersInvalid(
      target,
      step,
      wrong,
      await addressedIn(context, { flow: target, sessionId, languages: input }),
    )
  // The shape of a body comes before what it is for; where that is found, all that is wrong is said at once.
  if (faults.length > 0 && !ANSWERS_WHOLE.includes(answer.outcome)) throw await refused(faults)
  switch (answer.outcome) {
    case 'saved':
      return openRecord(context, answer.session, { wasSaved: true })
    case 'repeated':
      return openRecord(context, answer.session)
    case 'edit_conflict':
      // Nor does it help them to be asked about a field that they know by another name.
      if (step !== input.step || answer.detail.some(({ field }) => !Object.hasOwn(input.data, field)))
        throw changed()
      throw await conflict(context, { step, data: patch }, answer)
    case 'refused':
      // Who fills in another version does not see the field that it is about.
      throw isOfTarget ? await refused(problems) : changed()
    case 'unknown_industry':
      throw await refused(
        withUnknownIndustries(
          findStep(target, step)?.fields ?? {},
          answer.detail,
          isOfTarget ? problems : [],
        ),
      )
    case 'revision_ahead':
      throw problemsOf([
        {
          path: ['baseRevision'],
          code: 'too_big',
          message: told('session_revision_ahead'),
        },
      ])
    case 'op_id_reused':
      throw new ApiError('op_id_reused', { locale: answer.locale })
    case 'completed':
      throw new ApiError('session_closed', { detail: told('restart_completed') })
    default:
      throw closedError(answer.outcome, answer.locale)
  }
}

async function conflict(
  context: ServiceContext,
  { step, data }: Pick<SaveInput, 'step' | 'data'>,
  answer: Extract<queries.SavedAnswer, { outcome: 'edit_conflict' }>,
): Promise<ApiError> {
  const { session } = await openRecord(context, answer.session)
  const conflicts = answer.detail.map(({ field, theirs }) => ({
    path: ['data', field],
    yours: data[field] ?? null,
    theirs: openStep(context.encryption, session.id, step, { [field]: theirs })[field] ?? null,
  }))
  return new ApiError('edit_conflict', { conflicts, revision: session.revision, locale: session.locale })
}
