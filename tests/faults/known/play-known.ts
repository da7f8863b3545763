import { isDeepStrictEqual } from 'node:util'
import { buildPagesIfNeeded } from '#server/page-build.ts'
import { DATABASE_FAULTS } from './database-faults.ts'
import type { KnownFault } from './known-fault.ts'
import { LANGUAGE_FAULTS } from './language-faults.ts'
import { LISTENER_FAULTS } from './listener-faults.ts'
import { PAGE_FAULTS } from './page-faults.ts'
import { SIGN_IN_FAULTS } from './sign-in-faults.ts'
import { SILENCE_FAULTS } from './silence-faults.ts'
import { START_FAULTS } from './start-faults.ts'
import { createSurroundings } from './surroundings.ts'

const KNOWN_FAULTS: KnownFault[] = [
  ...PAGE_FAULTS,
  ...LISTENER_FAULTS,
  ...LANGUAGE_FAULTS,
  ...SIGN_IN_FAULTS,
  ...DATABASE_FAULTS,
  ...SILENCE_FAULTS,
  ...START_FAULTS,
]

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Stands for every second fault, beginning with either, so that in time each is played. */
const SAMPLE = 'sample'

function chosenOf(asked: readonly string[]): KnownFault[] {
  if (asked.length === 0) return KNOWN_FAULTS
  const first = Math.floor(Math.random() * 2)
  return KNOWN_FAULTS.filter(
    ({ id }, turn) => asked.includes(id) || (asked.includes(SAMPLE) && turn % 2 === first),
  )
}

/**
 * Plays each fault whose id is asked for, every second one for `sample`, or all, against the built product, and says
 * whether each got its right answer.
 */
export async function playKnownFaults(asked: readonly string[]): Promise<boolean> {
  await buildPagesIfNeeded(say)
  const chosen = chosenOf(asked)
  const surroundings = createSurroundings()
  const wrong: string[] = []
  try {
    for (const fault of chosen) {
      const startedAt = performance.now()
      const failure = await play(fault, surroundings.forEntry())
      if (failure !== undefined) wrong.push(fault.id)
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
      say(
        `${failure === undefined ? 'right' : 'WRONG'} ${fault.id.padEnd(5)} ${seconds.padStart(4)} s  ${fault.guarantee}`,
      )
      if (failure !== undefined) say(`      ${failure}`)
    }
  } finally {
    await surroundings.end()
  }
  say(`known faults: ${chosen.length - wrong.length} of ${chosen.length} answered right`)
  return wrong.length === 0 && chosen.length > 0
}

async function play(
  { play, right }: KnownFault,
  { surroundings, end }: ReturnType<ReturnType<typeof createSurroundings>['forEntry']>,
): Promise<string | undefined> {
  try {
    const found = await play(surroundings)
    return isDeepStrictEqual(found, right)
      ? undefined
      : `came: ${JSON.stringify(found)}; right: ${JSON.stringify(right)}`
  } catch (error) {
    return `came: ${(error as Error).stack}`
  } finally {
    await end()
  }
}
