import { expect, test } from 'vitest'
import { createTestDatabase } from '#tests/support/test-database.ts'
import { noCounts } from '../flow/served/person.ts'
import { walkRandomFlow } from '../flow/served/walk.ts'
import { openWorld } from '../flow/served/world.ts'

const FLOWS = 4

test('whatever is asked, nothing that was answered is lost, told, or left where it was erased', async () => {
  const database = await createTestDatabase()
  const world = await openWorld(database.connectionString)
  const counts = noCounts()
  try {
    for (let seed = 1; seed <= FLOWS; seed++)
      await walkRandomFlow(world, seed, counts).catch((cause: unknown) => {
        throw new Error(`The random flow of seed ${seed}`, { cause })
      })
  } finally {
    await world.close()
    await database.drop()
  }
  for (const [what, count] of Object.entries(counts)) expect(count, what).toBeGreaterThan(0)
})
