import { canonicalJson } from '../flow/canonical-json.ts'
import { type Flow, findField, findStep, type UntypedAnswers } from '../flow/flow.ts'
import { alongWay, asksTheSame, type Leg, lostAnswers, MigrationFault } from '../flow/migrate-answers.ts'
import type { ServiceContext } from './context.ts'

interface StepPatch {
  step: string
  patch: Record<string, unknown>
}

/**
 * What a save that was made for an earlier version comes to in a later one, in one step of it; undefined where anything
 * of it would be lost, or would stand in several.
 */
export async function takeSave(
  { versions }: Pick<ServiceContext, 'versions'>,
  { from, to, step, patch }: { from: Flow; to: Flow } & StepPatch,
): Promise<StepPatch | undefined> {
  const legs = from.version < to.version ? await versions.way(from.version, to) : undefined
  if (legs === undefined) return undefined
  try {
    return takenAlong(legs, { from, to, step, patch })
  } catch (error) {
    // It expects answers of which only some are saved here.
    if (MigrationFault.isInstance(error)) return undefined
    throw error
  }
}

function takenAlong(
  legs: readonly Leg[],
  { from, to, step, patch }: { from: Flow; to: Flow } & StepPatch,
): StepPatch | undefined {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== null))
  const cleared = Object.keys(patch).filter((key) => patch[key] === null)
  const before = Object.keys(given).length === 0 ? {} : { [step]: given }
  const made = alongWay(legs, before)
  if (lostAnswers(legs, before, made).length > 0) return undefined
  // What it makes of nothing is nobody's answer.
  const own = differences(alongWay(legs, {}), made)
  const isSame = (field: string) => asksTheSame(findField(from, step, field), findField(to, step, field))
  const isMigrated = legs.some((leg) => 'up' in leg)
  for (const field of cleared) {
    if (field.startsWith('$') || (isSame(field) && !isMigrated)) own[step] = { ...own[step], [field]: null }
    else if (isMigrated || findField(to, step, field) !== undefined) return undefined
  }
  const steps = Object.keys(own)
  if (steps.length === 0) return findStep(to, step) === undefined ? undefined : { step, patch: {} }
  const [only = step] = steps
  return steps.length === 1 ? { step: only, patch: own[only] ?? {} } : undefined
}

function differences(before: UntypedAnswers, after: UntypedAnswers): UntypedAnswers {
  return Object.fromEntries(
    Object.entries(after).flatMap(([step, given]) => {
      const own = Object.entries(given).filter(
        ([key, value]) => canonicalJson(before[step]?.[key] ?? null) !== canonicalJson(value),
      )
      return own.length === 0 ? [] : [[step, Object.fromEntries(own)]]
    }),
  )
}
