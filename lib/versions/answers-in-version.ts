import type { Flow } from '../flow/flow.ts'
import { type Leg, MigrationFault } from '../flow/migrate-answers.ts'
import { type MovedAnswers, moveAnswers, type Standing } from '../flow/move-answers.ts'
import type { FlowVersions } from './flow-versions.ts'

/**
 * What somebody's answers of any version come to in the newest, which a session begins with or is judged by. Where
 * `.migrate` fails for them, or they are of a newer version than this process knows, what still fits is kept.
 */
export async function newestAnswers(
  versions: FlowVersions,
  { flow: from, version, ...standing }: Standing & { flow: Flow; version: number },
): Promise<Standing & Pick<MovedAnswers, 'lost'>> {
  const { own } = versions
  if (version === own.version) return { ...standing, lost: [] }
  const take = (legs: readonly Leg[]) => moveAnswers(own, { from, legs, ...standing })
  const legs = await versions.way(version, own)
  try {
    return take(legs ?? [{ through: own }])
  } catch (error) {
    if (!MigrationFault.isInstance(error)) throw error
    return take([{ through: own }])
  }
}
