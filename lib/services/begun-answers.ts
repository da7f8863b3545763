import type { CarryPlan } from '../db/statements/plans.ts'
import type * as queries from '../db/statements/sessions.ts'
import { askedOf } from '../flow/asked.ts'
import type { Flow } from '../flow/flow.ts'
import { type AllAnswers, sealAnswers } from '../sealing/sealed-answers.ts'
import { answersIn } from '../versions/answers-in-version.ts'
import { judgeAnswers } from '../versions/judged-answers.ts'
import { movedBindings } from '../versions/moved-advice.ts'
import type { ServiceContext } from './context.ts'
import { planToCarry } from './plan-service.ts'
import { type Fillable, fillIn, placesIn } from './prefill.ts'
import { openRecord } from './session-service.ts'

/** A session as a statement answers it, with what saves have named in it. */
export interface NamedSession {
  session: queries.SessionRow
  named: Fillable['named']
}

export interface Beginning {
  answers: queries.FirstAnswers
  /** Which fields of them were given now. */
  fields: string[]
  /** The plan that goes along, of who has completed. */
  plan?: CarryPlan
}

/** What a new session begins with, sealed for it: earlier answers as the newest version takes them, and what is known. */
export async function beginWith(
  context: ServiceContext,
  {
    newId,
    restart,
    given,
    earlier,
  }: { newId: string; restart: boolean; given: AllAnswers | undefined; earlier: NamedSession | undefined },
): Promise<Beginning> {
  const { flow, encryption } = context
  const before = await earlierAnswers(context, { earlier, restart })
  const { completedSteps } = judgeAnswers(context, newId, before)
  const { patch, answers, notTaken } = fillIn(flow, given ?? {}, {
    answers: before.answers,
    completedSteps,
    named: before.named,
  })
  return {
    answers: {
      ...(earlier && { from: earlier.session.id, revision: earlier.session.revision }),
      stepData: sealAnswers(encryption, flow, newId, answers),
      ...judgeAnswers(context, newId, { answers, completedSteps }),
      ...(given && { notTaken }),
    },
    fields: placesIn(flow, patch),
    ...(before.isUpdate &&
      earlier && {
        plan: await planToCarry(context, {
          fromSessionId: earlier.session.id,
          toSessionId: newId,
          paths: movedBindings(before.from, flow),
        }),
      }),
  }
}

interface Earlier extends Fillable {
  isUpdate: boolean
  /** The version that they are of. */
  from: Flow
}

async function earlierAnswers(
  context: ServiceContext,
  { earlier, restart }: { earlier: NamedSession | undefined; restart: boolean },
): Promise<Earlier> {
  const { flow, versions } = context
  if (earlier === undefined)
    return { answers: {}, completedSteps: [], named: {}, isUpdate: false, from: flow }
  const { session, named } = earlier
  const { answers: given, flow: from, state } = await openRecord(context, session)
  const version = session.definitionVersion
  const { answers, completedSteps } = await answersIn(context, versions.own, {
    sessionId: session.id,
    flow: from,
    version,
    answers: given,
    completedSteps: session.completedSteps,
  })
  const isUpdate = state === 'completed' && !restart
  // Who has completed has finished all of it but what is new to them; who restarts goes through the steps again.
  const finished = isUpdate ? askedOf(flow, answers).path : completedSteps
  return {
    answers,
    completedSteps: restart ? [] : finished,
    // What somebody has named stands elsewhere perhaps, so that of another version all that is answered counts.
    named: version === flow.version ? named : allNamed(answers),
    isUpdate,
    from,
  }
}

const allNamed = (answers: AllAnswers): Fillable['named'] =>
  Object.fromEntries(
    Object.entries(answers).map(([step, given]) => [
      step,
      Object.fromEntries(Object.keys(given).map((field): [string, true] => [field, true])),
    ]),
  )
