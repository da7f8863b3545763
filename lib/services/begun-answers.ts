import { type CarryPlan, readPlan } from '../db/statements/plans.ts'
import type * as queries from '../db/statements/sessions.ts'
import { readCurrentSession } from '../db/statements/sessions.ts'
import { askedOf } from '../flow/asked.ts'
import { canonicalJson } from '../flow/canonical-json.ts'
import { splitPath } from '../flow/condition.ts'
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
    ...(await planAlong(context, { newId, earlier, before, restart, answers })),
  }
}

/**
 * The plan of who updates, the one that they have. An update that ran out goes on with it too: what was decided since is
 * of the completed session.
 */
async function planAlong(
  context: ServiceContext,
  {
    newId,
    earlier,
    before,
    restart,
    answers,
  }: {
    newId: string
    earlier: NamedSession | undefined
    before: Earlier
    restart: boolean
    answers: AllAnswers
  },
): Promise<Pick<Beginning, 'plan'>> {
  if (earlier === undefined || restart) return {}
  let [completed, done] = [earlier.session, before]
  if (!before.isUpdate) {
    const sessionId = earlier.session.id
    const { plan } = await context.database.runOne(readPlan({ flow: context.flow.id, sessionId }))
    if (!plan?.plan?.items.some(({ isCarried }) => isCarried)) return {}
    const { session } = await context.database.runOne(readCurrentSession(context.flow.id))
    if (session?.status !== 'completed') return {}
    completed = session
    done = await earlierAnswers(context, { earlier: { session, named: {} }, restart })
  }
  return {
    plan: await planToCarry(context, {
      fromSessionId: completed.id,
      toSessionId: newId,
      paths: movedBindings(done.from, context.flow),
      changed: changedBindings(context.flow, done.answers, answers),
    }),
  }
}

/** What advice reads and is answered otherwise now. */
function changedBindings({ bind }: Flow, before: AllAnswers, after: AllAnswers): string[] {
  const at = (answers: AllAnswers, path: string) => {
    const [step, field] = splitPath(path)
    return canonicalJson(answers[step]?.[field] ?? null)
  }
  return Object.values(bind ?? {}).filter((path) => at(before, path) !== at(after, path))
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
