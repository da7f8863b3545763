import { parseArgs } from 'node:util'
import { migrate } from '#lib/db/migrate.ts'
import { startThrowawayPostgres } from '#testing/throwaway-postgres.ts'
import { noCounts } from './person.ts'
import { walkRandomFlow } from './walk.ts'
import { openWorld } from './world.ts'

const FLOWS_BETWEEN_LINES = 20
const MAX_SHOWN = 5

const print = (line: string) => process.stdout.write(`${line}\n`)

/**
 * Serves random flows on one database and has people walk them; counts those in which something was lost, told, or not as
 * the contract says. Answers the exit code, 1 where there is one. `npm run test:flow -- server --flows 200 --seed 1`.
 */
export async function serveFlows(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: { flows: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
  })
  const [flows, firstSeed] = [Number(values.flows), Number(values.seed)]
  const cluster = await startThrowawayPostgres()
  let failed = 0
  const counts = noCounts()
  const startedAt = performance.now()
  try {
    await migrate('up', { connectionString: cluster.connectionString })
    const world = await openWorld(cluster.connectionString)
    for (let played = 0; played < flows; played++) {
      const seed = firstSeed + played
      await walkRandomFlow(world, seed, counts).catch((error: unknown) => {
        failed += 1
        const { stack, cause } = error as Error
        if (failed <= MAX_SHOWN)
          print(`seed ${seed}: ${stack}${cause === undefined ? '' : `\n  because of ${cause}`}`)
      })
      if ((played + 1) % FLOWS_BETWEEN_LINES === 0) print(`${played + 1} flows, ${failed} failed`)
    }
    await world.close()
  } finally {
    await cluster.remove()
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0)
  const { saves, refused, conflicts, forged, races, repeated } = counts
  print(
    `${flows} random flows served, two people each, seeds from ${firstSeed}: ${failed} failed (${seconds} s). ` +
      `${saves} saves, of which ${refused} refused, ${conflicts} conflicts and ${forged} to what is not asked; ` +
      `${races} races of two tabs, ${repeated} repeated.`,
  )
  return failed === 0 ? 0 : 1
}
